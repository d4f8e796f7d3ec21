import type { AnalysedClaim } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { ComparedClaim } from '../sameness/compared-claim';
import { findDegrees } from '../sameness/degrees';
import { nearness } from '../sameness/nearness';
import { baseStem, comparedAs } from '../sameness/word-groups';
import { isGeneral, surelyToldBy, toldBy } from './act-nouns';
import { findPointers, type Pointer } from './pointers';

/**
 * For each claim those that it rests on: claims that are hedged or vouched for by somebody else, to which the claim
 * points back ("This deal", "the agreement", "This"), so that it falls when they do. In reading order; `repeats` as
 * `findRepeats` gives them: what repeats a hedged claim stands for that one.
 */
export function findRests(
  claims: readonly ComparedClaim[],
  repeats: readonly AnalysedClaim['repeats'][],
): AnalysedClaim['restsOn'][] {
  const known: Set<string>[] = [];
  const stems = (number: number): ReadonlySet<string> => (known[number] ??= stemsOf(claims[number]!));
  const numberOf = new Map(claims.map(({ claim }, number) => [claim.id, number]));
  return claims.map((claim, number) => {
    const rests = new Map<number, string>();
    const pointers = [...claim.claim.spans, ...sharedSubjects(claim)]
      .flatMap((span) => findPointers(claim.text, span))
      .filter((pointer) => pointer.noun !== null || opensSentence(claim));
    for (const pointer of pointers) {
      const told = findTold(claims, stems, repeats, numberOf, number, pointer);
      if (told !== null && !rests.has(told)) rests.set(told, pointer.words);
    }
    return [...rests].map(([on, because]) => ({ claim: on, because }));
  });
}

/** Where the words stand that a piece of a sentence takes over as its subject: "The sale [needs a permit] and is delayed". */
function sharedSubjects({ claim }: ComparedClaim): SpanPair[] {
  return claim.fragments.flatMap(({ because, from }) =>
    because === 'subject' && from !== null ? [from] : [],
  );
}

/** The id of the nearest earlier claim that told what a pointer points at, if that claim is not vouched for by the article. */
function findTold(
  claims: readonly ComparedClaim[],
  stems: (number: number) => ReadonlySet<string>,
  repeats: readonly AnalysedClaim['repeats'][],
  numberOf: ReadonlyMap<number, number>,
  number: number,
  { noun, reach, isThought, isDerived }: Pointer,
): number | null {
  const wanted = noun === null ? null : toldBy(noun);
  const isLoose = noun === null || (wanted === null && isGeneral(noun));
  if (isLoose) return shakyBefore(claims, repeats, numberOf, number);
  if (isThought) return broughtUp(claims, number, noun, reach);
  const before = (tells: (other: number) => boolean): number | null =>
    nearestBefore(claims, number, reach, tells);
  const says = (words: ReadonlySet<string>) => (other: number) =>
    [...words].some((word) => stems(other).has(word));
  const last = before(isDerived ? (other) => isActOf(claims[other]!, noun) : says(wanted ?? new Set()));
  if (last === null) return null;
  const surely = isShaky(claims[last]!) ? before(says(surelyToldBy(noun))) : null;
  const nearest = surely !== null && isShaky(claims[surely]!) ? surely : last;
  const origin = repeats[nearest]?.claim;
  const told = isShaky(claims[nearest]!) || origin === undefined ? nearest : numberOf.get(origin)!;
  // The nearest claim that told it decides: where that is the article's own, nothing shaky is rested on.
  const isOwn = haveOneSpeaker(claims[number]!, claims[told]!) || isOwnDeed(claims[number]!, claims[told]!);
  return isShaky(claims[told]!) && !isOwn ? claims[told]!.claim.id : null;
}

/** The nearest claim of an earlier sentence, at the most `reach` sentences back, that tells a thing. */
function nearestBefore(
  claims: readonly ComparedClaim[],
  number: number,
  reach: number,
  tells: (other: number) => boolean,
): number | null {
  const here = claims[number]!.claim.sentence;
  for (let other = number - 1; other >= 0; other--) {
    const back = here - claims[other]!.claim.sentence;
    if (back > reach) break;
    if (back > 0 && tells(other)) return other;
  }
  return null;
}

/** "The company said it would close the mill. The company expects the closure …": the speaker tells on of an own deed. */
function isOwnDeed({ claim }: ComparedClaim, { attribution }: ComparedClaim): boolean {
  const name = attribution?.claimant.name?.toLowerCase() ?? null;
  return name !== null && claim.wording.replaceAll(/[[\]]/g, '').toLowerCase().startsWith(`${name} `);
}

/** The nearest claim before that brings up a thing as no more than possible: "reportedly want a tax", "agreed to refund". */
function broughtUp(
  claims: readonly ComparedClaim[],
  number: number,
  noun: string,
  reach: number,
): number | null {
  const here = claims[number]!.claim.sentence;
  for (let other = number - 1; other >= 0; other--) {
    const { claim, text } = claims[other]!;
    if (here - claim.sentence > reach) break;
    if (claim.sentence === here || !isShaky(claims[other]!)) continue;
    const said = claim.spans.map(([start, end]) => text.slice(start, end)).join(' ');
    const words = `${said} ${claim.wording.replaceAll(/[[\]]/g, '')}`;
    const fits = tells(words, noun) || isActOf(claims[other]!, noun);
    if (fits) return haveOneSpeaker(claims[number]!, claims[other]!) ? null : claim.id;
  }
  return null;
}

/** "… an inquiry", or the noun without a word that points at it: "opened inquiries". */
const ANEW = /(?<!\p{L})an? (?:[\p{L}'’-]+ ){0,3}$/u;
const POINTED_AT = /(?:the|this|that|its|their|an?) $/u;

/** Whether some words bring up the thing that a noun in lower case names. */
function tells(words: string, noun: string): boolean {
  const lower = words.toLowerCase();
  for (let at = lower.indexOf(noun); at !== -1; at = lower.indexOf(noun, at + 1)) {
    if (/^\p{L}/u.test(lower.slice(at + noun.length))) continue;
    const before = lower.slice(0, at);
    if (!/\p{L}$/u.test(before) && !POINTED_AT.test(before)) return true;
    if (ANEW.test(before)) return true;
  }
  return false;
}

/** "Lime trees may explain it. That explanation …": one term, or one derived from the other. */
function isActOf({ text, predicate }: ComparedClaim, noun: string): boolean {
  return nearness(comparedAs(text.slice(...predicate).toLowerCase()), comparedAs(noun)) >= DERIVED;
}
/** How near "explain" and "explanation" are at the least. */
const DERIVED = 0.8;

/**
 * Of the sentence before, the first claim that is not vouched for by the article, or whose original is not: a bare "this"
 * says no more.
 */
function shakyBefore(
  claims: readonly ComparedClaim[],
  repeats: readonly AnalysedClaim['repeats'][],
  numberOf: ReadonlyMap<number, number>,
  number: number,
): number | null {
  const own = claims[number]!;
  for (let other = Math.max(0, number - MOST_BEFORE); other < number; other++) {
    const { claim } = claims[other]!;
    if (claim.sentence !== own.claim.sentence - 1) continue;
    const repeat = repeats[other] ?? null;
    const origin = repeat === null ? other : numberOf.get(repeat.claim)!;
    const told = [other, origin].map((at) => claims[at]!).find(isShaky);
    if (told !== undefined && !haveOneSpeaker(own, told)) return told.claim.id;
  }
  return null;
}

const MOST_BEFORE = 24;

/** Room for a line's end, a list mark and the blanks around it. */
const MARK_ROOM = 12;

/** Whether nothing but a quotation or list mark stands between the claim's first word and the end of a sentence before it. */
function opensSentence({ claim, text }: ComparedClaim): boolean {
  const start = claim.spans[0]?.[0] ?? 0;
  return /(?:^|[.!?:;”"’']\s*|\n\s*(?:[•·*–-]\s+|\d+[.)]\s+)?)[“"‘']?$/u.test(
    text.slice(Math.max(0, start - MARK_ROOM), start),
  );
}

function isShaky({ claim, attribution }: ComparedClaim): boolean {
  return claim.hedges.length > 0 || attribution !== null;
}

/** What one speaker says stands or falls with that speaker already. */
function haveOneSpeaker(a: ComparedClaim, b: ComparedClaim): boolean {
  const name = a.attribution?.claimant.name ?? null;
  return (
    a.attribution !== null &&
    (a.attribution === b.attribution || (name !== null && name === b.attribution?.claimant.name))
  );
}

/**
 * The stems by which a claim may have told something: not those that themselves point back ("the deal", "the hardest
 * decision"), nor those of how far a thing has got ("clears the way").
 */
function stemsOf({ claim, text }: ComparedClaim): Set<string> {
  const plain = claim.spans.map(([start, end]) => text.slice(start, end)).join(' ');
  const words = findDegrees(plain, [0, plain.length])
    .filter(({ level }) => level !== 'done')
    .reduce((left, degree) => left.replace(degree.words, ' '), plain)
    .replaceAll(POINTED, (found) =>
      found
        .split(' ')
        .slice(2)
        .some((word) => toldBy(word) !== null)
        ? ' '
        : found,
    );
  const told = words.toLowerCase().matchAll(/(?<!\b(?:the|this|that|these|its|their)\s+)\b\p{L}+/gu);
  return new Set([...told].map(([word]) => baseStem(word)));
}

/** "the hardest decision": a determiner and what stands before its noun, as far as one can tell without a tree. */
const POINTED = /(?<!\p{L})(?:the|this|that|its|their)(?: (?!the )\p{Ll}+){2,3}/giu;

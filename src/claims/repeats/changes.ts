import type { Figure, Hedge, RepeatChange } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { ComparedClaim } from '../sameness/compared-claim';
import { datedApart } from '../sameness/dated-apart';
import { findDegrees, howFar, type Degree } from '../sameness/degrees';
import { termsIn, type Terms } from '../sameness/terms';
import { actChange, namesAdded, saysAct } from './act-changes';
import { forceOf, helpIn, isWanting, type Force } from './force';
import { ratingWords } from './rating-words';
import { nearnessOfActs } from './pair-features';
import type { ReadClaim } from './read-claim';
import { speakerWords } from './speaker-words';

/**
 * What a repeat changed against its original, each change with its words: hedges, speaker, figures, dates, who did it, what
 * was done, names, how far done, how strongly it is put. Words that were dropped are quoted from the original, words that were added from
 * the repeat; `span` is where the quoted words stand.
 */
export function nameChanges(original: ReadClaim, repeat: ReadClaim): RepeatChange[] {
  const force = forceChanges(original, repeat);
  // "plans to close" became "will close" tells of the plan.
  const hedges = hedgeChanges(original, repeat).filter(
    ({ words }) => force.length === 0 || !isWanting(words),
  );
  return [
    ...hedges,
    ...speakerChanges(original.claim, repeat.claim),
    ...figureChanges(original.claim, repeat.claim),
    ...dateChanges(original.claim, repeat.claim),
    ...actorChanges(original, repeat),
    ...[actChange(original, repeat)].filter((change) => change !== null),
    ...namesAdded(original, repeat),
    ...degreeChanges(original.claim, repeat.claim),
    ...force,
    ...ratingChanges(original.claim, repeat.claim),
  ];
}

/** Modals that leave a thing as open as each other. */
const MAYBE = /^(?:may|might|could|can|hop(?:e|es|ed))$/iu;

function hedgeChanges(
  { claim: first, terms: old }: ReadClaim,
  { claim: second, terms: now }: ReadClaim,
): RepeatChange[] {
  const [{ claim: a, text }, { claim: b }] = [first, second];
  const words = ([start, end]: SpanPair): string => text.slice(start, end);
  const cues = (hedges: readonly Hedge[]): Set<string> =>
    new Set(hedges.map(({ cue }) => words(cue).toLowerCase()));
  const [oldCues, newCues] = [cues(a.hedges), cues(b.hedges)];
  // A hedge counts where it weakens something that both claims say.
  const reaches = ({ scope, cue }: Hedge, { predicate }: ComparedClaim, terms: Terms): boolean =>
    scope.length === 0 ||
    touches(cue, predicate) ||
    [...termsIn(scope.map(words).join(' ')).keys()].some((term) => terms.all.has(term));
  const dropped = a.hedges.filter(
    (hedge) =>
      !newCues.has(words(hedge.cue).toLowerCase()) &&
      !says(b.wording, words(hedge.cue)) &&
      reaches(hedge, first, now),
  );
  const added = b.hedges.filter(
    (hedge) =>
      !oldCues.has(words(hedge.cue).toLowerCase()) &&
      !says(a.wording, words(hedge.cue)) &&
      reaches(hedge, second, old),
  );
  if (dropped.length > 0 && added.length > 0) {
    const [from, to] = [dropped[0]!, added[0]!];
    if (MAYBE.test(words(from.cue)) && MAYBE.test(words(to.cue))) return [];
    return [{ what: 'hedge changed', words: became(words(from.cue), words(to.cue)), span: to.cue }];
  }
  return [
    ...dropped.map(({ cue }) => ({ what: 'hedge dropped', words: words(cue), span: cue })),
    ...added.map(({ cue }) => ({ what: 'hedge added', words: words(cue), span: cue })),
  ];
}

/** "is scheduled to open": the word that weakens it is the main word. */
function touches([start, end]: SpanPair, [from, to]: SpanPair): boolean {
  return start < to && from < end;
}

/** Whether the word stands in a wording, as a hedge or not. */
function says(wording: string, word: string): boolean {
  return ` ${wording.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word.toLowerCase()} `);
}

function speakerChanges(a: ComparedClaim, b: ComparedClaim): RepeatChange[] {
  const [first, second] = [a.attribution, b.attribution];
  // "reportedly" names nobody: that it went is told as a hedge.
  const isHeard = (attribution: ComparedClaim['attribution']): boolean =>
    attribution !== null && attribution.claimant.kind !== 'missing';
  if (isHeard(first) && !isHeard(second)) {
    const { words, span } = speakerWords(a.text, first!);
    return [{ what: 'speaker dropped', words, span }];
  }
  if (!isHeard(first) && isHeard(second)) {
    const { words, span } = speakerWords(b.text, second!);
    return [{ what: 'speaker added', words, span }];
  }
  const [old, now] = [first?.claimant.name ?? null, second?.claimant.name ?? null];
  if (old === null || now === null || isSameName(old, now)) return [];
  return [{ what: 'speaker changed', words: became(old, now), span: speakerWords(b.text, second!).span }];
}

/** One name may be a part of the other; a role ("health minister", "the last keeper of Senn Rock") names nobody else. */
function isSameName(old: string, now: string): boolean {
  const isNamed = (name: string): boolean =>
    /(?:^|\s)(?!The\s)\p{Lu}/u.test(name) && !/^(?:The|the|an?|its|their|his|her) \p{Ll}/u.test(name);
  const [shorter, longer] = old.length < now.length ? [old, now] : [now, old];
  return !isNamed(old) || !isNamed(now) || ` ${longer.toLowerCase()} `.includes(` ${shorter.toLowerCase()} `);
}

function dateChanges(a: ComparedClaim, b: ComparedClaim): RepeatChange[] {
  const dates = datedApart(a, b);
  if (dates === null) return [];
  const [old, now] = dates.map(({ span }) => a.text.slice(...span)) as [string, string];
  return [{ what: 'date changed', words: became(old, now), span: dates[1].span }];
}

/** "A quarter" is 25 per cent. */
function inPercent(figure: Figure): Figure {
  const { unit, value, upTo } = figure;
  if (unit !== null || Math.abs(value) >= 1 || value === 0) return figure;
  return { ...figure, unit: 'percent', value: value * 100, upTo: upTo === null ? null : upTo * 100 };
}

function figureChanges(a: ComparedClaim, b: ComparedClaim): RepeatChange[] {
  const words = ({ span: [start, end] }: Figure): string => a.text.slice(start, end);
  return b.claim.figures.map(inPercent).flatMap((figure): RepeatChange[] => {
    const same = a.claim.figures.map(inPercent).filter(({ unit }) => unit === figure.unit);
    const old = same[0];
    if (old === undefined) return [];
    const equal = same.find(({ value, upTo }) => value === figure.value && upTo === figure.upTo);
    if (equal === undefined) {
      const end = same.find(
        ({ upTo, value }) => upTo !== null && (upTo === figure.value || value === figure.value),
      );
      const what = end === undefined ? 'number changed' : 'one end of a range given alone';
      return [{ what, words: became(words(end ?? old), words(figure)), span: figure.span }];
    }
    if (equal.approximate === figure.approximate) return [];
    const what = equal.approximate ? 'approximation dropped' : 'approximation added';
    return [{ what, words: became(words(equal), words(figure)), span: figure.span }];
  });
}

/** Who did it, where both claims name somebody before their main word and the names have nothing in common. */
function actorChanges(a: ReadClaim, b: ReadClaim): RepeatChange[] {
  const owned = ownerChange(a, b);
  if (owned !== null) return [owned];
  const [old, now] = [nameIn(a), nameIn(b)];
  if (old === null || now === null || a.terms.act !== b.terms.act) return [];
  const isShared = [...b.terms.actor.keys()].some((term) => a.terms.actor.has(term));
  if (isShared) return [];
  return [{ what: 'actor changed', words: became(old.name, now.name), span: now.span }];
}

/** "Musk's company" did it, or what it made; "Musk" did it: the owner stands for what is owned. */
function ownerChange({ terms: old }: ReadClaim, now: ReadClaim): RepeatChange | null {
  const owner = OWNER.exec(old.actorWords);
  const name = nameIn(now);
  if (owner === null || name === null || OWNER.test(now.terms.actorWords)) return null;
  const [owners, actors] = [termsIn(owner.groups!.name!), now.terms.actor];
  const isOwner = [...actors.keys()].every((term) => owners.has(term)) && actors.size > 0;
  return isOwner ? { what: 'actor changed', words: became(owner[0], name.name), span: name.span } : null;
}

const OWNER =
  /(?<name>(?:\p{Lu}\S* )*\p{Lu}\S*?)['’]s? (?:company|firm|business|group|party|team|club|government|office|lawyers?|aides?)(?!\p{L})/u;

const MOST_ACTOR_TERMS = 3;

/** The name in a claim's actor: the last one before the main word that its wording holds there. */
function nameIn({ claim: { claim }, terms }: ReadClaim): { name: string; span: SpanPair } | null {
  // A long phrase before the main word names others than who does it; one word with a capital may only open the line.
  if (terms.actor.size > MOST_ACTOR_TERMS) return null;
  // "Musk's company" is not Musk.
  const actor = terms.actorWords.replaceAll(/(?:\p{Lu}\S* )*\p{Lu}\S*['’]s?(?=\s|$)/gu, ' ');
  const capital = /\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+/u.exec(actor)?.[0];
  const known = claim.names.find(({ name }) => actor.includes(name.split(' ').at(-1)!));
  const span = known?.span ?? claim.spans[0];
  if (span === undefined) return null;
  const name = known?.name ?? capital;
  return name === undefined ? null : { name, span };
}

function degreeChanges(a: ComparedClaim, b: ComparedClaim): RepeatChange[] {
  const firstDegree = ({ claim, text, predicate }: ComparedClaim): Degree | undefined =>
    claim.spans.flatMap((span) => findDegrees(text, span, predicate[0]))[0];
  const [first, second] = [firstDegree(a), firstDegree(b)];
  if (first === undefined && second === undefined) return [];
  if (first === undefined)
    return second!.level === 'done'
      ? []
      : [{ what: 'degree added', words: second!.words, span: second!.span }];
  if (second === undefined)
    return first.level === 'done' ? [] : [{ what: 'degree dropped', words: first.words, span: first.span }];
  if (howFar(first.level) === howFar(second.level)) return [];
  return [{ what: 'degree changed', words: became(first.words, second.words), span: second.span }];
}

/**
 * "could help boost" → "boosting": the chain of helpers and main word, where one is weaker than the other. Another act, or
 * a headline without a verb, tells nothing of how strongly the first is put.
 */
function forceChanges(a: ReadClaim, b: ReadClaim): RepeatChange[] {
  if (nearnessOfActs(a.terms, b.terms) === 0 && !saysAct(a.terms, b.terms) && !saysAct(b.terms, a.terms))
    return [];
  const forceIn = (own: ReadClaim, other: ReadClaim): Force | null => {
    const flat = forceOf(own.claim);
    const part = helpIn(other.terms.act, own.claim);
    return flat !== null && part !== null && part.rank < flat.rank ? part : flat;
  };
  const [first, second] = [forceIn(a, b), forceIn(b, a)];
  if (first === null || second === null || first.rank === second.rank) return [];
  if (!b.claim.isVerb && first.rank === WILL_BE && second.rank > first.rank) return [];
  const what = first.rank < second.rank ? 'put more strongly' : 'put more weakly';
  return [{ what, words: became(first.words, second.words), span: second.span }];
}

const WILL_BE = 2;

function ratingChanges(a: ComparedClaim, b: ComparedClaim): RepeatChange[] {
  const [first, second] = [ratingWords(a), ratingWords(b)];
  const old = new Set(first.map(({ words }) => words.toLowerCase()));
  return second
    .filter(({ words }) => !old.has(words.toLowerCase()))
    .map(({ words, span }) => ({ what: 'judgement added', words, span }));
}

function became(old: string, now: string): string {
  return `“${oneLine(old)}” became “${oneLine(now)}”`;
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ');
}

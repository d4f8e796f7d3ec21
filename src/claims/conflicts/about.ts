import type { ComparedClaim } from '../sameness/compared-claim';
import type { Terms } from '../sameness/terms';
import { comparedAs } from '../sameness/word-groups';

const MOST_CHARACTERS = 80;
const WORD = /\p{L}+(?:['’]s)?/gu;
/** What may stand between two words of one phrase. */
const JOINED = /^[ -]$/;

/** What is done, without who does it: "secured a clearance in the north". */
export function deedOf({ claim, text, predicate }: ComparedClaim): string {
  const span = claim.spans.find(([start, end]) => start <= predicate[0] && predicate[0] < end);
  return shortened(text.slice(predicate[0], span?.[1] ?? predicate[1]));
}

/** Who does what, without what differs behind it: "The storm killed"; not both "the bridge" and which one it is. */
export function actOf({ claim, text, predicate }: ComparedClaim, { actorWords }: Terms): string {
  const who = claim.fragments
    .filter(({ because }) => because === 'explained')
    .reduce((words, fragment) => words.replace(` ${fragment.text.replace(/[[\]]/g, '')}`, ''), actorWords);
  return shortened(`${who} ${text.slice(...predicate)}`.trim());
}

/** All that a claim says: "The bank warned the board". */
export function wholeClaim({ claim }: ComparedClaim): string {
  return shortened(claim.wording.replaceAll(/[[\]]/g, '').replace(/[.!]$/, ''));
}

/**
 * The phrase of the wordings that holds most of the terms that they share, as the article writes it: words side by side,
 * each counted once for every wording that has it. The first such phrase where there are several, without an "’s" at its end.
 */
export function sharedPhrase(wordings: readonly string[], shared: ReadonlySet<string>): string {
  const termsOfEach = wordings.map((wording) => new Set(words(wording).map(({ term }) => term)));
  const holders = (term: string): number => termsOfEach.filter((terms) => terms.has(term)).length;
  const runs = wordings.flatMap((wording) => runsOf(wording, shared));
  const weight = ({ terms }: Run): number =>
    [...new Set(terms)].reduce((sum, term) => sum + holders(term), 0);
  const best = runs.reduce<Run | null>(
    (first, run) => (first === null || weight(run) > weight(first) ? run : first),
    null,
  );
  return shortened((best?.phrase ?? [...shared].join(', ')).replace(/['’]s$/u, ''));
}

interface Run {
  readonly phrase: string;
  readonly terms: readonly string[];
}

function runsOf(wording: string, shared: ReadonlySet<string>): Run[] {
  const runs: { start: number; end: number; terms: string[] }[] = [];
  for (const { start, end, term } of words(wording)) {
    if (!shared.has(term)) continue;
    const last = runs.at(-1);
    if (last !== undefined && JOINED.test(wording.slice(last.end, start))) {
      last.end = end;
      last.terms.push(term);
    } else runs.push({ start, end, terms: [term] });
  }
  return runs.map(({ start, end, terms }) => ({ phrase: wording.slice(start, end), terms }));
}

function words(wording: string): { start: number; end: number; term: string }[] {
  return [...wording.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    term: comparedAs(word.replace(/['’]s$/u, '').toLowerCase()),
  }));
}

function shortened(phrase: string): string {
  if (phrase.length <= MOST_CHARACTERS) return phrase;
  return `${phrase.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/u, '')} …`;
}

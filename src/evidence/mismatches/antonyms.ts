import type { EvidenceWord } from '../words';
import { type ComparedText, sharedAround } from './mismatch';
import { turnerOf } from './negated-verbs';

/** Words of which one says that the other is not so, each in the forms that say it. */
const PAIRS: readonly (readonly [string, string])[] = (
  [
    ['open|opened|reopened', 'closed|shut'],
    ['legal|lawful', 'illegal|unlawful'],
    ['passed|adopted|approved', 'defeated|blocked'],
    ['guilty|convicted', 'innocent|acquitted'],
    ['alive', 'dead'],
    ['possible', 'impossible'],
    ['valid', 'invalid'],
    ['legitimate', 'illegitimate'],
    ['allowed|permitted', 'banned|forbidden|prohibited'],
    ['supports|supported|backs|backed', 'opposes|opposed'],
    ['hired', 'fired|dismissed'],
    ['succeeded', 'failed'],
    ['agreed', 'disagreed'],
    ['harmless', 'harmful'],
  ] as const
).flatMap(([some, others]) =>
  some.split('|').flatMap((one) => others.split('|').map((other) => [one, other] as const)),
);
const OPPOSITES = new Map<string, Set<string>>();
for (const [one, other] of PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))
  OPPOSITES.set(one, (OPPOSITES.get(one) ?? new Set<string>()).add(other));
/** "un" before these makes no opposite. */
const NO_OPPOSITE = /^(?:cover|covered|til|der|fold|folded|known|like)$/;
const LEAST = 4;

function areOpposite(one: string, other: string): boolean {
  if (OPPOSITES.get(one)?.has(other) === true) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= LEAST && long === `un${short}` && !NO_OPPOSITE.test(short);
}

/** A word of the claim and its opposite in a passage that has not the word itself. */
export interface Opposed {
  readonly here: EvidenceWord;
  readonly there: EvidenceWord;
  /** Whether a "not" before one of the two makes them say the same. */
  readonly isSame: boolean;
}

/** The first word of a claim in whose place, beside the same words, a passage has the opposite: "open" and "closed". */
export function findOpposed(claim: ComparedText, passage: ComparedText): Opposed | null {
  const there = new Set(passage.words.map(({ key }) => key));
  const here = new Set(claim.words.map(({ key }) => key));
  for (const [at, word] of claim.words.entries()) {
    if (there.has(word.key)) continue;
    for (const [i, other] of passage.words.entries()) {
      if (here.has(other.key) || !areOpposite(word.plain, other.plain)) continue;
      if (sharedAround(claim.words, at, passage.words, i) === 0) continue;
      const isNot = ({ words, text }: ComparedText, place: number): boolean =>
        turnerOf(words, place, text) !== null;
      return { here: word, there: other, isSame: isNot(claim, at) !== isNot(passage, i) };
    }
  }
  return null;
}

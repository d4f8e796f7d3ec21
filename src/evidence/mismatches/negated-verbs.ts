import type { EvidenceWord } from '../words';
import type { ComparedText } from './mismatch';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const PLAIN = words('not no never nobody none nothing neither nor without cannot hardly');
/** Verbs and adjectives that deny by what they mean: with "not" before them they deny nothing. */
const VERBS =
  words(`denied denies deny denying refused refuses refuse refusing failed fails fail failing declined declines decline
  rejected rejects reject rejecting unable unlikely stopped`);

/** "not", "never", "didn't": inside a sentence a capital stands in a title: “Never Again” denies nothing. */
const isPlainNegation = (word: EvidenceWord): boolean =>
  (PLAIN.has(word.plain) && !(word.isCapitalised && word.start > 0)) || /n[’']t$/.test(word.raw);

const isNegativeVerb = (word: EvidenceWord): boolean =>
  VERBS.has(word.plain) && !(word.isCapitalised && word.start > 0);

/** A word that denies; with the "not" before it, which turns it round. */
export interface Negation {
  readonly word: EvidenceWord;
  /** Whether it denies by what it means: "rejected". */
  readonly isVerb: boolean;
  /** "not" of "not rejected", or null. */
  readonly turnedBy: EvidenceWord | null;
}

/** "was not formally rejected": so far before a verb stands what turns it round. */
const REACH = 4;
/** "not approved but rejected", "not only rejected": what is between belongs to something else. */
const BREAKS = words('but and because who that which only just merely simply');

/** The words of a text that deny, in order; a "not" that turns a negative verb round stands with that verb. */
export function negationsOf({ text, words: all }: ComparedText): readonly Negation[] {
  const turning = new Set<EvidenceWord>();
  const verbs = all.flatMap((word, at): readonly Negation[] => {
    if (!isNegativeVerb(word)) return [];
    const turnedBy = turnerOf(all, at, text);
    if (turnedBy !== null) turning.add(turnedBy);
    return [{ word, isVerb: true, turnedBy }];
  });
  const plain = all
    .filter((word) => isPlainNegation(word) && !turning.has(word))
    .map((word): Negation => ({ word, isVerb: false, turnedBy: null }));
  return [...verbs, ...plain].sort((a, b) => a.word.start - b.word.start);
}

function turnerOf(all: readonly EvidenceWord[], at: number, text: string): EvidenceWord | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = all[i]!;
    if (BREAKS.has(word.plain) || /[,;:()–—.]/.test(text.slice(word.end, all[i + 1]!.start))) return null;
    if (isPlainNegation(word)) return word;
  }
  return null;
}

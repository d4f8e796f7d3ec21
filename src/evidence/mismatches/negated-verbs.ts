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

/** "not only", "no fewer than", "no doubt": these deny nothing. */
const DENYING_NOTHING =
  /^(?:not (?:only|just|merely|simply|least)|no (?:fewer|less|doubt|wonder|matter)|nothing (?:but|less)|without (?:doubt|question))$/;
/** "if no buyer is found": what is only supposed is not denied. */
const SUPPOSES = words('if unless whether');
const SUPPOSED = 4;

/** Whether the word at a place denies what stands around it. */
function denies({ words: all, text }: ComparedText, at: number): boolean {
  const word = all[at]!;
  if (!isPlainNegation(word)) return false;
  if (DENYING_NOTHING.test(`${word.plain} ${all[at + 1]?.plain ?? ''}`)) return false;
  const before = all.slice(Math.max(0, at - SUPPOSED), at);
  return !before.some(({ plain, end }) => SUPPOSES.has(plain) && !/[,;:]/.test(text.slice(end, word.start)));
}

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
export function negationsOf(compared: ComparedText): readonly Negation[] {
  const { text, words: all } = compared;
  const turning = new Set<EvidenceWord>();
  const verbs = all.flatMap((word, at): readonly Negation[] => {
    if (!isNegativeVerb(word)) return [];
    const turnedBy = turnerOf(all, at, text);
    if (turnedBy !== null) turning.add(turnedBy);
    return [{ word, isVerb: true, turnedBy }];
  });
  const plain = all
    .filter((word, at) => denies(compared, at) && !turning.has(word))
    .map((word): Negation => ({ word, isVerb: false, turnedBy: null }));
  return [...verbs, ...plain].sort((a, b) => a.word.start - b.word.start);
}

/** The "not" that turns the word at a place round, or null. */
export function turnerOf(all: readonly EvidenceWord[], at: number, text: string): EvidenceWord | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = all[i]!;
    if (BREAKS.has(word.plain) || /[,;:()–—.]/.test(text.slice(word.end, all[i + 1]!.start))) return null;
    if (isPlainNegation(word)) return word;
  }
  return null;
}

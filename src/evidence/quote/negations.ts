/** Words that turn or narrow what is said: whoever puts one in, or leaves one out, says something else. "No 5" is a number. */
const NEGATION =
  /(?<![\p{L}\p{N}])(?:not|never|no(?!\.?\s*\d)|none|nobody|nothing|neither|nor|cannot|without|hardly|scarcely|barely|only|unless)(?![\p{L}\p{N}])|n[’']t(?![\p{L}\p{N}])/iu;
/** "[un]safe". */
const NEGATING_PREFIX = /\[\s*(?:un|non|dis)-?\s*\]/iu;
const SENTENCE_END = /[.!?][”"’')\]]*\s+/u;

/** Whether what an editor put between two parts of a quote, brackets and all, holds a negation. */
export function putsNegationIn(mark: string): boolean {
  return mark.includes('[') && (NEGATION.test(mark) || NEGATING_PREFIX.test(mark));
}

/** Whether words that were left out between two parts of a quote hold a negation of theirs; whole sentences between may. */
export function leavesNegationOut(skipped: string): boolean {
  const sentences = skipped.split(SENTENCE_END);
  return [sentences[0]!, sentences.at(-1)!].some((words) => NEGATION.test(words));
}

const CLAUSE_BEFORE = /[^.!?;:,()[\]\n–—]*$/u;
const CLAUSE_AFTER = /^[^.!?;:,()[\]\n–—]*/u;
/** So many UTF-16 code units hold the words that are looked at. */
const NEARBY = 80;

/**
 * Where a negation begins among the four words before a place, within the clause ("did not really" before "take"); null
 * where there is none.
 */
export function negationBefore(text: string, at: number): number | null {
  const clause = CLAUSE_BEFORE.exec(text.slice(Math.max(0, at - NEARBY), at))![0];
  const word = [...clause.matchAll(/\S+/gu)].slice(-4).find(([word]) => NEGATION.test(word));
  return word === undefined ? null : at - clause.length + word.index;
}

/** Where a negation ends that is one of the two words after a place, within the clause; null where there is none. */
export function negationAfter(text: string, at: number): number | null {
  const clause = CLAUSE_AFTER.exec(text.slice(at, at + NEARBY))![0];
  const word = [...clause.matchAll(/\S+/gu)].slice(0, 2).find(([word]) => NEGATION.test(word));
  return word === undefined ? null : at + word.index + word[0].length;
}

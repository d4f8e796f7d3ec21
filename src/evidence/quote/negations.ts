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

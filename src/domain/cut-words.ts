/** A wording's words, brackets and marks with them, as they can be ticked. */
export function wordsOf(wording: string): readonly string[] {
  return wording.trim().split(/\s+/u);
}

// What joins two claims belongs to neither.
const OPENING = /^(?:[,;:–—-]+\s*)?(?:(?:and|but|or|while|whereas|as well as)\s+)?/iu;
const CLOSING = /(?:\s*[,;:–—-]|\s+(?:and|but|or|while|whereas))+$/iu;

/**
 * Cuts a wording before each of these words (by index, the first word is 0); what only joins the parts is left out.
 * A cut that is no word of it is passed over.
 */
export function cutWords(wording: string, cuts: readonly number[]): readonly string[] {
  const words = wordsOf(wording);
  const edges = [...new Set(cuts)].filter((cut) => cut > 0 && cut < words.length).sort((a, b) => a - b);
  return [0, ...edges]
    .map((from, index) => words.slice(from, edges[index] ?? words.length).join(' '))
    .map((part, index) => (index === 0 ? part : part.replace(OPENING, '')).replace(CLOSING, ''))
    .filter((part) => part !== '');
}

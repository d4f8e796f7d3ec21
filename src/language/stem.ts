import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer';

const known = new Map<string, string>();
const MOST_KNOWN = 50_000;
/** No English word is longer; the time of Porter's patterns grows with the square of the length. */
const LONGEST_WORD = 60;

/**
 * The stem of an English word, lower case (Porter, 1980): "transferred" and "transfer" share one.
 * Remembers the last 50,000 words, since the same ones come again and again. What is longer than any word stays as it is.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length > LONGEST_WORD) return lower;
  const kept = known.get(lower);
  if (kept !== undefined) return kept;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = PorterStemmer.stem(lower);
  known.set(lower, made);
  return made;
}

/** So many words of a quotation are no chance. */
const LEAST_WORDS = 6;
/** Of a text so much is looked at, in UTF-16 code units. */
const MOST_CHARACTERS = 400_000;
const QUOTATION = /[“"„«]((?:(?!\n\s*\n)[^“”"„«»]){20,600})[”"»“]/gu;

/** Stretches of six words that stand within quotation marks, without case and punctuation, each with how it is written. */
export function quotedStretches(text: string): ReadonlyMap<string, string> {
  const stretches = new Map<string, string>();
  for (const [, quotation = ''] of text.slice(0, MOST_CHARACTERS).matchAll(QUOTATION)) {
    const words = [...quotation.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)];
    const plain = words.map(([word]) => word.toLowerCase().replaceAll('’', "'"));
    for (let at = 0; at + LEAST_WORDS <= words.length; at++) {
      const [first, last] = [words[at]!, words[at + LEAST_WORDS - 1]!];
      const key = plain.slice(at, at + LEAST_WORDS).join(' ');
      stretches.set(key, quotation.slice(first.index, last.index + last[0].length));
    }
  }
  return stretches;
}

/** Six quoted words that stand in both, as the first writes them; null where nothing quoted is the same. */
export function sharedQuotation(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string | null {
  for (const [key, words] of one) if (other.has(key)) return words;
  return null;
}

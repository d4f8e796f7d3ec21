import { readQuantities } from './mismatches/quantities';
import type { Quantity } from './mismatches/quantity';
import { contentWords, wordPairs } from './read-source';
import { type EvidenceWord, wordsOf } from './words';

/** A claim as it is held against sources: read once, for many of them. */
export interface ReadClaim {
  readonly text: string;
  readonly words: readonly EvidenceWord[];
  /** The claim's own words, each key once, without stop words. */
  readonly query: readonly EvidenceWord[];
  /** Words that stand around the claim in its article and not in it, each key once, without stop words. */
  readonly context: readonly EvidenceWord[];
  /** Neighbouring words, "key key", each once. */
  readonly pairs: readonly string[];
  readonly quantities: readonly Quantity[];
}

/** Reads a claim; `context` is what stands around it in its article, `read` is how words are read. */
export function readClaim(text: string, context = '', read = wordsOf): ReadClaim {
  const words = read(text);
  const query = contentWords(words);
  const asked = new Set(query.map(({ key }) => key));
  return {
    text,
    words,
    query,
    context: contentWords(read(context)).filter(({ key }) => !asked.has(key)),
    pairs: [...new Set(wordPairs(words))],
    quantities: readQuantities(text),
  };
}

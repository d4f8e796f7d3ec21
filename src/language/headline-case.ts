import type { SpanPair } from '../domain/span';
import { stem } from './stem';

/** Which words of a text are written with a capital in the middle of sentences, and which are not. By stem. */
export interface Capitals {
  /** Stem → how much more often it has a capital than not. */
  readonly balance: ReadonlyMap<string, number>;
}

const WORD = /[\p{L}\p{M}\p{N}’'-]+/gu;
const OPENS_SENTENCE = /(?:^|[.!?:…“"‘•>*#-]\s*)$/u;

/** Learns from running text (not from headlines, where every word may have one). */
export function learnCapitals(text: string, stretches: readonly SpanPair[]): Capitals {
  const balance = new Map<string, number>();
  for (const [start, end] of stretches) {
    const words = text.slice(start, end);
    for (const { 0: word, index } of words.matchAll(WORD)) {
      const hasCapital = /^\p{Lu}/u.test(word);
      if (hasCapital && OPENS_SENTENCE.test(words.slice(Math.max(0, index - 3), index))) continue;
      for (const part of partsOf(word)) balance.set(part, (balance.get(part) ?? 0) + (hasCapital ? 1 : -1));
    }
  }
  return { balance };
}

/**
 * A headline in the case of running text, so that a tagger trained on sentences can read it: "Mill Closes as Hale
 * Wins Bid" → "Mill closes as Hale wins bid". Words keep their capital where the running text gives them one. Same
 * length, code unit by code unit; a headline that is in sentence case already comes back as it is.
 */
export function toSentenceCase(headline: string, capitals: Capitals): string {
  const words = headline.match(WORD) ?? [];
  const long = words.filter((word) => word.length >= 4 && /^\p{L}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.balance.size === 0 || long.length < 3 || capital.length < long.length * 0.7) return headline;
  const isShouted = headline === headline.toUpperCase();
  let isFirst = true;
  return headline.replace(WORD, (word) => {
    const cased = isFirst && !isShouted ? word : recase(word, isShouted, capitals);
    isFirst = false;
    return cased.length === word.length ? cased : word;
  });
}

function recase(word: string, isShouted: boolean, { balance }: Capitals): string {
  if (!isShouted && /^.+\p{Lu}/u.test(word) && !word.includes('-')) return word;
  const isName = partsOf(word).some((part) => (balance.get(part) ?? 0) > 0);
  if (!isName) return word.toLowerCase();
  return isShouted ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

function partsOf(word: string): string[] {
  const plain = word.replace(/['’]s?$/u, '');
  return plain
    .split('-')
    .filter((part) => part !== '')
    .map(stem);
}

import type { Source } from './source';

const plain = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a source's title, author, publisher's name, address or year has all the words, in any order, accents aside. */
export function hasWords({ title, by, url, issued }: Source, words: string): boolean {
  const text = plain([title, by, url, issued].filter((part) => part !== null).join(' '));
  return plain(words)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

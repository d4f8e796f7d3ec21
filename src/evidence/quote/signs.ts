import type { Span } from '../../domain/span';

/** A word or a stop of a text, as quotes are compared. */
export interface Sign extends Span {
  /** As it is written, with apostrophes, ligatures and line-end hyphens made alike. */
  readonly key: string;
  /** In lower case. */
  readonly lower: string;
  /** The key without accents, and the same in lower case. */
  readonly bare: string;
  readonly bareLower: string;
}

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '') || word;

const SIGN =
  /[\p{L}\p{N}\p{M}]+(?:(?:[.,'’\u00ad]|-\s*\n\s*)[\p{L}\p{N}\p{M}]+)*|(?<=\s)[-–](?=\p{N})|[^\s\p{L}\p{N}\p{M}"'“”„‟«»‹›‘’‚‛`´″′\-‐‑‒–—―\u200b-\u200d\u2060\ufeff\u00ad…]/gu;

/** Words and stops in order; quotation marks, hyphens and white space are left out. */
export function readSigns(text: string): readonly Sign[] {
  return Array.from(text.matchAll(SIGN), ({ 0: raw, index }) => {
    const key = raw
      .normalize('NFKC')
      .replace(/’/gu, "'")
      .replace(/\u00ad|-\s*\n\s*/gu, '');
    const bare = withoutAccents(key);
    const [lower, bareLower] = [key.toLowerCase(), bare.toLowerCase()];
    return { start: index, end: index + raw.length, key, lower, bare, bareLower };
  });
}

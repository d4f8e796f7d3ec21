import type { Token } from './parsed';

const MARKS = new Set(['NUM', 'SYM', 'PUNCT', 'X']);

/**
 * Whether a tree says more than the row of words: not for table rows and lists of names or figures, which have no verb
 * and little but names, numbers and marks.
 */
export function hasReadableTree(tokens: readonly Token[]): boolean {
  if (tokens.length === 0) return false;
  if (tokens.some((token) => token.upos === 'VERB' || token.upos === 'AUX')) return true;
  const bars = tokens.filter((token) => token.form === '|').length;
  if (bars >= 2) return false;
  const bare = tokens.filter((token) => MARKS.has(token.upos) || token.upos === 'PROPN').length;
  return tokens.length < 8 || bare / tokens.length < 0.75;
}

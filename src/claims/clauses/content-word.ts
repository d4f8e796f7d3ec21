import type { Token } from '../../language/parsed';

/** Words that only join, point or help: no claim need hold them. */
const EMPTY = new Set(
  `a an the of to in on at for by with and or but nor is are was were be been being has have had having do does did that which who whom whose this these those it its as from also so then now however meanwhile moreover furthermore thus therefore instead while although though whereas because after before since when where if than including there here yet still too both either neither not even`.split(
    ' ',
  ),
);
const FUNCTION_TAGS = new Set(['PUNCT', 'SYM', 'DET', 'CCONJ', 'PART', 'AUX', 'X', 'INTJ']);

/** Whether a word says something that must not be lost: not an article, conjunction, auxiliary or connecting adverb. */
export function isContentWord(token: Token): boolean {
  if (!/[\p{L}\p{N}]/u.test(token.form)) return false;
  if (EMPTY.has(token.form.toLowerCase())) return false;
  return !FUNCTION_TAGS.has(token.upos) || /\p{N}/u.test(token.form) || token.upos === 'X';
}

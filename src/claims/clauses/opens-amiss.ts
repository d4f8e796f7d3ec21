import { tokenAt, type Tree } from '../trees/tree';
import { wordsOf, type Piece } from './piece';
import { subjectOf } from './predicate';

/**
 * Whether what was said, cut from its word of saying, opens as no clause does: "us every hour so that nobody fell asleep", "where they
 * were going", "to open a latch can pass it on", "lost one night, he said". The word before it was none of saying, or governs it.
 */
export function opensAmiss(tree: Tree, piece: Piece): boolean {
  if (piece.items[0]?.kind === 'copy') return false;
  const words = wordsOf(piece);
  const first = [...words].find((token) => tokenAt(tree, token).upos !== 'PUNCT');
  if (first === undefined) return false;
  const { form, xpos, upos, head } = tokenAt(tree, first);
  if (/^(?:me|him|us|them)$/iu.test(form)) return true;
  // "The form, which is long, “must be sent by May”": the subject stands before the quotation.
  if (/^(?:MD|VB[DZP])$/u.test(xpos) && upos === 'AUX' && isParted(tree, words, head)) return true;
  if (/^(?:["“‘]|``)$/u.test(tree.tokens[first - 1]?.form ?? '')) return false;
  if (xpos.startsWith('W')) return head === piece.predicate && !/^how$/iu.test(form);
  if (xpos === 'TO') return head >= 0 && !words.has(tokenAt(tree, head).head);
  return first === piece.predicate && /^VB[DZ]$/u.test(xpos) && upos === 'VERB' && subjectOf(tree, first) < 0;
}

/** Whether a predicate has a subject, which stands outside. */
function isParted(tree: Tree, words: ReadonlySet<number>, predicate: number): boolean {
  const subject = predicate < 0 ? -1 : subjectOf(tree, predicate);
  return subject >= 0 && !words.has(subject);
}

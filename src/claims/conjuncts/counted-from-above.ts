import { tokenAt, type Tree } from '../trees/tree';
import { subjectTokens } from '../clauses/noun-phrase';
import type { Piece } from '../clauses/piece';

/** What counts from above: "few", "no", "only three", "at most forty", "not all", "hardly any". */
const FROM_ABOVE =
  /^(?:few|no|none|nobody|no-one|nothing|neither|only|just|(?:far |even )?fewer than|less than|under|no more than|not more than|at most|(?:not|hardly|barely|scarcely|virtually|practically|almost (?:no|none|nobody|nothing))(?= |$))\b/iu;

/** A word before a noun phrase that belongs to it, wherever the tree hangs it: "only Oslo", "not every doctor". */
const BEFORE = /^(?:not|only|just|hardly|barely|scarcely|virtually|practically|almost)$/iu;

/**
 * Whether of a piece's subject less may hold for one of two things that are joined than for both: of "few doctors read and signed
 * it" many may have read it.
 */
export function isCountedFromAbove(tree: Tree, piece: Piece): boolean {
  const subject = subjectTokens(tree, piece);
  if (subject.length === 0) return false;
  const first = Math.min(...subject);
  const before = BEFORE.test(tree.tokens[first - 1]?.form ?? '') ? [first - 1] : [];
  const phrase = [...before, ...[...subject].sort((a, b) => a - b)].map((word) => tokenAt(tree, word).form);
  return FROM_ABOVE.test(phrase.join(' '));
}

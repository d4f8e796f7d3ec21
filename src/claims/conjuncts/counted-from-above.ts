import { tokenAt, type Tree } from '../trees/tree';
import { subjectTokens } from '../clauses/noun-phrase';
import type { Piece } from '../clauses/piece';

/** What counts from above: "few", "no", "at most forty", "not all". */
const FROM_ABOVE =
  /^(?:few|no|fewer than|less than|no more than|at most|not (?:all|every|many|everyone|everybody|both)|hardly any)\b/iu;

/**
 * Whether of a piece's subject less may hold for one of two things that are joined than for both: of "few doctors read and signed
 * it" many may have read it.
 */
export function isCountedFromAbove(tree: Tree, piece: Piece): boolean {
  const subject = subjectTokens(tree, piece);
  if (subject.length === 0) return false;
  const first = Math.min(...subject);
  const before = /^not$/iu.test(tree.tokens[first - 1]?.form ?? '') ? [first - 1] : [];
  const phrase = [...before, ...[...subject].sort((a, b) => a - b)].map((word) => tokenAt(tree, word).form);
  return FROM_ABOVE.test(phrase.join(' '));
}

import { dependents, tokenAt, type Tree } from '../trees/tree';
import { keep, wordsOf, type Piece } from './piece';
import type { ClauseRule } from './rule';
import { isConditioned } from './condition';
import { headOf } from './semicolon';

/**
 * A comma and a conjunction between two clauses part two claims though the tree joins something else ("…, and repairing
 * it will cost …"): tried last, and only where each side has a finite verb and something before it.
 */
export const commaConjunction: ClauseRule = {
  name: 'comma-conjunction',
  example: {
    text: 'The bridge will stay closed until April, and repairing it will cost £2 million.',
    claims: ['The bridge will stay closed until April.', 'Repairing it will cost £2 million.'],
  },
  *cuts(piece, { tree }) {
    const words = [...wordsOf(piece)];
    if (words.length !== piece.items.length || isConditioned(tree, piece.predicate, piece)) return;
    for (const [place, token] of words.entries()) {
      if (!/^(and|but)$/iu.test(tokenAt(tree, token).form) || tree.tokens[token - 1]?.form !== ',') continue;
      if (words[place - 1] !== token - 1) continue;
      const opening = tree.tokens[token + 1];
      if (opening?.xpos.startsWith('W')) continue;
      const [before, after] = [words.slice(0, place - 1), words.slice(place + 1)];
      const right = headOf(tree, after);
      if (right === null || !before.includes(piece.predicate) || !startsClause(tree, after, right)) continue;
      if (isWithin(tree, right, piece.predicate) || headOf(tree, before) === null) continue;
      const rest: Piece = { ...piece, subject: null, cuts: [...piece.cuts, 'comma-conjunction'] };
      yield [
        { ...piece, items: keep(before) },
        { ...rest, items: keep(after), predicate: right, carrier: false },
      ];
    }
  },
};

/** A noun, pronoun or -ing form opens the clause, and no relative or subordinate word stands between it and the verb. */
function startsClause(tree: Tree, words: readonly number[], verb: number): boolean {
  const before = words.filter((token) => token < verb).map((token) => tokenAt(tree, token));
  const first = before[0];
  if (before.length < words.findIndex((token) => token === verb)) return false;
  if (!first || !(/^(DET|NOUN|PROPN|PRON|NUM|ADJ)$/u.test(first.upos) || first.xpos === 'VBG')) return false;
  return before.every(({ upos, xpos }) => upos !== 'SCONJ' && !xpos.startsWith('W'));
}

/** Whether a verb stands in a clause that completes or describes something ("said that …", "who …"). */
function isWithin(tree: Tree, verb: number, above: number): boolean {
  for (let at = verb; at >= 0 && at !== above; at = tokenAt(tree, at).head) {
    const { deprel } = tokenAt(tree, at);
    if (deprel.endsWith('relcl') || (deprel === 'ccomp' && dependents(tree, at, 'mark').length > 0))
      return true;
    if (deprel === 'ccomp' && tokenAt(tree, tokenAt(tree, at).head).xpos !== 'VBG') return true;
  }
  return false;
}

import { dependent, tokenAt, type Tree } from '../trees/tree';
import { copulaFor, isNominal, nameOf, nounBefore } from './noun-phrase';
import { copy, keep, without, wordsOf, type Item, type Piece } from './piece';
import { isFinite, isPredicate, subjectOf } from './predicate';
import type { ClauseRule } from './rule';

/** Brackets that hold a clause or a participle ("(born in 1954)") tell something of the noun before; a year, a sum or an acronym stays. */
export const parenthesis: ClauseRule = {
  name: 'parenthesis',
  example: {
    text: 'Ida Roos (born in Oslo) resigned.',
    claims: ['Ida Roos resigned.', '[Ida Roos] [was] born in Oslo.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    for (const opening of words) {
      if (tokenAt(tree, opening).form !== '(' || opening === 0) continue;
      const inside = insideOf(tree, words, opening);
      if (inside.length < 2 || inside.includes(piece.predicate)) continue;
      const told = restate(tree, inside, opening, (head, before) => nameOf(tree, piece, head, before));
      if (!told) continue;
      const rest: Piece = { ...piece, subject: null };
      yield [
        without(tree, piece, new Set(inside)),
        { ...rest, ...told, carrier: false, cuts: [...piece.cuts, 'parenthesis'] },
      ];
    }
  },
};

/** The words of a piece between an opening bracket and the next closing one; none where that is missing. */
export function insideOf(tree: Tree, words: ReadonlySet<number>, opening: number): number[] {
  const inside: number[] = [];
  for (let at = opening + 1; at < tree.tokens.length && words.has(at); at += 1) {
    if (tokenAt(tree, at).form === ')') return inside;
    inside.push(at);
  }
  return [];
}

function restate(
  tree: Tree,
  inside: readonly number[],
  opening: number,
  name: (head: number, before: number) => number[],
): { items: Item[]; predicate: number; subject?: readonly number[] } | null {
  const clause = inside.find(
    (token) => isPredicate(tree, token) && isFinite(tree, token) && inside.includes(subjectOf(tree, token)),
  );
  if (clause !== undefined) return { items: keep(inside), predicate: clause };
  const participle = inside.find((token) => tokenAt(tree, token).xpos === 'VBN');
  if (participle === undefined || participle > inside[0]! + 2 || dependent(tree, participle, 'aux') >= 0)
    return null;
  const head = nounBefore(tree, opening - 1, opening, null);
  if (!isNominal(tree, head)) return null;
  const subject = name(head, opening);
  if (subject.length === 0) return null;
  // "(not yet approved in Europe)" is so still.
  const isPast = !inside.some((token) => /^(?:yet|now|still|currently)$/iu.test(tokenAt(tree, token).form));
  const copula: Item = { kind: 'supplied', text: copulaFor(tree, head, isPast, subject), because: 'copula' };
  return { items: [...copy(subject, 'antecedent'), copula, ...keep(inside)], predicate: participle, subject };
}

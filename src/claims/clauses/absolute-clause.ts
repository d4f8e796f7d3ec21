import { dependents, tokenAt, type Tree } from '../trees/tree';
import { finiteOf } from './finite';
import { copulaFor } from './noun-phrase';
import { keep, trimmed, without, wordsOf, wordsUnder, type Item, type Piece } from './piece';
import { isFinite, isModal, isPast, subjectOf } from './predicate';
import type { ClauseRule } from './rule';
import { isConditioned } from './condition';
import { isDenied } from './scope';

/** A participle with a subject of its own ("with sales falling 3%", "the talks having failed") is a fact of its own. */
export const absoluteClause: ClauseRule = {
  name: 'absolute-clause',
  example: {
    text: 'The firm closed a plant, with sales falling 3%.',
    claims: ['The firm closed a plant.', 'Sales [fell] 3%.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    const verb = piece.predicate;
    for (const clause of dependents(tree, verb, 'advcl')) {
      const { xpos } = tokenAt(tree, clause);
      const subject = subjectOf(tree, clause);
      if (!words.has(clause) || !/^VB[NG]$/u.test(xpos) || subject < 0 || subject > clause) continue;
      // "…, an inquiry has found"
      if (isFinite(tree, clause)) continue;
      const inside = trimmed(tree, wordsUnder(tree, words, clause));
      if (inside.some((token) => token < clause && tokenAt(tree, token).xpos.startsWith('W'))) continue;
      const marker = dependents(tree, clause, 'mark', 'case').find((token) => token < subject) ?? -1;
      if (marker >= 0 && !/^(with|despite)$/iu.test(tokenAt(tree, marker).form)) continue;
      if (marker < 0 && tree.tokens[inside[0]! - 1]?.form !== ',') continue;
      if (
        isModal(tree, verb) ||
        isConditioned(tree, verb, piece) ||
        isDenied(tree, verb) ||
        isDenied(tree, clause)
      )
        continue;
      const body = inside.filter((token) => token !== marker);
      const rest: Piece = { ...piece, subject: null };
      yield [
        without(tree, piece, new Set(inside)),
        {
          ...rest,
          predicate: clause,
          carrier: false,
          items: tensed(tree, clause, body, subject, isPast(tree, verb)),
          cuts: [...piece.cuts, 'absolute-clause'],
        },
      ];
    }
  },
};

function tensed(tree: Tree, clause: number, body: readonly number[], subject: number, past: boolean): Item[] {
  const auxiliary = dependents(tree, clause, 'aux', 'cop').some(
    (token) => tokenAt(tree, token).xpos === 'VBG',
  );
  if (tokenAt(tree, clause).xpos === 'VBG' || auxiliary)
    return finiteOf(tree, clause, body, { past, subject });
  return body.flatMap((token): Item[] =>
    token === clause
      ? [{ kind: 'supplied', text: copulaFor(tree, subject, past), because: 'copula' }, ...keep([token])]
      : keep([token]),
  );
}

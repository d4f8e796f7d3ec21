import { gapIn } from '../attribution/rules/gapped';
import type { Tree } from '../trees/tree';
import type { NumberedAttribution } from './numbered-attribution';
import { gappedClause } from './gapped-clause';
import { copy, keep, without, wordsOf, type Item, type Piece } from './piece';
import { isFinite, isPredicate } from './predicate';

/**
 * What the second side says where its word of saying is left out, with what the first side says of the same thing said again:
 * "Delhi says three people died, Beijing four" makes "four [people died]". Null where the piece does not hold it.
 */
export function cutGappedSide(
  tree: Tree,
  piece: Piece,
  { index }: NumberedAttribution,
): readonly Piece[] | null {
  const gap = gapIn(tree);
  const words = wordsOf(piece);
  if (gap?.remnant.every((token) => words.has(token)) !== true) return null;
  const { clause, parallel, source, remnant, verb } = gap;
  const predicate = clause.find((token) => isPredicate(tree, token) && isFinite(tree, token));
  const [first, last] = [parallel[0]!, parallel.at(-1)!];
  // "puts the cost at 4 million, the union at 9 million": the estimate itself is what is told
  const before = clause.filter((token) => token < first);
  const opening: Item[] =
    predicate === undefined
      ? [...keep(source), ...copy([verb, ...before], 'shared predicate')]
      : copy(before, 'shared predicate');
  const side: Piece = {
    ...piece,
    items: [
      ...opening,
      ...keep(remnant),
      ...copy(
        clause.filter((token) => token > last),
        'shared predicate',
      ),
    ],
    predicate: predicate ?? verb,
    subject: null,
    attribution: index,
    carrier: false,
    whole: true,
    cuts: [...piece.cuts, gappedClause.name],
  };
  return [side, without(tree, piece, new Set([...source, ...remnant]))];
}

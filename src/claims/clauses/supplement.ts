import { tokenAt, type Tree } from '../trees/tree';
import { without, wordsOf, type Piece } from './piece';
import type { ClauseRule } from './rule';
import { isConditioned } from './condition';
import { isDenied } from './scope';
import { isFiniteLine } from './sound';
import { commaConjunction } from './comma-conjunction';
import { comparedInBrackets, looseAside } from './loose-aside';

/**
 * An aside that is told of the whole, or of a noun that the tree does not know for sure ("…, up from £3m", "…, twice the limit",
 * "…, leaving two homeless"): what is so without it is one claim, with it another. Nothing is told of a wrong noun so.
 */
export const supplement: ClauseRule = {
  name: 'supplement',
  example: {
    text: 'The fair took £5m, up from £3m in 2019.',
    claims: ['The fair took £5m.', 'The fair took £5m, up from £3m in 2019.'],
  },
  *cuts(piece, cutting) {
    const { tree } = cutting;
    if (piece.carrier || isConditioned(tree, piece.predicate, piece) || !isFiniteLine(tree, piece)) return;
    // Two clauses are parted first.
    if (commaConjunction.cuts(piece, cutting)[Symbol.iterator]().next().done === false) return;
    const asides = asidesOf(tree, piece);
    if (asides.length > 1) yield told(tree, piece, asides);
    for (const aside of asides) yield told(tree, piece, [aside]);
  },
};

/** The words of each aside in a piece. */
function asidesOf(tree: Tree, piece: Piece): number[][] {
  const words = wordsOf(piece);
  const asides: number[][] = [];
  for (const comma of words) {
    const { form } = tokenAt(tree, comma);
    if (!/^[,–—(]$/u.test(form) || piece.told.includes(comma)) continue;
    if (asides.at(-1)?.includes(comma)) continue;
    const aside = form === '(' ? comparedInBrackets(tree, piece, comma) : looseAside(tree, piece, comma);
    if (!aside || aside.words.includes(piece.predicate)) continue;
    if (aside.kind === 'compared' && isDenied(tree, piece.predicate)) continue;
    asides.push(aside.words);
  }
  return asides;
}

/** The piece without its asides, and for each of them the piece with that one alone. */
function told(tree: Tree, piece: Piece, asides: readonly (readonly number[])[]): Piece[] {
  const all = new Set(asides.flat());
  const cuts = [...piece.cuts, 'supplement'];
  return [
    without(tree, piece, all),
    ...asides.map((aside, place): Piece => {
      // What follows another aside directly may be told of it: "…, saving £2m a year, a sum that …".
      const [first] = aside;
      const before = asides[place - 1];
      const held = before?.at(-1) === first! - 2 ? [...before, ...aside] : aside;
      const others = new Set([...all].filter((token) => !held.includes(token)));
      return { ...without(tree, piece, others), whole: true, cuts };
    }),
  ];
}

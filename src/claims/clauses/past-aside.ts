import { isWithin, tokenAt, yieldOf, type Tree } from '../trees/tree';
import type { NumberedAttribution } from './numbered-attribution';
import { without, wordsOf, type Piece } from './piece';
import { isPutForward } from './put-forward';

/**
 * "[The attackers], it is believed, came from Lyon": a piece that was cut with the aside that tells by whom it is said goes without
 * that, as all that is reported goes without its "said".
 */
export function pastAside(tree: Tree, piece: Piece, attributions: readonly NumberedAttribution[]): Piece {
  const own = attributions.find(({ index }) => index === piece.attribution)?.attribution;
  if (own?.rule !== 'hearsay-aside') return piece;
  const words = wordsOf(piece);
  const verb = [...words].find(
    (token) => isWithin(tree, token, own.cue) && tokenAt(tree, token).deprel === 'discourse',
  );
  if (verb === undefined || !isPutForward(tree, verb)) return piece;
  const aside = new Set(yieldOf(tree, verb).filter((token) => tokenAt(tree, token).upos !== 'PUNCT'));
  return without(tree, piece, aside);
}

import { isUnder, tokenAt, type Tree } from '../trees/tree';
import { wordsOf, type Piece } from './piece';

/** Participles after a comma that tell what a thing is or holds, not what came of the event. */
const STATIVE =
  /^(represent|contain|feature|comprise|consist|live|work|serve|weigh|measure|cover|span|total|average|range|belong|name|include|involve|depict|show|concern|employ|sell|make|stand|lie|face|link|connect)$/u;
/** Past participles after a comma that tell what brought the event about. */
export const BROUGHT_ABOUT =
  /^(help|drive|boost|hit|hurt|drag|push|lift|fuel|aid|support|spur|prompt|follow|weigh|cushion|offset|encourage|cheer|buoy)$/u;

/**
 * Whether a participle at the end, after a comma, is about the whole event ("Sales rose to £71 million, helped by orders",
 * "were listed among the cars that pass, clearing a hurdle"), though the tree hangs it on the noun or the clause before.
 */
export function isOfClause(tree: Tree, piece: Piece, clause: number, inside: readonly number[]): boolean {
  const { xpos, lemma, head } = tokenAt(tree, clause);
  const isSetOff = tree.tokens[inside[0]! - 1]?.form === ',' && inside[0] === clause;
  if (!isSetOff || head < piece.predicate || !isUnder(tree, clause, piece.predicate)) return false;
  if (!isLast(tree, wordsOf(piece), inside.at(-1)!)) return false;
  if (xpos === 'VBN') return BROUGHT_ABOUT.test(lemma);
  return xpos === 'VBG' && !STATIVE.test(lemma) && tokenAt(tree, head).upos !== 'PROPN';
}

/** Whether a word is a piece's last one, or the last before a comma and the next clause. */
function isLast(tree: Tree, words: ReadonlySet<number>, token: number): boolean {
  const after = [...words].filter((other) => other > token).sort((a, b) => a - b);
  const [comma, joint] = after.map((other) => tokenAt(tree, other));
  if (comma?.form === ',' && /^(and|but|so|while)$/iu.test(joint?.form ?? '')) return true;
  return after.every((other) => tokenAt(tree, other).upos === 'PUNCT');
}

/** "barring a scuffle", "pending a review": what holds only so far is none without it, and nobody bars or pends. */
export const isExcepting = (tree: Tree, clause: number): boolean =>
  /^(barring|excluding|pending|failing|assuming|judging|concerning|regarding)$/iu.test(
    tokenAt(tree, clause).form,
  );

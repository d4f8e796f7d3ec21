import { dependents, tokenAt, type Tree } from '../trees/tree';
import { tokensOf, type Piece } from './piece';

const SAYING = /^(say|think|hear|notice|believe|realise|realize|add|claim|tell|suggest|reckon)$/u;

/** "The court heard", "he thought": a subject and a word of saying that what was said has been cut from. */
export function isBareSaying(tree: Tree, { items, predicate }: Piece): boolean {
  const last = items.findLast((item) => item.kind !== 'word' || tokenAt(tree, item.token).upos !== 'PUNCT');
  if (last?.kind !== 'word' || last.token !== predicate) return false;
  const { lemma, upos } = tokenAt(tree, predicate);
  if (isWhole(tree, predicate)) return false;
  return upos === 'VERB' && SAYING.test(lemma) && dependents(tree, predicate, 'aux:pass').length === 0;
}

/** "Buyers will notice", "They must hear": what is yet to be heard or seen, with no clause that tells it anywhere. */
const isWhole = (tree: Tree, verb: number): boolean =>
  /^(?:hear|notice|believe|realise|realize)$/u.test(tokenAt(tree, verb).lemma) &&
  dependents(tree, verb, 'ccomp').length === 0 &&
  dependents(tree, verb, 'aux').some((aux) => /^(?:will|must|may|shall)$/u.test(tokenAt(tree, aux).lemma));

/**
 * "The agent had told the buyer", "Roos is understood to have warned colleagues": what was said is another piece, and whom it was said
 * to is no claim beside it. Not where the saying has an object of its own: "told the buyer a lie".
 */
export function isToldElsewhere(tree: Tree, piece: Piece): boolean {
  return hasLostWhatIsSaid(tree, piece.predicate, tokensOf(piece));
}

/** Whether a clause ends in a word of saying of which only whom it was said to is held. */
export function hasLostWhatIsSaid(tree: Tree, clause: number, held: ReadonlySet<number>): boolean {
  const { deprel, head } = tokenAt(tree, clause);
  const saying = lastGoverned(tree, deprel.startsWith('aux') && held.has(head) ? head : clause, held);
  const said = dependents(tree, saying, 'ccomp');
  return (
    tokenAt(tree, saying).upos === 'VERB' &&
    said.length > 0 &&
    said.every((clause) => clause > saying && !held.has(clause)) &&
    !dependents(tree, saying, 'obj', 'xcomp').some((child) => held.has(child))
  );
}

/** "is understood to have told": the last of the verbs of which each governs the next. */
function lastGoverned(tree: Tree, verb: number, held: ReadonlySet<number>): number {
  const next = dependents(tree, verb, 'xcomp').find((child) => held.has(child));
  return next === undefined || next < verb ? verb : lastGoverned(tree, next, held);
}

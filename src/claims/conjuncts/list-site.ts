import { dependents, tokenAt, type Tree } from '../trees/tree';
import type { Piece } from '../clauses/piece';

/** Where a list distributes: subjects, objects, complements with or without preposition, and what they head in turn. */
export function isSite(tree: Tree, first: number, piece: Piece): boolean {
  for (let at = first, steps = 0; at >= 0 && steps < 4; at = tokenAt(tree, at).head, steps += 1) {
    if (at === piece.predicate) return true;
    const { deprel, head } = tokenAt(tree, at);
    const direct = /^(nsubj|obj|iobj|obl|xcomp)/u.test(deprel);
    const inner =
      deprel === 'nmod' && (head === piece.predicate || /^(obj|obl)/u.test(tokenAt(tree, head).deprel));
    if (!direct && !inner) return false;
    if (/^obl:(unmarked|tmod)/u.test(deprel) || isCircumstance(tree, at)) return false;
  }
  return false;
}

/** "after a visit and a call", ", with clubs in Lyon and Leicester keen": the circumstances of one event, which stay with it. */
function isCircumstance(tree: Tree, token: number): boolean {
  return dependents(tree, token, 'case', 'mark').some((child) =>
    /^with$/iu.test(tokenAt(tree, child).form)
      ? child === 0 || tree.tokens[child - 1]?.form === ','
      : /^(after|following|before|since|during|amid|despite|because|due|until|thanks|given|between|among|from|within|over)$/iu.test(
          tokenAt(tree, child).form,
        ),
  );
}

/** "three have: one about a jar and one about the price": what a colon announces stays one. */
export function isBehindColon(tree: Tree, first: number, piece: Piece): boolean {
  return tree.tokens
    .slice(piece.predicate, Math.max(first, piece.predicate))
    .some(({ form }) => form === ':');
}

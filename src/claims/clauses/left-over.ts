import { dependents, lastWordOf, tokenAt, type Tree } from '../trees/tree';
import { wordsOf, type Piece } from './piece';
import { isFiniteVerb } from './predicate';

/**
 * "employs 400 people, ships pumps": a list that has lost its "and" to another piece. The tree has not seen what is joined
 * to what. `source` is what the piece was cut from.
 */
export function isUnfinishedList(tree: Tree, piece: Piece, source: Piece): boolean {
  const [words, before] = [wordsOf(piece), wordsOf(source)];
  return [...words].some((member) => {
    if (tokenAt(tree, member).deprel !== 'conj') return false;
    const first = firstOf(tree, member);
    // A noun that the tree joins to a verb is listed with one of its objects.
    const isAstray = tokenAt(tree, first).upos === 'VERB' && tokenAt(tree, member).upos !== 'VERB';
    if (!words.has(first) || isAstray) return false;
    const joints = jointsOf(tree, first);
    if (joints.length === 0) return isFollowedByJoint(tree, member, words, before);
    return joints.some((joint) => before.has(joint)) && !joints.some((joint) => words.has(joint));
  });
}

/** "ships pumps | and supplies …": what goes on after a member without "and" is in another piece. */
function isFollowedByJoint(
  tree: Tree,
  member: number,
  words: ReadonlySet<number>,
  before: ReadonlySet<number>,
): boolean {
  const last = lastWordOf(tree, member);
  const joint = tree.tokens[last + 1]?.form === ',' ? last + 2 : last + 1;
  return tree.tokens[joint]?.upos === 'CCONJ' && before.has(joint) && !words.has(joint);
}

/** The first member of the list that a member is in. */
function firstOf(tree: Tree, member: number): number {
  let at = member;
  while (tokenAt(tree, at).deprel === 'conj' && tokenAt(tree, at).head >= 0) at = tokenAt(tree, at).head;
  return at;
}

/** The conjunctions before the members of a list, chained ones too. */
function jointsOf(tree: Tree, first: number): number[] {
  return dependents(tree, first, 'conj').flatMap((member) => [
    ...dependents(tree, member, 'cc'),
    ...jointsOf(tree, member),
  ]);
}

/** "Pups and took longer": nothing but a subject stands before the "and" that joins the predicate to something. */
export function isJoinedToNothing(tree: Tree, piece: Piece): boolean {
  const items = piece.items;
  const own = new Set([
    piece.predicate,
    ...dependents(tree, piece.predicate, 'aux', 'cop', 'advmod').filter((token) => token < piece.predicate),
  ]);
  const first = items.findIndex((item) => item.kind === 'word' && own.has(item.token));
  const joint = items[first - 1];
  if (first < 2 || joint?.kind !== 'word' || tokenAt(tree, joint.token).deprel !== 'cc') return false;
  return items
    .slice(0, first - 1)
    .every(
      (item) => item.kind !== 'word' || !(isFiniteVerb(tree, item.token) || isAuxiliary(tree, item.token)),
    );
}

/** "Since records began": the word that opens the piece makes its predicate part of another clause. */
export function opensSubordinate(tree: Tree, piece: Piece): boolean {
  const [first] = piece.items;
  if (first?.kind !== 'word') return false;
  const { deprel, head, form } = tokenAt(tree, first.token);
  // "below the sum that they had hoped for", "less than it had spent": what is measured stands in the clause before.
  if (/^than$/iu.test(tree.tokens[first.token + 1]?.form ?? '') && head === piece.predicate) return true;
  if (/^(when|while)$/iu.test(form) && /^(advmod|mark)/u.test(deprel) && head === piece.predicate)
    return true;
  return (
    /^(mark|case)$/u.test(deprel) &&
    head === piece.predicate &&
    !/^(that|to)$/iu.test(form) &&
    (deprel === 'mark' || tokenAt(tree, head).upos === 'VERB')
  );
}

function isAuxiliary(tree: Tree, token: number): boolean {
  return tokenAt(tree, token).upos === 'AUX';
}

/** "doubled in 18 months, and customers …": of two nouns with a comma before "and" the second is listed with something further up. */
export function hasStrayMember(tree: Tree, inside: readonly number[]): boolean {
  return inside.some((member) => {
    const { deprel, head, upos } = tokenAt(tree, member);
    if (deprel !== 'conj' || !/^(NOUN|PROPN)$/u.test(upos) || !inside.includes(head)) return false;
    const joint = dependents(tree, member, 'cc')[0];
    if (joint === undefined || tree.tokens[joint - 1]?.form !== ',') return false;
    const isPhrase =
      /^(obl|nmod)/u.test(tokenAt(tree, head).deprel) && dependents(tree, member, 'case').length === 0;
    return isPhrase && dependents(tree, head, 'conj').length === 1;
  });
}

import type { Token } from '../../language/parsed';
import { dependents, isUnder, tokenAt, type Tree } from './tree';

/**
 * "first to Odd Roos, with whom she had two sons, and then to Eva Lind": a phrase that is joined to a verb goes on with the
 * phrase before it that has the same preposition.
 */
export function joinPhrases(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, member) => {
    const { deprel, head, upos } = token;
    if (deprel !== 'conj' || head < 0 || head > member || !/^(NOUN|PROPN)$/u.test(upos)) return token;
    if (tokenAt(tree, head).upos !== 'VERB' || dependents(tree, member, 'cop', 'nsubj', 'orphan').length > 0)
      return token;
    const joint = dependents(tree, member, 'cc')[0];
    if (joint === undefined) return token;
    const preposition = dependents(tree, member, 'case')[0];
    const host =
      preposition === undefined ? objectBefore(tree, head, joint) : phraseBefore(tree, preposition, joint);
    return host < 0 ? token : { ...token, head: host };
  });
}

/** The last phrase before a conjunction with the preposition at a token; −1 for none. */
function phraseBefore(tree: Tree, preposition: number, joint: number): number {
  if (preposition < joint) return -1;
  const word = tokenAt(tree, preposition).form.toLowerCase();
  return tree.tokens.findLastIndex(
    ({ deprel }, at) =>
      at < joint &&
      /^(obl|nmod)/u.test(deprel) &&
      dependents(tree, at, 'case').some((own) => tokenAt(tree, own).form.toLowerCase() === word),
  );
}

/** "scrubbed the tank and taught herself and then eleven children": the object of a verb that is joined to `verb` later; −1 for none. */
function objectBefore(tree: Tree, verb: number, joint: number): number {
  const later = tree.tokens.findLastIndex(
    ({ upos, deprel }, at) =>
      at > verb && at < joint && upos === 'VERB' && deprel === 'conj' && isUnder(tree, at, verb),
  );
  return later < 0 ? -1 : (dependents(tree, later, 'obj').find((object) => object > later) ?? -1);
}

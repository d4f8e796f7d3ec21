import type { Token } from '../../../language/parsed';
import { tokensWith } from '../apply-mends';
import { dependents, firstWordOf, lastWordOf, tokenAt, type Tree } from '../tree';

/**
 * "The leader of the band, a poet and a drunk, died": behind one who is known, between commas, two nouns with "a" tell who that is; of three
 * that are listed none is followed by a comma before the verb.
 */
export function tellTwice(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach(({ deprel, head: verb }, first) => {
    if (!deprel.startsWith('nsubj') || verb < first || !isKnown(tree, first)) return;
    const [one, other, ...more] = dependents(tree, first, 'conj');
    if (one === undefined || other === undefined || more.length > 0 || one < first) return;
    // "the pub, a shop and a school, which all burned, reopened"
    if (dependents(tree, first, 'acl:relcl').some((clause) => clause > other)) return;
    if (!isToldBy(tree, one) || !isToldBy(tree, other)) return;
    const [opening, closing] = [firstWordOf(tree, one) - 1, lastWordOf(tree, other) + 1];
    const isJoined = dependents(tree, other, 'cc').some((joint) => joint > one && joint < other);
    if (!isJoined || dependents(tree, one, 'cc').length > 0 || closing > verb) return;
    if (tree.tokens[opening]?.form !== ',' || tree.tokens[closing]?.form !== ',') return;
    mended.set(one, { ...tokenAt(tree, one), deprel: 'appos' });
    mended.set(other, { ...tokenAt(tree, other), head: one });
  });
  return tokensWith(tree, mended);
}

/** A name, or a noun with "the" or an owner. */
const isKnown = (tree: Tree, noun: number): boolean =>
  tokenAt(tree, noun).upos === 'PROPN' ||
  dependents(tree, noun, 'nmod:poss').length > 0 ||
  dependents(tree, noun, 'det').some((det) => /^(?:the|this|that)$/iu.test(tokenAt(tree, det).form));

const isToldBy = (tree: Tree, noun: number): boolean =>
  tokenAt(tree, noun).xpos === 'NN' &&
  dependents(tree, noun, 'case', 'acl:relcl').length === 0 &&
  dependents(tree, noun, 'det').some((det) => /^an?$/iu.test(tokenAt(tree, det).form));

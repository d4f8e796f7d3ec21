import { tokenAt, type Tree } from './tree';

/**
 * "Kelda, a unit of the Suvero group, lost $2m", "Kelda, which Suvero owns, …": the subject that an aside with a word is about, and the
 * first word of the aside; null for a word outside of every aside, and for what an aside calls its subject ("Kelda, a unit").
 */
export function asideAbout(
  tree: Tree,
  token: number,
): { readonly subject: number; readonly top: number } | null {
  let found = null;
  for (let at = token; at >= 0; at = tokenAt(tree, at).head) {
    const { deprel, head } = tokenAt(tree, at);
    if (head < 0 || !/^(?:appos|acl)/u.test(deprel) || at === token) continue;
    if (head < at && tokenAt(tree, head).deprel.startsWith('nsubj') && isSetOff(tree, head, at))
      found = { subject: head, top: at };
  }
  return found;
}

/** Whether a comma parts an aside from what it is about. */
const isSetOff = (tree: Tree, subject: number, aside: number): boolean =>
  tree.tokens.slice(subject + 1, aside).some(({ form }) => /^[,–—(]$/u.test(form));

/** Whether a mention stands in an aside about another one of the same sentence, which is a subject. */
export const isAsideOf = (tree: Tree, token: number, other: number): boolean =>
  asideAbout(tree, token)?.subject === other;

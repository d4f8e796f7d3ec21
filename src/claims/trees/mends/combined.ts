import type { Token } from '../../../language/parsed';
import { tokensWith } from '../apply-mends';
import { dependents, tokenAt, type Tree } from '../tree';

/**
 * "more in May than in June and July combined", "exceeded those of Leeds and York combined": at the end of a comparison nobody combines;
 * the word goes with the names before it, which are joined to each other.
 */
export function joinCombined(tree: Tree): readonly Token[] {
  const verb = tree.tokens.findIndex(({ form, deprel }) => form === 'combined' && deprel === 'conj');
  const [subject, ...more] = verb < 0 ? [] : dependents(tree, verb, 'nsubj');
  if (subject === undefined || more.length > 0 || subject !== verb - 1) return tree.tokens;
  const joint = dependents(tree, verb, 'cc')[0] ?? -1;
  const first = joint - 1;
  const after = tree.tokens[verb + 1];
  if (joint !== subject - 1 || first < 0 || (after && after.upos !== 'PUNCT')) return tree.tokens;
  if (tokenAt(tree, first).upos !== tokenAt(tree, subject).upos) return tree.tokens;
  return tokensWith(
    tree,
    new Map([
      [subject, { ...tokenAt(tree, subject), head: first, deprel: 'conj' }],
      [joint, { ...tokenAt(tree, joint), head: subject }],
      [verb, { ...tokenAt(tree, verb), xpos: 'VBN', head: first, deprel: 'acl' }],
    ]),
  );
}

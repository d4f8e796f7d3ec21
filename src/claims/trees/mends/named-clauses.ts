import { tokensWith } from '../apply-mends';
import type { Token } from '../../../language/parsed';
import { childrenOf, dependents, lastWordOf, tokenAt, yieldOf, type Tree } from '../tree';

/**
 * "called after her nephew, Tom Hale, asked to see it", "passed after a bloc of moderates dropped its objection": straight behind the
 * noun after "after" the verb is that noun's, not a second one of the main clause, and no participle about the noun.
 */
export function subordinateNamed(tree: Tree): readonly Token[] {
  for (const verb of tree.tokens.keys()) {
    const subject = subjectBefore(tree, verb);
    const opener = subject < 0 ? undefined : openerOf(tree, subject);
    if (opener === undefined) continue;
    const { head } = tokenAt(tree, subject);
    return tokensWith(
      tree,
      new Map<number, Token>([
        [verb, { ...tokenAt(tree, verb), head, deprel: 'advcl', xpos: 'VBD' }],
        [subject, { ...tokenAt(tree, subject), head: verb, deprel: 'nsubj' }],
        [opener, { ...tokenAt(tree, opener), head: verb, deprel: 'mark', upos: 'SCONJ' }],
      ]),
    );
  }
  return tree.tokens;
}

/** The noun in a phrase of time that ends straight before a past form without a subject; −1 for none. */
function subjectBefore(tree: Tree, verb: number): number {
  const { deprel, head, upos, xpos } = tokenAt(tree, verb);
  if (upos !== 'VERB' || head < 0 || head > verb) return -1;
  if (dependents(tree, verb, 'cc', 'nsubj', 'csubj', 'aux', 'mark').length > 0) return -1;
  const isJoined = deprel === 'conj' && /^VB[DN]$/u.test(xpos);
  const isAbout = deprel === 'acl' && xpos === 'VBD';
  const phrases = isJoined ? dependents(tree, head, 'obl') : isAbout ? phrasesAround(tree, head) : [];
  return phrases.find((noun) => noun < verb && endsBefore(tree, noun, verb)) ?? -1;
}

/** The adverbial phrase that a noun stands in. */
function phrasesAround(tree: Tree, noun: number): number[] {
  let at = noun;
  while (tokenAt(tree, at).deprel.startsWith('nmod')) at = tokenAt(tree, at).head;
  return tokenAt(tree, at).deprel.startsWith('obl') ? [at] : [];
}

/** Whether a phrase ends right before a verb, or at the comma that closes an aside in it. */
function endsBefore(tree: Tree, noun: number, verb: number): boolean {
  const words = yieldOf(tree, noun, (child) => child === verb).filter(
    (token) => tokenAt(tree, token).upos !== 'PUNCT',
  );
  const last = words.at(-1)!;
  if (last === verb - 1) return true;
  const isAside = childrenOf(tree, noun).some(
    (aside) => tokenAt(tree, aside).deprel === 'appos' && lastWordOf(tree, aside) === last,
  );
  return isAside && last === verb - 2 && tokenAt(tree, verb - 1).form === ',';
}

const openerOf = (tree: Tree, noun: number): number | undefined =>
  dependents(tree, noun, 'case').find((word) =>
    /^(?:after|before|until|since)$/iu.test(tokenAt(tree, word).form),
  );

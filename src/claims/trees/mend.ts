import type { ParsedSentence, Token } from '../../language/parsed';
import { childrenOf, dependent, tokenAt, treeOf, type Tree } from './tree';

/**
 * A tree in which a past tense was taken for a participle has a noun for its root ("The film premiered in May and was
 * shown …" read as "the film that was premiered"). Such a verb becomes the root again and the noun its subject. The
 * sentence comes back as it was where nothing speaks for that.
 */
export function mendRoot(sentence: ParsedSentence): ParsedSentence {
  const tree = treeOf(sentence);
  const verb = mistakenVerb(tree);
  if (verb < 0) return sentence;
  const { root } = tree;
  const tokens = tree.tokens.map((token, index): Token => {
    if (index === verb) return { ...token, head: -1, deprel: 'root', upos: 'VERB', xpos: 'VBD' };
    if (index === root) return { ...token, head: verb, deprel: 'nsubj' };
    const isClauseWide = token.head === root && index > verb && /^(conj|punct|advcl|parataxis|obl|advmod|ccomp)/u.test(token.deprel);
    return isClauseWide ? { ...token, head: verb } : token;
  });
  return { ...sentence, tokens };
}

/** The first participle after the root noun, with no comma between but those of an aside, in a sentence without finite verb of its own. */
function mistakenVerb(tree: Tree): number {
  const { root } = tree;
  if (root < 0 || !tree.sentence.reliable || !/^(NOUN|PROPN|PRON|NUM)$/u.test(tokenAt(tree, root).upos)) return -1;
  if (dependent(tree, root, 'cop', 'aux', 'nsubj', 'csubj', 'expl', 'case', 'mark', 'cc') >= 0) return -1;
  if (!/^[.!?]$/u.test(tree.tokens.at(-1)?.form ?? '') && !/^[.!?]$/u.test(tree.tokens.at(-2)?.form ?? '')) return -1;
  const verb = childrenOf(tree, root).find((child) => child > root && isAmbiguous(tree, child));
  if (verb === undefined || dependent(tree, verb, 'aux', 'cop', 'nsubj', 'mark') >= 0) return -1;
  const between = tree.tokens.slice(root + 1, verb);
  const commas = between.filter(({ form }) => form === ',').length;
  const isPlainNoun = between.every(({ upos }) => !/^(AUX|SCONJ)$/u.test(upos));
  const hasRival = childrenOf(tree, root).some((child) => child !== verb && child > verb && tokenAt(tree, child).deprel === 'parataxis');
  return commas % 2 === 0 && isPlainNoun && !hasRival ? verb : -1;
}

/** A form that can be a past tense as well as a participle ("premiered", "brought"; not "written"). */
function isAmbiguous(tree: Tree, token: number): boolean {
  const { deprel, xpos, form } = tokenAt(tree, token);
  if (xpos === 'VBD' && /^(acl|conj|parataxis)$/u.test(deprel)) return true;
  return deprel === 'acl' && xpos === 'VBN' && !/(?:[^e]en|wn|orn|one|rung|sung|sunk|drunk|swum|begun|done|gone|seen|known)$/iu.test(form);
}

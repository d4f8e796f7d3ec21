import type { Token } from '../../../language/parsed';
import { childrenOf, isRelation, tokenAt, type Tree } from '../tree';

/**
 * "Will Turner resigned", "Hope Solo saved the penalty": what looks like a verb, but opens a sentence that asks nothing and has a
 * name behind it and a tense after that, is the first half of the name.
 */
export function nameVerb(tree: Tree): readonly Token[] {
  const first = tree.tokens.findIndex(({ upos }) => upos !== 'PUNCT');
  const family = tree.tokens[first + 1];
  if (first < 0 || !isGivenName(tree, first) || family?.upos !== 'PROPN') return tree.tokens;
  const verb = predicateOf(tree, first + 1);
  if (verb < 0 || !hasTense(tree, verb) || tree.tokens.some(({ form }) => form === '?')) return tree.tokens;
  const own = tokenAt(tree, first);
  const { head } = family;
  const isMain = head === first || own.head < 0;
  return tree.tokens.map((token, index) => {
    if (index === first)
      return { ...token, lemma: token.form, upos: 'PROPN', xpos: 'NNP', head, deprel: family.deprel };
    if (index === first + 1) return { ...token, head: first, deprel: 'flat' };
    if (index === verb && isMain) return { ...token, head: own.head, deprel: own.deprel };
    if (token.head === first + 1) return { ...token, head: first };
    return token.head === first ? { ...token, head: verb } : token;
  });
}

/** A modal verb, or a verb with no subject and a clause, that is written like a name and is given as one. */
function isGivenName(tree: Tree, word: number): boolean {
  const { form, xpos } = tokenAt(tree, word);
  if (xpos === 'MD') return /^(?:Will|May)$/u.test(form);
  return (
    /^(?:VBP?|VBD)$/u.test(xpos) && /^(?:Hope|Mark|Grant|Sue|Rob|Drew|Chase|Pat|Bill|Rose|Dawn)$/u.test(form)
  );
}

/** The predicate that a name is the subject of, or is part of the subject of; −1 for none. */
function predicateOf(tree: Tree, name: number): number {
  const { head, deprel } = tokenAt(tree, name);
  if (head < 0) return -1;
  if (isRelation(deprel, ['nsubj'])) return head;
  return isRelation(deprel, ['compound', 'flat', 'nmod']) && head > name ? predicateOf(tree, head) : -1;
}

/** Whether a predicate has a tense of its own: no modal verb can stand before it. */
function hasTense(tree: Tree, verb: number): boolean {
  const words = [
    verb,
    ...childrenOf(tree, verb).filter((child) => isRelation(tokenAt(tree, child).deprel, ['aux', 'cop'])),
  ];
  return words.some((word) => /^(?:VBD|VBZ)$/u.test(tokenAt(tree, word).xpos));
}

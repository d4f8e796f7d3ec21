import type { ParsedSentence, Token } from '../../language/parsed';
import { applyMends } from './apply-mends';
import { childrenOf, dependent, dependents, tokenAt, yieldOf, type Tree } from './tree';

/** Mends what parsers often get wrong about verbs: each mend looks at one token and gives it back, changed or not. */
export function mendVerbs(sentence: ParsedSentence): ParsedSentence {
  if (!sentence.reliable) return sentence;
  return applyMends(sentence, [tagPresent, tagParticiple, joinInfinitives, raiseClause]);
}

/** "Analysts see …": a base form with a subject before it and no auxiliary is a present tense. */
function tagPresent(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (token.xpos !== 'VB' || !/^(root|ccomp|parataxis|conj|advcl)/u.test(token.deprel)) return token;
    const subject = dependent(tree, index, 'nsubj');
    if (subject < 0 || subject > index || dependent(tree, index, 'aux', 'mark', 'cop') >= 0) return token;
    const isPlural =
      tokenAt(tree, subject).xpos.endsWith('S') ||
      /^(i|you|we|they|these|those|who|which|that|police|people)$/iu.test(tokenAt(tree, subject).form) ||
      dependents(tree, subject, 'conj').length > 0;
    return isPlural ? { ...token, xpos: 'VBP' } : token;
  });
}

/** "With the check passed": after "with" no past tense stands, but a participle. */
function tagParticiple(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    const isAfterWith =
      token.xpos === 'VBD' &&
      token.deprel === 'advcl' &&
      dependents(tree, index, 'mark', 'case').some((mark) => /^with$/iu.test(tokenAt(tree, mark).form));
    return isAfterWith ? { ...token, xpos: 'VBN' } : token;
  });
}

/** "helps to sell cars and to hold its own": the second infinitive is joined to the first, not to the verb above both. */
function joinInfinitives(tree: Tree): readonly Token[] {
  const isInfinitive = (index: number): boolean =>
    tokenAt(tree, index).xpos === 'VB' &&
    dependents(tree, index, 'mark').some((mark) => tokenAt(tree, mark).xpos === 'TO');
  return tree.tokens.map((token, index) => {
    if (token.deprel !== 'conj' || !isInfinitive(index) || token.head < 0 || isInfinitive(token.head))
      return token;
    const first = childrenOf(tree, token.head).filter(
      (child) =>
        child > token.head &&
        child < index &&
        /^(xcomp|advcl|acl)$/u.test(tokenAt(tree, child).deprel) &&
        isInfinitive(child),
    );
    const host = first.at(-1);
    return host === undefined ? token : { ...token, head: host };
  });
}

/** "More than a million cars have been sold": a clause beside a bare number or noun that is a part of its subject. */
function raiseClause(tree: Tree): readonly Token[] {
  const { root } = tree;
  if (root < 0 || !/^(NUM|ADJ|ADV|ADP)$/u.test(tokenAt(tree, root).upos)) return tree.tokens;
  if (dependent(tree, root, 'cop', 'nsubj', 'aux') >= 0) return tree.tokens;
  const verb = dependents(tree, root, 'parataxis').find((token) => {
    const subject = dependent(tree, token, 'nsubj');
    return subject > root && subject < token && dependent(tree, token, 'aux', 'cop') >= 0;
  });
  if (verb === undefined) return tree.tokens;
  const subject = dependent(tree, verb, 'nsubj');
  if (Math.min(...yieldOf(tree, subject)) !== root + 1) return tree.tokens;
  return tree.tokens.map((token, index) => {
    if (index === verb) return { ...token, head: -1, deprel: 'root' };
    if (index === root)
      return { ...token, head: subject, deprel: token.upos === 'NUM' ? 'nummod' : 'advmod' };
    return token.head === root && index > root ? { ...token, head: verb } : token;
  });
}

/** ", which is its second market": a clause opened by "which" or "who" hangs on the noun before the comma. */
export function hangRelative(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (token.deprel.startsWith('acl') || token.head < 0) return token;
    const pronoun = dependents(tree, index, 'nsubj').find((child) =>
      /^(which|who)$/iu.test(tokenAt(tree, child).form),
    );
    if (pronoun === undefined || pronoun > index || tree.tokens[pronoun - 1]?.form !== ',') return token;
    if (Math.min(...yieldOf(tree, index, (child) => tokenAt(tree, child).upos === 'PUNCT')) < pronoun)
      return token;
    const noun = pronoun - 2;
    if (!/^(NOUN|PROPN)$/u.test(tree.tokens[noun]?.upos ?? '')) return token;
    return { ...token, head: topOfPhrase(tree, noun), deprel: 'acl:relcl' };
  });
}

/** The head of the noun phrase that ends with a word: of "Palo Alto" the head of the name. */
function topOfPhrase(tree: Tree, last: number): number {
  let at = last;
  while (/^(flat|compound)/u.test(tokenAt(tree, at).deprel) && tokenAt(tree, at).head >= 0)
    at = tokenAt(tree, at).head;
  return at > last ? last : at;
}

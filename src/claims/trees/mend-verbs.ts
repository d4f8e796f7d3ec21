import type { ParsedSentence, Token } from '../../language/parsed';
import { applyMends } from './apply-mends';
import { childrenOf, dependents, firstWordOf, isUnder, tokenAt, yieldOf, type Tree } from './tree';

/** Mends what parsers often get wrong about verbs: each mend looks at one token and gives it back, changed or not. */
export function mendVerbs(sentence: ParsedSentence): ParsedSentence {
  if (!sentence.reliable) return sentence;
  return applyMends(sentence, [tagParticiple, joinInfinitives]);
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

/**
 * ", which is its second market", ", where she met Beck", ", for which he won a prize": a clause that opens so hangs on the
 * noun before the comma, unless a conjunction joins it to something.
 */
export function hangRelative(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (token.head < 0 || !/^(?:conj|advcl|parataxis|appos|obl|nmod|ccomp)$/u.test(token.deprel))
      return token;
    if (token.upos !== 'VERB' && dependents(tree, index, 'cop').length === 0) return token;
    const first = Math.min(...yieldOf(tree, index, (child) => tokenAt(tree, child).upos === 'PUNCT'));
    if (!opensRelative(tree, first) || first >= index || tree.tokens[first - 1]?.form !== ',') return token;
    if (dependents(tree, index, 'cc').length > 0 || dependents(tree, index, 'nsubj').length === 0)
      return token;
    const noun = first - 2;
    if (!/^(NOUN|PROPN)$/u.test(tree.tokens[noun]?.upos ?? '')) return token;
    const head = topOfPhrase(tree, noun);
    return isUnder(tree, head, index) ? token : { ...token, head, deprel: 'acl:relcl' };
  });
}

/** "which", "who" and "where", or the first two after a preposition. */
function opensRelative(tree: Tree, first: number): boolean {
  const [own, next] = [tree.tokens[first], tree.tokens[first + 1]];
  if (/^(which|who|where)$/iu.test(own?.form ?? '')) return true;
  return own?.upos === 'ADP' && /^(which|whom)$/iu.test(next?.form ?? '');
}

/** The head of the noun phrase that ends with a word: of "Palo Alto" the head of the name. */
function topOfPhrase(tree: Tree, last: number): number {
  let at = last;
  while (/^(flat|compound)/u.test(tokenAt(tree, at).deprel) && tokenAt(tree, at).head >= 0)
    at = tokenAt(tree, at).head;
  return at > last ? last : at;
}

/** "because of worries about how fast it can grow": a clause after "about" and a question word belongs to the noun before. */
export function hangQuestion(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    if (!/^(advcl|ccomp)$/u.test(token.deprel) || token.head < 0) return token;
    const first = firstWordOf(tree, clause);
    const isAbout = /^(about|over|of)$/iu.test(tokenAt(tree, first).form);
    const isAsked = /^(how|whether|what|why|who|when|where|if)$/iu.test(tree.tokens[first + 1]?.form ?? '');
    const noun = tree.tokens[first - 1];
    if (!isAbout || !isAsked || noun?.upos !== 'NOUN' || first > clause || token.head > first) return token;
    return isUnder(tree, first - 1, token.head) && first - 1 !== token.head
      ? { ...token, head: first - 1, deprel: 'acl' }
      : token;
  });
}

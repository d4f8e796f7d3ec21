import type { ParsedSentence, Token } from '../../language/parsed';
import { applyMends } from './apply-mends';
import { childrenOf, dependent, dependents, firstWordOf, isUnder, tokenAt, yieldOf, type Tree } from './tree';

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

/**
 * ", which is its second market", ", where she met Beck", ", for which he won a prize": a clause that opens so hangs on the
 * noun before the comma, unless a conjunction joins it to something.
 */
export function hangRelative(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (token.deprel.startsWith('acl') || token.head < 0) return token;
    if (!/^(conj|advcl|parataxis|appos|obl|nmod|ccomp)/u.test(token.deprel)) return token;
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
    const isAbout = /^(about|over|on|of|as)$/iu.test(tokenAt(tree, first).form);
    const isAsked = /^(how|whether|what|why|who|when|where|if)$/iu.test(tree.tokens[first + 1]?.form ?? '');
    const noun = tree.tokens[first - 1];
    if (!isAbout || !isAsked || noun?.upos !== 'NOUN' || first > clause || token.head > first) return token;
    return isUnder(tree, first - 1, token.head) && first - 1 !== token.head
      ? { ...token, head: first - 1, deprel: 'acl' }
      : token;
  });
}

/** "counts on features such as radar": the example belongs to the noun straight before "such". */
export function hangExample(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, example) => {
    if (token.deprel !== 'obl' || token.head > example) return token;
    const such = dependents(tree, example, 'case').find((child) =>
      /^such$/iu.test(tokenAt(tree, child).form),
    );
    if (such === undefined || tree.tokens[such - 1]?.upos !== 'NOUN') return token;
    return { ...token, head: such - 1, deprel: 'nmod' };
  });
}

/**
 * "With the check passed, the port …": a participle straight after the noun of an opening "with" is what is told of it, and
 * makes a clause with it.
 */
export function openAbsolute(tree: Tree): readonly Token[] {
  const noun = tree.tokens.findIndex(
    ({ deprel, upos }, index) =>
      deprel === 'obl' &&
      /^(NOUN|PROPN)$/u.test(upos) &&
      dependents(tree, index, 'case').some(
        (child) => child === 0 && /^with$/iu.test(tokenAt(tree, child).form),
      ),
  );
  const clause = noun < 0 ? undefined : dependents(tree, noun, 'acl').find((child) => child === noun + 1);
  if (clause === undefined || !/^VB[NG]$/u.test(tokenAt(tree, clause).xpos)) return tree.tokens;
  const above = tokenAt(tree, noun);
  if (above.head < clause || !/^(,|and)$/iu.test(tree.tokens[clause + 1]?.form ?? '')) return tree.tokens;
  return tree.tokens.map((token, index) => {
    if (index === clause) return { ...token, head: above.head, deprel: 'advcl' };
    if (index === noun) return { ...token, head: clause, deprel: 'nsubj' };
    if (index === 0) return { ...token, head: clause, deprel: 'mark' };
    return token.head === noun && index > clause ? { ...token, head: clause } : token;
  });
}

const SHARES = /^(?:%|percent|cent|half|third|quarter|fifth|majority)$/u;

/** "6% of the lake, which supplies the town": a share supplies nothing; what it is a share of does. */
export function hangOnShared(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    if (deprel !== 'acl:relcl' || head < 0 || !SHARES.test(tokenAt(tree, head).lemma)) return token;
    const first = firstWordOf(tree, clause);
    const opener = tree.tokens.slice(first, first + 2).find(({ upos }) => upos !== 'PUNCT');
    const noun = dependents(tree, head, 'nmod').find(
      (child) =>
        child < clause &&
        Math.max(...yieldOf(tree, child)) + 1 === (opener === tree.tokens[first] ? first - 1 : first),
    );
    const isWhich = /^(which|who)$/iu.test(opener?.form ?? '');
    return noun !== undefined && isWhich ? { ...token, head: noun } : token;
  });
}

/** "310 acres (125 hectares), or 6%": an amount in brackets is the one before the bracket in other words. */
export function hangBracketed(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, amount) => {
    if (
      token.deprel !== 'parataxis' ||
      token.upos !== 'NOUN' ||
      dependents(tree, amount, 'nummod').length === 0
    )
      return token;
    const first = dependents(tree, amount, 'punct').find((child) => tokenAt(tree, child).form === '(');
    const noun = first === undefined ? -1 : first - 1;
    const isNear = noun > token.head && tokenAt(tree, noun).head === token.head;
    return isNear && dependents(tree, noun, 'nummod').length > 0
      ? { ...token, head: noun, deprel: 'appos' }
      : token;
  });
}

import type { Token } from '../../language/parsed';
import { dependents, tokenAt, type Tree } from './tree';

/** "earns her 410,000 euros": before an amount that somebody is paid "her" is whom. */
export function takeHer(tree: Tree): readonly Token[] {
  for (const [her, { form, deprel, head: amount }] of tree.tokens.entries()) {
    if (!/^her$/iu.test(form) || deprel !== 'nmod:poss' || amount < 0) continue;
    const { deprel: place, head: verb } = tokenAt(tree, amount);
    const isNumber = /^(NUM|SYM)$/u.test(tree.tokens[her + 1]?.upos ?? '');
    if (place !== 'obj' || !isNumber || verb !== her - 1 || !PAYING.test(tokenAt(tree, verb).lemma)) continue;
    return tree.tokens.map((token, index) =>
      index === her ? { ...token, xpos: 'PRP', head: verb, deprel: 'iobj' } : token,
    );
  }
  return tree.tokens;
}

const PAYING = /^(earn|cost|pay|give|win|bring|offer|lose|net|hand|fine|award|owe|save|lend|charge)$/u;

/**
 * "and a third, Bo Lind, abstained", "a fine imposed by the court": what looks like an adjective, but has an article to itself and
 * no noun behind it, stands for a noun.
 */
export function nameLoneAdjective(tree: Tree): readonly Token[] {
  for (const [adjective, { upos, xpos, head: verb }] of tree.tokens.entries()) {
    const article = tree.tokens[adjective - 1];
    if (!/^(ADJ|ADV)$/u.test(upos) || xpos !== 'JJ' || article?.upos !== 'DET' || verb < adjective) continue;
    if (article.head !== verb || tokenAt(tree, verb).upos !== 'VERB') continue;
    const next = tree.tokens[adjective + 1];
    const own = tokenAt(tree, verb);
    if (verb === adjective + 1 && own.xpos === 'VBN' && dependents(tree, verb, 'aux', 'nsubj').length === 0)
      return tree.tokens.map((token, index) => {
        if (index === adjective)
          return {
            ...token,
            upos: 'NOUN',
            xpos: 'NN',
            head: likeBefore(tree, own, adjective),
            deprel: own.deprel,
          };
        if (index === verb) return { ...token, head: adjective, deprel: 'acl' };
        return token.head === verb && index < adjective ? { ...token, head: adjective } : token;
      });
    const name = dependents(tree, verb, 'nsubj')[0];
    if (next?.form === ',' && name === adjective + 2)
      return tree.tokens.map((token, index) => {
        if (index === adjective) return { ...token, upos: 'NOUN', xpos: 'NN', deprel: 'nsubj' };
        if (index === adjective - 1) return { ...token, head: adjective };
        return index === name ? { ...token, head: adjective, deprel: 'appos' } : token;
      });
  }
  return tree.tokens;
}

/** What a noun with an article is joined to: for a verb the last noun before it with the same article. */
function likeBefore(tree: Tree, { deprel, head }: Token, noun: number): number {
  if (deprel !== 'conj' || head < 0 || tokenAt(tree, head).upos !== 'VERB') return head;
  const article = tokenAt(tree, noun - 1).form.toLowerCase();
  const like = tree.tokens.findLastIndex(
    ({ upos }, at) =>
      at > head &&
      at < noun - 1 &&
      upos === 'NOUN' &&
      dependents(tree, at, 'det').some((det) => tokenAt(tree, det).form.toLowerCase() === article),
  );
  return like < 0 ? head : like;
}

import type { Token } from '../../../language/parsed';
import { CUE_VERBS } from '../../attribution/lexicon/verbs';
import { isFinite } from '../../clauses/predicate';
import { dependent, dependents, firstWordOf, tokenAt, type Tree } from '../tree';

/**
 * "The drug, which the firm claims can slow the disease, costs $900": what is said of the noun, which parsers take for the main
 * clause, hangs on the word of saying; the verb after the second comma is the main one.
 */
export function hangToldInRelative(tree: Tree): readonly Token[] {
  const verb = tree.tokens.findIndex((_, index) => isSayingOfNoun(tree, index));
  if (verb < 0) return tree.tokens;
  const noun = tokenAt(tree, verb).head;
  const told = tokenAt(tree, noun).head;
  const opener = tree.tokens[verb + 1];
  const isTold =
    told > verb + 1 &&
    tokenAt(tree, told).head < 0 &&
    opener?.upos === 'AUX' &&
    opener.head === told &&
    dependents(tree, told, 'nsubj').includes(noun);
  const main = dependents(tree, told, 'conj').find((index) => index > told) ?? -1;
  if (!isTold || main < 0 || !isFinite(tree, main)) return tree.tokens;
  const first = firstWordOf(tree, main);
  const joint = tokenAt(tree, first).form === ',' ? first : first - 1;
  if (tokenAt(tree, joint).form !== ',' || dependent(tree, main, 'cc', 'nsubj', 'expl') >= 0)
    return tree.tokens;
  return tree.tokens.map((token, index) => {
    if (index === main) return { ...token, head: -1, deprel: 'root' };
    if (index === told) return { ...token, head: verb, deprel: 'ccomp' };
    if (index === joint) return { ...token, head: noun };
    return token.head === told && (index < verb || index > joint) ? { ...token, head: main } : token;
  });
}

/** ", which the firm claims": a word of saying with a subject behind the pronoun, and no clause of its own. */
function isSayingOfNoun(tree: Tree, verb: number): boolean {
  const { deprel, lemma, upos, head } = tokenAt(tree, verb);
  if (deprel !== 'acl:relcl' || upos !== 'VERB' || !CUE_VERBS.get(lemma)?.takes.has('that')) return false;
  const pronoun = dependents(tree, verb, 'obj').find((word) =>
    /^(?:who|which)$/iu.test(tokenAt(tree, word).form),
  );
  if (pronoun === undefined || tree.tokens[pronoun - 1]?.form !== ',' || head > pronoun) return false;
  const subject = dependent(tree, verb, 'nsubj');
  return subject > pronoun && subject < verb && dependent(tree, verb, 'ccomp') < 0;
}

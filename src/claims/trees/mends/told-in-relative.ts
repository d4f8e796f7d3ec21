import type { Token } from '../../../language/parsed';
import { CUE_VERBS } from '../../attribution/lexicon/verbs';
import { isFinite } from '../../clauses/predicate';
import { tokensWith } from '../apply-mends';
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
  if (told < 0) return tree.tokens;
  const opener = tree.tokens[verb + 1];
  const isTold =
    tokenAt(tree, told).head < 0 &&
    (told === verb + 1 || (told > verb && opener?.upos === 'AUX' && opener.head === told)) &&
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
  const before = tree.tokens[(pronoun ?? 0) - 1]?.form ?? '';
  const isSecond =
    /^(?:and|but)$/iu.test(before) && dependents(tree, head, 'acl:relcl').some((clause) => clause < verb);
  if (pronoun === undefined || !(before === ',' || isSecond) || head > pronoun) return false;
  const subject = dependent(tree, verb, 'nsubj');
  return subject > pronoun && subject < verb && dependent(tree, verb, 'ccomp') < 0;
}

/**
 * "Lind, who the club says is unfit": what is said of the noun, which the tree takes for the clause about it, hangs on the word of saying,
 * and that on the noun.
 */
export function hangSaidOfNoun(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach(({ upos, lemma, deprel, head }, verb) => {
    if (
      !/^(?:acl:relcl|[nc]subj)/u.test(deprel) ||
      upos !== 'VERB' ||
      !CUE_VERBS.get(lemma)?.takes.has('that')
    )
      return;
    const own = head > verb ? dependent(tree, verb, 'obj') : head;
    const pronoun = own < verb ? own : -1;
    const said = head > verb ? head : (tree.tokens[pronoun]?.head ?? -1);
    if (said <= verb || pronoun < 0 || !/^(?:who|which)$/iu.test(tokenAt(tree, pronoun).form)) return;
    const noun = tokenAt(tree, said).head;
    const subject = dependent(tree, verb, 'nsubj');
    const isOf = tokenAt(tree, said).deprel === 'acl:relcl' && noun >= 0 && noun < pronoun;
    if (!isOf || subject < pronoun || subject > verb || dependent(tree, verb, 'ccomp') >= 0) return;
    mended.set(verb, { ...tokenAt(tree, verb), head: noun, deprel: 'acl:relcl' });
    mended.set(said, { ...tokenAt(tree, said), head: verb, deprel: 'ccomp' });
    mended.set(pronoun, { ...tokenAt(tree, pronoun), head: verb, deprel: 'obj' });
    for (const joint of dependents(tree, said, 'cc', 'punct').filter((token) => token < pronoun))
      mended.set(joint, { ...tokenAt(tree, joint), head: verb });
  });
  return tokensWith(tree, mended);
}

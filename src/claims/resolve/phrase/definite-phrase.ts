import { MEASURES } from '../../../language/measures';
import { isTimeWord } from '../../names/time-words';
import { childrenOf, tokenAt, type Tree } from '../../trees/tree';
import { isOfLand } from '../../names/peoples';
import { UNSAID } from '../definite-phrases';

/** A noun behind "the" or a word that points, with what stands between. */
export interface DefinitePhrase {
  readonly token: number;
  /** Lower case: "the", "this", "those". */
  readonly determiner: string;
  /** As the text has it where it is a plural, else its lemma. Lower case. */
  readonly noun: string;
  readonly plural: boolean;
  /** The words between, as they stand. Lower case. */
  readonly modifiers: readonly string[];
}

/** "the company", "this planned extension": a definite phrase that nothing behind it says more of; null for any other word. */
export function definitePhraseAt(tree: Tree, token: number): DefinitePhrase | null {
  const { upos, xpos, form, lemma, deprel } = tokenAt(tree, token);
  if (upos !== 'NOUN' || /^(?:compound|flat|fixed|goeswith)/u.test(deprel)) return null;
  const modifiers: string[] = [];
  let at = token - 1;
  for (; at >= 0; at -= 1) {
    const word = tokenAt(tree, at);
    if (word.upos === 'DET' && word.head === token) break;
    if (!/^(?:ADJ|NOUN|NUM|VERB)$/u.test(word.upos) && !isOfLand(word.form)) return null;
    if (word.head !== token && !isOfLand(word.form)) return null;
    modifiers.unshift(word.form.toLowerCase());
  }
  if (at < 0) return null;
  const determiner = tokenAt(tree, at).form.toLowerCase();
  if (!/^(?:the|this|that|these|those)$/u.test(determiner)) return null;
  if ([form, lemma].some((word) => UNSAID.test(word.toLowerCase()) || isTimeWord(word) || MEASURES.has(word)))
    return null;
  // "The fish, which has no eyes"
  const isSetOff = /^[,–—]$/u.test(tree.tokens[token + 1]?.form ?? '');
  const isToldBehind = childrenOf(tree, token).some(
    (child) =>
      child > token &&
      /^(?:nmod|acl|appos|flat|conj|nummod)/u.test(tokenAt(tree, child).deprel) &&
      !tokenAt(tree, child).deprel.startsWith('nmod:unmarked') &&
      !(isSetOff && tokenAt(tree, child).deprel.startsWith('acl')),
  );
  if (isToldBehind || /^(?:of|-)$/iu.test(tree.tokens[token + 1]?.form ?? '')) return null;
  const plural = xpos.endsWith('S');
  return { token, determiner, plural, modifiers, noun: (plural ? form : lemma).toLowerCase() };
}

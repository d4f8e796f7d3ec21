import type { SuggestionReason } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import { wordSet } from '../../language/word-set';
import { quote } from './suggest-status';
import { openerOf } from '../factuality/clause-marks';
import { frameOfMind } from './frame-of-mind';
import { madeHappen } from './made-happen';
import { purposeOf } from './purpose';
import {
  dependent,
  dependents,
  firstWordOf,
  lastWordOf,
  tokenAt,
  treeOf,
  yieldOf,
  type Tree,
} from '../trees/tree';

/** A claim's words by token index, and its main word. */
export interface AssertingClaim {
  readonly sentence: ParsedSentence;
  readonly tokens: readonly number[];
  readonly predicate: number;
}

/** Verbs that make their subject the cause of their object. */
const CAUSING = wordSet('cause trigger spark provoke prompt bring');

/**
 * The cause or the motive that a claim gives ("because the harvest failed", "to punish the union", "caused the famine"): somebody
 * has to have found that out, and a look-up of the two facts does not show it.
 */
export function assertedCause({ sentence, tokens, predicate }: AssertingClaim): SuggestionReason | null {
  const tree = treeOf(sentence);
  const within = new Set(tokens);
  const cause = causeOf(tree, within, predicate);
  if (cause !== null)
    return reason(
      sentence,
      cause,
      'asserts-cause',
      'gives a cause in the article’s own voice: find out who established it',
    );
  const purpose = purposeOf(tree, within, predicate);
  const mind = purpose < 0 ? frameOfMind(tree, predicate) : null;
  const motive =
    purpose >= 0 ? infinitiveWords(tree, within, purpose) : mind ? wordsBetween(within, ...mind) : [];
  if (motive.length === 0) return null;
  return reason(
    sentence,
    motive.filter((word) => tokenAt(tree, word).upos !== 'PUNCT'),
    'asserts-motive',
    'gives a motive in the article’s own voice: find out who says that it was this',
  );
}

function reason(
  { text, tokens }: ParsedSentence,
  words: readonly number[],
  rule: string,
  says: string,
): SuggestionReason {
  const span: SpanPair = [tokens[words[0]!]!.start, tokens[words.at(-1)!]!.end];
  return { rule, span, says: `${quote(text, span)} ${says}.` };
}

/** "because …", "due to …", "caused the famine", "led to a famine". */
function causeOf(tree: Tree, within: ReadonlySet<number>, predicate: number): readonly number[] | null {
  const clause = dependents(tree, predicate, 'advcl').find(
    (child) => within.has(child) && openerOf(tree, child) === 'because',
  );
  if (clause !== undefined) return wordsIn(tree, within, clause);
  const opener = [...within].find((word) => isCausal(tree, word));
  const phrase = opener === undefined ? null : causalPhrase(tree, within, predicate, opener);
  if (phrase !== null) return phrase;
  const { lemma, upos } = tokenAt(tree, predicate);
  if (upos !== 'VERB') return null;
  const isBy = dependent(tree, predicate, 'aux:pass') >= 0;
  const effect = dependent(tree, predicate, isBy ? 'obl:agent' : 'obj');
  if (CAUSING.has(lemma) && effect > predicate && (lemma !== 'bring' || isAbout(tree, predicate)))
    return wordsBetween(within, predicate, lastWordOf(tree, effect));
  const made = madeHappen(tree, predicate);
  if (made > predicate) return wordsBetween(within, predicate, made);
  if (!/^(?:lead|result|contribute|stem)$/u.test(lemma)) return null;
  const led = dependents(tree, predicate, 'obl').find(
    (child) =>
      within.has(child) &&
      dependents(tree, child, 'case').some((word) => isLink(lemma, tokenAt(tree, word).form)) &&
      tokenAt(tree, child).upos === 'NOUN',
  );
  return led === undefined || led < predicate ? null : wordsBetween(within, predicate, lastWordOf(tree, led));
}

/** "led to", "resulted in", "resulted from", "stemmed from". */
const isLink = (lemma: string, preposition: string): boolean =>
  (/^(?:result|stem)$/u.test(lemma) && /^from$/iu.test(preposition)) ||
  (lemma !== 'stem' && /^(?:to|in)$/iu.test(preposition));

const isAbout = (tree: Tree, verb: number): boolean => /^about$/iu.test(tree.tokens[verb + 1]?.form ?? '');

/** "because of", "due to", "thanks to", "owing to", "as a result of", "on account of". */
function isCausal(tree: Tree, word: number): boolean {
  const [form, next, after, last] = [0, 1, 2, 3].map(
    (step) => tree.tokens[word + step]?.form.toLowerCase() ?? '',
  );
  if (form === 'because') return next === 'of';
  if (/^(?:due|thanks|owing)$/u.test(form!)) return next === 'to';
  if (form === 'on') return next === 'account' && after === 'of';
  return form === 'as' && next === 'a' && /^(?:result|consequence)$/u.test(after!) && last === 'of';
}

/**
 * The phrase that a word of cause opens, where it hangs on the claim's main word, however the tree has it: "thanks" for a noun beside
 * the verb, "owing" for a clause, "due" for a preposition. Null where it belongs to something else ("a delay due to frost was over").
 */
function causalPhrase(
  tree: Tree,
  within: ReadonlySet<number>,
  predicate: number,
  opener: number,
): readonly number[] | null {
  // "the mayor, thanks to a loan, kept the house"
  if (tokenAt(tree, opener).deprel === 'appos') return wordsIn(tree, within, opener);
  let top = opener;
  while (top !== predicate && tokenAt(tree, top).head >= 0 && tokenAt(tree, top).head !== predicate)
    top = tokenAt(tree, top).head;
  const isOwn = top === predicate || tokenAt(tree, top).head === predicate;
  if (!isOwn || /^(?:nsubj|csubj|ccomp|conj|parataxis|acl)/u.test(tokenAt(tree, top).deprel)) return null;
  // "grew thanks to the railway": the noun behind the opener may hang on the verb by itself
  const named = dependents(tree, predicate, 'obl', 'nmod').find(
    (child) => child > opener && dependents(tree, child, 'case').some((word) => word === opener + 1),
  );
  // "was due to frost": the opener hangs on the noun
  const { head, deprel } = tokenAt(tree, opener);
  const last = lastWordOf(tree, named ?? (deprel === 'case' || deprel === 'mark' ? head : top));
  const words = wordsBetween(within, opener, last).filter((word) => tokenAt(tree, word).upos !== 'PUNCT');
  return words.length > 2 ? words : null;
}

/** "to please donors", "in order to avoid a trial"; of "for the bill to please donors" from "to" on. */
function infinitiveWords(tree: Tree, within: ReadonlySet<number>, infinitive: number): readonly number[] {
  const words = wordsIn(tree, within, infinitive);
  const first = openerOf(tree, infinitive) === 'for' ? infinitive - 1 : words[0]!;
  return words.filter((word) => word >= first);
}

const wordsIn = (tree: Tree, within: ReadonlySet<number>, top: number): readonly number[] => {
  const first = firstWordOf(tree, top);
  const words = yieldOf(tree, top).filter((word) => within.has(word) && tokenAt(tree, word).upos !== 'PUNCT');
  return words.length > 0 ? words : [first];
};

const wordsBetween = (within: ReadonlySet<number>, from: number, to: number): readonly number[] =>
  [...within].filter((word) => word >= from && word <= to).sort((a, b) => a - b);

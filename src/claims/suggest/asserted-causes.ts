import type { SuggestionReason } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import { CUE_VERBS } from '../attribution/lexicon/verbs';
import { wordSet } from '../../language/word-set';
import { quote } from './suggest-status';
import { openerOf } from '../factuality/clause-marks';
import { lookUp } from '../factuality/governors';
import { isPast } from '../clauses/predicate';
import {
  dependent,
  dependents,
  firstWordOf,
  isRelation,
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
  const motive = motiveOf(tree, within, predicate);
  if (motive === null) return null;
  return reason(
    sentence,
    motive,
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
  const phrase = [predicate, ...dependents(tree, predicate, 'obl', 'nmod')].find(
    (child) => within.has(child) && dependents(tree, child, 'case').some((word) => isCausal(tree, word)),
  );
  if (phrase !== undefined) {
    const first = dependents(tree, phrase, 'case').find((word) => isCausal(tree, word))!;
    return wordsIn(tree, within, phrase).filter((word) => word >= first);
  }
  const { lemma, upos } = tokenAt(tree, predicate);
  if (upos !== 'VERB') return null;
  const isBy = dependent(tree, predicate, 'aux:pass') >= 0;
  const effect = dependent(tree, predicate, isBy ? 'obl:agent' : 'obj');
  if (CAUSING.has(lemma) && effect >= 0 && (lemma !== 'bring' || isAbout(tree, predicate)))
    return wordsBetween(within, predicate, lastWordOf(tree, effect));
  if (!/^(?:lead|result|contribute)$/u.test(lemma)) return null;
  const led = dependents(tree, predicate, 'obl').find(
    (child) =>
      within.has(child) &&
      dependents(tree, child, 'case').some((word) => /^(?:to|in)$/iu.test(tokenAt(tree, word).form)) &&
      tokenAt(tree, child).upos === 'NOUN',
  );
  return led === undefined || led < predicate ? null : wordsBetween(within, predicate, lastWordOf(tree, led));
}

const isAbout = (tree: Tree, verb: number): boolean => /^about$/iu.test(tree.tokens[verb + 1]?.form ?? '');

/** "because of", "due to", "thanks to", "owing to", "as a result of". */
function isCausal(tree: Tree, word: number): boolean {
  const form = tokenAt(tree, word).form.toLowerCase();
  const next = tree.tokens[word + 1]?.form.toLowerCase() ?? '';
  if (form === 'because') return next === 'of';
  return /^(?:due|thanks|owing)$/u.test(form) && next === 'to';
}

/** Deeds whose infinitive says what they are, or where they lead, not why they are done. */
const AIMLESS = wordSet(
  'meet gather vote use need take go come return travel rise fall grow win lose turn continue wait stay live work serve pay agree decide hire appoint elect name choose recruit employ commission invite beat defeat score edge',
);

/** "to punish the union", "in order to avoid a trial", behind a past deed. */
function motiveOf(tree: Tree, within: ReadonlySet<number>, predicate: number): readonly number[] | null {
  const { lemma, upos } = tokenAt(tree, predicate);
  if (upos !== 'VERB' || AIMLESS.has(lemma) || !isPast(tree, predicate)) return null;
  // "asked the board to put it off"
  if (CUE_VERBS.get(lemma)?.takes.has('other-to') === true && dependent(tree, predicate, 'obj') > predicate)
    return null;
  // parsers hang a purpose where they hang what a verb takes; "shut the dock to …" takes none
  const isFree =
    lookUp(tree, predicate, 'to', '') === undefined && dependent(tree, predicate, 'obj') > predicate;
  const purpose = dependents(tree, predicate, 'advcl', 'xcomp').find(
    (child) =>
      child > predicate &&
      within.has(child) &&
      (isFree || openerOf(tree, child) === 'in' || isRelation(tokenAt(tree, child).deprel, ['advcl'])) &&
      tokenAt(tree, child).xpos === 'VB' &&
      dependents(tree, child, 'mark').some((mark) => /^to$/iu.test(tokenAt(tree, mark).form)),
  );
  return purpose === undefined ? null : wordsIn(tree, within, purpose);
}

const wordsIn = (tree: Tree, within: ReadonlySet<number>, top: number): readonly number[] => {
  const first = firstWordOf(tree, top);
  const words = yieldOf(tree, top).filter((word) => within.has(word) && tokenAt(tree, word).upos !== 'PUNCT');
  return words.length > 0 ? words : [first];
};

const wordsBetween = (within: ReadonlySet<number>, from: number, to: number): readonly number[] =>
  [...within].filter((word) => word >= from && word <= to).sort((a, b) => a - b);

import { DOCUMENT_NOUNS } from '../../names/noun-kinds';
import { contentSpans } from '../content';
import { dependent, tokenAt, yieldOf } from '../../trees/tree';
import { isSomebody, tellsStance } from '../introduced';
import { quotationOf, type AttributionRule, type Draft, type SentenceView } from '../draft';
import { isNominalWord, phraseEndingAt } from '../word-phrases';

/** Present tenses of saying which, after a noun, taggers take for plurals. */
const NOUN_LIKE =
  /^(?:notes|states|reports|claims|comments|remarks|reasons|answers|counters|hints|jokes|quips|tweets|posts|texts|cautions|questions|estimates|forecasts)$/iu;

function draftAt(view: SentenceView, at: number): Draft | null {
  const { tree } = view;
  const word = tree.tokens[at];
  if (word?.upos !== 'NOUN' || !NOUN_LIKE.test(word.form) || !isNominalWord(tree, at - 1)) return null;
  const sign = tree.tokens[at + 1];
  const quotation = view.quotations.find(({ start }) => start >= word.end);
  if (!quotation || !/^[,:]$/u.test(sign?.form ?? '') || tree.tokens[at + 2]?.start !== quotation.start)
    return null;
  const source = phraseEndingAt(tree, at - 1);
  if (source[0] !== 0 || quotationOf(view, at) || tokenAt(tree, at - 1).upos === 'PRON') return null;
  return {
    form: 'clause',
    head: at,
    cue: [at],
    source,
    content: contentSpans(view, { words: [], quotations: [quotation] }),
    setting: [],
  };
}

/** "Roos was blunt: “It leaks.”": who is said to take a stand, and takes it after a colon in quotation marks and nothing else. */
function standAt(view: SentenceView, at: number): Draft | null {
  const { tree } = view;
  const quotation = view.quotations.find(({ start }) => start === tree.tokens[at + 1]?.start);
  if (tree.tokens[at]?.form !== ':' || !quotation) return null;
  const stand = tree.tokens.findIndex(
    ({ upos }, index) => index < at && upos === 'ADJ' && dependent(tree, index, 'nsubj') >= 0,
  );
  const subject = stand < 0 ? -1 : dependent(tree, stand, 'nsubj');
  if (subject < 0 || subject > stand || !isSomebody(tree, subject) || !tellsStance(tree, stand)) return null;
  // "“…,” said Roos"; "The sign was old: “…”"
  const isLast = tree.tokens.every(({ start, upos }) => start < quotation.end || upos === 'PUNCT');
  const isPaper = DOCUMENT_NOUNS.has(tokenAt(tree, subject).lemma.toLowerCase());
  if (!isLast || (isPaper && !/^(?:clear|blunt|simple|plain|stark)$/iu.test(tokenAt(tree, stand).form)))
    return null;
  return {
    form: 'quotation',
    head: stand,
    cue: [],
    source: yieldOf(tree, subject),
    content: contentSpans(view, { words: [], quotations: [quotation] }),
    setting: [],
  };
}

/** "The ferry line tweets, “…”": a word of saying before a quotation, taken for a plural. Read off the words. */
export const beforeQuotation: AttributionRule = {
  name: 'before-quotation',
  example: '[source The Norra ferry line] [cue tweets], [content "The lock is older than the town."]',
  find(view) {
    return view.tree.tokens.flatMap((_, at) => draftAt(view, at) ?? standAt(view, at) ?? []);
  },
};

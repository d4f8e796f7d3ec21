import { contentSpans } from '../content';
import { tokenAt } from '../../trees/tree';
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

/** "The ferry line tweets, “…”": a word of saying before a quotation, taken for a plural. Read off the words. */
export const beforeQuotation: AttributionRule = {
  name: 'before-quotation',
  example: '[source The Norra ferry line] [cue tweets], [content "The lock is older than the town."]',
  find(view) {
    return view.tree.tokens.flatMap((_, at) => draftAt(view, at) ?? []);
  },
};

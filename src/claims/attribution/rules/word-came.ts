import { dependent, dependents, stretchesOf, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { settingOf } from '../cue-clause';
import { quotationBefore } from '../beside-quotation';
import type { AttributionRule, Draft, SentenceView } from '../draft';
import { phraseFrom, withAsides } from '../word-phrases';

const WORD = /^(?:word|rumou?r|legend|tradition|gossip|hearsay|story)$/u;
const COMES = /^(?:come|reach|arrive|spread|go|get)$/u;
/** What comes back when somebody has spoken. */
const REPLY =
  /^(?:reply|answer|response|retort|riposte|rejoinder|shout|cry|call|voice|whisper|question|warning|verdict)$/u;

/** "Word came that …", "rumour has it that …": somebody said so, and nobody is named. */
function rumourAt(tree: Tree, verb: number): Draft | null {
  const [subject] = dependents(tree, verb, 'nsubj');
  const clause = dependents(tree, verb, 'ccomp', 'advcl').find(
    (index) =>
      index > verb &&
      dependents(tree, index, 'mark').some((mark) => /^that$/iu.test(tokenAt(tree, mark).form)),
  );
  if (subject === undefined || clause === undefined || subject > verb) return null;
  const { lemma } = tokenAt(tree, verb);
  const it = tree.tokens[verb + 1];
  const isHeld = lemma === 'have' && /^it$/iu.test(it?.form ?? '');
  if (!WORD.test(tokenAt(tree, subject).lemma.toLowerCase()) || !(isHeld || COMES.test(lemma))) return null;
  const cue = isHeld ? [subject, verb, verb + 1] : [subject, verb];
  const content = yieldOf(tree, clause);
  return {
    form: 'clause',
    head: verb,
    cue,
    source: [],
    content: stretchesOf(tree, content),
    setting: settingOf(tree, verb, new Set([...content, ...cue])),
    isMissing: true,
  };
}

/** "“It leaks,” came the reply from Beck". */
function replyAt(view: SentenceView, verb: number): Draft | null {
  const { tree } = view;
  const phrase = phraseFrom(tree, verb + 1);
  const reply = phrase.find((index) => REPLY.test(tokenAt(tree, index).lemma.toLowerCase()));
  if (!/^(?:come|go)$/u.test(tokenAt(tree, verb).lemma) || reply === undefined) return null;
  const quotation = quotationBefore(view, { first: verb, last: verb });
  if (!quotation) return null;
  const from = /^from$/iu.test(tree.tokens[reply + 1]?.form ?? '')
    ? withAsides(tree, phraseFrom(tree, reply + 2))
    : [];
  return {
    form: 'clause',
    head: verb,
    cue: [verb, reply],
    source: from,
    content: [[quotation.start, quotation.end]],
    setting: settingOf(tree, verb, new Set([verb, reply, ...from])).filter((index) => index > reply),
    isMissing: from.length === 0,
  };
}

/** "“It leaks,” was Beck's reply". */
function replyIs(view: SentenceView, reply: number): Draft | null {
  const { tree } = view;
  const copula = dependent(tree, reply, 'cop');
  const owner = dependent(tree, reply, 'nmod:poss');
  if (!REPLY.test(tokenAt(tree, reply).lemma.toLowerCase()) || copula < 0 || owner < copula) return null;
  const quotation = quotationBefore(view, { first: copula, last: reply });
  if (!quotation) return null;
  return {
    form: 'clause',
    head: reply,
    cue: [copula, reply],
    source: yieldOf(tree, owner, (index) => tokenAt(tree, index).xpos === 'POS'),
    content: [[quotation.start, quotation.end]],
    setting: [],
  };
}

/** What has come to be said: "Word came that …", "rumour has it that …", "“…,” came the reply from the mill". */
export const wordCame: AttributionRule = {
  name: 'word-came',
  example: '[cue Word came] [content that the pass had been closed].',
  find(view) {
    return view.tree.tokens.flatMap(({ upos }, verb) =>
      upos === 'VERB'
        ? (rumourAt(view.tree, verb) ?? replyAt(view, verb) ?? [])
        : upos === 'NOUN'
          ? (replyIs(view, verb) ?? [])
          : [],
    );
  },
};

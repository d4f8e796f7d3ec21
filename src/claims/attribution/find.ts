import type { Attribution } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import type { Placed } from '../claimants/placed';
import { resolveClaimants } from '../claimants/resolve-claimants';
import { stretchesOf, tokenAt } from '../trees/tree';
import { withAdded } from './added';
import { withRest } from './after-semicolon';
import { keepToQuotation } from './bounds';
import { quotationOf, type Draft, type SentenceView } from './draft';
import { withoutOthers } from './overreach';
import { withoutRejoinder } from './rejoinder';
import { answersIn } from './interview-answers';
import { isOfNoSpeaker, isOfNoWill, withoutThing } from './no-speaker';
import { isNotYetDone } from './not-yet-done';
import { withSecond } from './parted';
import { findQuotations, type Quotation } from './quotations';
import { ATTRIBUTION_RULES } from './rules';
import { followSpeech } from './running-speech';
import { blocksOf, paragraphsOf, viewsOf, type AttributionContext } from './views';

/** Who said what in a document, in reading order. Time grows linearly with its length. */
export function findAttributions(
  sentences: readonly ParsedSentence[],
  context: AttributionContext,
): Placed[] {
  const { text } = context;
  const blocks = blocksOf(sentences, context);
  const quotations = findQuotations(text, paragraphsOf(sentences, blocks));
  const views = viewsOf(sentences, blocks, quotations);
  const spoken = views.flatMap((view, sentence) =>
    draftsOf(view).map(({ draft, rule }): Placed => ({
      attribution: complete(view, draft, rule, text),
      sentence,
    })),
  );
  const answers = answersIn(context.turns ?? [], sentences, text);
  const heard = [...answers, ...spoken].sort((a, b) => a.sentence - b.sentence);
  return resolveClaimants(followSpeech(heard, { text, sentences, blocks, quotations }), sentences);
}

/** What the rules find in one sentence, in reading order; a cue belongs to the first rule that takes it. */
function draftsOf(view: SentenceView): { draft: Draft; rule: string }[] {
  if (!view.tree.sentence.reliable) return [];
  const taken = new Set<number>();
  const drafts: { draft: Draft; rule: string }[] = [];
  for (const rule of ATTRIBUTION_RULES) {
    for (const raw of rule.find(view)) {
      const draft = withoutThing(view.tree, keepToQuotation(view, raw));
      if (isOfNoSpeaker(view.tree, draft.source) || isOfNoWill(view.tree, draft)) continue;
      if (isNotYetDone(view.tree, draft.head)) continue;
      if (taken.has(draft.head) || !saysSomething(view, draft) || speaksFromWithin(view, draft)) continue;
      taken.add(draft.head);
      drafts.push({ draft, rule: rule.name });
    }
  }
  return withoutRejoinder(
    view,
    withoutOthers(view, withRest(view, withAdded(view, withSecond(view, drafts)))),
  )
    .filter(({ draft }) => draft.content.length > 0)
    .sort((a, b) => a.draft.head - b.draft.head);
}

/** Whether what is taken for said, and for who says it, holds a word, not marks alone. */
function saysSomething({ tree }: SentenceView, { content, source }: Draft): boolean {
  const { text } = tree.sentence;
  const isWord = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);
  if (source.length > 0 && !source.some((index) => isWord(tokenAt(tree, index).form))) return false;
  return content.some(([start, end]) => isWord(text.slice(start, end)));
}

/** Whether a cue outside quotation marks has all of its source inside some: two clauses that the tree has run together. */
function speaksFromWithin(view: SentenceView, { head, source }: Draft): boolean {
  if (source.length < 2 || quotationOf(view, head)) return false;
  return source.every((index) => quotationOf(view, index) !== undefined);
}

function complete(view: SentenceView, draft: Draft, rule: string, text: string): Attribution {
  const { tree } = view;
  return {
    type: typeOf(draft.content, view, text),
    form: draft.form,
    source: stretchesOf(tree, draft.source),
    cue: stretchesOf(tree, draft.cue),
    content: draft.content,
    setting: stretchesOf(tree, draft.setting),
    claimant: { name: null, kind: 'missing' }, // resolved when the whole document is known
    rule,
  };
}

/** What share of the content stands in quotation marks: none, all, or some of it. */
function typeOf(content: readonly SpanPair[], view: SentenceView, text: string): Attribution['type'] {
  const quotations: readonly Quotation[] = view.before ? [view.before, ...view.quotations] : view.quotations;
  let quoted = 0;
  let all = 0;
  for (const [start, end] of content) {
    all += lettersIn(text.slice(start, end));
    for (const q of quotations) {
      const [from, to] = [Math.max(start, q.start), Math.min(end, q.end)];
      if (from < to) quoted += lettersIn(text.slice(from, to));
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === all ? 'direct' : 'mixed';
}

const lettersIn = (words: string): number => words.replace(/[^\p{L}\p{N}]/gu, '').length;

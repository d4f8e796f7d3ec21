import type { Hedge } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import { contains, type SpanPair } from '../../domain/span';
import { tokenAt, treeOf } from '../trees/tree';
import { toHedge, type HedgeRule } from './hedge-rule';
import { adjective } from './rules/adjective';
import { adverb } from './rules/adverb';
import { condition } from './rules/condition';
import { holding } from './rules/holding';
import { conditionalWould, isSupposed, modal } from './rules/modal';
import { noun } from './rules/noun';
import { setIn } from './rules/set-in';
import { scheduled } from './rules/scheduled';
import { seeming } from './rules/seeming';
import { viewed } from './rules/viewed';

/** Modals first, then the words that carry a clause, then those that colour a phrase; a word is one hedge at most. */
export const HEDGE_RULES: readonly HedgeRule[] = [
  modal,
  conditionalWould,
  setIn,
  seeming,
  scheduled,
  viewed,
  holding,
  adverb,
  adjective,
  noun,
  condition,
];

/**
 * The hedges of a sentence, in reading order: each cue with the words that it weakens (cue and scope as in the
 * CoNLL-2010 shared task, Farkas et al. 2010). Approximators ("almost") and plain "will" are none. In
 * somebody's reported words (`reported`) a "would" without a condition is only their "will".
 */
export function findHedges(sentence: ParsedSentence, reported: readonly SpanPair[] = []): Hedge[] {
  const tree = treeOf(sentence);
  const hedges: Hedge[] = [];
  const taken = new Set<number>();
  for (const rule of HEDGE_RULES) {
    for (const draft of rule.find(tree)) {
      const { start, end } = tokenAt(tree, draft.cue[0]);
      const isReported = rule === conditionalWould && reported.some((span) => contains(span, [start, end]));
      if (taken.has(draft.cue[0]) || (isReported && !isSupposed(tree, draft.cue[0]))) continue;
      taken.add(draft.cue[0]);
      hedges.push(toHedge(tree, rule.name, draft));
    }
  }
  return hedges.sort((a, b) => a.cue[0] - b.cue[0]);
}

import type { Attribution, SkipReason } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import type { ClaimDraft } from '../decompose';
import { treeOf } from '../trees/tree';
import { isOrder } from './orders';

/**
 * Why a piece of what somebody said claims nothing: a quoted question ("Where is the money?" asked Roos) or order
 * ("Ask me in May," she said); null where it claims something.
 */
export function askingReason(
  sentence: ParsedSentence,
  draft: ClaimDraft,
  attributions: readonly Attribution[],
): SkipReason | null {
  const attribution = draft.attribution === null ? undefined : attributions[draft.attribution];
  if (!attribution || attribution.type === 'indirect') return null;
  const last = draft.spans.at(-1);
  const after = last ? sentence.text.slice(last[1], Math.min(sentence.end, last[1] + 3)) : '';
  if (/^\s?\?/u.test(after)) return 'question';
  const first = draft.tokens[0] ?? 0;
  return isOrder(treeOf(sentence), draft.predicate, first) ? 'instruction' : null;
}

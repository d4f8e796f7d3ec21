import type { SpanPair } from '../../domain/span';
import { tokenAt } from '../trees/tree';
import { mergeSpans } from './content';
import { quotationOf, type Draft, type SentenceView } from './draft';

/**
 * Holds an attribution to its side of the quotation marks. A cue inside a quotation governs nothing outside it; a
 * cue outside takes a quotation that its content enters whole, where it enters at the quotation's beginning.
 */
export function keepToQuotation(view: SentenceView, draft: Draft): Draft {
  const around = quotationOf(view, draft.head);
  const { tree } = view;
  if (around) {
    const isInside = (index: number): boolean =>
      tokenAt(tree, index).start >= around.start && tokenAt(tree, index).end <= around.end;
    return {
      ...draft,
      content: draft.content.flatMap((span) => clip(span, around.start + 1, around.end)),
      source: draft.source.filter(isInside),
      setting: draft.setting.filter(isInside),
    };
  }
  const cueStart = tokenAt(tree, draft.head).start;
  const whole = draft.content.map(([start, end]): SpanPair => {
    let [from, to] = [start, end];
    for (const q of view.quotations) {
      const coversCue = q.start <= cueStart && cueStart < q.end;
      if (coversCue || q.end <= start || q.start >= end) continue;
      from = Math.min(from, q.start);
      to = Math.max(to, q.end);
    }
    return [from, to];
  });
  return { ...draft, content: mergeSpans(whole) };
}

function clip([start, end]: SpanPair, from: number, to: number): SpanPair[] {
  const clipped: SpanPair = [Math.max(start, from), Math.min(end, to)];
  return clipped[0] < clipped[1] ? [clipped] : [];
}

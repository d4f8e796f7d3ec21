import type { SpanPair } from '../../domain/span';
import { stretchesOf, tokenAt, yieldOf } from '../trees/tree';
import { quotationsBeside } from './beside-quotation';
import { isMark } from './clause-edges';
import { complementAfter, complementBefore, cueEdges } from './complement';
import { cueWords, subjectOf } from './cue-clause';
import { quotationOf, type SentenceView } from './draft';
import type { CueVerb } from './lexicon/verbs';
import type { Quotation } from './quotations';

/** What a cue verb governs: tokens of its sentence, and quotations that may reach beyond it. */
export interface Content {
  readonly words: readonly number[];
  readonly quotations: readonly Quotation[];
}

/** What a verb of saying or thinking governs, or null where nothing near it can be its content. */
export function speechContent(view: SentenceView, verb: number, entry: CueVerb): Content | null {
  const { tree } = view;
  if (!entry.takes.has('that') && !entry.takes.has('quote')) return null;
  const after = complementAfter(tree, verb, entry);
  let quotations = entry.takes.has('quote') ? quotationsBeside(view, verb, cueEdges(tree, verb)) : [];
  // A complement of its own ("…," he said, adding that …) keeps a verb from reaching back to a quotation.
  const isOwn = after.some((index) => quotationOf(view, index) === undefined && !isMark(tree, index));
  if (isOwn) quotations = quotations.filter((quotation) => quotation.start > tokenAt(tree, verb).start);
  let words = after.length > 0 || quotations.length > 1 ? after : complementBefore(tree, verb, entry);
  if (quotations.length > 0) words = wordsBeside(view, words, quotations);
  const subject = subjectOf(tree, verb);
  const own = new Set([...cueWords(tree, verb), ...(subject >= 0 ? yieldOf(tree, subject) : [])]);
  words = words.filter((index) => !own.has(index));
  const isEmpty = words.every((index) => isMark(tree, index) || tokenAt(tree, index).xpos.startsWith('W'));
  return isEmpty && quotations.length === 0 ? null : { words, quotations };
}

/** The complement's words where they say more than the quotation itself ("the plan was 'a mess'"), else those inside. */
function wordsBeside(
  view: SentenceView,
  words: readonly number[],
  quotations: readonly Quotation[],
): number[] {
  const { tree } = view;
  const isInside = (index: number): boolean =>
    quotations.some((q) => q.start <= tokenAt(tree, index).start && tokenAt(tree, index).end <= q.end);
  const spoken = words.filter((index) => !isMark(tree, index) && !/^that$/iu.test(tokenAt(tree, index).form));
  const opensOutside = spoken[0] !== undefined && !isInside(spoken[0]);
  return opensOutside ? [...words] : words.filter(isInside);
}

/** The content as stretches of text; a quotation that it touches is taken whole, marks included. */
export function contentSpans(view: SentenceView, { words, quotations }: Content): SpanPair[] {
  return mergeSpans([
    ...stretchesOf(view.tree, words),
    ...quotations.map(({ start, end }): SpanPair => [start, end]),
  ]);
}

/** Spans in order, those that touch joined. */
export function mergeSpans(spans: readonly SpanPair[]): SpanPair[] {
  const merged: SpanPair[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

import type { SpanPair } from '../../domain/span';
import {
  childrenOf,
  dependent,
  dependents,
  isRelation,
  stretchesOf,
  tokenAt,
  yieldOf,
  type Tree,
} from '../trees/tree';
import { cueWords, subjectOf } from './cue-clause';
import { quotationOf, type SentenceView } from './draft';
import type { CueVerb } from './lexicon/verbs';
import type { Quotation } from './quotations';

/** What a cue verb governs: tokens of its sentence, and quotations that may reach beyond it. */
export interface Content {
  readonly words: readonly number[];
  readonly quotations: readonly Quotation[];
}

const PUNCTUATION = /^[\p{P}\p{S}]+$/u;
const isMark = (tree: Tree, index: number): boolean => PUNCTUATION.test(tokenAt(tree, index).form);

/** First and last token of the cue's own clause: subject, cue, and what else hangs between them. */
function clauseEdges(tree: Tree, verb: number): { first: number; last: number } {
  const words = cueWords(tree, verb);
  const subject = subjectOf(tree, verb);
  const all = subject >= 0 ? [...words, ...yieldOf(tree, subject)] : words;
  return { first: Math.min(...all), last: Math.max(...all) };
}

/** Whether a token heads a finite clause: a subject of its own, or a finite verb form. */
function isClause(tree: Tree, index: number): boolean {
  return dependent(tree, index, 'nsubj', 'csubj', 'expl') >= 0;
}

const WH = /^(?:what|who|whom|whose|which|how|why|when|where)$/iu;

/** Whether a complement may count as content: not "knows what he wants", which names a thing rather than a statement. */
function isStatement(tree: Tree, complement: number, entry: CueVerb): boolean {
  const first = yieldOf(tree, complement).find((index) => !isMark(tree, index));
  if (first === undefined) return false;
  if (!WH.test(tokenAt(tree, first).form)) return true;
  return entry.meaning === 'speech' || entry.meaning === 'order' || entry.stance === 'doubtful';
}

/** The complement after the verb, by its relation, or by its shape where the parser took it for something else. */
function complementAfter(tree: Tree, verb: number, entry: CueVerb): number[] {
  const right = (index: number): boolean => index > verb;
  const named = dependents(tree, verb, 'ccomp').filter(right);
  if (named.length > 0) {
    return entry.takes.has('that') ? named.filter((index) => isStatement(tree, index, entry)) : [];
  }
  if (!entry.takes.has('that')) return [];
  const shaped = childrenOf(tree, verb).filter(
    (index) => right(index) && isClause(tree, index) && looksLikeComplement(tree, index),
  );
  return shaped.slice(0, 1);
}

function looksLikeComplement(tree: Tree, index: number): boolean {
  const { deprel } = tokenAt(tree, index);
  const mark = dependent(tree, index, 'mark');
  const word = mark < 0 ? '' : tokenAt(tree, mark).form.toLowerCase();
  if (isRelation(deprel, ['parataxis', 'obj', 'xcomp', 'dep'])) return word === '' || word === 'that';
  return deprel === 'advcl' && word === 'that';
}

/** The complement before the verb: "…, he said" in whichever way the parser hung it. */
function complementBefore(tree: Tree, verb: number, first: number): number[] {
  const left = childrenOf(tree, verb).find(
    (index) =>
      index < first && isRelation(tokenAt(tree, index).deprel, ['ccomp', 'parataxis', 'dislocated', 'csubj']),
  );
  if (left !== undefined) return yieldOf(tree, left);
  const { deprel, head } = tokenAt(tree, verb);
  if (head >= 0 && isRelation(deprel, ['parataxis', 'discourse', 'dep']) && subjectOf(tree, verb) >= 0) {
    return yieldOf(tree, head, (index) => index === verb);
  }
  return [];
}

/** Whether the words from `from` up to `to` (exclusive) hold no other clause. */
function isBridge(tree: Tree, from: number, to: number, verb: number): boolean {
  for (let at = from; at < to; at++) {
    const { upos, deprel } = tokenAt(tree, at);
    if (at === verb || upos === 'PUNCT') continue;
    if (upos === 'VERB' && !isRelation(deprel, ['amod', 'acl', 'advcl'])) return false;
  }
  return true;
}

/** Index of the first token at or after an offset. */
function tokenFrom(tree: Tree, offset: number): number {
  const index = tree.tokens.findIndex((token) => token.start >= offset);
  return index < 0 ? tree.tokens.length : index;
}

function isSpeechLike(view: SentenceView, quotation: Quotation): boolean {
  const text = view.tree.sentence.text.slice(quotation.start, quotation.end);
  return /[,.?!…–—-]["”’']?$/u.test(text) || text.trim().split(/\s+/u).length >= 5;
}

/** Quotations that the cue introduces or follows, found by their marks. */
function quotationsAround(
  view: SentenceView,
  verb: number,
  edges: { first: number; last: number },
): Quotation[] {
  const { tree } = view;
  if (quotationOf(view, verb)) return [];
  const found: Quotation[] = [];
  const before = view.quotations.filter((q) => q.end <= tokenAt(tree, edges.first).start).at(-1);
  if (before && isSpeechLike(view, before)) {
    const from = tokenFrom(tree, before.end);
    const between = tree.tokens.slice(from, edges.first);
    if (between.every((token) => token.upos === 'PUNCT' || /^(?:ADV|CCONJ)$/u.test(token.upos)))
      found.push(before);
  }
  const after = view.quotations.find((q) => q.start >= tokenAt(tree, edges.last).end);
  if (after) {
    const to = tokenFrom(tree, after.start);
    const introduced = /[:,]\s*$|\b(?:that|writing|saying)\s*$/u.test(
      tree.sentence.text.slice(tokenAt(tree, edges.last).start, after.start),
    );
    const isNext = to <= edges.last + 1;
    if (
      (introduced || isNext) &&
      isBridge(tree, edges.last + 1, to, verb) &&
      (isSpeechLike(view, after) || isNext)
    ) {
      found.push(after);
    }
  }
  return found;
}

/** What a verb of saying or thinking governs, or null where nothing in its sentence can be its content. */
export function speechContent(view: SentenceView, verb: number, entry: CueVerb): Content | null {
  const { tree } = view;
  if (!entry.takes.has('that') && !entry.takes.has('quote')) return null;
  const edges = clauseEdges(tree, verb);
  const quotations = entry.takes.has('quote') ? quotationsAround(view, verb, edges) : [];
  const own = new Set([
    ...cueWords(tree, verb),
    ...(subjectOf(tree, verb) >= 0 ? yieldOf(tree, subjectOf(tree, verb)) : []),
  ]);
  const after = complementAfter(tree, verb, entry).flatMap((index) => yieldOf(tree, index));
  let words =
    after.length > 0 || !entry.takes.has('that') ? after : complementBefore(tree, verb, edges.first);
  if (quotations.length > 0) words = wordsBeside(view, words, quotations);
  words = words.filter((index) => !own.has(index));
  if (words.length === 0 && quotations.length === 0) return null;
  return { words, quotations };
}

/** The complement's words where they say more than the quotation itself ("the plan was 'a mess'"), else none. */
function wordsBeside(
  view: SentenceView,
  words: readonly number[],
  quotations: readonly Quotation[],
): number[] {
  const { tree } = view;
  const inside = (index: number): boolean =>
    quotations.some((q) => q.start <= tokenAt(tree, index).start && tokenAt(tree, index).end <= q.end);
  const outside = words.filter((index) => !inside(index) && !isMark(tree, index));
  const first = words.find((index) => !isMark(tree, index));
  const opensOutside = first !== undefined && !inside(first);
  const isThat = outside.length === 1 && tokenAt(tree, outside[0] ?? 0).form.toLowerCase() === 'that';
  return outside.length > 0 && opensOutside && !isThat ? [...words] : words.filter(inside);
}

/** The content as stretches of text; a quotation that it touches is taken whole, marks included. */
export function contentSpans(view: SentenceView, { words, quotations }: Content): SpanPair[] {
  const spans = [
    ...stretchesOf(view.tree, words),
    ...quotations.map(({ start, end }): SpanPair => [start, end]),
  ];
  return mergeSpans(spans);
}

/** Spans in order, those that overlap joined. */
export function mergeSpans(spans: readonly SpanPair[]): SpanPair[] {
  const merged: SpanPair[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

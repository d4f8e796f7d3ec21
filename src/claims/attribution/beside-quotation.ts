import { isTense } from '../clauses/predicate';
import { isUnsaid } from '../clauses/put-forward';
import { dependents, isRelation, tokenAt, type Tree } from '../trees/tree';
import { isMark } from './clause-edges';
import { isServed, type CueEdges } from './complement';
import { subjectOf } from './cue-clause';
import { quotationOf, type SentenceView } from './draft';
import type { Quotation } from './quotations';

/** Index of the first token at or after an offset. */
function tokenFrom(tree: Tree, offset: number): number {
  const index = tree.tokens.findIndex((token) => token.start >= offset);
  return index < 0 ? tree.tokens.length : index;
}

/** Whether a quotation is somebody's speech rather than a borrowed term: it ends like a sentence, or is long. */
function isSpeech(view: SentenceView, { start, end }: Quotation): boolean {
  const { text } = view.tree.sentence;
  const words = text.slice(start, end);
  if (/[,.?!…–—-]["”’']?$/u.test(words) || words.trim().split(/\s+/u).length >= 5) return true;
  return text[end] === ',' && isClause(view, start, end);
}

/** Whether words between quotation marks have a finite verb with something before it: “It leaks”, he said. */
function isClause({ tree }: SentenceView, start: number, end: number): boolean {
  const inside = tree.tokens.filter((token) => token.start > start && token.end < end);
  return inside.some(({ xpos }, at) => at > 0 && isTense(xpos));
}

/** Whether the words from `from` up to `to` (exclusive) hold no other clause. */
function isBridge(tree: Tree, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { upos, deprel } = tokenAt(tree, at);
    if (upos === 'VERB' && !isRelation(deprel, ['amod', 'acl', 'advcl'])) return false;
  }
  return true;
}

function isFiller(tree: Tree, index: number): boolean {
  return isMark(tree, index) || /^(?:ADV|CCONJ)$/u.test(tokenAt(tree, index).upos);
}

/** The quotation that ends where the cue's clause begins: "…," he said. */
export function quotationBefore(view: SentenceView, edges: CueEdges): Quotation | undefined {
  const { tree } = view;
  const cueStart = tokenAt(tree, edges.first).start;
  const before = view.quotations.filter((quotation) => quotation.end <= cueStart).at(-1) ?? view.before;
  if (!before || !isSpeech(view, before)) return undefined;
  for (let at = tokenFrom(tree, before.end); at < edges.first; at++)
    if (!isFiller(tree, at)) return undefined;
  return before;
}

/** The quotation that the cue's clause leads up to: He said: "…". */
export function quotationAfter(view: SentenceView, edges: CueEdges): Quotation | undefined {
  const { tree } = view;
  const { end } = tokenAt(tree, edges.last);
  const after = view.quotations.find((quotation) => quotation.start >= end);
  if (!after) return undefined;
  const to = tokenFrom(tree, after.start);
  const bridge = tree.sentence.text.slice(tokenAt(tree, edges.last).start, after.start);
  const isIntroduced =
    /[:,]\s*$|\b(?:that|writing|saying|stating|adding)\s*$/u.test(bridge) && !/[;.!?]/u.test(bridge);
  const isNext = to <= edges.last + 1;
  if (!isNext && !(isIntroduced && isSpeech(view, after))) return undefined;
  return isBridge(tree, edges.last + 1, to) ? after : undefined;
}

/** "“…” The board denies this.": what somebody else has said is only pointed at. */
function pointsBack(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'obj').some(
    (object) => object > verb && /^(?:this|that|it|them|these|those)$/iu.test(tokenAt(tree, object).form),
  );
}

/** "“It leaks.” Roos did not reply", "“It leaks.” Roos pledged to mend it": what stands as a sentence of its own before such a one is somebody else's. */
const isFinished = (tree: Tree, { start, end }: Quotation): boolean =>
  /[.!?…]["”’']?$/u.test(tree.sentence.text.slice(start, end));

/** "“It leaks.” But villagers disagree": a sentence that turns against what was said, or holds with it, has not said it. */
const answersAnother = (tree: Tree, verb: number): boolean =>
  /^(?:agree|concur|disagree|differ|object|dissent)$/u.test(tokenAt(tree, verb).lemma) ||
  /^(?:but|yet|nor)$/iu.test(tree.tokens[0]?.form ?? '');

/** "“It leaks.” Roos has pledged to mend it": a verb behind its subject with something else to govern tells its own matter. */
const tellsMore = (tree: Tree, verb: number, edges: CueEdges): boolean =>
  subjectOf(tree, verb) >= 0 && subjectOf(tree, verb) < verb && isServed(tree, verb, edges);

/** Quotations on either side of a cue that stands outside any. */
export function quotationsBeside(view: SentenceView, verb: number, edges: CueEdges): Quotation[] {
  if (quotationOf(view, verb)) return [];
  const before = pointsBack(view.tree, verb) ? undefined : quotationBefore(view, edges);
  const isAnswered =
    isUnsaid(view.tree, verb) || answersAnother(view.tree, verb) || tellsMore(view.tree, verb, edges);
  const isOthers = before !== undefined && isAnswered && isFinished(view.tree, before);
  return [isOthers ? undefined : before, quotationAfter(view, edges)].filter((found) => found !== undefined);
}

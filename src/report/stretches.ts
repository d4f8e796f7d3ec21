import type { Status } from '../domain/analysis';
import type { Span, SpanPair } from '../domain/span';

/** What the cutting needs to know of a claim. */
export interface MarkableClaim {
  readonly id: number;
  readonly number: number;
  readonly spans: readonly SpanPair[];
  readonly status: Status;
  readonly lacks: boolean;
  readonly contradicted: boolean;
  readonly recheck: boolean;
}

/** A sentence that makes no claim: `why` in the reader's words, or null where nobody has decided yet. */
export interface SilentSentence extends Span {
  readonly why: string | null;
  /** Its place in the text's order of sentences: 1, 2, 3 … */
  readonly number: number;
}

interface Mark {
  readonly status: Status;
  readonly contradicted: boolean;
  readonly recheck: boolean;
}

/** One flat piece of a marked text; printed one after the other they are the text, each character once. */
export type Stretch =
  | { readonly kind: 'text'; readonly text: string }
  /** The number before a claim; `again` where an interrupted claim goes on. */
  | { readonly kind: 'ref'; readonly number: number; readonly status: Status; readonly again: boolean }
  /** Marked words: the marks outermost first, at most three; `claims` names all that the words belong to. */
  | {
      readonly kind: 'marked';
      readonly text: string;
      readonly marks: readonly Mark[];
      readonly claims: string;
    }
  | {
      readonly kind: 'silent';
      readonly text: string;
      readonly why: string | null;
      readonly number: number;
    };

/** As many lines as can stand under a word and still be told apart. */
const MOST_MARKS = 3;

/**
 * Cuts a stretch of a text at every claim boundary into flat pieces, so that claims which overlap or are
 * interrupted can be printed as properly nested elements. `opened` collects the ids of the claims whose number
 * has been printed already: pass one set through all blocks of a text.
 */
export function cutStretches(
  text: string,
  within: Span,
  claims: readonly MarkableClaim[],
  silent: readonly SilentSentence[] = [],
  opened = new Set<number>(),
): Stretch[] {
  const starting = new Map<number, Placed[]>();
  const cuts = new Set<number>([within.start, within.end]);
  for (const claim of claims)
    for (const [start, end] of joinSpans(text, clipSpans(claim.spans, within))) {
      cuts.add(start).add(end);
      starting.set(start, [...(starting.get(start) ?? []), { claim, end }]);
    }
  for (const sentence of silent) cuts.add(sentence.start).add(sentence.end);
  const edges = [...cuts].filter((at) => at >= within.start && at <= within.end).sort((a, b) => a - b);

  const stretches: Stretch[] = [];
  let here: Placed[] = [];
  let nextSilent = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i]!, edges[i + 1]!];
    const fresh = starting.get(start) ?? [];
    here = [...here.filter((placed) => placed.end > start), ...fresh];
    for (const { claim } of fresh) {
      stretches.push({
        kind: 'ref',
        number: claim.number,
        status: claim.status,
        again: opened.has(claim.id),
      });
      opened.add(claim.id);
    }
    const words = text.slice(start, end);
    if (here.length > 0) stretches.push(markWords(words, here));
    else {
      while (nextSilent < silent.length && silent[nextSilent]!.end <= start) nextSilent += 1;
      const sentence = silent[nextSilent];
      stretches.push(
        sentence && sentence.start <= start
          ? { kind: 'silent', text: words, why: sentence.why, number: sentence.number }
          : { kind: 'text', text: words },
      );
    }
  }
  return stretches;
}

interface Placed {
  readonly claim: MarkableClaim;
  readonly end: number;
}

function markWords(words: string, here: readonly Placed[]): Stretch {
  const inNeed = here
    .map(({ claim }) => claim)
    .sort((a, b) => rankOfNeed(a) - rankOfNeed(b) || a.number - b.number);
  return {
    kind: 'marked',
    text: words,
    claims: inNeed.map((claim) => claim.number).join(' '),
    marks: inNeed.slice(0, MOST_MARKS).map((claim) => ({
      status: claim.status,
      contradicted: claim.contradicted,
      recheck: claim.recheck,
    })),
  };
}

/** The claims that need most come first: their marks are drawn outermost, and drawn at all. */
function rankOfNeed(claim: MarkableClaim): number {
  if (claim.contradicted) return 0;
  if (claim.recheck) return 1;
  return claim.lacks ? 2 : 3;
}

function clipSpans(spans: readonly SpanPair[], within: Span): SpanPair[] {
  return spans
    .map(([start, end]): SpanPair => [Math.max(start, within.start), Math.min(end, within.end)])
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0]);
}

/** Joins spans with only white space between them, and draws no line under white space at their ends. */
function joinSpans(text: string, spans: readonly SpanPair[]): SpanPair[] {
  const joined: SpanPair[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && text.slice(last[1], span[0]).trim() === '')
      joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined.map(([start, end]): SpanPair => {
    const words = text.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    return [from, Math.max(from, start + words.trimEnd().length)];
  });
}

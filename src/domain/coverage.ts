import type { SkipReason } from './analysis';
import { standingActs, type DeskAct } from './desk-acts';
import type { Span, SpanPair } from './span';

/**
 * What becomes of a stretch of the article: a claim; the frame of one (who said it, joining words, marks); not a claim,
 * with the reason; set aside as boilerplate; or undecided: a gap.
 */
export const COVERS = ['claim', 'frame', 'not-a-claim', 'set-aside', 'undecided'] as const;
export type CoverKind = (typeof COVERS)[number];

export interface Cover extends Span {
  readonly kind: CoverKind;
  /** Why it is no claim, in the article's or the reviewer's words; null for the other kinds. */
  readonly why: string | null;
  /** Index of its sentence; null outside of all. */
  readonly sentence: number | null;
}

/** What a "set-aside" act typed: this stretch is no claim. */
export interface SetAsideDetails extends Span {
  readonly revision: number;
  readonly reason: string;
}

/** A stretch that a reviewer decided on. */
export interface Decided extends SetAsideDetails {
  readonly actId: number;
  readonly by: string;
}

/** What a decision on a stretch is about. */
export const gapSubject = ({ start, end }: Span): string => `gap:${start}-${end}`;

/** The stretches of a revision that reviewers said are no claim. */
export function decidedStretches(acts: readonly DeskAct[], revision: number): readonly Decided[] {
  return standingActs(acts)
    .filter(({ act }) => act === 'set-aside')
    .map(({ id, by, details }) => ({ ...(details as SetAsideDetails), actId: id, by }))
    .filter((decided) => decided.revision === revision);
}

/** What the ledger is drawn up from. */
export interface LedgerInput {
  readonly text: string;
  readonly sentences: readonly (Span & {
    readonly block: number;
    readonly skipped: { readonly reason: SkipReason } | null;
  })[];
  readonly blocks: readonly Span[];
  /** For each block whether it is set aside. */
  readonly aside: readonly boolean[];
  /** Claims that stand: their words, and what frames them (who said it, hedges, where an insertion comes from). */
  readonly claims: readonly { readonly spans: readonly SpanPair[]; readonly frame: readonly SpanPair[] }[];
  /** Claims that a reviewer dropped, and why. */
  readonly dropped: readonly { readonly spans: readonly SpanPair[]; readonly reason: string }[];
  readonly decided: readonly SetAsideDetails[];
}

/** Words that join claims and say nothing themselves. */
const JOINING = new Set(
  `and or but nor yet so as while whilst although though that which who whom whose where when because since if than then
  thus hence also however meanwhile moreover to of for by with in on at`.split(/\s+/u),
);

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Whether words only join: conjunctions, relatives, marks. */
export function isJoining(words: string): boolean {
  return (words.match(WORD) ?? []).every((word) => JOINING.has(word.toLowerCase()));
}

/**
 * The coverage ledger: stretches that tile the text, each accounted for. White space goes with what stands before it.
 * What is neither claim nor frame, in a sentence that makes claims, is a gap unless it only joins or a reviewer decided.
 */
export function layLedger(input: LedgerInput): readonly Cover[] {
  const { text, sentences, blocks, aside, claims, dropped, decided } = input;
  const marks = new Uint8Array(text.length);
  const paint = ([start, end]: SpanPair, mark: number) => {
    for (let at = start; at < end; at += 1) marks[at] ||= mark;
  };
  for (const { spans } of claims) for (const span of spans) paint(span, CLAIM);
  for (const { frame } of claims) for (const span of frame) paint(span, FRAME);
  for (const { spans } of dropped) for (const span of spans) paint(span, DROPPED);

  const covers: Cover[] = [];
  const push = (start: number, end: number, kind: CoverKind, why: string | null, sentence: number | null) => {
    if (start >= end) return;
    const last = covers.at(-1);
    const isBlank = text.slice(start, end).trim() === '';
    if (last && (isBlank || (last.kind === kind && last.why === why && last.sentence === sentence))) {
      covers[covers.length - 1] = { ...last, end };
    } else covers.push({ start, end, kind, why, sentence });
  };
  let done = 0;
  sentences.forEach((sentence, index) => {
    push(done, sentence.start, 'frame', null, null);
    done = sentence.end;
    if (aside[sentence.block]) push(sentence.start, sentence.end, 'set-aside', null, index);
    else {
      for (const run of runsOf(marks, sentence)) {
        if (run.mark === CLAIM) push(run.start, run.end, 'claim', null, index);
        else if (run.mark === FRAME) push(run.start, run.end, 'frame', null, index);
        else if (run.mark === DROPPED) {
          push(run.start, run.end, 'not-a-claim', whyDropped(dropped, run.start), index);
        } else {
          const [kind, why] = decideRun(text, run, sentence.skipped, decided);
          push(run.start, run.end, kind, why, index);
        }
      }
    }
  });
  const lastBlock = blocks.at(-1)?.end ?? 0;
  push(done, Math.max(done, lastBlock), 'set-aside', null, null);
  push(Math.max(done, lastBlock), text.length, 'frame', null, null);
  return covers;
}

const CLAIM = 1;
const FRAME = 2;
const DROPPED = 3;

function whyDropped(dropped: LedgerInput['dropped'], at: number): string | null {
  const own = dropped.find(({ spans }) => spans.some(([start, end]) => start <= at && at < end));
  return own?.reason ?? null;
}

function runsOf(marks: Uint8Array, { start, end }: Span): (Span & { readonly mark: number })[] {
  const runs: { start: number; end: number; mark: number }[] = [];
  for (let at = start; at < end; at += 1) {
    const last = runs.at(-1);
    if (last && last.mark === marks[at]) last.end = at + 1;
    else runs.push({ start: at, end: at + 1, mark: marks[at]! });
  }
  return runs;
}

function decideRun(
  text: string,
  run: Span,
  skipped: { readonly reason: SkipReason } | null,
  decided: readonly SetAsideDetails[],
): readonly [CoverKind, string | null] {
  if (skipped) return ['not-a-claim', skipped.reason];
  const words = text.slice(run.start, run.end);
  const own = decided.find(
    ({ start, end }) => start <= run.start + leading(words) && run.end - trailing(words) <= end,
  );
  if (own) return ['not-a-claim', own.reason];
  return isJoining(words) ? ['frame', null] : ['undecided', null];
}

const leading = (words: string) => words.length - words.trimStart().length;
const trailing = (words: string) => words.length - words.trimEnd().length;

/** The gaps of a ledger without white space at their ends. */
export function gapsOf(text: string, covers: readonly Cover[]): readonly Cover[] {
  return covers
    .filter(({ kind }) => kind === 'undecided')
    .map((gap) => {
      const words = text.slice(gap.start, gap.end);
      return { ...gap, start: gap.start + leading(words), end: gap.end - trailing(words) };
    });
}

/** How many characters (UTF-16 code units) each kind has; together they are the text. */
export function tallyCovers(covers: readonly Cover[]): Readonly<Record<CoverKind, number>> {
  const tally = { claim: 0, frame: 0, 'not-a-claim': 0, 'set-aside': 0, undecided: 0 };
  for (const { kind, start, end } of covers) tally[kind] += end - start;
  return tally;
}

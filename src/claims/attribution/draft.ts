import type { Attribution } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { Tree } from '../trees/tree';
import type { Quotation } from './quotations';

/** A sentence as the rules see it: its tree, and which of its tokens stand inside quotation marks. */
export interface SentenceView {
  readonly tree: Tree;
  /** Quotations that touch the sentence, in reading order. */
  readonly quotations: readonly Quotation[];
  /** The quotation that ends just before the sentence, in the same paragraph. */
  readonly before: Quotation | undefined;
  /** For each token the index of its quotation in `quotations`; −1 outside any. */
  readonly quotedIn: readonly number[];
}

/** What a rule finds, before quotations are completed and the claimant is named. Numbers are token indexes. */
export interface Draft {
  readonly form: Attribution['form'];
  /** The cue's main word: no two attributions share it. */
  readonly head: number;
  readonly cue: readonly number[];
  readonly source: readonly number[];
  readonly content: readonly SpanPair[];
  readonly setting: readonly number[];
  /** Set where the words say that somebody said so and name nobody ("reportedly"). */
  readonly isMissing?: boolean;
}

/** A rule: the example is its documentation, its test, and the reviewer's "why?". */
export interface AttributionRule {
  /** Kept on every attribution that the rule finds. */
  readonly name: string;
  /** A sentence with its roles in brackets: `[cue According to] [source the ministry], [content exports fell].` */
  readonly example: string;
  find(view: SentenceView): readonly Draft[];
}

/** The quotation that a token stands in, if any. */
export function quotationOf(view: SentenceView, index: number): Quotation | undefined {
  return view.quotations[view.quotedIn[index] ?? -1];
}

import type { Tree } from '../trees/tree';

/** Worth on FactBank's scale, −3 certainly not … 0 open … +3 certainly so. */
export type Worth = number;

export const ASSERTED: Worth = 3;

export const OPEN: Worth = 0;

/** Asked for: who gives an order takes it that the thing is not so yet. */
export const ORDERED: Worth = -1;

export const NOT_DONE: Worth = -2.5;

export const NOT_SO: Worth = -2.5;

/** What a denial leaves, turned round. */
export const DENIED_SHARE = 0.85;

/** Share of certainty of a progressive or a gerund: what goes on is not over yet. */
export const UNDER_WAY = 0.9;

export interface Places {
  readonly tree: Tree;
  /** What a word is worth with its own negation and modals. */
  readonly value: (index: number) => Worth;
  /** What its place is worth before those. */
  readonly context: (index: number) => Worth;
}

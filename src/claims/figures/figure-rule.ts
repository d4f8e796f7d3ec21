import type { RawWord } from './raw-words';

/** A figure as a rule finds it: raw words `[from, to)`; `upTo`, `unit` and `approximate` as in the analysis. */
export interface FoundFigure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly upTo?: number;
  readonly unit?: string | null;
  readonly approximate?: boolean;
}

/** One way of writing a figure. `find` looks at one place only: a figure that starts at the word `at`, or null. */
export interface FigureRule {
  readonly name: string;
  /** A phrase of our own with the figure that the rule finds in it between bars. */
  readonly example: string;
  find(words: readonly RawWord[], at: number): FoundFigure | null;
}

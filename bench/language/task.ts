import type { AnalyzeOptions } from '../../src/claims/analyze';
import type { Analysis } from '../../src/domain/analysis';

/** One line of a development set; every set has its own further fields. */
export interface Item {
  readonly id?: string;
  readonly doc_id?: string;
  readonly text: string;
  readonly genre?: string;
  readonly events?: readonly { readonly span: readonly [number, number] }[];
}

/** A development set, what its scorer wants of an analysis, and the figures to read off what it prints. */
export interface Task {
  readonly name: string;
  /** File name of the scorer in `score/`. */
  readonly scorer: string;
  readonly scorerOptions: readonly string[];
  /** Items that the scorer leaves out need no analysis. */
  readonly isScored: (item: Item) => boolean;
  readonly optionsFor: (item: Item) => AnalyzeOptions;
  /** A line of the scorer's PRED file. */
  readonly predict: (item: Item, analysis: Analysis) => object;
  /** Figure → pattern whose first group is its value in the scorer's output. */
  readonly figures: Readonly<Record<string, RegExp>>;
}

/** What identifies an item, as its scorer does. */
export function idOf(item: Pick<Item, 'id' | 'doc_id'>): string {
  return String(item.id ?? item.doc_id);
}

import type { Block, SkipReason } from '../../domain/analysis';
import type { Tree } from '../trees/tree';

/** A sentence that may make no claim. */
export interface SkipView {
  readonly words: string;
  readonly wordCount: number;
  readonly block: Block;
  readonly tree: Tree;
  /** Whether nothing else stands in its block. */
  readonly isWholeBlock: boolean;
}

/** One reason for which a sentence makes no claim. */
export interface SkipRule {
  readonly reason: SkipReason;
  /** A sentence of our own that it sets aside. */
  readonly example: string;
  readonly isSkipped: (view: SkipView) => boolean;
}

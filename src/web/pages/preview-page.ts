import type { ArticlePreview } from '../../services/services';
import { sayCount } from '../../report/words';

/** The preview's list of blocks, and what the form carries along. */
export interface PreviewView {
  readonly lines: readonly {
    readonly index: number;
    readonly words: string;
    readonly isKept: boolean;
    readonly says: string;
  }[];
  readonly kept: number;
  /** Indexes of the blocks that the engine proposed to set aside, with spaces between. */
  readonly proposed: string;
}

/**
 * Lays out a preview. `carried` is what an earlier look left in the form: the first proposal stays what it was, so that
 * ticks can be told from it.
 */
export function viewPreview(
  preview: ArticlePreview,
  carried: { readonly proposed: string; readonly blocks: string },
): PreviewView {
  const lines = preview.blocks.map((block, index) => ({
    index,
    words: block.words,
    isKept: block.isKept,
    says: sayBlock(preview, block),
  }));
  const isSecondLook = carried.blocks === String(lines.length);
  const setAside = lines.filter((line) => !line.isKept).map((line) => line.index);
  return {
    lines,
    kept: lines.length - setAside.length,
    proposed: isSecondLook ? carried.proposed : setAside.join(' '),
  };
}

function sayBlock(preview: ArticlePreview, block: ArticlePreview['blocks'][number]): string {
  if (!block.isKept) {
    const repeats = block.repeats === null ? undefined : preview.blocks[block.repeats];
    const reason = block.reason ?? (repeats ? `the ${repeats.kind.replace('-', ' ')} again` : 'boilerplate');
    return reason.startsWith('set aside') ? reason : `set aside: ${reason}`;
  }
  const parts = [block.kind.replace('-', ' ')];
  if (block.sentenceCount > 0) parts.push(sayCount(block.sentenceCount, 'sentence'));
  if (block.claimCount > 0) parts.push(sayCount(block.claimCount, 'claim'));
  return parts.join(', ');
}

import type { AnalysedClaim, Attribution, BlockKind } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';

/** A claim as it is held against the other claims of its article. */
export interface ComparedClaim {
  readonly claim: Pick<
    AnalysedClaim,
    'id' | 'sentence' | 'spans' | 'wording' | 'fragments' | 'hedges' | 'figures' | 'dates' | 'names' | 'kind'
  >;
  /** Who vouches for it, or null where the article does. */
  readonly attribution: Attribution | null;
  /** What kind of block it stands in, and which one. */
  readonly blockKind: BlockKind;
  readonly block: number;
  /** Where its main word stands. */
  readonly predicate: SpanPair;
  /** Whether its main word is a verb: not the noun or adjective behind "is", nor a name. */
  readonly isVerb: boolean;
  /** The whole text that the offsets index. */
  readonly text: string;
}

const SUMMARIES: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'dek',
  'subhead',
  'list-item',
  'caption',
  'quote',
]);

/** Whether a claim stands in a block that sums up what the body says. */
export function isSummary({ blockKind }: ComparedClaim): boolean {
  return SUMMARIES.has(blockKind);
}

import type { Status } from '../domain/analysis';
import type { ActName } from '../domain/acts';
import type { CitationInput, MarkInput } from '../domain/review';
import type { Citation } from '../domain/source';
import type { Actor } from './actor';
import type { DeskClaim } from './desk-claim';

export interface HistoryEntry {
  readonly id: number;
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly act: ActName;
  /** One line: "marked it sourced", "cited “Annual report” (supports)", "wrote a note: …". */
  readonly says: string;
  readonly status: Status | null;
  readonly note: string | null;
  readonly override: string | null;
  /** Who took it back and when, or null. */
  readonly undone: { readonly by: string; readonly at: string } | null;
}

/** What an act leaves behind. */
interface Saved {
  readonly version: number;
  readonly reviewId: number;
}

/** The acts on one claim that larger acts are put together from. */
export interface ReviewActs {
  cite(claimId: number, version: number, input: CitationInput, note: string, actor: Actor): Promise<Saved>;
  mark(claimId: number, input: MarkInput, actor: Actor): Promise<Saved>;
  undo(claimId: number, version: number, reviewId: number, actor: Actor): Promise<Saved>;
  claimInText(id: number): Promise<{ readonly claim: DeskClaim }>;
  claimPage(id: number): Promise<{
    readonly claim: DeskClaim;
    readonly citations: readonly Citation[];
    readonly lastMark: MarkInput | null;
    readonly history: readonly HistoryEntry[];
    readonly undoable: HistoryEntry | null;
  }>;
}

import type { BlockKind } from '../../domain/analysis';

/** What a line was taken for; `kind` is null while that is open. */
export interface Reading {
  kind: BlockKind | null;
  /** Why it is boilerplate, in plain words. */
  reason: string | null;
  /** Index of the line that it says again. */
  repeats: number | null;
}

/** Makes a line boilerplate. */
export function setAside(reading: Reading, reason: string): void {
  reading.kind = 'boilerplate';
  reading.reason = reason;
}

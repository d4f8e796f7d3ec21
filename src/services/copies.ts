import { NotFoundError } from '../domain/errors';
import type { CopySummary, SourceCopy } from '../domain/source-copy';
import type { Store } from '../store/open-store';

/** What a user does with stored copies of a source. */
export interface CopyServices {
  /** Copies of a source, the latest first, without their words. */
  copiesOf(sourceId: number): Promise<readonly CopySummary[]>;
  /** One copy with its words. Throws NotFoundError. */
  copy(id: number): Promise<SourceCopy>;
}

/** Stored copies: read. */
export function copies(store: Store): CopyServices {
  return {
    copiesOf: (sourceId) => store.copies.ofSource(sourceId),
    copy: async (id) => {
      const copy = await store.copies.find(id);
      if (!copy) throw new NotFoundError('copy', String(id));
      return copy;
    },
  };
}

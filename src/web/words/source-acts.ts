import type { CopySummary } from '../../domain/source-copy';
import type { SourceRecord } from '../../domain/source';
import type { FieldChange, SourceAct } from '../../domain/source-acts';
import type { SourceInput } from '../../domain/source-input';

/** One line of a source's history. */
export interface SourceHistoryLine {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly by: string;
  /** "merged “Staff register” into it". */
  readonly says: string;
  /** Of a change: what stood in each field, and what stands. */
  readonly changes: readonly { readonly label: string; readonly from: string; readonly to: string }[];
}

const LABELS: Readonly<Record<keyof SourceInput, string>> = {
  type: 'Kind',
  title: 'Title',
  authors: 'Authors',
  publisher: 'Publisher',
  container: 'Published in',
  issued: 'Dated',
  url: 'Address',
  urls: 'Further addresses',
  doi: 'DOI',
  isbn: 'ISBN',
  rank: 'Rank',
  licence: 'Licence',
  trust: 'Trust',
};

const printChange = ({ field, from, to }: FieldChange) => ({
  label: LABELS[field],
  from: from.replace(/\n/g, '; '),
  to: to.replace(/\n/g, '; '),
});

const KEPT = {
  upload: 'kept a copy: a file',
  paste: 'kept a copy: pasted words',
  fetch: 'kept a copy: fetched',
} as const;

function sayAct({ act, changes, other }: SourceAct): string {
  const title = `“${other?.title ?? '?'}”`;
  switch (act) {
    case 'changed':
      return changes.length === 0 ? 'saved the record as it was' : 'changed the record';
    case 'merged':
      return `merged it into ${title}`;
    case 'took-in':
      return `merged ${title} into it`;
    case 'separated':
      return `separated it from ${title}`;
    case 'let-go':
      return `separated ${title} from it`;
  }
}

/** All that was done to a source, the latest first: recorded, changed, merged, separated, its copies kept. */
export function historyOfSource(
  record: Pick<SourceRecord, 'addedBy' | 'addedAt'>,
  acts: readonly SourceAct[],
  copies: readonly Pick<CopySummary, 'takenAt' | 'takenBy' | 'kind' | 'fileName'>[],
): readonly SourceHistoryLine[] {
  const lines: readonly SourceHistoryLine[] = [
    { at: record.addedAt, by: record.addedBy, says: 'recorded it', changes: [] },
    ...copies.toReversed().map(({ takenAt, takenBy, kind, fileName }) => ({
      ...{ at: takenAt, by: takenBy, changes: [] },
      says: `${KEPT[kind]}${fileName === null ? '' : `, “${fileName}”`}`,
    })),
    ...acts.map((act) => ({
      ...{ at: act.at, by: act.by },
      says: sayAct(act),
      changes: act.changes.map(printChange),
    })),
  ];
  return lines.toReversed().sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

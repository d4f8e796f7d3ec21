import { SOURCE_INPUT_FIELDS, type SourceInput } from './source-input';

/** What is done to a source's record; a merge and a separation stand with both of its sources. */
export const SOURCE_ACTS = ['changed', 'merged', 'took-in', 'separated', 'let-go'] as const;
export type SourceActName = (typeof SOURCE_ACTS)[number];

/** One field of a record before and after. */
export interface FieldChange {
  readonly field: keyof SourceInput;
  readonly from: string;
  readonly to: string;
}

/** One such act, as it was appended; never changed. */
export interface SourceAct {
  readonly id: number;
  readonly sourceId: number;
  readonly act: SourceActName;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Of a change. */
  readonly changes: readonly FieldChange[];
  /** The other source of a merge or separation, with the title that it had then. */
  readonly other: { readonly id: number; readonly title: string } | null;
}

/** The fields in which two forms of a source differ, in the form's order. */
export function changesOf(before: SourceInput, after: SourceInput): readonly FieldChange[] {
  return SOURCE_INPUT_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    from: before[field],
    to: after[field],
  }));
}

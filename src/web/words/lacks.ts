import { sayLacks } from '../../report/words';
import type { LackingQuery, LackingRow } from '../../services/services';

/** The filter of `/lacking`: each reason and how the form names it. */
export const WHY_OPTIONS: readonly (readonly [LackingQuery['why'], string])[] = [
  ['', 'Any reason'],
  ['no-citation', 'No citation'],
  ['only-partly', 'Only “partly”'],
  ['only-context', 'Only “context”'],
  ['contradicted', 'Contradicted'],
  ['recheck', 'Needs recheck'],
  ['not-marked', 'Supported, not marked yet'],
  ['has-passage', 'A passage waits in a stored source'],
  ['left-open', 'Left open, on purpose'],
  ['cannot-be-sourced', 'Tagged “cannot be sourced”'],
  ['utterance-uncited', 'Also: attributed, utterance not cited'],
];

/** Why a claim stands on the list. */
export function sayWhy(row: Pick<LackingRow, 'lacksWhy' | 'recheckWhy' | 'utteranceUncited'>): string {
  if (row.lacksWhy) return sayLacks(row.lacksWhy, row.recheckWhy);
  return row.utteranceUncited ? 'Utterance not cited' : '';
}

import { STATUSES } from '../analysis';
import type { FieldErrors } from '../errors';
import { DECISIONS, type MarkInput } from '../review';
import { LONGEST_LINE } from './citation';

/** The longest note or reason that is kept, in UTF-16 code units. */
export const LONGEST_NOTE = 5_000;

const LONG = [
  'few',
  'utterance',
  'reason',
  'tried',
  'exception',
  'note',
  'override',
  'whyAnonymous',
] as const;
const SHORT = ['claimant', 'whoKnows', 'hedge', 'whose'] as const;

/** What no override lets through: a mark that cannot be written down at all. */
export function malformedMark(input: MarkInput): FieldErrors {
  const errors: Record<string, string> = {};
  if (input.status === '') errors.status = 'Choose one of the four.';
  else if (!STATUSES.includes(input.status)) errors.status = 'There is no such status.';
  if (input.gives !== '' && !['fact', 'opinion'].includes(input.gives))
    errors.gives = 'A fact or an opinion.';
  if (input.decision !== '' && !DECISIONS.includes(input.decision)) {
    errors.decision = 'Keep, attribute, soften or cut.';
  }
  for (const field of LONG) {
    if (input[field].length > LONGEST_NOTE) errors[field] = 'At most 5,000 characters.';
  }
  for (const field of SHORT) {
    if (input[field].length > LONGEST_LINE) errors[field] = `At most ${LONGEST_LINE} characters.`;
  }
  return errors;
}

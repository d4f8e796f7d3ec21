import type { FieldErrors } from '../errors';
import type { MarkInput } from '../review';
import { refuseAttributed } from './attributed';
import { incompleteCitation } from './citation';
import type { CitationFacts, ClaimFacts } from './facts';
import { misplaced } from './misplaced';
import { misquoted } from './misquoted';
import { refuseSourced } from './sourced';
import { refuseSpeculative } from './speculative';

/**
 * May this claim be marked so? What each of the four statuses needs, and with what words it is refused: field → message,
 * empty when nothing stands in the way. A written override passes these, never what `malformedMark` says.
 *
 * @param standing the claim's citations that are not withdrawn
 * @param typed the citation that comes with the mark, as facts; null where none was begun
 */
export function refusals(
  claim: ClaimFacts,
  standing: readonly CitationFacts[],
  typed: CitationFacts | null,
  input: MarkInput,
): FieldErrors {
  const citation = {
    ...(typed === null ? {} : { ...misquoted(typed), ...misplaced(typed) }),
    ...(input.citation === null ? {} : incompleteCitation(input.citation)),
  };
  switch (input.status) {
    case 'sourced':
      return { ...refuseSourced(claim, standing, typed, input), ...citation };
    case 'attributed':
      return { ...refuseAttributed(claim, standing, typed, input), ...citation };
    case 'speculative':
      return { ...refuseSpeculative(claim, input), ...citation };
    case 'unverified':
    case '':
      return citation;
  }
}

const NUMBERS = [
  'nothing',
  'one thing',
  'two things',
  'three things',
  'four things',
  'five things',
  'six things',
  'seven things',
  'eight things',
  'nine things',
];

/** The heading over a refusal: "Not marked as sourced: two things are missing or wrong". */
export function refusalHeading(what: string, errors: FieldErrors): string {
  const count = Object.keys(errors).length;
  const things = NUMBERS[count] ?? `${count} things`;
  return `${what}: ${things} ${count === 1 ? 'is' : 'are'} missing or wrong`;
}

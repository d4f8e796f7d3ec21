import { printDay } from '../day';
import type { FieldErrors } from '../errors';
import type { CitationFacts } from './facts';

const SHOWN = 200;

/** Why the quote of a citation may not stand as it is: it is not in the stored copy, and nobody says why it is kept. */
export function misquoted({ quote, held, quoteReason }: CitationFacts): FieldErrors {
  if (quote === '' || !held || held.found === 'stands' || quoteReason) return {};
  const copy = `the stored copy of ${printDay(held.takenAt.slice(0, 10))}`;
  const nearest = held.nearest === null ? '' : ` The nearest there: “${stopped(shortened(held.nearest))}”`;
  const says = held.nearest === null ? 'Nothing like these words stands' : 'These words do not stand so';
  return {
    quote: `${says} in ${copy}.${nearest} Copy the words again, or say below why you keep them.`,
  };
}

/** A full stop where the words have none: it stands within the quotation marks. */
const stopped = (words: string): string => (/[.?!…]$/u.test(words) ? words : `${words}.`);

function shortened(words: string): string {
  const plain = words.replace(/\s+/gu, ' ');
  return plain.length <= SHOWN ? plain : `${plain.slice(0, SHOWN)} …`;
}

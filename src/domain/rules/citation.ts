import { dayAfter, isDay } from '../day';
import type { FieldErrors } from '../errors';
import type { CitationInput } from '../review';
import { LONGEST_QUOTE, RANKS, SHOWS, STANCES } from '../source';
import { isWebAddress } from '../web-address';

/** The longest name, title or locator that is kept, in UTF-16 code units. */
export const LONGEST_LINE = 500;

const isOneOf = (list: readonly string[], word: string) => list.includes(word);

/**
 * What no override lets through: a citation that cannot be written down at all.
 *
 * @param today ISO date of the reviewer's day; a day after it is refused (one is allowed for time zones).
 */
export function malformedCitation(input: CitationInput, today: string): FieldErrors {
  const errors: Record<string, string> = {};
  if (input.sourceId === null) {
    if (input.sourceTitle === '') errors.sourceTitle = 'Say what the source is called.';
    if (input.sourceRank === '') {
      errors.sourceRank =
        'Say whether it is primary (made by those who were there) or secondary (about what they made).';
    } else if (!isOneOf(RANKS, input.sourceRank)) {
      errors.sourceRank = 'A source is primary or secondary.';
    }
    if (input.sourceUrl !== '' && !isWebAddress(input.sourceUrl)) {
      errors.sourceUrl = 'A web address begins with http:// or https://.';
    }
  }
  for (const field of ['sourceTitle', 'sourceBy', 'locator'] as const) {
    if (input[field].length > LONGEST_LINE) errors[field] = `At most ${LONGEST_LINE} characters.`;
  }
  if (input.sourceUrl.length > 2_000) errors.sourceUrl = 'At most 2,000 characters.';
  if (input.quote.length > LONGEST_QUOTE) {
    errors.quote = `The quote has ${input.quote.length.toLocaleString('en')} characters; at most 5,000 are kept. Copy only the words that bear on the claim.`;
  }
  if (input.stance === '') errors.stance = 'Say what it does to the claim.';
  else if (!isOneOf(STANCES, input.stance))
    errors.stance = 'It supports, supports partly, contradicts or is context.';
  if (input.shows === '') errors.shows = 'Say whether it shows that this is so, or only that it was said.';
  else if (!isOneOf(SHOWS, input.shows)) errors.shows = 'It shows the content, or only the utterance.';
  if (input.seen === '') errors.seen = 'Say on which day you read it.';
  else if (!isDay(input.seen)) errors.seen = 'Write the day as 2026-05-14.';
  else if (input.seen > dayAfter(today)) errors.seen = 'This day has not come yet.';
  return errors;
}

const NO_PLACE =
  /^(online|on-line|internet|the internet|web|the web|website|site|the site|page|link|url|here|above|various|passim|throughout|somewhere|everywhere|unknown|none|no|n\/?a|[-–—?.…]+|https?:\/\/\S+)$/iu;

/** What a citation lacks to be evidence: the words, and where they stand. Context may go without. */
export function incompleteCitation(input: CitationInput): FieldErrors {
  if (input.stance === 'context') return {};
  const errors: Record<string, string> = {};
  if (input.quote === '') errors.quote = 'A link alone does not support a claim. Copy the words that do.';
  if (input.locator === '') errors.locator = 'Say where: a page, a paragraph, a time.';
  else if (NO_PLACE.test(input.locator)) {
    const word = input.locator.length > 30 ? 'An address' : `“${input.locator}”`;
    errors.locator = `Say where: a page, a paragraph, a time. ${word} is not a place.`;
  }
  return errors;
}

import { hasPlace, placesIn } from '../../domain/places';
import { locatorOf, type CopyParagraph } from '../../domain/source-copy';
import type { SpanPair } from '../../domain/span';
import { holdQuote } from './hold-quote';

/**
 * Where a quote stands in a copy, as a locator, if that is none of the places that were typed; null where it stands at one of
 * them, or where they cannot be compared: the copy counts pages and paragraphs were typed, or no number was.
 *
 * @param span where the quote was found, the first time that it stands there
 */
export function placeQuote(
  quote: string,
  locator: string,
  copy: { readonly text: string; readonly paragraphs: readonly CopyParagraph[] },
  span: SpanPair,
): string | null {
  const { text, paragraphs } = copy;
  const hasPages = paragraphs.some(({ page }) => page !== null);
  const places = placesIn(locator, hasPages ? 'page' : 'paragraph');
  if (places === null || paragraphs.length === 0) return null;
  const there = paragraphs.filter(({ page }, index) => hasPlace(places, hasPages ? page! : index + 1));
  if (there.some(({ start, end }) => start < span[1] && span[0] < end)) return null;
  const words = there.map(({ start, end }) => text.slice(start, end)).join('\n\n');
  if (words !== '' && holdQuote(quote, words).found === 'stands') return null;
  return locatorOf(copy, ...span) || null;
}

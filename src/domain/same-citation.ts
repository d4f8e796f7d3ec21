import type { Citation } from './source';

/** Whether two citations have the same words of the same source do the same: what one claim gave to another. */
export function isSameCitation(a: Citation, b: Citation): boolean {
  return (
    a.source.id === b.source.id &&
    a.quote === b.quote &&
    a.locator === b.locator &&
    a.stance === b.stance &&
    a.shows === b.shows
  );
}

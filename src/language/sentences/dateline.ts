import type { SpanPair } from '../../domain/span';

/** "DUNMORE, Ohio", "PORT ELLIS": a place in capitals, perhaps with its state. */
const PLACE_IN_CAPITALS = String.raw`(?:\p{Lu}[\p{Lu}.'’-]{3,}|\p{Lu}[\p{Lu}.'’-]+ \p{Lu}[\p{Lu}.'’-]+)(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,4}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})?`;
/** "Dunmore, Ohio, United States": a place in small letters tells itself by its region. */
const PLACE_WITH_REGION = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}){1,3}`;
const PLACE = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}`;
const DAY = String.raw`(?:, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:,? \d{4})?)`;
const AGENCY = String.raw`(?: ?\([^()]{2,40}\))`;
const DATELINE = new RegExp(
  `^(?:(?:${PLACE_IN_CAPITALS}|${PLACE_WITH_REGION})${DAY}?${AGENCY}?|${PLACE}(?:${DAY}${AGENCY}?|${AGENCY}))\\s?(?:--|[–—]|(?<=\\s)-)\\s*(?=["“‘']?[\\p{Lu}\\d])`,
  'u',
);
const LONGEST = 100;

/** Where a paragraph's text begins after a dateline ("OSLO (AP) — The …"); nothing where there is none. */
export function findDateline(text: string, [start, end]: SpanPair): number[] {
  const dateline = DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0];
  return dateline === undefined ? [] : [start + dateline.length];
}

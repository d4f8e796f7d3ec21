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
/** Indian papers set no dash after the agency: "Mumbai, Nov 18 (NPS) The firm …". */
const WITHOUT_DASH = new RegExp(
  `^(?:${PLACE_IN_CAPITALS}|${PLACE_WITH_REGION}|${PLACE})${DAY}${AGENCY}:?\\s+(?=["“‘']?[\\p{Lu}\\d])`,
  'u',
);
const LONGEST = 100;

/** Where a paragraph's text begins after a dateline ("OSLO (AP) — The …"); nothing where there is none. */
export function findDateline(text: string, [start, end]: SpanPair): number[] {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const dateline = (DATELINE.exec(head) ?? WITHOUT_DASH.exec(head))?.[0];
  return dateline === undefined ? [] : [start + dateline.length];
}

/** Whether a stretch is a dateline and nothing else. */
export function isDateline(words: string): boolean {
  const sentence = `${words.trimEnd()} A`;
  return findDateline(sentence, [0, sentence.length])[0] === sentence.length - 1;
}

import type { Line } from './line';
import type { Reading } from './reading';

/** Headings that open a list of links: "Related articles", "MOST READ". */
const OPENS_LIST = new Set([
  'link to another article',
  'comments',
  'tags',
  'share buttons',
  'site information',
]);
const LONGEST_LINK = 20;

/** The short lines under a heading of links, up to the next running text: index → reason. */
export function relatedLines(
  lines: readonly Line[],
  readings: readonly Reading[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const lastProse = lines.findLastIndex(({ isProse }, i) => isProse && readings[i]!.kind !== 'boilerplate');
  let reason: string | null = null;
  lines.forEach(({ words, wordCount, isProse, marker }, i) => {
    const reading = readings[i]!;
    if (reading.kind === 'boilerplate') {
      const isHeading = OPENS_LIST.has(reading.reason ?? '') && wordCount <= 4 && !/[:.]\s*\S/u.test(words);
      reason = isHeading ? reading.reason : null;
      return;
    }
    if (isProse || wordCount > LONGEST_LINK || /\.["”’)]*$/u.test(words)) reason = null;
    // Before the last running text only list items are links; a bare line there is more likely a subhead.
    if (reason !== null && (i > lastProse || marker === 'list-item')) found.set(i, reason);
    else if (marker !== 'list-item') reason = null;
  });
  return found;
}

import type { SpanPair } from '../../domain/span';

/** A longer pair is more likely two brackets that have nothing to do with each other. */
const LONGEST = 600;
const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The outermost pairs of brackets in a stretch, in order: [opening, closing] as offsets of the brackets. */
export function pairBrackets(text: string, [start, end]: SpanPair): SpanPair[] {
  const pairs: SpanPair[] = [];
  const open: number[] = [];
  const bracket = /[()[\]{}]/g;
  bracket.lastIndex = start;
  for (let found = bracket.exec(text); found && found.index < end; found = bracket.exec(text)) {
    const opener = CLOSES[found[0]];
    if (opener === undefined) {
      open.push(found.index);
      continue;
    }
    const at = open.at(-1);
    if (at === undefined || text.charAt(at) !== opener) continue;
    open.pop();
    if (found.index - at > LONGEST) continue;
    while (pairs.length > 0 && pairs.at(-1)![0] > at) pairs.pop();
    pairs.push([at, found.index]);
  }
  return pairs;
}

import type { SpanPair } from '../../domain/span';

/** A longer pair is more likely two brackets that have nothing to do with each other. */
const LONGEST = 600;
const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The outermost pairs of brackets, in order: [opening, closing] as offsets of the brackets. */
export function pairBrackets(words: string): SpanPair[] {
  const pairs: SpanPair[] = [];
  const open: number[] = [];
  for (const found of words.matchAll(/[()[\]{}]/g)) {
    const opener = CLOSES[found[0]];
    if (opener === undefined) {
      open.push(found.index);
      continue;
    }
    const at = open.at(-1);
    if (at === undefined || words.charAt(at) !== opener) continue;
    open.pop();
    if (found.index - at > LONGEST) continue;
    while (pairs.length > 0 && pairs.at(-1)![0] > at) pairs.pop();
    pairs.push([at, found.index]);
  }
  return pairs;
}

import type { Attribution } from '../domain/analysis';
import type { SpanPair } from '../domain/span';
import type { NumberedAttribution } from './clauses/numbered-attribution';

/**
 * For each sentence the attributions with a part in it, those with the longest content first (so that an outer one
 * comes before one inside it). Sentences stand in order, without overlap.
 */
export function touching(
  sentences: readonly SpanPair[],
  attributions: readonly Attribution[],
): readonly (readonly NumberedAttribution[])[] {
  const found: NumberedAttribution[][] = sentences.map(() => []);
  attributions.forEach((attribution, index) => {
    const own = new Set<number>();
    for (const span of [...attribution.content, ...attribution.cue, ...attribution.source]) {
      for (let at = firstEndingAfter(sentences, span[0]); at < sentences.length; at += 1) {
        if (sentences[at]![0] >= span[1]) break;
        own.add(at);
      }
    }
    for (const at of own) found[at]!.push({ index, attribution });
  });
  for (const own of found)
    own.sort((a, b) => reach(b.attribution) - reach(a.attribution) || a.index - b.index);
  return found;
}

function reach({ content }: Attribution): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** Index of the first sentence that ends after an offset. */
function firstEndingAfter(sentences: readonly SpanPair[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]![1] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { SpanPair } from '../../domain/span';
import { RATING_ADJECTIVES } from '../kinds/judging-words';
import type { ComparedClaim } from '../sameness/compared-claim';

/** The adjectives of a claim's own words that rate ("vital", "crucial"). */
export function ratingWords({ claim, text }: ComparedClaim): { words: string; span: SpanPair }[] {
  return claim.spans.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(/\p{L}+/gu)]
      .filter(([word]) => RATING_ADJECTIVES.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word))
      .map((match) => {
        const at = start + match.index;
        return { words: match[0], span: [at, at + match[0].length] as const };
      }),
  );
}

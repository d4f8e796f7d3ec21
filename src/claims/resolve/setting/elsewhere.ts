import type { Tree } from '../../trees/tree';
import { tellsOfHarm } from './happening';

/** Names of what no town has inside it: "Sorrel Island", "Mount Karu", "Tarn Lake". */
const LANDFORM =
  /(?<!\p{L})(?:(?:Mount|Mt\.?|Lake) \p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:Islands?|Isle|Mountains?|Peak|Volcano|Lake|Reef|Strait|Sea|Glacier|Desert))(?!\p{L})(?! \p{Lu})/u;

/**
 * Whether the front of an article tells of harm at an island, a mountain or the like, and not in the town that it is filed from:
 * "PORT ESK — The volcano on Sorrel Island erupted".
 */
export function isElsewhere(trees: readonly Tree[], front: ReadonlySet<number>, town: string): boolean {
  return [...front].some((at) => {
    const { sentence, tokens } = trees[at]!;
    const words = sentence.text.slice(sentence.start, sentence.end);
    return (
      LANDFORM.test(words) &&
      !words.includes(town) &&
      tokens.some(({ lemma, upos }) => tellsOfHarm(lemma.toLowerCase(), upos))
    );
  });
}

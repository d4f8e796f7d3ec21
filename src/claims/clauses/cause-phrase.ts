import { dependents, tokenAt } from '../trees/tree';
import { trimmed, without, wordsOf, wordsUnder } from './piece';
import type { ClauseRule } from './rule';
import { isConditioned } from './condition';
import { isDenied } from './scope';
import { isModal } from './predicate';

/** Prepositions that name a cause. */
const CAUSES = /^(because|due|thanks|owing)$/iu;

/** "fell because of a strike": that it fell is one claim, that the strike was the cause another. */
export const causePhrase: ClauseRule = {
  name: 'cause-phrase',
  example: {
    text: 'Sales fell because of a strike.',
    claims: ['Sales fell.', 'Sales fell because of a strike.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    const verb = piece.predicate;
    if (isDenied(tree, verb) || isModal(tree, verb) || isConditioned(tree, verb, piece)) return;
    for (const cause of dependents(tree, verb, 'obl')) {
      const opener = dependents(tree, cause, 'case').find((token) => CAUSES.test(tokenAt(tree, token).form));
      if (!words.has(cause) || opener === undefined || piece.told.includes(cause)) continue;
      const inside = trimmed(tree, wordsUnder(tree, words, cause));
      if (inside[0] !== opener) continue;
      yield [
        without(tree, piece, new Set(inside)),
        { ...piece, whole: true, told: [...piece.told, cause], cuts: [...piece.cuts, 'cause-phrase'] },
      ];
    }
  },
};

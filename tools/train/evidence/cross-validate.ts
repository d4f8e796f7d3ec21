import { createHash } from 'node:crypto';
import { rankPassages, type RankingWeights } from '../../../src/evidence/rank-passages';
import { supportFeatures, supportProbability } from '../../../src/evidence/support';
import type { WiceExample } from './examples';
import { learnSupport } from './learn';
import { type EvidenceScore, scoreAnswers } from './score-answers';

const FOLDS = 5;
/** Each way to share the claims out among the folds gives other figures: so many ways are tried. */
const SHUFFLES = 3;

/**
 * How claims do with what was learned from the other four fifths, once for each of three ways to share them out.
 *
 * @param learn makes a ranking of the claims that it may see
 */
export function crossValidate(
  examples: readonly WiceExample[],
  learn: (seen: readonly WiceExample[]) => RankingWeights,
): readonly EvidenceScore[] {
  return Array.from({ length: SHUFFLES }, (_, shuffle) => {
    const folds = examples.map(({ item }) => foldOf(item.id, shuffle));
    const answers = Array.from({ length: FOLDS }, (_, fold) => {
      const seen = examples.filter((_, i) => folds[i] !== fold);
      const ranking = learn(seen);
      const support = learnSupport(seen, ranking);
      return examples
        .filter((_, i) => folds[i] === fold)
        .map(({ item, claim, measured }) => {
          const { order } = rankPassages(claim, measured, ranking);
          const supported = supportProbability(supportFeatures(claim, order, measured), support);
          return { item, order, supported };
        });
    });
    return scoreAnswers(answers.flat());
  });
}

/** By the hash of the claim's id, so that the same claim is always in the same fold of a shuffle. */
function foldOf(id: string, shuffle: number): number {
  return createHash('sha1').update(`${shuffle} ${id}`).digest().readUInt32BE(0) % FOLDS;
}

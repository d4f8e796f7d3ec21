import { rankPassages } from '../../../src/evidence/rank-passages';
import { supportFeatures, supportProbability } from '../../../src/evidence/support';
import { FOLDS, holdsFullSet, type WiceExample } from './examples';
import { learnRanking, learnSupport } from './learn';

/** How the claims of each fold do with what was learned from the other nine. */
export interface CrossValidated {
  readonly anyAt1: number;
  readonly setAt5: number;
  /** Chance that a supported claim scores above another one. */
  readonly auroc: number;
}

export function crossValidate(examples: readonly WiceExample[], columns: readonly number[]): CrossValidated {
  const answers = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const others = examples.filter((example) => example.fold !== fold);
    const ranking = learnRanking(others, columns);
    const support = learnSupport(others, ranking);
    return examples
      .filter((example) => example.fold === fold)
      .map(({ item, claim, source, features, supporting }) => {
        const { order } = rankPassages(claim, source, features, ranking);
        const supported = supportProbability(supportFeatures(claim, source, order, features), support);
        return { item, order, supporting, supported };
      });
  });
  const withSupport = answers.filter(({ supporting }) => supporting.size > 0);
  return {
    anyAt1:
      withSupport.filter(({ order, supporting }) => supporting.has(order[0]!)).length / withSupport.length,
    setAt5:
      withSupport.filter(({ item, order }) => holdsFullSet(item, order.slice(0, 5))).length /
      withSupport.length,
    auroc: aurocOf(
      answers.map(({ item, supported }) => ({ score: supported, isRight: item.label === 'supported' })),
    ),
  };
}

/** The area under the ROC curve (Mann–Whitney). */
export function aurocOf(scored: readonly { readonly score: number; readonly isRight: boolean }[]): number {
  const yes = scored.filter(({ isRight }) => isRight);
  const no = scored.filter(({ isRight }) => !isRight);
  let wins = 0;
  for (const a of yes) for (const b of no) wins += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return wins / (yes.length * no.length);
}

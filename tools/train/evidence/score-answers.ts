import { holdsFullSet } from './examples';
import type { WiceItem } from '../../../bench/evidence/wice';

/** What a ranker says of a claim: passages, best first, and how far the claim is supported, higher for more. */
export interface Answer {
  readonly item: WiceItem;
  readonly order: readonly number[];
  readonly supported: number;
}

export interface EvidenceScore {
  /** Share of claims whose first passage supports them, of those that have any. */
  readonly anyAt1: number;
  /** Share of claims with all of a supporting set in the first five. */
  readonly setAt5: number;
  /** Chance that a supported claim scores above another one. */
  readonly auroc: number;
}

export function scoreAnswers(answers: readonly Answer[]): EvidenceScore {
  const withSupport = answers.filter(({ item }) => item.supporting.length > 0);
  const share = (is: (answer: Answer) => boolean): number =>
    withSupport.filter(is).length / withSupport.length;
  return {
    anyAt1: share(({ item, order }) => item.supporting.includes(order[0]!)),
    setAt5: share(({ item, order }) => holdsFullSet(item, order.slice(0, 5))),
    auroc: aurocOf(answers),
  };
}

/** The area under the ROC curve (Mann–Whitney). */
function aurocOf(answers: readonly Answer[]): number {
  const isRight = ({ item }: Answer): boolean => item.label === 'supported';
  const yes = answers.filter(isRight);
  const no = answers.filter((answer) => !isRight(answer));
  let wins = 0;
  for (const a of yes)
    for (const b of no) wins += a.supported > b.supported ? 1 : a.supported === b.supported ? 0.5 : 0;
  return wins / (yes.length * no.length);
}

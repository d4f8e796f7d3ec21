import type { Answer } from './answers';
import type { Passage } from './passages';

/** How some answers did. */
export interface Count {
  readonly passages: number;
  readonly put: number;
  readonly right: number;
  /** Those that can be judged: one of the two names, or another person where one of the two is meant. */
  readonly judged: number;
  /** Passages in which one of the two is meant. */
  readonly told: number;
  readonly doubted: number;
  readonly doubtedRightly: number;
  /** F1 over the pairs of pronoun and name, as the corpus' own scorer counts it. */
  readonly f1: number;
}

/** Counts the answers to some passages. */
export function count(answers: readonly { readonly passage: Passage; readonly answer: Answer }[]): Count {
  const isTold = ({ names }: Passage): boolean => names.some(({ isMeant }) => isMeant);
  const put = answers.filter(({ answer }) => answer.who !== null);
  const named = put.filter(({ answer }) => answer.who !== 'another').length;
  const right = put.filter(({ answer }) => isRight(answer)).length;
  const told = answers.filter(({ passage }) => isTold(passage)).length;
  const doubted = answers.filter(({ answer, passage }) => answer.isDoubted && isTold(passage));
  const meant = answers.reduce(
    (sum, { passage }) => sum + passage.names.filter((one) => one.isMeant).length,
    0,
  );
  return {
    passages: answers.length,
    put: put.length,
    right,
    judged: put.filter(({ answer, passage }) => answer.who !== 'another' || isTold(passage)).length,
    told,
    doubted: doubted.length,
    doubtedRightly: doubted.filter(({ answer }) => answer.mayBe.some(({ isMeant }) => isMeant)).length,
    f1: named + meant === 0 ? 0 : (2 * right) / (named + meant),
  };
}

/** Whether the name that is put in is meant. */
export function isRight({ who }: Answer): boolean {
  return who !== null && who !== 'another' && who.isMeant;
}

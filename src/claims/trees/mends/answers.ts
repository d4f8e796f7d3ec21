import { isTense } from '../../clauses/predicate';
import { dependents, tokenAt, type Tree } from '../tree';

/** The "but" or "and yet" by which a finite clause with a subject of its own answers what stands before it; −1 where none does. */
export function answeringBut(tree: Tree, clause: number): number {
  const joint = dependents(tree, clause, 'cc').find((index) => index < clause) ?? -1;
  const next = tree.tokens[joint + 1]?.form.toLowerCase() ?? '';
  const isAnswer = joint >= 0 && (/^(?:but|yet)$/iu.test(tokenAt(tree, joint).form) || next === 'yet');
  const isFinite = [clause, ...dependents(tree, clause, 'aux', 'cop')].some((index) =>
    isTense(tokenAt(tree, index).xpos),
  );
  const hasSubject = dependents(tree, clause, 'nsubj', 'expl').some((index) => index > joint);
  return isAnswer && isFinite && hasSubject && next !== 'that' ? joint : -1;
}

import { dependents, firstWordOf, tokenAt, type Tree } from '../trees/tree';
import { isInfinitive } from './clause-marks';
import { signature, type Signature } from './signatures';

/** "is on track to open": to come, and likely to; "was on track to win" leaves it open. */
export const ON_COURSE: Signature = signature({ held: 0.8, now: 1.2, denied: -1.5, isLight: true });

/**
 * The word that an infinitive hangs on where "on track", "on course" or the like stands straight before it and is said of the subject
 * ("is on track to open", "remains on course to win"); −1 for anything else ("put it on track to win", "is on a course to learn Welsh").
 */
export function onCourse(tree: Tree, infinitive: number): number {
  const { head } = tokenAt(tree, infinitive);
  const noun = firstWordOf(tree, infinitive) - 1;
  if (head < 0 || noun < 1 || !/^(?:track|course|pace|target|schedule)$/iu.test(tokenAt(tree, noun).form))
    return -1;
  if (!/^on$/iu.test(tokenAt(tree, noun - 1).form) || !isInfinitive(tree, infinitive)) return -1;
  const isCopula = dependents(tree, head, 'cop').length > 0;
  const isState =
    /^(?:be|remain|stay|seem|look|appear)$/u.test(tokenAt(tree, head).lemma) &&
    tokenAt(tree, noun).head === head;
  return isCopula || isState ? head : -1;
}

import { dependent, dependents, tokenAt, type Tree } from '../trees/tree';
import { isNegated } from './operators';
import type { Worth } from './worth';

/** "stopped before it could leave": it did not. */
export const isKeptFrom = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'aux').some((helper) => /^c(?:an|ould)$/iu.test(tokenAt(tree, helper).form));

/** What was called off would have come first. */
export const FORESTALLED: Worth = -1;

const CALLED_OFF = /^(?:abandon|cancel|scrap|shelve|ditch|axe|foil|thwart|avert|prevent|stop|halt|call)$/u;

const COMING_ABOUT =
  /^(?:begin|start|open|finish|complete|reach|leave|sail|launch|explode|happen|get|go|arrive|land)$/u;

/** "was abandoned before work began", "called the race off before it started"; not "was cancelled before he died". */
export function isForestalled(tree: Tree, clause: number, head: number): boolean {
  const { lemma } = tokenAt(tree, head);
  const particle = dependent(tree, head, 'compound:prt');
  const isOff = lemma !== 'call' || (particle >= 0 && /^off$/iu.test(tokenAt(tree, particle).form));
  return (
    isOff &&
    CALLED_OFF.test(lemma) &&
    COMING_ABOUT.test(tokenAt(tree, clause).lemma) &&
    !isNegated(tree, head) &&
    !isNegated(tree, clause)
  );
}

export function secondMark(tree: Tree, clause: number): string {
  const second = dependents(tree, clause, 'mark')[1];
  return second === undefined ? '' : tokenAt(tree, second).form.toLowerCase();
}

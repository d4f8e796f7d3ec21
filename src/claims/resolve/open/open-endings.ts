import { enderOf, endingOf } from '../../conjuncts/shared-ending';
import { stretchesOf, yieldOf } from '../../trees/tree';
import type { Finished } from './finished';

/** "He resigned", of "He resigned and moved to Spain in 2019": perhaps in 2019 as well. */
export function openEnding({ tree, tokens, predicate }: Finished, token: number): string | null {
  if (token !== predicate) return null;
  const last = enderOf(tree, token, token);
  if (last < 0 || tokens.includes(last)) return null;
  const { open } = endingOf(tree, token, last);
  if (open < 0 || tokens.includes(open)) return null;
  const words = stretchesOf(tree, yieldOf(tree, open)).map((span) => tree.sentence.text.slice(...span));
  return `when: perhaps ${words.join(' ')} too`;
}

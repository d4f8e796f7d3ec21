import { isCountedFromAbove } from '../conjuncts/counted-from-above';
import { isHeldByEach } from '../conjuncts/held-by-each';
import { listsOf } from '../conjuncts/lists';
import { isList } from '../conjuncts/no-list';
import { withOne } from '../conjuncts/one-member';
import { wordsOf } from './piece';
import type { ClauseRule } from './rule';
import { isConditioned } from './condition';
import { isDenied } from './scope';
import { isFiniteLine } from './sound';

/** The longest list that is split: more items under one predicate are one claim. */
export const LONGEST_LIST = 3;

/** Subjects, objects and complements side by side, where each can be wrong by itself. */
export const coordinatedNouns: ClauseRule = {
  name: 'coordinated-nouns',
  example: {
    text: 'Oslo and Bergen raised the tax.',
    claims: ['Oslo raised the tax.', 'Bergen raised the tax.'],
  },
  *cuts(piece, { tree }) {
    if (isConditioned(tree, piece.predicate, piece) || isDenied(tree, piece.predicate)) return;
    if (isCountedFromAbove(tree, piece)) return;
    if (!isFiniteLine(tree, piece)) return;
    const words = wordsOf(piece);
    for (const members of listsOf(tree, words)) {
      if (members.length < 2 || members.length > LONGEST_LIST) continue;
      if (!isList(tree, words, members, piece) || !isHeldByEach(tree, members, piece)) continue;
      yield members.map((member) => withOne(tree, piece, words, members, member));
    }
  },
};

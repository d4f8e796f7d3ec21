import { tokenAt, type Tree } from '../trees/tree';
import { nameHead, nameOf } from './noun-phrase';
import { keep, without, wordsOf } from './piece';
import type { ClauseRule } from './rule';

/** "Lucy Tran, defending, said …": the part that somebody plays in a hearing, set between commas after the name. */
export const partInCourt: ClauseRule = {
  name: 'part-in-court',
  example: {
    text: 'Lucy Tran, defending, asked for bail.',
    claims: ['Lucy Tran asked for bail.', 'Lucy Tran [was] defending.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    for (const part of words) {
      if (part === piece.predicate || !isPart(tree, part)) continue;
      const head = nameHead(tree, part - 2);
      const name = words.has(head) ? nameOf(tree, piece, head, part - 1) : [];
      if (name.length === 0) continue;
      yield [
        without(tree, piece, new Set([part])),
        {
          ...piece,
          predicate: part,
          carrier: false,
          subject: name,
          items: [...keep(name), { kind: 'supplied', text: 'was', because: 'copula' }, ...keep([part])],
          cuts: [...piece.cuts, 'part-in-court'],
        },
      ];
    }
  },
};

function isPart(tree: Tree, token: number): boolean {
  return (
    /^(defending|prosecuting|presiding|mitigating)$/iu.test(tokenAt(tree, token).form) &&
    tree.tokens[token - 1]?.form === ',' &&
    tree.tokens[token - 2]?.upos === 'PROPN' &&
    /^[,.]$/u.test(tree.tokens[token + 1]?.form ?? '.')
  );
}

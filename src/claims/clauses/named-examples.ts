import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';
import { agreeing } from './agreement';
import { LONGEST_LIST } from './coordinated-nouns';
import { isSite } from '../conjuncts/list-site';
import { isNominal, nameOf, nounBefore } from './noun-phrase';
import { keep, trimmed, without, wordsOf, wordsUnder, type Item, type Piece } from './piece';
import { subjectOf } from './predicate';
import type { ClauseRule } from './rule';
import { isConditioned } from './condition';
import { isDenied } from './scope';
import { isFiniteLine } from './sound';
import { isTogether } from '../conjuncts/together';

/** "Grows crops such as rye": what is true of the kind is told of the example, which takes its place. */
export const namedExamples: ClauseRule = {
  name: 'named-examples',
  example: {
    text: 'The farm grows several crops, such as rye and flax.',
    claims: [
      'The farm grows several crops.',
      'The farm grows rye [for instance].',
      'The farm grows flax [for instance].',
    ],
  },
  *cuts(piece, { tree }) {
    if (isConditioned(tree, piece.predicate, piece) || isDenied(tree, piece.predicate)) return;
    if (!isFiniteLine(tree, piece)) return;
    const words = wordsOf(piece);
    for (const opener of words) {
      if (!/^such$/iu.test(tokenAt(tree, opener).form) || !/^as$/iu.test(tree.tokens[opener + 1]?.form ?? ''))
        continue;
      const example = [opener + 1, opener]
        .map((token) => tokenAt(tree, token).head)
        .find((head) => head > opener + 1 && words.has(head) && isNominal(tree, head));
      if (example === undefined) continue;
      const kind = kindOf(tree, words, tokenAt(tree, example).head, opener);
      if (kind < 0 || kind === piece.predicate || !isSite(tree, kind, piece) || isTogether(tree, kind, piece))
        continue;
      if (childrenOf(tree, kind).some((child) => isCounting(tree, child))) continue;
      const inside = trimmed(tree, wordsUnder(tree, words, example));
      // "has features such as …": the bare kind alone would say nothing.
      if (inside[0] !== opener || nameOf(tree, piece, kind, opener).length < 2) continue;
      const main = without(tree, piece, new Set(inside));
      const members = membersOf(
        tree,
        words,
        example,
        inside.filter((token) => token > opener + 1),
      );
      yield [main, ...members.map((member) => instead(tree, piece, main, { kind, member, opener }))];
    }
  },
};

/** The noun that the examples are of: the one that the tree gives, else the nearest before; not "a number of …" but what follows. */
function kindOf(tree: Tree, words: ReadonlySet<number>, given: number, opener: number): number {
  const isFit = given >= 0 && given < opener && isNominal(tree, given) && words.has(given);
  const at = isFit ? given : nounBefore(tree, given < 0 ? opener - 1 : given, opener, 'several');
  return at >= 0 && at < opener && isNominal(tree, at) && words.has(at) ? at : -1;
}

function isCounting(tree: Tree, child: number): boolean {
  const { deprel, form } = tokenAt(tree, child);
  return deprel.startsWith('nummod') || (deprel === 'det' && /^(no|any|all|every|each)$/iu.test(form));
}

function membersOf(
  tree: Tree,
  words: ReadonlySet<number>,
  first: number,
  inside: readonly number[],
): number[][] {
  const others = dependents(tree, first, 'conj').filter((token) => words.has(token));
  if (
    others.length + 1 > LONGEST_LIST ||
    others.some((other) => !isNominal(tree, other)) ||
    hasChoice(tree, others)
  )
    return [[...inside]];
  const own = (top: number): number[] => {
    const under = new Set(wordsUnder(tree, words, top));
    const gone = new Set(
      others.filter((other) => other !== top).flatMap((other) => wordsUnder(tree, words, other)),
    );
    const joint = new Set(dependents(tree, top, 'cc'));
    return trimmed(
      tree,
      inside.filter((token) => under.has(token) && !gone.has(token) && !joint.has(token)),
    );
  };
  return [first, ...others].map(own);
}

function hasChoice(tree: Tree, others: readonly number[]): boolean {
  return others.some((other) =>
    dependents(tree, other, 'cc').some((token) => /^n?or$/iu.test(tokenAt(tree, token).form)),
  );
}

/** The main clause with the example in the place of its kind. */
function instead(
  tree: Tree,
  piece: Piece,
  main: Piece,
  { kind, member, opener }: { kind: number; member: readonly number[]; opener: number },
): Piece {
  const name = new Set(nameOf(tree, main, kind));
  const isSubject = subjectOf(tree, piece.predicate) === kind;
  const head = member.at(-1)!;
  const items = main.items.flatMap((item): Item[] => {
    if (item.kind !== 'word' || !name.has(item.token))
      return [isSubject ? agreeing(tree, piece, item, head) : item];
    return item.token === kind
      ? [...keep(member), { kind: 'supplied', text: 'for instance', because: 'such as', standsFor: opener }]
      : [];
  });
  return {
    ...piece,
    subject: isSubject ? [...member] : piece.subject,
    items,
    cuts: [...piece.cuts, 'named-examples'],
  };
}

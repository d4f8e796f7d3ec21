import { dependents, tokenAt, type Tree } from '../trees/tree';
import { isSpan } from './measures';
import { isNominal, nameOf, nounBefore } from './noun-phrase';
import { copy, keep, without, wordsOf, wordsUnder, type Item } from './piece';
import { isPlural } from './predicate';
import type { ClauseRule } from './rule';

/** Some of several, with what they are and no verb, are a fact of their own. */
export const partitiveAside: ClauseRule = {
  name: 'partitive-aside',
  example: {
    text: 'Police arrested ten people, two of them women.',
    claims: ['Police arrested ten people.', 'Two of [the] [ten people] [are] women.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    for (const them of words) {
      const some = partOf(tree, them);
      if (some < 0 || tree.tokens[some - 1]?.form !== ',') continue;
      const aside = tokenAt(tree, some).head;
      if (aside < them || !words.has(aside) || aside === piece.predicate || isClause(tree, aside)) continue;
      const inside = untilComma(tree, wordsUnder(tree, words, aside), some);
      if (!inside.includes(aside) || inside.some((token) => isVerbal(tree, token))) continue;
      const whole = nounBefore(tree, -1, some, 'several');
      if (isSpan(tree, whole)) continue;
      if (!words.has(whole) || whole > some || !isNominal(tree, whole) || !isPlural(tree, whole)) continue;
      const share = shareOver(tree, whole);
      const isAll = /^all$/iu.test(tokenAt(tree, some).form);
      // "All most of the victims" are no words.
      const isCounted = share >= 0 && words.has(share) && tokenAt(tree, share).upos === 'NUM';
      if (share >= 0 && !(isAll && isCounted)) continue;
      const name = nameOf(tree, piece, share >= 0 ? share : whole, some);
      if (name.length === 0) continue;
      const isKnown = dependents(tree, whole, 'det', 'nmod:poss').some((child) => name.includes(child));
      const the: Item[] = isKnown ? [] : [{ kind: 'supplied', text: 'the', because: 'partitive' }];
      const verb = /^(one|each)$/iu.test(tokenAt(tree, some).form) ? 'is' : 'are';
      yield [
        without(tree, piece, new Set(inside)),
        {
          ...piece,
          predicate: aside,
          carrier: false,
          subject: [some],
          items: [
            ...keep(share >= 0 ? [some] : inside.filter((token) => token < them)),
            ...(share >= 0 ? [] : the),
            ...copy(name, 'antecedent'),
            { kind: 'supplied', text: verb, because: 'copula', standsFor: them },
            ...keep(inside.filter((token) => token > them)),
          ],
          cuts: [...piece.cuts, 'partitive-aside'],
        },
      ];
    }
  },
};

/** "Three of the victims, all of them students,": the three, of whom the aside tells, not of the victims; −1 where it is about the whole. */
function shareOver(tree: Tree, whole: number): number {
  const { deprel, head } = tokenAt(tree, whole);
  const isOf = dependents(tree, whole, 'case').some((word) => /^of$/iu.test(tokenAt(tree, word).form));
  if (!deprel.startsWith('nmod') || !isOf) return -1;
  return tokenAt(tree, head).upos === 'NUM' || SHARE.test(tokenAt(tree, head).form) ? head : -1;
}

const SHARE = /^(most|some|many|several|half|dozens|scores|hundreds|thousands|majority)$/iu;

/** The "two" of "two of them", right before it; −1 for none. */
function partOf(tree: Tree, them: number): number {
  const some = them - 2;
  if (some < 1 || !/^them$/iu.test(tokenAt(tree, them).form) || tokenAt(tree, them).head !== some) return -1;
  const { upos, form, deprel } = tokenAt(tree, some);
  const isSome = upos === 'NUM' || /^(most|some|many|several|all|half|few|none|both|each)$/iu.test(form);
  const isOf = /^of$/iu.test(tokenAt(tree, them - 1).form);
  return isSome && isOf && /^(nsubj|nummod)/u.test(deprel) ? some : -1;
}

/** Whether what is said of them has a verb, and so is a clause like any other, or says where the verb before has them ("most of them in Ghent"). */
function isClause(tree: Tree, aside: number): boolean {
  const isPlace = dependents(tree, aside, 'case').some((word) =>
    /^(in|at|on)$/iu.test(tokenAt(tree, word).form),
  );
  // "one of them seriously": how the verb before was done to them
  const isHow = tokenAt(tree, aside).upos === 'ADV' && /ly$/iu.test(tokenAt(tree, aside).form);
  return isPlace || isHow || isVerbal(tree, aside) || dependents(tree, aside, 'cop', 'aux').length > 0;
}

const isVerbal = (tree: Tree, token: number): boolean => /^(VERB|AUX)$/u.test(tokenAt(tree, token).upos);

/** The words from the first on, up to the next comma: what follows that may be of the main clause. */
function untilComma(tree: Tree, tokens: readonly number[], first: number): number[] {
  const inside: number[] = [];
  for (const token of tokens.filter((at) => at >= first)) {
    if (tokenAt(tree, token).upos === 'PUNCT' || (inside.length > 0 && token !== inside.at(-1)! + 1)) break;
    inside.push(token);
  }
  return inside;
}

import { saidAsideAt, type SaidAside } from '../trees/said-aside';
import { dependents, firstWordOf, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { copy, keep, trimmed, without, wordsOf, wordsUnder, type Item, type Piece } from './piece';
import { isFinite, isPast, subjectOf } from './predicate';
import type { ClauseRule } from './rule';

/** Who answers what was said before: "The firm said the leak was small, a claim that scientists dispute." */
export const saidAside: ClauseRule = {
  name: 'said-aside',
  example: {
    text: 'The firm said the leak was small, a claim that scientists dispute.',
    claims: ['The leak was small.', 'Scientists dispute [the] [claim] [that] [the leak was small].'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    for (const noun of words) {
      const aside = saidAsideAt(tree, noun);
      if (aside === null) continue;
      const inside = trimmed(tree, wordsUnder(tree, words, noun));
      const cuts = [...piece.cuts, 'said-aside'];
      const main: Piece = without(tree, piece, new Set(inside));
      const items = answerOf(tree, aside);
      if (items !== null)
        yield [
          main,
          {
            ...piece,
            items,
            predicate: aside.answer,
            subject: null,
            attribution: null,
            carrier: false,
            whole: true,
            cuts,
          },
        ];
      else if (!piece.carrier) yield [main, { ...piece, whole: true, cuts }];
    }
  },
};

/** "Scientists dispute [the claim that the leak was small]"; null where what was said is no clause, or who answers is not named. */
function answerOf(tree: Tree, { saying, noun, answer, answerer }: SaidAside): Item[] | null {
  const said = dependents(tree, saying, 'ccomp').find((clause) => clause > saying && clause < noun);
  if (said === undefined || answerer < 0 || !isFinite(tree, said) || subjectOf(tree, said) < 0) return null;
  const content = trimmed(
    tree,
    yieldOf(tree, said).filter((token) => token < firstWordOf(tree, noun) && !isThat(tree, token, said)),
  );
  // "said he would stay, a promise he broke": "he" first would have no name before it
  const isPronoun = (token: number): boolean => tokenAt(tree, token).upos === 'PRON';
  if (isPronoun(answerer) && content.some(isPronoun)) return null;
  const claim: Item[] = [
    { kind: 'supplied', text: 'the', because: 'antecedent' },
    ...copy([noun], 'antecedent'),
    { kind: 'supplied', text: 'that', because: 'antecedent' },
    ...copy(content, 'said before'),
  ];
  const clause = yieldOf(tree, answer).filter(
    (token) => !/^(?:WDT|WP)$/u.test(tokenAt(tree, token).xpos) && !isThat(tree, token, answer),
  );
  if (!isFinite(tree, answer)) {
    const copula = isPast(tree, saying) ? 'was' : 'is';
    return [...claim, { kind: 'supplied', text: copula, because: 'copula' }, ...keep(clause)];
  }
  const [before, behind] = [
    clause.filter((token) => token <= answer),
    clause.filter((token) => token > answer),
  ];
  return [...keep(before), ...claim, ...keep(trimmed(tree, behind))];
}

/** The "that" before a clause, a conjunction or the object of its verb. */
const isThat = (tree: Tree, token: number, clause: number): boolean =>
  token < clause && /^that$/iu.test(tokenAt(tree, token).form) && tokenAt(tree, token).head === clause;

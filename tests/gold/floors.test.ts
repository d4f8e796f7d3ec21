import { matchGold } from '../../bench/desk-language/match-gold';
import { scoreRelations, type RelationScore } from '../../bench/desk-language/score-relations';
import { analyze } from '../../src/claims/analyze';
import { readAllGold } from './gold-files';

/** What the engine has reached on all gold articles together, less a little; these only rise. */
const FLOORS = {
  /** Share of the required claims that the engine cuts out or holds. */
  held: 0.93,
  repeatsFound: 0.78,
  repeatsTold: 0.9,
  changesNamed: 0.82,
  conflictsFound: 0.66,
  conflictsTold: 0.8,
  restsFound: 0.75,
  restsTold: 0.88,
} as const;

const read = readAllGold().map((article) => ({ article, analysis: analyze(article.text) }));
const scores = read.map(({ article, analysis }) => scoreRelations(article, analysis));

it('holds the required claims', () => {
  const required = read.flatMap(({ article, analysis }) => {
    const matched = matchGold(article, analysis);
    return article.gold.claims
      .filter(({ optional }) => !optional)
      .map(({ id }) => matched.get(id)!.length > 0);
  });
  expect(required.filter(Boolean).length / required.length).toBeGreaterThanOrEqual(FLOORS.held);
});

it.each(Object.entries(FLOORS).filter(([name]) => name !== 'held'))('%s is at least %d', (name, floor) => {
  const tallies = scores.map((score) => score[name as Exclude<keyof RelationScore, 'leaks'>]);
  const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
  expect(right / tallies.reduce((sum, tally) => sum + tally.of, 0)).toBeGreaterThanOrEqual(floor);
});

it('makes no claim of what is no article', () => {
  expect(scores.map(({ leaks }) => leaks)).toEqual(scores.map(() => 0));
});

import { matchGold } from '../../bench/desk-language/match-gold';
import { scoreRelations, type RelationScore } from '../../bench/desk-language/score-relations';
import { analyze } from '../../src/claims/analyze';
import { readAllGold } from './gold-files';

/** What the engine has reached on all gold articles together, less a little; these only rise. README.md tells which was once higher. */
const FLOORS = {
  /** Share of the required claims that the engine cuts out or holds. */
  held: 0.99,
  /** Share of the labelled speakers that are found, and of the named ones that are labelled. */
  speakersFound: 0.96,
  speakersRight: 0.95,
  repeatsFound: 0.9,
  repeatsTold: 0.9,
  changesNamed: 0.9,
  conflictsFound: 0.78,
  conflictsTold: 1,
  restsFound: 0.88,
  restsTold: 0.96,
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

it('names who vouches', () => {
  const heard = read.flatMap(({ article, analysis }) => {
    const matched = matchGold(article, analysis);
    return article.gold.claims.map(({ id, speaker, optional }) => {
      const claim = matched.get(id)![0];
      const named =
        claim?.attribution == null ? null : analysis.attributions[claim.attribution]!.claimant.name;
      const isMatched = claim !== undefined;
      return { wanted: isMatched || !optional ? speaker : null, named };
    });
  });
  const right = heard.filter(({ wanted, named }) => wanted && named && isSame(wanted, named)).length;
  expect(right / heard.filter(({ wanted }) => wanted).length).toBeGreaterThanOrEqual(FLOORS.speakersFound);
  expect(right / heard.filter(({ named }) => named).length).toBeGreaterThanOrEqual(FLOORS.speakersRight);
});

/** Whether one name ends with a word of the other: "Adeyemi" and "Ruth Adeyemi". */
function isSame(one: string, other: string): boolean {
  const words = (name: string): string[] => [...(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
  const [a, b] = [words(one), words(other)];
  return b.includes(a.at(-1)!) || a.includes(b.at(-1)!);
}

const RELATIONS = Object.entries(FLOORS).filter(([name]) => !/^(?:held|speakers)/u.test(name));

it.each(RELATIONS)('%s is at least %d', (name, floor) => {
  const tallies = scores.map((score) => score[name as Exclude<keyof RelationScore, 'leaks'>]);
  const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
  expect(right / tallies.reduce((sum, tally) => sum + tally.of, 0)).toBeGreaterThanOrEqual(floor);
});

it('makes no claim of what is no article', () => {
  expect(scores.map(({ leaks }) => leaks)).toEqual(scores.map(() => 0));
});

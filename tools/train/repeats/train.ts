import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findRepeats, type RepeatWeights } from '../../../src/claims/repeats/find-repeats';
import { readExamples, type LabelledArticle } from './examples';
import { learn } from './learn';

const HELP = `npm run train:repeats -- [--full]

Learns from the labelled articles how strongly each feature of a pair of claims speaks for a repeat, and writes
src/claims/repeats/weights.json. Prints, for the claims of summaries that have an original in the body, how many are
given it by weights learned from the other articles alone (leave one out), and by the weights that are written.

  --full    print each claim that the weights of the other articles give a wrong original
`;
const WEIGHTS_FILE = join(__dirname, '../../../src/claims/repeats/weights.json');

/** Of an article's summary claims: those that have an original, that are given one, and a right one. */
interface Score {
  readonly have: number;
  readonly given: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

function score({ gold, read, pairs }: LabelledArticle, weights: RepeatWeights): Score {
  const isRepeat = new Set(
    pairs.filter((pair) => pair.isRepeat).map(({ repeat, original }) => `${repeat} ${original}`),
  );
  const numberOf = new Map(read.claims.map(({ claim }, number) => [claim.id, number]));
  const summaries = new Set(pairs.map(({ repeat }) => repeat));
  const given = findRepeats(read, weights).flatMap((found, number) =>
    found === null || !summaries.has(number) ? [] : [{ number, original: numberOf.get(found.claim)! }],
  );
  const wording = (number: number): string => read.claims[number]!.claim.wording;
  const wrong = given.filter(({ number, original }) => !isRepeat.has(`${number} ${original}`));
  return {
    have: new Set(pairs.filter((pair) => pair.isRepeat).map(({ repeat }) => repeat)).size,
    given: given.length,
    right: given.length - wrong.length,
    wrong: wrong.map(({ number, original }) => `${gold.gold.id}: ${wording(number)} ≠ ${wording(original)}`),
  };
}

function print(name: string, scores: readonly Score[]): void {
  const sum = (of: (score: Score) => number): number => scores.reduce((total, one) => total + of(one), 0);
  const [have, given, right] = [sum((one) => one.have), sum((one) => one.given), sum((one) => one.right)];
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`;
  process.stdout.write(
    `${name}: found ${right} of ${have} (${percent(right, have)}), false ${given - right} of ${given} (${percent(given - right, given)})\n`,
  );
}

function main(): void {
  const { values } = parseArgs({ options: { full: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const articles = readExamples();
  const leftOut = articles.map((article) =>
    score(article, learn(articles.filter((other) => other !== article))),
  );
  const weights = learn(articles);
  print('left out', leftOut);
  print(
    'all',
    articles.map((article) => score(article, weights)),
  );
  if (values.full)
    for (const { wrong } of leftOut) for (const line of wrong) process.stdout.write(`${line}\n`);
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify(weights, null, 2)}\n`);
}

main();

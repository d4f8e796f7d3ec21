/**
 * Learns the weights of the evidence room from WiCE's development set and writes src/evidence/weights.json.
 *
 *   npx tsx tools/train/evidence.ts FOLDER_WITH_ev_wice
 *
 * Only the half whose sha1(id) is even is used; the other half is left for `npm run bench:evidence` to report.
 * The ranking is learned listwise (a supporting passage against all others of its source), the support model as a
 * ridge-regularised logistic regression. No randomness: the same data gives the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  PASSAGE_FEATURES,
  passageFeatures,
  readSource,
  type ReadSource,
} from '../../src/evidence/passage-features';
import { rankPassages, type RankingWeights } from '../../src/evidence/rank-passages';
import { supportFeatures, type SupportWeights } from '../../src/evidence/support';
import { type EvidenceWord, wordsOf } from '../../src/evidence/words';
import { isLookedAt, readWice, type WiceItem } from '../../bench/evidence/wice';

interface Example {
  readonly item: WiceItem;
  readonly claim: readonly EvidenceWord[];
  readonly source: ReadSource;
  readonly features: readonly (readonly number[])[];
  readonly supporting: ReadonlySet<number>;
}

function toExample(item: WiceItem): Example {
  const claim = wordsOf(item.claim);
  const source = readSource(item.source_sentences.map(wordsOf));
  const features = passageFeatures(claim, wordsOf(item.context), source);
  return { item, claim, source, features, supporting: new Set(item.supporting) };
}

/** Softmax of each supporting passage against all that do not support; AdaGrad, 60 passes. */
function learnRanking(examples: readonly Example[]): number[] {
  const size = PASSAGE_FEATURES.length;
  const weights = new Array<number>(size).fill(0);
  const squares = new Array<number>(size).fill(1e-8);
  for (let pass = 0; pass < 60; pass++)
    for (const { features, supporting } of examples) {
      const scores = features.map((row) => dot(row, weights));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const others = powers.reduce((sum, power, i) => sum + (supporting.has(i) ? 0 : power), 0);
      const gradient = new Array<number>(size).fill(0);
      for (const right of supporting)
        features.forEach((row, i) => {
          if (supporting.has(i) && i !== right) return;
          const share = powers[i]! / (others + powers[right]!);
          const push = ((i === right ? 1 : 0) - share) / supporting.size;
          row.forEach((value, k) => (gradient[k]! += push * value));
        });
      gradient.forEach((slope, k) => {
        const step = slope - 1e-3 * weights[k]!;
        squares[k]! += step * step;
        weights[k]! += (0.3 * step) / Math.sqrt(squares[k]!);
      });
    }
  return weights;
}

/** Tries a grid of the three trade-offs by full set@5 of the ranking. */
function learnTradeOffs(examples: readonly Example[], passage: readonly number[]): RankingWeights {
  let best: RankingWeights = { passage, newWords: 0, knownWords: 0, neighbour: 0 };
  let most = -1;
  for (const newWords of [0, 1, 2, 3, 4, 5, 6])
    for (const knownWords of [0, 0.5, 1, 2])
      for (const neighbour of [0, 0.25, 0.5]) {
        const weights = { passage, newWords, knownWords, neighbour };
        const value = examples.filter((example) => hasFullSet(example, weights)).length;
        if (value > most) [best, most] = [weights, value];
      }
  return best;
}

function hasFullSet({ claim, source, features, item }: Example, weights: RankingWeights): boolean {
  const five = new Set(rankPassages(claim, source, features, weights).order.slice(0, 5));
  const sets = item.supporting_sets.filter((set) => set.length > 0);
  return (sets.length > 0 ? sets : [item.supporting]).some((set) => set.every((index) => five.has(index)));
}

function learnSupport(rows: readonly (readonly number[])[], labels: readonly number[]): SupportWeights {
  const size = rows[0]!.length;
  const means = column(size, (k) => rows.reduce((sum, row) => sum + row[k]!, 0) / rows.length);
  const deviations = column(
    size,
    (k) => Math.sqrt(rows.reduce((sum, row) => sum + (row[k]! - means[k]!) ** 2, 0) / rows.length) || 1,
  );
  const scaled = rows.map((row) => row.map((value, k) => (value - means[k]!) / deviations[k]!));
  const weights = column(size, () => 0);
  let bias = 0;
  for (let pass = 0; pass < 2000; pass++) {
    const slopes = column(size, () => 0);
    let biasSlope = 0;
    scaled.forEach((row, j) => {
      const off = (labels[j]! - 1 / (1 + Math.exp(-(bias + dot(row, weights))))) / rows.length;
      biasSlope += off;
      row.forEach((value, k) => (slopes[k]! += off * value));
    });
    bias += 0.5 * biasSlope;
    slopes.forEach((slope, k) => (weights[k]! += 0.5 * (slope - 0.3 * weights[k]!)));
  }
  return { bias, weights, means, deviations };
}

function column(size: number, value: (k: number) => number): number[] {
  return Array.from({ length: size }, (_, k) => value(k));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(5));
  if (Array.isArray(value)) return value.map(rounded);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
  return value;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: npx tsx tools/train/evidence.ts FOLDER_WITH_ev_wice');
const examples = readWice(readFileSync(join(folder, 'ev_wice/dev.jsonl'), 'utf8'))
  .filter((item) => isLookedAt(item.id))
  .map(toExample);
const withSupport = examples.filter(({ supporting }) => supporting.size > 0);
const ranking = learnTradeOffs(withSupport, learnRanking(withSupport));
const rows = examples.map(({ claim, source, features }) =>
  supportFeatures(claim, source, rankPassages(claim, source, features, ranking).order, features),
);
const support = learnSupport(
  rows,
  examples.map(({ item }) => (item.label === 'supported' ? 1 : 0)),
);
const target = join(__dirname, '../../src/evidence/weights.json');
writeFileSync(target, `${JSON.stringify(rounded({ ranking, support }), null, 2)}\n`);
console.log(`learned from ${examples.length} claims; wrote ${target}`);

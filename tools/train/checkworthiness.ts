/**
 * npx tsx tools/train/checkworthiness.ts FOLDER: learns the weights of check-worthiness and prints how good they are.
 *
 * FOLDER holds check_claimbuster/dev.jsonl ({"id", "text", "label"}: sentences of debates, 1 = call for a check). With
 * them go sentences of our own (checkworthiness-sentences.txt) from speeches, news and talk. Both classes count alike
 * in each of the two, so that 0.5 is the place where a sentence is as likely to call for a check as not. The figures
 * come from ten-fold cross-validation, selection of features within each fold; the weights from all sentences.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInHalf } from '../../bench/language/halves';
import { featureReader, wholeOf } from '../../src/claims/checkworthiness/features';
import { findDates } from '../../src/claims/dates/find-dates';
import { findFigures } from '../../src/claims/figures/find-figures';
import { loadModel } from '../../src/language/model/load-model';
import { parseSentence } from '../../src/language/parse';
import { fitLogistic, logOdds, type Example, type Logistic } from './logistic';

const FOLDS = 10;
const PENALTY = 30;
const KEPT = 700;
const OWN_WEIGHT = 1.5;
const LEAST_SEEN = 5;
const LEAST_SEEN_WORD = 12;
const WEIGHTS_FILE = join(__dirname, '../../src/claims/checkworthiness/weights.json');

interface Labelled {
  readonly text: string;
  readonly label: boolean;
  readonly group: 'looked-at' | 'held-out' | 'own';
  readonly features: ReadonlyMap<string, number>;
}

function main(folder: string): void {
  const sentences = [...readDebates(folder), ...readOwn()];
  const scores = crossValidate(sentences);
  const measured = Object.fromEntries(
    ['looked-at', 'held-out', 'debates', 'own'].map((group) => [group, measure(sentences, scores, group)]),
  );
  process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`);
  const columns = chooseColumns(sentences);
  const line = fit(sentences, columns);
  const names = [...columns.keys()].sort((a, b) => (a < b ? -1 : 1));
  const round = (value: number): number => Number(value.toFixed(3));
  const weights = Object.fromEntries(names.map((name) => [name, round(line.weights[columns.get(name)!]!)]));
  const model = { bias: round(line.bias), crossValidated: measured, classes: classNames(names), weights };
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify(model, null, 2)}\n`);
}

function readDebates(folder: string): Labelled[] {
  const lines = readFileSync(join(folder, 'check_claimbuster', 'dev.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const item = JSON.parse(line) as { id: string; text: string; label: number };
    const group = isInHalf(item, 'looked-at') ? 'looked-at' : 'held-out';
    return { text: item.text, label: item.label === 1, group, features: read(item.text) };
  });
}

function readOwn(): Labelled[] {
  const lines = readFileSync(join(__dirname, 'checkworthiness-sentences.txt'), 'utf8').trim().split('\n');
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => ({
      text: line.slice(2),
      label: line.startsWith('1'),
      group: 'own',
      features: read(line.slice(2)),
    }));
}

const allFeatures = featureReader(() => true);

function read(text: string): Map<string, number> {
  const sentence = parseSentence(text, [0, text.length]);
  const figures = findFigures(text, [0, text.length], sentence.tokens);
  const dates = findDates(text, [0, text.length], { articleDate: null });
  return new Map(
    allFeatures({ sentence, figures, dates }, wholeOf(sentence)).map(({ name, value }) => [name, value]),
  );
}

function crossValidate(sentences: readonly Labelled[]): number[] {
  const scores = new Array<number>(sentences.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isTested = (index: number): boolean => foldOf(index) === fold;
    const known = sentences.filter((_, index) => !isTested(index));
    const columns = chooseColumns(known);
    const line = fit(known, columns);
    sentences.forEach((sentence, index) => {
      if (isTested(index)) scores[index] = logOdds(line, rowOf(sentence, columns));
    });
  }
  return scores;
}

/** A fixed shuffle (Knuth's multiplicative hash), so that neighbours fall into different folds. */
function foldOf(index: number): number {
  return Math.floor(((((index + 1) * 2654435761) % 4294967296) / 4294967296) * FOLDS);
}

/** Features seen often enough; of these the ones that matter most in a first fit. */
function chooseColumns(sentences: readonly Labelled[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of sentences)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const often = [...seen].filter(
    ([name, count]) => count >= (name.startsWith('word:') ? LEAST_SEEN_WORD : LEAST_SEEN),
  );
  const all = new Map(often.map(([name], index) => [name, index]));
  const line = fit(sentences, all);
  const matters = (name: string): number =>
    Math.abs(line.weights[all.get(name)!]!) * Math.sqrt(seen.get(name)!);
  const kept = [...all.keys()].sort((a, b) => matters(b) - matters(a) || (a < b ? -1 : 1)).slice(0, KEPT);
  return new Map(kept.map((name, index) => [name, index]));
}

function fit(sentences: readonly Labelled[], columns: ReadonlyMap<string, number>): Logistic {
  return fitLogistic(
    sentences.map((sentence) => exampleOf(sentence, sentences, columns)),
    columns.size,
    PENALTY,
  );
}

const shares = new WeakMap<readonly Labelled[], Map<string, number>>();

function exampleOf(
  sentence: Labelled,
  among: readonly Labelled[],
  columns: ReadonlyMap<string, number>,
): Example {
  const isOwn = sentence.group === 'own';
  const key = `${isOwn} ${sentence.label}`;
  const counts = shares.get(among) ?? new Map<string, number>();
  if (!shares.has(among)) {
    for (const { group, label } of among) {
      const name = `${group === 'own'} ${label}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    shares.set(among, counts);
  }
  const other = counts.get(`${isOwn} ${!sentence.label}`) ?? 1;
  const here = counts.get(key)!;
  return {
    row: rowOf(sentence, columns),
    label: sentence.label,
    weight: ((isOwn ? OWN_WEIGHT : 1) * (here + other)) / (2 * here),
  };
}

function rowOf({ features }: Labelled, columns: ReadonlyMap<string, number>): Example['row'] {
  const kept = [...features].filter(([name]) => columns.has(name));
  return { columns: kept.map(([name]) => columns.get(name)!), values: kept.map(([, value]) => value) };
}

function measure(
  sentences: readonly Labelled[],
  scores: readonly number[],
  group: string,
): { averagePrecision: number; balancedAccuracy: number; sentences: number } {
  const rows = sentences
    .map(({ label, group: in_ }, i) => ({ label, score: scores[i]!, group: in_ }))
    .filter((row) => row.group === group || (group === 'debates' && row.group !== 'own'))
    .sort((a, b) => b.score - a.score);
  const positives = rows.filter(({ label }) => label).length;
  let hits = 0;
  let precision = 0;
  rows.forEach(({ label }, i) => {
    if (label) precision += ++hits / (i + 1);
  });
  const recall = rows.filter(({ label, score }) => label && score >= 0).length / positives;
  const rejection = rows.filter(({ label, score }) => !label && score < 0).length / (rows.length - positives);
  const round = (value: number): number => Number(value.toFixed(3));
  return {
    averagePrecision: round(precision / positives),
    balancedAccuracy: round((recall + rejection) / 2),
    sentences: rows.length,
  };
}

/** A few words of each word class that has a weight, so that a person can read the file. */
function classNames(names: readonly string[]): Record<string, string> {
  const { clusters } = loadModel().words;
  const wanted = new Map<string, string[]>();
  for (const name of names) if (/^(?:class|kind|counts):/.test(name)) wanted.set(name, []);
  for (const [word, code] of clusters) {
    if (!/^\p{L}{3,}$/u.test(word)) continue;
    for (const name of [`class:${code >> 7}`, `kind:${code & 127}`, `counts:${code & 127}`]) {
      const words = wanted.get(name);
      if (words !== undefined && words.length < 4) words.push(word);
    }
  }
  return Object.fromEntries([...wanted].map(([name, words]) => [name, words.join(' ')]));
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npx tsx tools/train/checkworthiness.ts FOLDER\n');
  process.exitCode = 2;
} else main(folder);

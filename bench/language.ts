import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ATTRIBUTION_TASK } from './language/attribution-task';
import { CHECK_WORTHINESS_TASK } from './language/check-worthiness-task';
import { DECOMPOSITION_TASKS } from './language/decomposition-tasks';
import { FACTUALITY_TASKS } from './language/factuality-tasks';
import { type Half, HALVES } from './language/halves';
import { runTask } from './language/run-task';
import { SENTENCE_TASKS } from './language/sentence-tasks';
import { readLast, renderTable, writeTable } from './language/table';

const TASKS = [
  ...SENTENCE_TASKS,
  ATTRIBUTION_TASK,
  ...DECOMPOSITION_TASKS,
  ...FACTUALITY_TASKS,
  CHECK_WORTHINESS_TASK,
];

const HELP = `npm run bench:language -- [TASK…] [--half looked-at|held-out|all] [--keep FOLDER] [--full] [--write]

Scores the engine on the development sets under STET_DEV_TEXTS and prints the table, last time's figures in
brackets where they differ. Tasks: ${TASKS.map(({ name }) => name).join(', ')}.

  --half    score one half only (all: both halves together, nothing apart)
  --keep    leave the scorers' gold and prediction files in FOLDER
  --full    print everything that the scorers say
  --write   keep the figures in docs/benchmarks.md
`;

const RECORD = join(__dirname, '..', 'docs', 'benchmarks.md');

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      half: { type: 'string' },
      keep: { type: 'string' },
      full: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const texts = process.env.STET_DEV_TEXTS;
  if (values.help || texts === undefined) {
    process.stdout.write(values.help ? HELP : 'STET_DEV_TEXTS is not set: nothing to score.\n');
    return;
  }
  const tasks = positionals.length === 0 ? TASKS : TASKS.filter(({ name }) => positionals.includes(name));
  const halves: readonly Half[] =
    values.half === undefined ? HALVES : HALVES.filter((half) => half === values.half);
  if (tasks.length < positionals.length || halves.length === 0) {
    process.stderr.write(HELP);
    process.exitCode = 2;
    return;
  }
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'stet-bench-'));
  mkdirSync(folder, { recursive: true });
  const results = tasks.map((task) => {
    process.stderr.write(`${task.name} …\n`);
    return runTask(task, texts, halves, folder);
  });
  if (values.full)
    for (const { task, printed } of results) process.stdout.write(`${task}\n${printed.join('\n')}\n\n`);
  process.stdout.write(`${renderTable(results, readLast(RECORD))}\n\n`);
  for (const { task, words, seconds } of results) {
    process.stdout.write(
      `${task}: ${words} words in ${seconds.toFixed(1)} s, ${Math.round(words / seconds)} words/s\n`,
    );
  }
  if (values.write) writeTable(RECORD, results);
}

main();

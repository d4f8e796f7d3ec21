import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/claims/analyze';
import { type Half, isInHalf } from './halves';
import type { Item, Task } from './task';

/** Figure → its value on each half, as the scorer prints it. */
export type Figures = Readonly<Record<string, Partial<Record<Half, string>>>>;

export interface TaskResult {
  readonly task: string;
  readonly figures: Figures;
  /** What the scorer printed for each half. */
  readonly printed: readonly string[];
  readonly words: number;
  readonly seconds: number;
}

/** Analyses a set, writes gold and prediction files of each half into `folder`, and has them scored. */
export function runTask(task: Task, texts: string, halves: readonly Half[], folder: string): TaskResult {
  const items = readItems(join(texts, task.name, 'dev.jsonl')).filter(
    (item) => task.isScored(item) && halves.some((half) => isInHalf(item, half)),
  );
  const started = process.hrtime.bigint();
  const predictions = items.map((item) => task.predict(item, analyze(item.text, task.optionsFor(item))));
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const figures: Record<string, Partial<Record<Half, string>>> = {};
  const printed: string[] = [];
  for (const half of halves) {
    const path = (role: string) => join(folder, `${task.name}.${half}.${role}.jsonl`);
    const chosen = items.flatMap((item, i) => (isInHalf(item, half) ? [i] : []));
    writeLines(
      path('gold'),
      chosen.map((i) => items[i]!),
    );
    writeLines(
      path('pred'),
      chosen.map((i) => predictions[i]!),
    );
    const output = execFileSync(
      'python3',
      [join(texts, 'score', task.scorer), path('gold'), path('pred'), ...task.scorerOptions],
      { encoding: 'utf8' },
    );
    printed.push(`${half}: ${output.trim()}`);
    for (const [name, pattern] of Object.entries(task.figures)) {
      const value = pattern.exec(output)?.[1];
      if (value !== undefined) (figures[name] ??= {})[half] = value;
    }
  }
  const words = items.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return { task: task.name, figures, printed, words, seconds };
}

function readItems(file: string): Item[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Item);
}

function writeLines(file: string, rows: readonly object[]): void {
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

import { readSection, writeSection } from '../section';
import type { Half } from './halves';
import type { TaskResult } from './run-task';

const SECTION = 'bench:language';
const COLUMNS: readonly Half[] = ['looked-at', 'held-out', 'all'];

/** One figure of one task, with last time's value of each half in brackets where it differs. */
interface Row {
  readonly task: string;
  readonly figure: string;
  readonly cells: readonly string[];
}

/** The table as Markdown: a row for each figure; `last` holds last time's rows. */
export function renderTable(
  results: readonly TaskResult[],
  last: ReadonlyMap<string, readonly string[]>,
): string {
  const rows = rowsOf(results).map(({ task, figure, cells }) => {
    const before = last.get(keyOf(task, figure));
    const shown = cells.map((cell, i) => {
      const old = before?.[i] ?? '';
      return old === '' || old === cell ? cell : `${cell} (${old})`;
    });
    return `| ${[task, figure, ...shown].join(' | ')} |`;
  });
  return [heading(), ...rows].join('\n');
}

/** Last time's figures, kept in `file` between two comments: "task figure" → value of each half. */
export function readLast(file: string): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, readonly string[]>();
  for (const line of readSection(file, SECTION).split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length > 4 && !line.includes('---')) rows.set(keyOf(cells[1]!, cells[2]!), cells.slice(3, -1));
  }
  return rows;
}

/** Writes this time's figures over those of the same rows in `file`; other rows and all else stay. */
export function writeTable(file: string, results: readonly TaskResult[]): void {
  const rows = new Map(readLast(file));
  rows.delete(keyOf('task', 'figure'));
  for (const { task, figure, cells } of rowsOf(results)) {
    const before = rows.get(keyOf(task, figure));
    rows.set(
      keyOf(task, figure),
      cells.map((cell, i) => (cell === '' ? (before?.[i] ?? '') : cell)),
    );
  }
  const lines = [...rows].map(([key, cells]) => `| ${[...key.split('\t'), ...cells].join(' | ')} |`);
  writeSection(file, SECTION, [heading(), ...lines].join('\n'));
}

function rowsOf(results: readonly TaskResult[]): Row[] {
  return results.flatMap(({ task, figures }) =>
    Object.entries(figures).map(([figure, values]) => ({
      task,
      figure,
      cells: COLUMNS.map((half) => values[half] ?? ''),
    })),
  );
}

function heading(): string {
  return ['| task | figure | looked at | held out | all |', '|---|---|---|---|---|'].join('\n');
}

function keyOf(task: string, figure: string): string {
  return `${task}\t${figure}`;
}

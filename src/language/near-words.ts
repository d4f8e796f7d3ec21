import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './model/package-root';

/** How near a word is: 1 says the same or is derived from it, 2 is of its kind or the kind itself, 3 is an act of the same kind. */
export type NearLevel = 1 | 2 | 3;

let lines: ReadonlyMap<string, string> | undefined;

/** The words near a stem, by their stems, each with its level; none for a word that the table does not know. */
export function nearWords(stem: string): ReadonlyMap<string, NearLevel> {
  lines ??= readLines();
  const levels = lines.get(stem)?.split('\t') ?? [];
  return new Map(
    levels.flatMap((words, at) =>
      words === '' ? [] : words.split(' ').map((word): [string, NearLevel] => [word, (at + 1) as NearLevel]),
    ),
  );
}

/** Whether the table knows a stem: it is a common word, and no mere name. */
export function isCommonWord(stem: string): boolean {
  lines ??= readLines();
  return lines.has(stem);
}

/** A line a stem: the stem, then the stems near it by level, levels apart by tabs and stems by blanks. */
function readLines(): Map<string, string> {
  const text = readFileSync(join(packageRoot(), 'models', 'near-words.txt'), 'utf8');
  return new Map(
    text.split('\n').map((line): [string, string] => {
      const end = line.indexOf('\t');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { packageRoot } from './model/package-root';

/** How near a word is: 1 says the same or is derived from it, 2 is of its kind or the kind itself, 3 is an act of the same kind. */
export type NearLevel = 1 | 2 | 3;

type Near = Map<string, Map<string, NearLevel>>;

const NONE: ReadonlyMap<string, NearLevel> = new Map();
let table: Near | undefined;

/** The words near a stem, by their stems, each with its level; none for a word that the table does not know. */
export function nearWords(stem: string): ReadonlyMap<string, NearLevel> {
  table ??= readTable();
  return table.get(stem) ?? NONE;
}

/** Whether the table knows a stem: it is a common word, and no mere name. */
export function isCommonWord(stem: string): boolean {
  table ??= readTable();
  return table.has(stem);
}

/**
 * A line a stem: the stem, then stems near it by level, levels apart by tabs and stems by blanks. A pair stands once, with its
 * first stem, and holds both ways; with "!" before the second it holds from the first to the second only.
 */
function readTable(): Near {
  const file = readFileSync(join(packageRoot(), 'models', 'near-words.txt.br'));
  const lines = brotliDecompressSync(file).toString('utf8').trimEnd().split('\n');
  const rows = lines.map((line) => line.split('\t') as [stem: string, ...levels: string[]]);
  const near: Near = new Map(rows.map(([stem]) => [stem, new Map<string, NearLevel>()]));
  for (const [stem, ...levels] of rows) {
    levels.forEach((words, at) => {
      const level = (at + 1) as NearLevel;
      for (const word of words === '' ? [] : words.split(' ')) {
        const isOneWay = word.startsWith('!');
        const other = isOneWay ? word.slice(1) : word;
        near.get(stem)!.set(other, level);
        if (!isOneWay) near.get(other)!.set(stem, level);
      }
    });
  }
  return near;
}

import type { CslItem } from '../../domain/csl-item';
import { checkItem } from './check-item';
import type { ReadBibliography } from './read-bibtex';

/** Reads CSL-JSON: a list of items, or one. What is no item is named by its place in the list. */
export function readCslJson(text: string): ReadBibliography {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { items: [], problems: [{ line: lineOf(error, text), says: 'This is not JSON.' }] };
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const items: CslItem[] = [];
  const problems: { line: number; says: string }[] = [];
  const lines = linesOfEntries(text);
  list.forEach((entry, index) => {
    if (!isItem(entry)) {
      problems.push({
        line: lines[index] ?? 1,
        says: `Entry ${index + 1} is no CSL-JSON item: it has no type.`,
      });
      return;
    }
    const { item, faults } = checkItem(entry);
    items.push(item);
    problems.push(
      ...faults.map(({ says }) => ({ line: lines[index] ?? 1, says: `Entry ${index + 1}: ${says}` })),
    );
  });
  return { items, problems };
}

function isItem(value: unknown): value is CslItem {
  return value !== null && typeof value === 'object' && 'type' in value && typeof value.type === 'string';
}

/** V8 names the place of the fault; the line is counted from it. */
function lineOf(error: unknown, text: string): number {
  const place = /position (\d+)/.exec(String(error))?.[1];
  return place === undefined ? 1 : text.slice(0, Number(place)).split('\n').length;
}

/** The line, from 1, in which each entry of a list begins; of one entry alone its own. */
function linesOfEntries(text: string): readonly number[] {
  const lines: number[] = [];
  const outer = text.trimStart().startsWith('[') ? 1 : 0;
  let [depth, line, isWord, wasComma] = [0, 1, false, true];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\n') line += 1;
    if (isWord) {
      if (char === '\\') at += 1;
      else if (char === '"') isWord = false;
      continue;
    }
    if (depth === outer && wasComma && /[^\s,\]\ufeff]/.test(char)) {
      lines.push(line);
      wasComma = false;
    }
    if (char === '"') isWord = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    else if (char === ',' && depth === outer) wasComma = true;
  }
  return lines;
}

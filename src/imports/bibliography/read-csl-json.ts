import type { CslItem } from '../../domain/csl-item';
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
  list.forEach((entry, index) => {
    if (isItem(entry)) items.push(entry);
    else problems.push({ line: 1, says: `Entry ${index + 1} is no CSL-JSON item: it has no type.` });
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

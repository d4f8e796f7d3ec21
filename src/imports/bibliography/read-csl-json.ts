import type { CslItem } from '../../domain/csl-item';
import { checkItem } from './check-item';
import type { ReadBibliography } from './read-bibtex';

/** Reads CSL-JSON: a list of items, or one. What is no item is named by its place in the list. */
export function readCslJson(text: string): ReadBibliography {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { items: [], problems: [faultOf(text.replace(/^\ufeff/, ''))] };
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
      ...[...remarksOn(item), ...faults.map(({ says }) => says)].map((says) => ({
        line: lines[index] ?? 1,
        says: `Entry ${index + 1}: ${says}`,
      })),
    );
  });
  return { items, problems };
}

function isItem(value: unknown): value is CslItem {
  return value !== null && typeof value === 'object' && 'type' in value && typeof value.type === 'string';
}

/** Types of CSL 1.0.2. */
const TYPES: ReadonlySet<string> = new Set(
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
  document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
  manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard thesis
  treaty webpage`.split(/\s+/),
);

/** What the library takes all the same, but not without a word. */
function remarksOn({ type, title }: CslItem): readonly string[] {
  const isUntitled = (title ?? '').trim() === '';
  return [
    ...(TYPES.has(type) ? [] : [`“${type.slice(0, 60)}” is no type of CSL. It is listed as a document.`]),
    ...(isUntitled ? ['It has no title.'] : []),
  ];
}

/** The line, from 1, up to which the text could still be JSON: the first whose end no more text could mend. */
function faultyLine(text: string): number {
  const lines = text.split('\n');
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginning(lines.slice(0, middle).join('\n'))) good = middle;
    else bad = middle;
  }
  return bad;
}

/** Whether it is the beginning of JSON: V8 finds no fault before its end. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const place = /position (\d+)/.exec(String(error))?.[1];
    return /Unexpected end|Unterminated/.test(String(error)) || Number(place ?? -1) >= text.length;
  }
}

function faultOf(text: string): { readonly line: number; readonly says: string } {
  const line = faultyLine(text);
  const words = (text.split('\n')[line - 1] ?? '').trim();
  const says = isBeginning(text)
    ? 'This is not whole JSON: it breaks off. A closing bracket, brace or quotation mark is missing.'
    : `This is not JSON: line ${line} cannot be read (“${words.slice(0, 60)}”). A comma, a quotation mark or a bracket may be missing or too much, there or in the line before.`;
  return { line, says };
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

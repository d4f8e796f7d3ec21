import type { ReadText } from '../domain/source-copy';
import { readPlainText } from './paragraphs';

/** Marks that are taken off, in order, each with what is left of it; what reads as words stays. */
const MARKS: readonly (readonly [mark: RegExp, left: string])[] = [
  // A block of settings at the head, lines that only rule off or underline, fences, and where references lead.
  [/^---\n[\s\S]*?\n---(?:\n|$)/u, ''],
  [
    /^ {0,3}(?:(?:[*_-] *){3,}|=+|`{3,}[^`\n]*|~{3,}.*|\|? *:?-{2,}:? *(?:\| *:?-{2,}:? *)*\|?)[ \t]*$/gmu,
    '',
  ],
  [/^ {0,3}\[[^\]\n]+\]:\s*\S+.*$/gmu, ''],
  // Marks at the head of a line: quotations, headings, lists.
  [/^ {0,3}(?:> ?)+/gmu, ''],
  [/^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/gmu, '$1'],
  [/^[ \t]*[*+-][ \t]+(?:\[[ xX]\][ \t]+)?/gmu, ''],
  // Pictures and links leave their words.
  [/!?\[([^\]\n]{0,500})\]\([^()\s]{0,2000}(?:\([^()\s]*\)[^()\s]{0,500})?(?:\s+"[^"\n]{0,500}")?\)/gu, '$1'],
  [/\[([^\]\n]{1,500})\]\[[^\]\n]{0,500}\]/gu, '$1'],
  [/<(https?:\/\/[^>\s]+)>/gu, '$1'],
  // Words set off within a line.
  [/(`+)([^`\n]+)\1/gu, '$2'],
  [/(\*\*|__|~~)(?=\S)([^\n]{0,2000}?\S)\1/gu, '$2'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*\S)\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*\S)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/\\([!-/:-@[-`{-~])/gu, '$1'],
];

/** A row of a table, its cells between strokes. */
const ROW = /^\|(.*)\|[ \t]*$/gmu;

/** Words written in Markdown, without its marks; the title is the first heading. */
export function readMarkdown(text: string, warnings: readonly string[] = []): ReadText {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/^\ufeff/u, '');
  const heading = /^ {0,3}#[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$/mu.exec(lines)?.[1];
  const words = unmark(lines);
  const title = heading === undefined ? null : unmark(heading).trim().slice(0, 500);
  return { ...readPlainText(words, warnings), title };
}

function unmark(marked: string): string {
  const words = MARKS.reduce((left, [mark, instead]) => left.replace(mark, instead), marked);
  return words.replace(ROW, (_row, cells: string) =>
    cells
      .trim()
      .split(/ *\| */u)
      .join('\t'),
  );
}

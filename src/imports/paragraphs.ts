import type { CopyParagraph, ReadText } from '../domain/source-copy';

/** A paragraph's words before they are put together; `page` from 1, null where the file has no pages. */
export interface ReadParagraph {
  readonly words: string;
  readonly page: number | null;
}

/** So much text of a file is kept; the rest is said to be missing. */
export const MOST_TEXT = 5_000_000;

const APART = '\n\n';

/** Control characters but tab and line feed, and what marks no letter. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\ufeff]/gu;

function tidy(words: string): string {
  return words
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(UNPRINTABLE, '')
    .replace(/[^\S\n\t]+/gu, ' ')
    .replace(/ *\n[ \n]*/gu, '\n')
    .trim();
}

/** Puts paragraphs together as one text with their places in it; empty ones are left out. */
export function joinParagraphs(
  read: readonly ReadParagraph[],
  title: string | null,
  warnings: readonly string[],
): ReadText {
  const parts: string[] = [];
  const paragraphs: CopyParagraph[] = [];
  let at = 0;
  for (const { words, page } of read) {
    const tidied = tidy(words);
    if (tidied === '') continue;
    if (at + tidied.length > MOST_TEXT) {
      const most = `Only the first ${MOST_TEXT.toLocaleString('en')} characters of its text were read.`;
      return { title, text: parts.join(APART), paragraphs, warnings: [...warnings, most] };
    }
    paragraphs.push({ start: at, end: at + tidied.length, page });
    parts.push(tidied);
    at += tidied.length + APART.length;
  }
  return { title, text: parts.join(APART), paragraphs, warnings };
}

/** Plain words cut at empty lines; where there are none, at each line break. */
export function readPlainText(text: string, warnings: readonly string[] = []): ReadText {
  const lines = text.replace(/\r\n?/gu, '\n');
  const parts = lines.split(/\n[^\S\n]*\n/u).filter((part) => part.trim() !== '');
  const cut = parts.length > 1 ? parts : lines.split('\n');
  return joinParagraphs(
    cut.map((words) => ({ words, page: null })),
    null,
    warnings,
  );
}

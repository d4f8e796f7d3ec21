import { InvalidInputError } from '../../domain/errors';
import { LARGEST_TEXT } from '../../services/check-article';
import type { ArticleInput } from '../../services/services';
import { readFields, type Typed } from './read';

export const ARTICLE_FIELDS = ['text', 'title', 'url', 'author', 'publisher', 'date'] as const;
export type ArticleTyped = Typed<(typeof ARTICLE_FIELDS)[number]>;

/** What the preview carries along: the first proposal, how many blocks it had, and what was pasted beside a file. */
export const PREVIEW_FIELDS = ['proposed', 'blocks', 'pasted'] as const;
export type PreviewTyped = Typed<(typeof PREVIEW_FIELDS)[number]>;

/** An uploaded file, as far as it matters here. */
interface Upload {
  readonly originalname: string;
  readonly buffer: Buffer;
}

/**
 * What was typed, with the file's text in the place of the text where a file was sent. Throws InvalidInputError on a
 * file that is no text in UTF-8.
 */
export function readArticle(body: unknown, file: Upload | undefined): ArticleTyped {
  const typed = readFields(body, ARTICLE_FIELDS);
  return file && file.buffer.length > 0 ? { ...typed, text: readTextFile(file) } : typed;
}

/** The text that was pasted and that a file took the place of, now or at the first look; else empty. */
export function readPasted(body: unknown, file: Upload | undefined): string {
  const { text, pasted } = readFields(body, ['text', 'pasted']);
  return file ? text : pasted;
}

/** The article to preview or to save. */
export function toArticleInput(typed: ArticleTyped, keep: ReadonlyMap<number, boolean>): ArticleInput {
  return {
    text: typed.text,
    title: typed.title.trim(),
    url: typed.url.trim(),
    author: typed.author.trim(),
    publisher: typed.publisher.trim(),
    date: typed.date.trim(),
    keep,
  };
}

/** A file's text. Throws InvalidInputError where it is no .txt or .md, or not in UTF-8. */
function readTextFile({ originalname, buffer }: Upload): string {
  if (!/\.(?:txt|text|md|markdown)$/i.test(originalname))
    throw new InvalidInputError({
      file: 'Only .txt and .md files can be read. Copy the text out and paste it.',
    });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer).replace(/\r\n?/g, '\n');
  } catch {
    throw new InvalidInputError({ file: 'This file is not in UTF-8. Save it as UTF-8 and send it again.' });
  }
}

/** The ticks of the preview: block by index → whether it is kept, where the user differs from the first proposal. */
export function readTicks(body: unknown): ReadonlyMap<number, boolean> {
  const { blocks, proposed } = readFields(body, ['blocks', 'proposed']);
  const setAside = new Set(readIndexes(proposed.split(' ')));
  const kept = new Set(readIndexes([(body as { keep?: string | string[] }).keep ?? []].flat()));
  const ticks = new Map<number, boolean>();
  for (let i = 0; i < Math.min(Number(blocks) || 0, LARGEST_TEXT); i++)
    if (kept.has(i) === setAside.has(i)) ticks.set(i, kept.has(i));
  return ticks;
}

function readIndexes(values: readonly string[]): number[] {
  return values.filter((value) => /^\d{1,7}$/.test(value)).map(Number);
}

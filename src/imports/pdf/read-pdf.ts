import { getDocumentProxy } from 'unpdf';
import type { ReadText } from '../../domain/source-copy';
import { joinParagraphs, MOST_TEXT } from '../paragraphs';
import { UnreadableFileError } from '../unreadable';
import { linesOf, type PageLine, type TextRun } from './lines';
import { paragraphsOf } from './page-paragraphs';
import { dropRunningLines } from './running-lines';

/** So many pages are read; the rest is said to be missing. */
export const MOST_PAGES = 1_000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const SAYS: Readonly<Record<string, string>> = {
  PasswordException:
    'This PDF is locked with a password. Save it without one, or paste the words that you need.',
  InvalidPDFException: 'This PDF is broken: it cannot be opened.',
};

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    // PDF.js takes the bytes over, so it gets its own.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (error) {
    throw new UnreadableFileError(SAYS[(error as Error).name] ?? SAYS.InvalidPDFException!);
  }
}

async function readTitle(pdf: Pdf): Promise<string | null> {
  try {
    const { info } = await pdf.getMetadata();
    const title: unknown = (info as Record<string, unknown>).Title;
    return typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, 500) : null;
  } catch {
    return null;
  }
}

interface ReadPages {
  readonly pages: readonly (readonly PageLine[])[];
  readonly broken: readonly number[];
}

async function readPages(pdf: Pdf, count: number): Promise<ReadPages> {
  const pages: (readonly PageLine[])[] = [];
  const broken: number[] = [];
  let length = 0;
  for (let number = 1; number <= count && length <= MOST_TEXT; number += 1) {
    let lines: readonly PageLine[] = [];
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      lines = linesOf(items.filter((item): item is typeof item & TextRun => 'str' in item));
      page.cleanup();
    } catch {
      broken.push(number);
    }
    length += lines.reduce((sum, { words }) => sum + words.length, 0);
    pages.push(lines);
  }
  return { pages, broken };
}

function warningsOf(total: number, { pages, broken }: ReadPages): readonly string[] {
  const silent = pages.filter((lines) => lines.length === 0).length - broken.length;
  const warnings: string[] = [];
  const say = (number: number) => number.toLocaleString('en');
  if (pages.length < total)
    warnings.push(`Only the first ${say(pages.length)} of ${say(total)} pages were read.`);
  if (broken.length > 0)
    warnings.push(
      `${broken.length === 1 ? 'Page' : 'Pages'} ${broken.slice(0, 20).join(', ')} could not be read.`,
    );
  if (silent === pages.length && silent > 0)
    warnings.push(
      'It has no text, only pictures of it: a scan. No quote can be held against it; type the words that you need.',
    );
  else if (silent > 0)
    warnings.push(`${silent} of its pages ${silent === 1 ? 'has' : 'have'} no text: they may be scans.`);
  return warnings;
}

/**
 * Reads the words of a PDF page by page.
 *
 * @throws UnreadableFileError: broken, or locked with a password
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const pdf = await openPdf(bytes);
  try {
    const read = await readPages(pdf, Math.min(pdf.numPages, MOST_PAGES));
    const paragraphs = dropRunningLines(read.pages).flatMap((lines, i) =>
      paragraphsOf(lines).map((words) => ({ words, page: i + 1 })),
    );
    return joinParagraphs(paragraphs, await readTitle(pdf), warningsOf(pdf.numPages, read));
  } finally {
    await pdf.destroy();
  }
}

import mammoth from 'mammoth';
import type { ReadText } from '../../domain/source-copy';
import { blocksOf } from '../html/blocks';
import { openHtml } from '../html/dom';
import { joinParagraphs } from '../paragraphs';
import { UnreadableFileError } from '../unreadable';
import { checkArchive } from './check-archive';

/** Pictures are left out: only words can be quoted. */
const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/**
 * Reads the words of a Word document, tables and footnotes included.
 *
 * @throws UnreadableFileError: broken, or an archive that would unpack to too much
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadText> {
  checkArchive(bytes);
  let html: string;
  try {
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })).value;
  } catch {
    throw new UnreadableFileError('This .docx file is broken: no words could be read out of it.');
  }
  const document = openHtml(html);
  const heading = document.querySelector('h1')?.textContent?.trim();
  // The arrows that mammoth puts behind footnotes lead nowhere in plain text.
  for (const link of document.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]'))
    link.remove();
  const blocks = blocksOf(document);
  const read = joinParagraphs(
    blocks.map((words) => ({ words, page: null })),
    heading ? heading.slice(0, 500) : null,
    [],
  );
  return read.text === '' ? { ...read, warnings: ['The document has no text.'] } : read;
}

import type { ReadText } from '../domain/source-copy';
import { decodeText } from './charset';
import { readDocx } from './docx/read-docx';
import { readHtml } from './html/read-html';
import { readMarkdown } from './markdown';
import { MEDIA_TYPES, type ReadableType } from './media-type';
import { readPlainText } from './paragraphs';
import { readPdf } from './pdf/read-pdf';

/** A file to be read. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly mediaType: ReadableType;
  /** The charset that came with it, or null. */
  readonly charset: string | null;
}

/** The words of a file with their places. Throws UnreadableFileError. */
export async function readFile({ bytes, mediaType, charset }: FileToRead): Promise<ReadText> {
  if (mediaType === MEDIA_TYPES.pdf) return readPdf(bytes);
  if (mediaType === MEDIA_TYPES.docx) return readDocx(bytes);
  const { text, warnings } = decodeText(bytes, charset);
  if (mediaType === MEDIA_TYPES.html) return readHtml(text, warnings);
  return mediaType === MEDIA_TYPES.markdown ? readMarkdown(text, warnings) : readPlainText(text, warnings);
}

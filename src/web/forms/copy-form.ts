import type { Request, RequestHandler } from 'express';
import multer from 'multer';
import { LARGEST_FILE, type UploadedFile } from '../../services/copies';
import { readFields, type Typed } from './read';

export const COPY_FIELDS = ['url', 'file', 'text', 'name'] as const;
export type CopyTyped = Typed<(typeof COPY_FIELDS)[number]>;

/** Room for a file that is a little too large: it is refused in words. */
const ROOM = LARGEST_FILE + 1_000_000;

/** The most fields of a form that come beside its ticks. */
const MOST_FIELDS = 100;

/** Takes one file, in memory, and the fields beside it. `ticks` is how many boxes the form may have. */
export function takeFile(ticks = 0): RequestHandler {
  return multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: ROOM, files: 1, fieldSize: ROOM, fields: MOST_FIELDS + ticks },
    defParamCharset: 'utf8',
  }).single('file');
}

/** The file that came with a form, or null. */
export function readUpload(req: Request): UploadedFile | null {
  const { file } = req;
  if (!file || (file.size === 0 && file.originalname === '')) return null;
  // Some browsers send the whole path.
  const fileName = file.originalname.replace(/^.*[/\\]/u, '').slice(-200);
  return { bytes: file.buffer, fileName, declaredType: file.mimetype };
}

/** What was typed into the form of a copy. */
export const readCopy = (body: unknown): CopyTyped => readFields(body, COPY_FIELDS);

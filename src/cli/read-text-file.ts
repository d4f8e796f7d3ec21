import { readFile } from 'node:fs/promises';
import { InvalidInputError } from '../domain/errors';

/** A file's text. Throws InvalidInputError where it cannot be read or is no UTF-8 text. */
export async function readTextFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new InvalidInputError({ file: `${file}: ${REASONS[codeOf(error)] ?? String(error)}` });
  });
  // Pictures, programs and texts in UTF-16 are full of zero bytes; a text in UTF-8 may have one that slipped in.
  if (zerosIn(bytes) > bytes.length * MOST_ZEROS)
    throw new InvalidInputError({ file: `${file}: this is not a text, or not in UTF-8` });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InvalidInputError({ file: `${file}: this is not a text in UTF-8` });
  }
}

/** What share of a text's bytes may be zero. */
const MOST_ZEROS = 0.1;

function zerosIn(bytes: Buffer): number {
  let zeros = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros += 1;
  return zeros;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder without texts (.txt, .md)',
  EACCES: 'it may not be read',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
};

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

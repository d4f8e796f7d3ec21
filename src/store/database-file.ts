import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UnavailableError } from '../domain/errors';

/** The path that a `file:` URL names, from the working folder. Throws UnavailableError where it names no file. */
export function databaseFile(url: string): string {
  const path = decodePath(url.replace(/^file:(\/\/(?=\/))?/, '').replace(/\?.*$/, ''));
  if (path === ':memory:') {
    throw new UnavailableError(
      'DATABASE_URL names a database in memory, which forgets everything: name a file.',
    );
  }
  return resolve(path);
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    throw new UnavailableError(`DATABASE_URL has a “%” that stands for no letter: write %25 for it.`, {
      cause: error,
    });
  }
}

/** Makes a folder and those above it. One by one: `recursive` never returns where a file system lets nobody make any (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Makes the folder that the database stands in. Throws UnavailableError where it cannot be made. */
export function makeFolderOf(file: string): void {
  try {
    makeFolder(dirname(file));
  } catch (error) {
    throw new UnavailableError(`The folder ${dirname(file)} cannot be made for the database.`, {
      cause: error,
    });
  }
}

import { UnavailableError } from '../domain/errors';

const SAYS: readonly (readonly [pattern: RegExp, says: string])[] = [
  [
    /SQLITE_BUSY|SQLITE_LOCKED|database (table )?is locked|Socket ?timeout/i,
    'The database is locked by another program. Try again in a moment.',
  ],
  [/SQLITE_READONLY|readonly database|read-only/i, 'The database is read-only: nothing can be saved.'],
  [/SQLITE_FULL|disk is full/i, 'The disk is full: nothing can be saved.'],
  [/SQLITE_CANTOPEN|unable to open database/i, 'The database cannot be opened.'],
  [/SQLITE_NOTADB|file is not a database/i, 'The file is not an SQLite database.'],
  [/SQLITE_CORRUPT|disk image is malformed/i, 'The database file is damaged.'],
  [/SQLITE_IOERR|disk I\/O error/i, 'The disk failed while the database was read or written.'],
];

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  const meta = 'meta' in error ? JSON.stringify(error.meta) : '';
  return `${code} ${error.message} ${meta} ${error.cause === undefined ? '' : wordsOf(error.cause)}`;
}

/** The UnavailableError that a failure of the database amounts to, or the error as it is. */
export function explainFailure(error: unknown): unknown {
  const words = wordsOf(error);
  const known = SAYS.find(([pattern]) => pattern.test(words));
  return known ? new UnavailableError(known[1], { cause: error }) : error;
}

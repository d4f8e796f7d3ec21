import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { UnavailableError } from '../domain/errors';
import { databaseFile } from './database-file';

const HEX = /^[0-9a-f]{64}$/;

/**
 * The secret that stands beside the database, in a file of its name and "-secret" that only its owner may read; made where
 * there is none.
 *
 * @returns 64 hexadecimal digits
 * @throws UnavailableError: the file cannot be read or written
 */
export function keepSecret(databaseUrl: string): string {
  const database = databaseFile(databaseUrl);
  const fresh = randomBytes(32).toString('hex');
  const file = `${database}-secret`;
  try {
    const kept = readIfThere(file);
    if (kept !== null && HEX.test(kept)) return kept;
    writeFileSync(file, `${fresh}\n`, { mode: 0o600 });
    return fresh;
  } catch (error) {
    throw new UnavailableError(
      `The file ${file}, which keeps who is reviewing over a restart, cannot be read or written. Allow it, or set STET_SECRET.`,
      { cause: error },
    );
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

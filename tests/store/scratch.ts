import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** A folder of its own with the path of a database that is not there yet. */
export interface Scratch {
  readonly folder: string;
  readonly file: string;
  readonly url: string;
  /** The database by SQLite alone, past the store. */
  sql(): Database.Database;
  remove(): void;
}

/** Makes a scratch folder; remove it when the test is done. */
export function makeScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'stet-store-'));
  const file = join(folder, 'deep', 'er', 'desk.db');
  const opened: Database.Database[] = [];
  return {
    folder,
    file,
    url: `file:${file}`,
    sql: () => {
      const db = new Database(file, { timeout: 50 });
      opened.push(db);
      return db;
    },
    remove: () => {
      for (const db of opened) db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

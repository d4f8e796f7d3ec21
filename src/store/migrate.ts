import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { UnavailableError } from '../domain/errors';
import { databaseFile, makeFolderOf } from './database-file';
import { explainFailure } from './unavailable';

const MIGRATIONS = join(__dirname, '..', '..', 'prisma', 'migrations');

/** The table in which `prisma migrate deploy` keeps its record, as Prisma makes it. */
const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface Applied {
  readonly name: string;
  readonly checksum: string;
  readonly finishedAt: unknown;
}

function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** A file with tables, none of them of ours, is another program's. */
function refuseForeign(db: Database.Database): void {
  const foreign = db
    .prepare<[], { readonly name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    .get();
  if (foreign === undefined) return;
  throw new UnavailableError(
    `The database holds the table ${foreign.name} and none of Stet's: it is another program's. Choose another DATABASE_URL.`,
  );
}

function readApplied(db: Database.Database): readonly Applied[] {
  const known = db.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).get();
  if (known === undefined) {
    refuseForeign(db);
    return [];
  }
  return db
    .prepare<[], Applied>(
      `SELECT migration_name AS name, checksum, finished_at AS finishedAt FROM _prisma_migrations
       WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
    )
    .all();
}

/** The migrations that are still to be applied. Throws UnavailableError where the record and the folder disagree. */
function findPending(migrations: readonly Migration[], applied: readonly Applied[]): readonly Migration[] {
  const outOfStep = (says: string) =>
    new UnavailableError(`The database and this version of Stet are out of step: ${says}`);
  for (const { name, checksum, finishedAt } of applied) {
    const migration = migrations.find((one) => one.name === name);
    if (finishedAt === null) throw outOfStep(`migration ${name} was begun and never finished.`);
    if (!migration)
      throw outOfStep(`it has migration ${name}, which this version does not know. Use a newer Stet.`);
    if (migration.checksum !== checksum)
      throw outOfStep(`migration ${name} was changed after it was applied.`);
  }
  const names = new Set(applied.map((one) => one.name));
  return migrations.filter((migration) => !names.has(migration.name));
}

function apply(db: Database.Database, { name, sql, checksum }: Migration): void {
  const now = () => new Date().toISOString().replace('Z', '+00:00');
  const started = now();
  db.exec(sql);
  const broken = db.pragma('foreign_key_check') as readonly unknown[];
  if (broken.length > 0) throw new UnavailableError(`Migration ${name} would leave broken references.`);
  db.prepare(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES (?, ?, ?, ?, ?, 1)`,
  ).run(randomUUID(), checksum, now(), name, started);
}

/**
 * Brings a database up to date: makes it where there is none, and applies each migration of the folder once, in order,
 * all or nothing. Recorded exactly as `prisma migrate deploy` does, so that both can be used on one database.
 *
 * @param patience how long a locked database is waited for, in milliseconds
 * @returns the names of the migrations that were applied
 * @throws UnavailableError: locked, read-only, no database, or out of step with the migrations
 */
export function migrate(url: string, folder = MIGRATIONS, patience = 5_000): readonly string[] {
  const file = databaseFile(url);
  makeFolderOf(file);
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { timeout: patience });
    const migrations = readMigrations(folder);
    const isUpToDate = findPending(migrations, readApplied(db)).length === 0;
    // Also where there is nothing to apply: a copy made by `VACUUM INTO` comes back with SQLite's slower journal.
    db.pragma('journal_mode = WAL');
    if (isUpToDate) return [];
    // Prisma's own `PRAGMA foreign_keys=OFF` does nothing inside a transaction: a table rebuild would cascade and delete.
    db.pragma('foreign_keys = OFF');
    const open = db;
    return open
      .transaction(() => {
        open.exec(HISTORY);
        // Read again under the write lock: another process may have migrated meanwhile.
        const pending = findPending(migrations, readApplied(open));
        for (const migration of pending) apply(open, migration);
        return pending.map((migration) => migration.name);
      })
      .immediate();
  } catch (error) {
    throw explainFailure(error);
  } finally {
    db?.close();
  }
}

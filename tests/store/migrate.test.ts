import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UnavailableError } from '../../src/domain/errors';
import { migrate } from '../../src/store/migrate';
import { makeScratch, type Scratch } from './scratch';

const ROOT = join(__dirname, '..', '..');
const MIGRATIONS = join(ROOT, 'prisma', 'migrations');
const NAMES = readdirSync(MIGRATIONS).filter((name) => existsSync(join(MIGRATIONS, name, 'migration.sql')));

const TIME = '2026-05-14T09:30:00.000Z';

let scratch: Scratch;
beforeEach(() => {
  scratch = makeScratch();
});
afterEach(() => scratch.remove());

/** A copy of the migrations to change. */
function copyMigrations(): string {
  const folder = join(scratch.folder, 'migrations');
  cpSync(MIGRATIONS, folder, { recursive: true });
  return folder;
}

function addMigration(folder: string, name: string, sql: string): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

const tables = () =>
  scratch
    .sql()
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all() as string[];

test('makes the folder and the database, and applies each migration once', () => {
  expect(migrate(scratch.url)).toEqual(NAMES);
  expect(tables()).toEqual(
    expect.arrayContaining(['Article', 'Claim', 'ClaimSearch', 'Review', '_prisma_migrations']),
  );
  expect(migrate(scratch.url)).toEqual([]);
});

test('a database that comes back from a copy gets the quick journal again', () => {
  migrate(scratch.url);
  scratch.sql().pragma('journal_mode = DELETE');
  expect(migrate(scratch.url)).toEqual([]);
  expect(scratch.sql().pragma('journal_mode', { simple: true })).toBe('wal');
});

test('a later migration is applied to a filled database and keeps its rows', () => {
  migrate(scratch.url);
  const time = '2026-05-14T09:30:00.000Z';
  scratch
    .sql()
    .prepare(`INSERT INTO "Article" ("title", "createdAt", "touchedAt") VALUES ('A', ?, ?)`)
    .run(time, time);
  const folder = copyMigrations();
  addMigration(folder, '99990101000000_more', 'CREATE TABLE "More" ("id" INTEGER PRIMARY KEY);');
  expect(migrate(scratch.url, folder)).toEqual(['99990101000000_more']);
  expect(tables()).toContain('More');
  expect(scratch.sql().prepare('SELECT "title" FROM "Article"').pluck().all()).toEqual(['A']);
});

test('what was done to claims outlives the making anew of its table', () => {
  const folder = copyMigrations();
  for (const name of NAMES.filter((one) => one.endsWith('_citation_withdrawal')))
    rmSync(join(folder, name), { recursive: true });
  migrate(scratch.url, folder);
  const db = scratch.sql();
  db.exec(`
    INSERT INTO "Article" ("title", "createdAt", "touchedAt") VALUES ('A', '${TIME}', '${TIME}');
    INSERT INTO "Revision" ("articleId", "number", "text", "sha256", "wordCount", "conflicts", "importedAt")
      VALUES (1, 1, 'A pier.', '${'a'.repeat(64)}', 2, '[]', '${TIME}');
    INSERT INTO "Claim" ("articleId", "revisionId", "number", "sentence", "start", "kind", "checkworthiness", "isHedged", "isToNobody", "foundWording", "found", "wording", "touchedAt")
      VALUES (1, 1, 1, 0, 0, 'factual', 0.5, 0, 0, 'A pier.', '{}', 'A pier.', '${TIME}');
    INSERT INTO "Review" ("claimId", "version", "act", "by", "at", "status", "note", "override", "details", "citationId", "undoes", "lead", "bulk") VALUES
      (1, 2, 'marked', 'Ada', '${TIME}', 'sourced', 'A note.', 'A reason.', '{"mark":{}}', 7, NULL, NULL, 'b'),
      (1, 3, 'undid', 'Bo', '${TIME}', NULL, NULL, NULL, '{}', NULL, 1, 1, NULL);`);
  const read = () =>
    db.prepare('SELECT * FROM "Review" ORDER BY "id"').all() as readonly Readonly<Record<string, unknown>>[];
  const before = read();
  expect(migrate(scratch.url)).toEqual([expect.stringContaining('_citation_withdrawal')]);
  expect(read()).toEqual(before.map((row) => ({ ...row, withdraws: null })));
  expect(() => db.exec('UPDATE "Review" SET "by" = \'X\'')).toThrow(/never changed/);
});

test('acts of an older database are found too', () => {
  const folder = copyMigrations();
  for (const name of NAMES.filter((one) => one.endsWith('_act_search')))
    rmSync(join(folder, name), { recursive: true });
  migrate(scratch.url, folder);
  const db = scratch.sql();
  const act = (kind: string, details: object) =>
    db
      .prepare(
        `INSERT INTO "DeskAct" ("articleId", "subject", "act", "by", "at", "details") VALUES (1, ?, ?, 'Ada', ?, ?)`,
      )
      .run(`open:${kind}`, kind, TIME, JSON.stringify(details));
  db.prepare(`INSERT INTO "Article" ("title", "createdAt", "touchedAt") VALUES ('A', ?, ?)`).run(TIME, TIME);
  act('commented', { claim: 1, text: 'Which ledger?', mentions: [] });
  act('left-open', { tried: 'Rang them', next: '', who: 'Bo', until: '' });
  act('resolved', {});
  migrate(scratch.url);
  act('worked', {
    inputs: [
      { label: 'Boats', value: 9, source: 'Book' },
      { label: 'Ferries', value: 2, source: '' },
    ],
  });
  expect(db.prepare('SELECT "rowid", "words" FROM "ActSearch"').raw().all()).toEqual([
    [1, 'Which ledger?'],
    [2, 'Rang them · Bo'],
    [4, 'Boats 9 Book; Ferries 2 '],
  ]);
});

test('a migration that fails leaves nothing of itself, nor of those before it', () => {
  const folder = copyMigrations();
  addMigration(
    folder,
    '99990101000000_fails',
    'CREATE TABLE "More" ("id" INTEGER PRIMARY KEY); INSERT INTO "Nowhere" VALUES (1);',
  );
  expect(() => migrate(scratch.url, folder)).toThrow(/Nowhere/);
  expect(tables()).toEqual([]);
});

test('a migration that would break references is refused', () => {
  migrate(scratch.url);
  const folder = copyMigrations();
  addMigration(
    folder,
    '99990101000000_breaks',
    `CREATE TABLE "Child" ("id" INTEGER PRIMARY KEY, "articleId" INTEGER NOT NULL REFERENCES "Article" ("id"));
     INSERT INTO "Child" VALUES (1, 77);`,
  );
  expect(() => migrate(scratch.url, folder)).toThrow(/broken references/);
  expect(tables()).not.toContain('Child');
});

describe('out of step', () => {
  const refused = (folder: string, says: RegExp) => {
    expect(() => migrate(scratch.url, folder)).toThrow(UnavailableError);
    expect(() => migrate(scratch.url, folder)).toThrow(says);
  };

  test('a migration was changed after it was applied', () => {
    migrate(scratch.url);
    const folder = copyMigrations();
    writeFileSync(join(folder, NAMES[0]!, 'migration.sql'), '-- something else');
    refused(folder, /out of step.*was changed/);
  });

  test('the database is newer than this version', () => {
    const newer = copyMigrations();
    addMigration(newer, '99990101000000_future', 'CREATE TABLE "Future" ("id" INTEGER PRIMARY KEY);');
    migrate(scratch.url, newer);
    refused(MIGRATIONS, /does not know.*newer/);
  });

  test('a migration was begun and never finished', () => {
    migrate(scratch.url);
    scratch.sql().exec('UPDATE _prisma_migrations SET finished_at = NULL');
    refused(MIGRATIONS, /never finished/);
  });
});

describe('a database that cannot be used', () => {
  test('locked by another program', () => {
    migrate(scratch.url);
    const other = scratch.sql();
    other.exec('DELETE FROM _prisma_migrations');
    other.exec('BEGIN EXCLUSIVE');
    expect(() => migrate(scratch.url, MIGRATIONS, 50)).toThrow(UnavailableError);
    expect(() => migrate(scratch.url, MIGRATIONS, 50)).toThrow(/locked/);
  });

  test('a database of another program', () => {
    mkdirSync(dirname(scratch.file), { recursive: true });
    scratch.sql().exec('CREATE TABLE "Article" ("id" INTEGER)');
    expect(() => migrate(scratch.url)).toThrow(UnavailableError);
    expect(() => migrate(scratch.url)).toThrow(/another program's/);
  });
  test('an address with a broken escape', () => {
    expect(() => migrate('file:/tmp/100%.db')).toThrow(/write %25/);
  });
  test('no database at all', () => {
    mkdirSync(dirname(scratch.file), { recursive: true });
    writeFileSync(
      scratch.file,
      'This is a shopping list, and not a short one: bread, butter, ink.'.repeat(20),
    );
    expect(() => migrate(scratch.url)).toThrow(/not an SQLite database/);
  });

  test('a folder in its place', () => {
    mkdirSync(scratch.file, { recursive: true });
    expect(() => migrate(scratch.url)).toThrow(/cannot be opened/);
  });

  test('a file in the place of its folder', () => {
    writeFileSync(join(scratch.folder, 'deep'), '');
    expect(() => migrate(scratch.url)).toThrow(/folder .* cannot be made/);
  });

  const test_ = process.getuid?.() === 0 ? test.skip : test;
  test_('a read-only one (skipped for root, who may write anywhere)', () => {
    migrate(scratch.url);
    scratch.sql().exec('DELETE FROM _prisma_migrations');
    chmodSync(scratch.file, 0o444);
    expect(() => migrate(scratch.url)).toThrow(/read-only/);
  });
});

test('Prisma takes a database that was migrated so for its own, up to date', () => {
  migrate(scratch.url);
  const { stdout, status } = spawnSync('npx', ['prisma', 'migrate', 'status'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: scratch.url },
    encoding: 'utf8',
  });
  expect(stdout).toContain('Database schema is up to date');
  expect(status).toBe(0);
});

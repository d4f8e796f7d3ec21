import Database from 'better-sqlite3';
import { UnavailableError } from '../../src/domain/errors';
import { migrate } from '../../src/store/migrate';
import { explainFailure } from '../../src/store/unavailable';
import { makeScratch, type Scratch } from './scratch';

let scratch: Scratch;
beforeEach(() => {
  scratch = makeScratch();
  migrate(scratch.url);
});
afterEach(() => scratch.remove());

function failureOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}

const WRITE = `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('1', '2', '3')`;

test('a read-only database', () => {
  const db = new Database(scratch.file, { readonly: true });
  const explained = explainFailure(failureOf(() => db.exec(WRITE)));
  db.close();
  expect(explained).toBeInstanceOf(UnavailableError);
  expect((explained as Error).message).toBe('The database is read-only: nothing can be saved.');
});

test('a locked one', () => {
  scratch.sql().exec('BEGIN IMMEDIATE');
  const explained = explainFailure(failureOf(() => scratch.sql().exec(WRITE)));
  expect((explained as Error).message).toContain('locked by another program');
});

test('the cause is looked at too, as Prisma wraps it', () => {
  const wrapped = new Error('Something went wrong', { cause: new Error('SQLITE_FULL: disk') });
  expect((explainFailure(wrapped) as Error).message).toContain('disk is full');
});

test('a fault of ours stays what it is', () => {
  const fault = new TypeError('x is not a function');
  expect(explainFailure(fault)).toBe(fault);
});

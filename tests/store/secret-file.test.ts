import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { UnavailableError } from '../../src/domain/errors';
import { makeFolderOf } from '../../src/store/database-file';
import { keepSecret } from '../../src/store/secret-file';
import { makeScratch, type Scratch } from './scratch';

let scratch: Scratch;
beforeEach(() => {
  scratch = makeScratch();
  makeFolderOf(scratch.file);
});
afterEach(() => scratch.remove());

test('is made once, for its owner alone, and is the same from then on', () => {
  const secret = keepSecret(scratch.url);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(keepSecret(scratch.url)).toBe(secret);
  const file = `${scratch.file}-secret`;
  expect(readFileSync(file, 'utf8')).toBe(`${secret}\n`);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('each database has its own', () => {
  expect(keepSecret(`${scratch.url}2`)).not.toBe(keepSecret(scratch.url));
});

test('one that was cut short is made anew', () => {
  writeFileSync(`${scratch.file}-secret`, 'abc');
  const secret = keepSecret(scratch.url);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(keepSecret(scratch.url)).toBe(secret);
});

test('a database in memory is refused in one line', () => {
  expect(() => keepSecret('file::memory:')).toThrow(
    'DATABASE_URL names a database in memory, which forgets everything: name a file.',
  );
});

test('a file that cannot be read is told in one line', () => {
  mkdirSync(`${scratch.file}-secret`);
  expect(() => keepSecret(scratch.url)).toThrow(UnavailableError);
  expect(() => keepSecret(scratch.url)).toThrow(/^The file .*-secret, .* STET_SECRET\.$/);
});

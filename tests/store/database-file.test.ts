import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnavailableError } from '../../src/domain/errors';
import { makeFolderOf } from '../../src/store/database-file';
import { makeScratch, type Scratch } from './scratch';

let scratch: Scratch;
beforeEach(() => {
  scratch = makeScratch();
});
afterEach(() => scratch.remove());

test('folders are made as deep as the path goes, and left alone where they are', () => {
  const file = join(scratch.folder, 'a', 'b', 'c', 'desk.db');
  makeFolderOf(file);
  makeFolderOf(file);
  expect(existsSync(join(scratch.folder, 'a', 'b', 'c'))).toBe(true);
});

test('a file in the way is told in one line', () => {
  writeFileSync(join(scratch.folder, 'a'), '');
  expect(() => makeFolderOf(join(scratch.folder, 'a', 'b', 'desk.db'))).toThrow(UnavailableError);
});

// In /proc a folder can be made by nobody, and the system says that it is not there rather than that it may not.
(existsSync('/proc/self') ? test : test.skip)(
  'a file system without folders to make is told, not waited for',
  () => {
    expect(() => makeFolderOf('/proc/nope/deep/desk.db')).toThrow(
      /^The folder \/proc\/nope\/deep cannot be made for the database\.$/,
    );
  },
);

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(__dirname, '..', '..', 'src', 'cli', 'compile-later.ts');

it('sets an option that this V8 has', () => {
  const option = /--[a-z-]+(?==)/.exec(readFileSync(SOURCE, 'utf8'))![0];
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(known).toContain(`${option} (`);
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, SETTINGS_HELP } from '../../src/config';

const ROOT = join(__dirname, '..', '..');
const example = readFileSync(join(ROOT, '.env.example'), 'utf8');
const names = SETTINGS_HELP.map(({ name }) => name).sort();

/** Settings of .env.example, also those that are commented out. */
const shown = [...example.matchAll(/^(?:# )?([A-Z][A-Z_]+)=(.*)$/gm)].map(
  ([, name, value]) => [name!, value!] as const,
);

test('.env.example names every setting, and no other', () => {
  expect(shown.map(([name]) => name).sort()).toEqual(names);
});

test('.env.example shows the defaults', () => {
  expect(readConfig(Object.fromEntries(shown))).toEqual(readConfig({}));
});

test('config.ts reads every setting that the help names: a bad value of each is refused', () => {
  for (const name of names) expect(() => readConfig({ [name]: '\u0001 !' })).toThrow(name);
});

test('docs/cli.md names every setting', () => {
  const docs = readFileSync(join(ROOT, 'docs', 'cli.md'), 'utf8');
  for (const name of names) expect(docs).toContain(`\`${name}\``);
});

test('nothing else reads the environment', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('generated'),
  );
  const readers = files.filter((file) =>
    readFileSync(join(ROOT, 'src', file), 'utf8').includes('process.env'),
  );
  expect(readers).toEqual(['config.ts']);
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

test.each(['src', 'prisma', 'views', 'seeds', 'tests', 'package.json', 'tsconfig.json', '.env.example'])(
  'the top level holds %s',
  (name) => expect(existsSync(join(ROOT, name))).toBe(true),
);

test('and little else', () => {
  const { stdout, status } = spawnSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' });
  // A copy without its history has nothing to ask.
  if (status !== 0) return;
  const top = new Set(
    stdout
      .trim()
      .split('\n')
      .map((file) => file.split('/')[0]!),
  );
  const known = [
    '.ci',
    '.dependency-cruiser.cjs',
    '.env.example',
    '.gitignore',
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bench',
    'docs',
    'eslint.config.mjs',
    'models',
    'package-lock.json',
    'package.json',
    'prisma',
    'prisma.config.ts',
    'seeds',
    'src',
    'tests',
    'tools',
    'tsconfig.json',
    'views',
  ];
  expect([...top].filter((name) => !known.includes(name))).toEqual([]);
});

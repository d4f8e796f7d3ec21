import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = join(__dirname, '..', '..');

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...['docs', 'models', 'prisma', 'tests'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  ),
];

/** Addresses within the checkout that a page links to or shows, without the place in the page. */
function linksOf(page: string): string[] {
  const words = readFileSync(join(ROOT, page), 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  return [...words.matchAll(/\]\(<?([^)\s>]+)>?\)/g)]
    .map(([, address]) => address!)
    .filter((address) => !/^(?:[a-z]+:|#)/i.test(address))
    .map((address) => address.replace(/#.*$/, ''));
}

test('there are pages with links', () => {
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(10);
});

test.each(pages)('every link of %s leads to something', (page) => {
  const broken = linksOf(page).filter((link) => !existsSync(resolve(ROOT, dirname(page), link)));
  expect(broken).toEqual([]);
});

test('every picture of the docs is shown somewhere', () => {
  const shown = new Set(
    pages.flatMap((page) => linksOf(page).map((link) => resolve(ROOT, dirname(page), link))),
  );
  const pictures = readdirSync(join(ROOT, 'docs/pictures')).map((file) => join(ROOT, 'docs/pictures', file));
  expect(pictures.filter((picture) => statSync(picture).isFile() && !shown.has(picture))).toEqual([]);
});

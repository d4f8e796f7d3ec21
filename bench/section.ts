import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What stands in a page between the two comments of a name, those included; empty where they do not stand. */
export function readSection(file: string, name: string): string {
  if (!existsSync(file)) return '';
  const page = readFileSync(file, 'utf8');
  const closing = `<!-- /${name} -->`;
  const from = page.indexOf(`<!-- ${name} -->`);
  const to = page.indexOf(closing, from);
  return from === -1 || to === -1 ? '' : page.slice(from, to + closing.length);
}

/** Writes `body` between the comments of a name; at the page's end where they do not stand yet. All else stays. */
export function writeSection(file: string, name: string, body: string): void {
  const section = `<!-- ${name} -->\n\n${body}\n\n<!-- /${name} -->`;
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '# Benchmarks\n';
  const old = readSection(file, name);
  writeFileSync(file, old === '' ? `${page.trimEnd()}\n\n${section}\n` : page.replace(old, () => section));
}

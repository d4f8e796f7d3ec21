import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const OPENING = '<!-- bench:desk -->';
const CLOSING = '<!-- /bench:desk -->';

/** A table in Markdown. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Milliseconds in a table: tenths below 100. */
export function printTime(ms: number): string {
  return ms < 100 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en');
}

/** Puts the section between this benchmark's two comments in `file`, at its end where there are none; all else stays. */
export function writeSection(file: string, words: string): void {
  const section = `${OPENING}\n\n${words}\n\n${CLOSING}`;
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '# Benchmarks\n';
  const from = page.indexOf(OPENING);
  const to = page.indexOf(CLOSING, from);
  writeFileSync(
    file,
    from === -1 || to === -1
      ? `${page.trimEnd()}\n\n${section}\n`
      : `${page.slice(0, from)}${section}${page.slice(to + CLOSING.length)}`,
  );
}

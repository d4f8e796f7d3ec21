import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../src/claims/analyze';
import { type GoldArticle, readAllGold, readGold } from '../tests/gold/gold-files';

const HELP = `npm run bench:gold -- [EXPECTED.json…] [--full] [--keep FOLDER]

Scores the engine on the gold articles of tests/gold (or on the files named) by score_claims.py, found under
STET_DEV_TEXTS, and prints a table.

  --full    print what the scorer says of each article: what was missed, words in no claim
  --keep    leave each article's analysis in FOLDER
`;

/** The scorer's figures that the table shows, in its order. */
const COLUMNS = [
  'required',
  'fused',
  'precision',
  'kind',
  'kind_ok',
  'speaker',
  'hedge',
  'repeats',
  'claims',
  'polarity',
  'leaks',
  'invented',
  'dropped',
];

/** What the scorer prints of one article. */
function score({ gold, text, path }: GoldArticle, scorer: string, folder: string): string {
  const analysis = join(folder, `${gold.id}.json`);
  writeFileSync(analysis, JSON.stringify(analyze(text)));
  return execFileSync('python3', [scorer, path, analysis], { encoding: 'utf8' });
}

/** The figures of the scorer's first line, "required 91.2; fused 93.0; …". */
function figuresOf(printed: string): ReadonlyMap<string, string> {
  const line = printed.slice(0, printed.indexOf('\n'));
  return new Map(
    line.split('; ').flatMap((part) => {
      const [name, value] = part.trim().split(' ');
      return name !== undefined && value !== undefined ? [[name, value] as const] : [];
    }),
  );
}

function renderRow(cells: readonly string[], width: number): string {
  return cells.map((cell, column) => (column === 0 ? cell.padEnd(width) : cell.padStart(9))).join(' ');
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { full: { type: 'boolean' }, keep: { type: 'string' }, help: { type: 'boolean' } },
  });
  const texts = process.env.STET_DEV_TEXTS;
  if (values.help || texts === undefined) {
    process.stdout.write(values.help ? HELP : 'STET_DEV_TEXTS is not set: nothing to score.\n');
    return;
  }
  const articles =
    positionals.length === 0 ? readAllGold() : positionals.map((path) => readGold(resolve(path)));
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'stet-gold-'));
  mkdirSync(folder, { recursive: true });
  const width = Math.max(...articles.map(({ gold }) => gold.id.length));
  process.stdout.write(`${renderRow(['', ...COLUMNS], width)}\n`);
  const rows = articles.map((article) => {
    const printed = score(article, join(texts, 'score', 'score_claims.py'), folder);
    const figures = figuresOf(printed);
    process.stdout.write(
      `${renderRow([article.gold.id, ...COLUMNS.map((name) => figures.get(name) ?? '')], width)}\n`,
    );
    if (values.full) process.stdout.write(`${printed.trim()}\n\n`);
    return figures;
  });
  const mean = (name: string) => rows.reduce((sum, row) => sum + Number(row.get(name)), 0) / rows.length;
  process.stdout.write(`${renderRow(['mean', ...COLUMNS.map((name) => mean(name).toFixed(1))], width)}\n`);
}

main();

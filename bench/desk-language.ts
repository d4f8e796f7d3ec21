import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../src/claims/analyze';
import { readAllGold } from '../tests/gold/gold-files';
import { writeSection } from './section';
import { scoreRelations, type RelationScore, type Tally } from './desk-language/score-relations';

const PAGE = join(__dirname, '../docs/benchmarks.md');
const HELP = `npm run bench:desk-language -- [--full] [--write]

Scores on the gold articles of tests/gold what the engine says of claims beside each other: repeats and what
changed, conflicts, what rests on what, and boilerplate that leaks into claims. Shares are of all articles
together; false cards are per article.

  --full    print each miss and each false find
  --write   write the table into docs/benchmarks.md
`;

type Column = Exclude<keyof RelationScore, 'leaks'>;

const COLUMNS: readonly { readonly name: string; readonly of: Column }[] = [
  { name: 'repeats found', of: 'repeatsFound' },
  { name: 'repeats right', of: 'repeatsTold' },
  { name: 'change named', of: 'changesNamed' },
  { name: 'conflicts found', of: 'conflictsFound' },
  { name: 'conflicts right', of: 'conflictsTold' },
  { name: 'rests-on found', of: 'restsFound' },
  { name: 'rests-on right', of: 'restsTold' },
];

const share = ({ right, of }: Pick<Tally, 'right' | 'of'>): string =>
  of === 0 ? '–' : `${right}/${of} ${Math.round((100 * right) / of)} %`;

function renderRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function main(): void {
  const { values } = parseArgs({
    options: { full: { type: 'boolean' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const scores = readAllGold().map((article) => ({
    id: article.gold.id,
    score: scoreRelations(article, analyze(article.text)),
  }));
  const sum = (of: Column): string =>
    share({
      right: scores.reduce((total, { score }) => total + score[of].right, 0),
      of: scores.reduce((total, { score }) => total + score[of].of, 0),
    });
  const leaks = scores.reduce((total, { score }) => total + score.leaks, 0);
  const table = [
    ['article', ...COLUMNS.map(({ name }) => name), 'leaks'],
    Array.from({ length: COLUMNS.length + 2 }, () => '---'),
    ...scores.map(({ id, score }) => [id, ...COLUMNS.map(({ of }) => share(score[of])), String(score.leaks)]),
    ['all', ...COLUMNS.map(({ of }) => sum(of)), String(leaks)],
  ]
    .map(renderRow)
    .join('');
  process.stdout.write(table);
  if (values.write) writeSection(PAGE, 'bench:desk-language', table.trimEnd());
  if (!values.full) return;
  for (const { id, score } of scores)
    for (const { of } of COLUMNS)
      for (const line of score[of].wrong) process.stdout.write(`${id}: ${line}\n`);
}

main();

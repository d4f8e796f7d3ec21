import { parseArgs } from 'node:util';
import { analyze } from '../src/claims/analyze';
import { readAllGold } from '../tests/gold/gold-files';
import { scoreRelations, type RelationScore, type Tally } from './desk-language/score-relations';

const HELP = `npm run bench:desk-language -- [--full]

Scores on the gold articles of tests/gold what the engine says of claims beside each other: repeats and what
changed, conflicts, what rests on what, and boilerplate that leaks into claims. Shares are of all articles
together; false cards are per article.

  --full    print each miss and each false find
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
  const { values } = parseArgs({ options: { full: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const scores = readAllGold().map((article) => ({
    id: article.gold.id,
    score: scoreRelations(article, analyze(article.text)),
  }));
  process.stdout.write(renderRow(['article', ...COLUMNS.map(({ name }) => name), 'leaks']));
  process.stdout.write(renderRow(Array.from({ length: COLUMNS.length + 2 }, () => '---')));
  for (const { id, score } of scores)
    process.stdout.write(renderRow([id, ...COLUMNS.map(({ of }) => share(score[of])), String(score.leaks)]));
  const sum = (of: Column): string =>
    share({
      right: scores.reduce((total, { score }) => total + score[of].right, 0),
      of: scores.reduce((total, { score }) => total + score[of].of, 0),
    });
  const leaks = scores.reduce((total, { score }) => total + score.leaks, 0);
  process.stdout.write(renderRow(['all', ...COLUMNS.map(({ of }) => sum(of)), String(leaks)]));
  if (!values.full) return;
  for (const { id, score } of scores)
    for (const { of } of COLUMNS)
      for (const line of score[of].wrong) process.stdout.write(`${id}: ${line}\n`);
}

main();

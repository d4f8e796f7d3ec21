import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../src/claims/analyze';
import { readAllGold } from '../tests/gold/gold-files';
import { writeSection } from './section';
import { scoreRelations, type RelationScore, type Tally } from './desk-language/score-relations';
import { UNSEEN_SETS, type UnseenSet } from './desk-language/unseen-sets';

const PAGE = join(__dirname, '../docs/benchmarks.md');
const UNSEEN = join(__dirname, 'desk-language/unseen');
const HELP = `npm run bench:desk-language -- [--articles FOLDER] [--full] [--write]

Scores on the gold articles of tests/gold what the engine says of claims beside each other: repeats and what
changed, conflicts, what rests on what, and boilerplate that leaks into claims. Below it the same of articles that
were written and labelled to be read once by rules that did not know them (bench/desk-language/unseen): what that first
reading gave, and what this engine gives. Shares are of all articles together.

  --articles  score the labelled articles of this folder alone
  --full      print each miss and each false find
  --write     write the tables into docs/benchmarks.md
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

interface Scored {
  readonly id: string;
  readonly score: RelationScore;
}

function scoreFolder(folder?: string): Scored[] {
  return readAllGold(folder).map((article) => ({
    id: article.gold.id,
    score: scoreRelations(article, analyze(article.text)),
  }));
}

/** The shares of all articles together, a column each, and the leaks. */
function sums(scores: readonly Scored[]): string[] {
  const sum = (of: Column): string =>
    share({
      right: scores.reduce((total, { score }) => total + score[of].right, 0),
      of: scores.reduce((total, { score }) => total + score[of].of, 0),
    });
  const leaks = scores.reduce((total, { score }) => total + score.leaks, 0);
  return [...COLUMNS.map(({ of }) => sum(of)), String(leaks)];
}

function tableOf(opening: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = [...opening, ...COLUMNS.map(({ name }) => name), 'leaks'];
  return [head, head.map(() => '---'), ...rows].map(renderRow).join('');
}

function tableOfArticles(scores: readonly Scored[]): string {
  return tableOf(
    ['article'],
    [
      ...scores.map(({ id, score }) => [
        id,
        ...COLUMNS.map(({ of }) => share(score[of])),
        String(score.leaks),
      ]),
      ['all', ...sums(scores)],
    ],
  );
}

function rowsOfSet({ folder, what, firstReading }: UnseenSet): string[][] {
  return [
    [what, 'first reading', ...firstReading],
    ['', 'now', ...sums(scoreFolder(join(UNSEEN, folder)))],
  ];
}

function main(): void {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string' },
      full: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const scores = scoreFolder(values.articles);
  const gold = tableOfArticles(scores);
  process.stdout.write(gold);
  if (values.articles === undefined) {
    const unseen = tableOf(['articles', 'engine'], UNSEEN_SETS.flatMap(rowsOfSet));
    process.stdout.write(`\n${unseen}`);
    if (values.write) {
      writeSection(PAGE, 'bench:desk-language', gold.trimEnd());
      writeSection(PAGE, 'bench:desk-language-unseen', unseen.trimEnd());
    }
  }
  if (!values.full) return;
  for (const { id, score } of scores)
    for (const { of } of COLUMNS)
      for (const line of score[of].wrong) process.stdout.write(`${id}: ${line}\n`);
}

main();

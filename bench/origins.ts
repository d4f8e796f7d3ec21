import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { groupOrigins } from '../src/evidence/origins/group-origins';
import { writeSection } from './section';

const HELP = `npm run bench:origins -- [--write]

How well sources that rest on one piece of reporting are found: pages of our own writing about one quay, each labelled with
where its reporting comes from (bench/origins/pages.json). Every two pages are a question: one origin, or two?

  --write   keep the figures in docs/benchmarks.md
`;

const RECORD = join(__dirname, '..', 'docs', 'benchmarks.md');
const PAGES = join(__dirname, 'origins', 'pages.json');

interface Page {
  readonly origin: string;
  readonly site: string;
  readonly publisher: string;
  /** The address that the page names as its own, where it names one. */
  readonly canonical?: string;
  readonly text: string;
}

interface Pair {
  readonly isOne: boolean;
  readonly isSaid: boolean;
  readonly sites: string;
}

/** Every two pages, with what is so and what is said of them. */
function askPairs(pages: readonly Page[]): readonly Pair[] {
  const origins = groupOrigins(
    pages.map(({ site, canonical, publisher, text }, id) => ({
      id,
      title: `Page ${id}`,
      by: null,
      publisher,
      addresses: [site, ...(canonical === undefined ? [] : [canonical])],
      texts: [text],
    })),
  );
  const groupOf = new Map(origins.flatMap(({ works }, group) => works.map((id) => [id, group] as const)));
  return pages.flatMap((page, id) =>
    pages.slice(0, id).map((other, otherId) => ({
      isOne: page.origin === other.origin,
      isSaid: groupOf.get(id) === groupOf.get(otherId),
      sites: `${other.site} and ${page.site}`,
    })),
  );
}

function main(): void {
  const { values } = parseArgs({ options: { write: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const pages = JSON.parse(readFileSync(PAGES, 'utf8')) as readonly Page[];
  const pairs = askPairs(pages);
  const [said, one] = [pairs.filter(({ isSaid }) => isSaid), pairs.filter(({ isOne }) => isOne)];
  const right = said.filter(({ isOne }) => isOne).length;
  const share = (part: number, whole: number): string => (part / Math.max(1, whole)).toFixed(3);
  const body = [
    '| pages | origins | pairs | of one origin | said to be | precision | recall |',
    '|---|---|---|---|---|---|---|',
    `| ${pages.length} | ${new Set(pages.map(({ origin }) => origin)).size} | ${pairs.length} | ${one.length} | ${said.length} | ${share(right, said.length)} | ${share(right, one.length)} |`,
  ].join('\n');
  process.stdout.write(`${body}\n\n`);
  for (const { isOne, sites } of pairs.filter(({ isOne, isSaid }) => isOne !== isSaid))
    process.stdout.write(`${isOne ? 'missed' : 'wrongly joined'}: ${sites}\n`);
  if (values.write) writeSection(RECORD, 'bench:origins', body);
}

main();

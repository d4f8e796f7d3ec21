import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { groupOrigins } from '../src/evidence/origins/group-origins';
import { findRetellings, readTold } from '../src/evidence/origins/retold';
import { writeSection } from './section';

const HELP = `npm run bench:origins -- [--write]

How well sources that rest on one piece of reporting are found: pages of our own writing, each labelled with where its
reporting comes from (bench/origins). Every two pages are a question: one origin, or two? Beside it the pairs that are not
joined, but pointed out as a retelling.

  --write   keep the figures in docs/benchmarks.md
`;

const RECORD = join(__dirname, '..', 'docs', 'benchmarks.md');
/** In the order in which they were written. */
const SETS = [
  ['written with the rules', 'pages.json'],
  ['seen while the pointer was made', 'later-pages.json'],
  ['written after it', 'unseen-pages.json'],
  ['eleven events, told by several', 'eleven-events.json'],
  ['nine stories, read once', 'nine-stories.json'],
] as const;

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
  /** Not joined, but pointed out: one may only tell the other anew. */
  readonly isPointed: boolean;
  readonly sites: string;
}

/** Every two pages, with what is so and what is said of them. */
function askPairs(pages: readonly Page[]): readonly Pair[] {
  const works = pages.map(({ site, canonical, publisher, text }, id) => ({
    id,
    title: `Page ${id}`,
    by: null,
    publisher,
    ...{ type: 'webpage', doi: null, isbn: null },
    addresses: [site, ...(canonical === undefined ? [] : [canonical])],
    texts: [text],
  }));
  const origins = groupOrigins(works);
  const pointed = new Set(
    findRetellings(works.map(readTold)).map(({ teller, told }) => pairOf(teller, told)),
  );
  const groupOf = new Map(origins.flatMap(({ works }, group) => works.map((id) => [id, group] as const)));
  return pages.flatMap((page, id) =>
    pages.slice(0, id).map((other, otherId) => {
      const isSaid = groupOf.get(id) === groupOf.get(otherId);
      return {
        isOne: page.origin === other.origin,
        isSaid,
        isPointed: !isSaid && pointed.has(pairOf(id, otherId)),
        sites: `${other.site} and ${page.site}`,
      };
    }),
  );
}

const pairOf = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function printRow(name: string, pages: readonly Page[], pairs: readonly Pair[]): string {
  const said = pairs.filter(({ isSaid }) => isSaid);
  const pointed = pairs.filter(({ isPointed }) => isPointed);
  const one = pairs.filter(({ isOne }) => isOne);
  const right = (some: readonly Pair[]): number => some.filter(({ isOne }) => isOne).length;
  const origins = new Set(pages.map(({ origin }) => origin)).size;
  const cells = [
    name,
    pages.length,
    origins,
    pairs.length,
    one.length,
    said.length,
    share(right(said), said.length),
    share(right(said), one.length),
    `${right(pointed)} of ${pointed.length}`,
    share(right(said) + right(pointed), one.length),
  ];
  return `| ${cells.join(' | ')} |`;
}

function main(): void {
  const { values } = parseArgs({ options: { write: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const sets = SETS.map(([name, file]) => {
    const pages = JSON.parse(readFileSync(join(__dirname, 'origins', file), 'utf8')) as readonly Page[];
    return { name, pages, pairs: askPairs(pages) };
  });
  const body = [
    '| pages | how many | origins | pairs | of one origin | joined | precision | recall | pointed out, rightly | recall with these |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...sets.map(({ name, pages, pairs }) => printRow(name, pages, pairs)),
  ].join('\n');
  process.stdout.write(`${body}\n\n`);
  for (const { isOne, isSaid, isPointed, sites } of sets.flatMap(({ pairs }) => pairs)) {
    if (isOne && !isSaid) process.stdout.write(`${isPointed ? 'pointed out' : 'missed'}: ${sites}\n`);
    else if (!isOne && (isSaid || isPointed))
      process.stdout.write(`wrongly ${isSaid ? 'joined' : 'pointed out'}: ${sites}\n`);
  }
  if (values.write) writeSection(RECORD, 'bench:origins', body);
}

main();

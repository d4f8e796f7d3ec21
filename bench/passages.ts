import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createHash } from 'node:crypto';
import { readPlainText } from '../src/imports/paragraphs';
import { createServices } from '../src/services/create-services';
import type { Services } from '../src/services/services';
import { openStore } from '../src/store/open-store';
import { DESK_PLANS, makeDesk } from './desk/desks';
import { printTable, printTime } from './desk/table';
import { inventArticle } from './desk/text';
import { writeSection } from './section';

const RECORD = join(__dirname, '..', 'docs', 'benchmarks.md');
const SOURCES = 100;
/** Paragraphs of some 200 sentences. */
const PARAGRAPHS = 100;
const PLAN = DESK_PLANS.find(({ large, small }) => large === 1 && small === 0)!;
const HELP = `npm run bench:passages -- [--write]

How long the desk takes to say for which claims a passage waits in a stored source: some 2,000 claims of one article, and
${SOURCES} sources with a stored copy of some 200 sentences each. First and again: a copy is read once, and what it has of a claim is
remembered.

  --write   keep the figures in docs/benchmarks.md
`;

const QUERY = { q: '', articleId: null, why: 'has-passage', sort: 'worth', page: 1 } as const;

/** Fills the library; every text differs from the article and from each other. */
async function addCopies(file: string): Promise<void> {
  const store = await openStore({ databaseUrl: `file:${file}` });
  for (let i = 0; i < SOURCES; i += 1) {
    const at = new Date(Date.UTC(2026, 4, 16, 9, i)).toISOString();
    const item = { type: 'report', title: `Report ${i + 1}` };
    const source = { item, rank: 'primary', urls: [], licence: null, trust: null } as const;
    const [sourceId] = await store.sources.add([source], 'Mara Quist', at);
    const text = inventArticle(PARAGRAPHS, 100 + i);
    const bytes = Buffer.from(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const kept = {
      fileName: null,
      url: null,
      finalUrl: null,
      kind: 'paste',
      mediaType: 'text/plain',
    } as const;
    await store.copies.add(
      { ...kept, sourceId: sourceId!, sha256, bytes, read: readPlainText(text) },
      'Mara Quist',
      at,
    );
  }
  await store.close();
}

/** Processor time in milliseconds: others may keep the machine busy meanwhile. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What is asked for, first and again; each first time with services that have read nothing yet. */
async function measure(file: string, claim: number): Promise<readonly (readonly string[])[]> {
  const asked: readonly (readonly [what: string, ask: (services: Services) => Promise<unknown>])[] = [
    ['a claim’s page, with the passages for it', (services) => services.claimPage(claim)],
    [
      '`/lacking`: 50 claims, and where a passage waits',
      (services) => services.lacking({ ...QUERY, why: '' }),
    ],
    ['`/lacking?why=has-passage`: all claims', (services) => services.lacking(QUERY)],
    ['the same as CSV', (services) => services.lackingCsv(QUERY)],
  ];
  const rows: string[][] = [];
  for (const [what, ask] of asked) {
    const services = createServices(await openStore({ databaseUrl: `file:${file}` }));
    const first = await timeOf(() => ask(services));
    const again = await timeOf(() => ask(services));
    await services.close();
    rows.push([what, printTime(first), printTime(again)]);
  }
  return rows;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-passages-'));
  try {
    const file = join(folder, 'desk.db');
    const { claims } = await makeDesk(file, PLAN);
    await addCopies(file);
    const rows = await measure(file, 1);
    const head = [
      `${claims.toLocaleString('en')} claims, ${SOURCES} stored copies`,
      'first, ms of processor time',
      'again',
    ];
    const body = printTable(head, rows);
    process.stdout.write(`${body}\n`);
    if (values.write) writeSection(RECORD, 'bench:passages', body);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();

import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DESK_PLANS, makeDesk } from './desk/desks';
import { measurePages, type Measured } from './desk/pages';
import { measureImports, measureStarts } from './desk/starting';
import { printTable, printTime } from './desk/table';
import { writeSection } from './section';

const HELP = `npm run bench:desk -- [--turns N] [--desk NAME]… [--write]

Measures the desk: its start, the import of the seed articles, and its pages over HTTP with ${DESK_PLANS.map(({ name }) => name).join('; ')}
claims in the database, by turns with the floor (bench/desk/floor.ts).

  --turns   how often each page is asked for (60)
  --desk    only this one of the databases; may be given again
  --write   keep the tables in docs/benchmarks.md
`;

const RECORD = join(__dirname, '..', 'docs', 'benchmarks.md');

function printPages(name: string, claims: number, rows: readonly Measured[]): string[][] {
  return rows.map(({ what, desk, floor, cpu, bytes }) => [
    `${name} (${claims.toLocaleString('en')})`,
    what,
    printTime(desk.p50),
    printTime(desk.p95),
    printTime(floor.p50),
    printTime(floor.p95),
    (desk.p95 / floor.p95).toFixed(1),
    `${printTime(cpu.desk)} / ${printTime(cpu.floor)}`,
    bytes === 0 ? '' : Math.round(bytes / 1024).toLocaleString('en'),
  ]);
}

async function measureAll(folder: string, turns: number, names: readonly string[]): Promise<string> {
  const starts = await measureStarts(join(folder, 'starts.db'));
  const imports = await measureImports(join(folder, 'imports.db'));
  const pages: string[][] = [];
  const memory: string[][] = [];
  const lacking = new Map<string, number>();
  for (const plan of DESK_PLANS) {
    if (names.length > 0 && !names.includes(plan.name)) continue;
    process.stderr.write(`${plan.name} …\n`);
    const file = join(folder, `${plan.name.replace(/\W+/g, '-')}.db`);
    const made = await makeDesk(file, plan);
    const { rows, ...desk } = await measurePages(file, made, turns);
    pages.push(...printPages(plan.name, made.claims, rows));
    memory.push([`after these pages, ${plan.name} claims`, printTime(desk.started), printTime(desk.memory)]);
    lacking.set(plan.name, rows[0]!.desk.p95);
  }
  const [few, many] = [lacking.get('2,000'), lacking.get('20,000')];
  return [
    `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}, load average ${loadavg()[0]!.toFixed(1)}; times in milliseconds, ${turns} turns.`,
    printTable(
      ['start', 'until it answers', 'memory, MB'],
      [...starts.map(({ what, took, memory: mb }) => [what, printTime(took), printTime(mb)]), ...memory],
    ),
    printTable(
      ['import of a seed article', 'words', 'claims', 'time'],
      imports.map((one) => [one.file, `${one.words}`, `${one.claims}`, printTime(one.took)]),
    ),
    printTable(
      [
        'claims in the database',
        'asked for',
        'p50',
        'p95',
        'floor p50',
        'floor p95',
        'p95 to floor',
        'CPU, desk / floor',
        'page, KB',
      ],
      pages,
    ),
    ...(few !== undefined && many !== undefined
      ? [
          `“Lacks a source” at 20,000 claims takes ${(many / few).toFixed(1)} times what it takes at 2,000 (p95).`,
        ]
      : []),
  ].join('\n\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      turns: { type: 'string' },
      desk: { type: 'string', multiple: true },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-desk-'));
  try {
    const section = await measureAll(folder, Number(values.turns ?? 60), values.desk ?? []);
    process.stdout.write(`${section}\n`);
    if (values.write) writeSection(RECORD, 'bench:desk', section);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();

import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from './language-speed/compiled';
import { secondsOf, tokensPerSecond } from './language-speed/measure';
import { OUR_STAGES, otherReaders } from './language-speed/readers';
import { mixedText, seedArticles } from './language-speed/texts';
import { writeSection } from './section';

const HELP = `npm run bench:language-speed -- [--mixed MB] [--largest MB] [--write]

How fast Stet reads, beside others on npm, on the same text: 20 copies of the seed articles, then 0.25 MB (or --mixed) of
their sentences in another order; and how its time grows from 1 kB to 5 MB (or --largest) in one text. The compiled code,
processor time of one thread. --write keeps the table in docs/benchmarks.md.
`;
const RECORD = join(__dirname, '..', 'docs', 'benchmarks.md');
const COPIES = 20;
const KB = 1024;

function main(): void {
  const { values } = parseArgs({
    options: {
      mixed: { type: 'string', default: '0.25' },
      largest: { type: 'string', default: '5' },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const largest = Number(values.largest) * KB * KB;
  const body = [conditions(), readerTable(values.mixed), firstUseTable(), growthTable(largest)].join('\n\n');
  process.stdout.write(`${body}\n`);
  if (values.write) writeSection(RECORD, 'bench:language-speed', body);
}

function conditions(): string {
  const date = new Date().toISOString().slice(0, 10);
  const load = loadavg()[0]!.toFixed(1);
  return `Measured ${date} on ${cpus().length} cores (${cpus()[0]!.model.trim()}), Node ${process.version}, load average ${load}.`;
}

function readerTable(megabytes: string): string {
  const seeds = seedArticles();
  const copies = Array.from({ length: COPIES }, () => seeds).flat();
  const mixed = mixedText(Number(megabytes) * KB * KB);
  const rows = [...OUR_STAGES, ...otherReaders()].map((reader) => {
    process.stderr.write(`${reader.name} …\n`);
    return {
      reader,
      speeds: [tokensPerSecond(reader, copies), tokensPerSecond(reader, mixed.split(/(?<=\n\n)/))],
    };
  });
  const whole = rows.find(({ reader }) => reader.name === 'Stet: whole analysis')!;
  const cells = rows.map(({ reader, speeds }) => {
    const [ofCopies, ofMixed] = speeds.map(
      (speed, i) => `${Math.round(speed)} | ${ratio(whole.speeds[i]!, speed)}`,
    );
    return `| ${reader.name} | ${reader.finds} | ${ofCopies} | ${ofMixed} |`;
  });
  return [
    `| reader | finds | tokens/s, ${COPIES} copies | Stet's whole is | tokens/s, ${megabytes} MB | Stet's whole is |`,
    '|---|---|---|---|---|---|',
    ...cells,
  ].join('\n');
}

function ratio(ours: number, theirs: number): string {
  return `${(ours / theirs).toPrecision(2)} ×`;
}

interface FirstUse {
  readonly loadMs: number;
  readonly loadCpuMs: number;
  readonly loadMb: number;
  readonly words: number;
  readonly firstMs: number;
  readonly firstCpuMs: number;
}

/** The middle of five fresh processes. */
function firstUseTable(): string {
  const script = join(__dirname, 'language-speed', 'first-use.ts');
  const runs = Array.from({ length: 5 }, () => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    return JSON.parse(printed) as FirstUse;
  });
  const middle = (of: (run: FirstUse) => number): string =>
    runs
      .map(of)
      .sort((a, b) => a - b)[2]!
      .toFixed(0);
  return [
    '| first use, fresh process | by the clock | processor time |',
    '|---|---|---|',
    `| model load | ${middle(({ loadMs }) => loadMs)} ms | ${middle(({ loadCpuMs }) => loadCpuMs)} ms |`,
    `| memory that it takes | ${middle(({ loadMb }) => loadMb)} MB | |`,
    `| first analysis (${runs[0]!.words} words) after that | ${middle(({ firstMs }) => firstMs)} ms | ${middle(({ firstCpuMs }) => firstCpuMs)} ms |`,
  ].join('\n');
}

/** Whole analyses of one text, from 1 kB on: the time of a kilobyte should not grow. */
function growthTable(largest: number): string {
  const sizes = [KB, 10 * KB, 100 * KB, KB * KB, largest].filter((size) => size <= largest);
  const rows = [...new Set(sizes)].map((size) => {
    const text = mixedText(size);
    const kilobytes = Buffer.byteLength(text) / KB;
    const repeats = Math.max(1, Math.round((100 * KB) / size));
    const seconds = secondsOf(() => {
      for (let i = 0; i < repeats; i++) analyze(text);
    });
    return `| ${kilobytes.toFixed(0)} kB | ${(seconds / repeats).toFixed(2)} s | ${((seconds * 1000) / repeats / kilobytes).toFixed(2)} ms |`;
  });
  return ['| one text of | whole analysis | a kilobyte |', '|---|---|---|', ...rows].join('\n');
}

main();

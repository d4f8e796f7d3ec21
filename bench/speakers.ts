import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../src/claims/analyze';
import { readVouched, type Voucher } from './speakers/vouched-text';
import { isSameSpeaker } from './speakers/same-speaker';
import { writeSection } from './section';

const HELP = `npm run bench:speakers -- [--write] [--wrong] [--folder FOLDER]

Whether each claim has the right speaker, in articles of our own writing whose words are marked with who vouches for them
(bench/speakers): those that somebody else vouches for, and the writer's own.

  --write   keep the figures in docs/benchmarks.md
  --wrong   print each claim with another speaker than the marks give it
  --folder  read the articles of this folder instead, marked in the same way
`;

const FOLDER = join(__dirname, 'speakers');
const RECORD = join(__dirname, '..', 'docs', 'benchmarks.md');
/** Each with what was measured before any of it had been looked at: by the engine of the day before, and by this one. */
const SETS = [
  [
    'first',
    'ten articles, written before the rules were mended',
    '110 of 159 (69.2 %)',
    '144 of 164 (87.8 %)',
  ],
  [
    'second',
    'nine articles, written after the first had been looked at',
    '92 of 135 (68.1 %)',
    '117 of 138 (84.8 %)',
  ],
  [
    'third',
    'ten in the styles of different papers, written after the second had been looked at',
    '–',
    '137 of 193 (71.0 %)',
  ],
  ['fourth', 'eight, written after the third had been looked at', '–', '118 of 175 (67.4 %)'],
  [
    'fifth',
    'eight in plain news style, written after the fourth had been looked at',
    '–',
    '110 of 130 (84.6 %)',
  ],
  ['sixth', 'six in plain news style, written after the fifth had been looked at', '–', '84 of 91 (92.3 %)'],
  [
    'seventh',
    'fourteen in the styles of several countries, written before the parser had learned from sentences like news',
    '215 of 257 (83.7 %)',
    '232 of 259 (89.6 %)',
  ],
  [
    'eighth',
    'thirty-four short ones on war, courts, business, science, sport, culture and towns, written after the seventh had been looked at',
    '–',
    '280 of 315 (88.9 %)',
  ],
  [
    'ninth',
    'twelve long ones in the styles of several countries, by somebody who had read no rule, before the parser learned from more sentences like news',
    '157 of 195 (80.5 %)',
    '163 of 192 (84.9 %)',
  ],
  [
    'tenth',
    'fourteen of hard speech (tabloid, court, investigation …), by somebody who had read no rule, while the ninth was being worked on',
    '221 of 284 (77.8 %)',
    '222 of 284 (78.2 %)',
  ],
  [
    'eleventh',
    'twelve on an ordinary day’s news, by somebody who had read no rule; nobody had looked at them',
    '177 of 199 (88.9 %)',
    '177 of 198 (89.4 %)',
  ],
  [
    'twelfth',
    'fourteen long ones in the styles of papers, wires and broadcasters of several countries, by somebody who had read no rule; nobody had looked at them',
    '348 of 408 (85.3 %)',
    '350 of 408 (85.8 %)',
  ],
  [
    'thirteenth',
    'twelve of middle length on an ordinary day’s news of several countries, by somebody who had read no rule; nobody had looked at them',
    '264 of 296 (89.2 %)',
    '261 of 293 (89.1 %)',
  ],
  [
    'fourteenth',
    'twelve more of middle length, of several countries, by somebody who had read no rule; nobody had looked at them',
    '246 of 283 (86.9 %)',
    '245 of 282 (86.9 %)',
  ],
  [
    'fifteenth',
    'twelve more of that kind, of other papers and subjects, by somebody who had read no rule; nobody had looked at them',
    '282 of 314 (89.8 %)',
    '283 of 314 (90.1 %)',
  ],
] as const;

interface Count {
  right: number;
  all: number;
}

const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    wrong: { type: 'boolean' },
    folder: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}

if (values.folder !== undefined) {
  const { vouched, own } = scoreFolder(values.folder);
  process.stdout.write(`${told(vouched)}, the writer’s own ${told(own)}\n`);
} else {
  const table = [
    '| | before | first reading | now | the writer’s own, now |',
    '|---|---|---|---|---|',
    ...SETS.map(([set, what, before, first]) => {
      const { vouched, own } = scoreFolder(join(FOLDER, set));
      return `| ${what} | ${before} | ${first} | ${told(vouched)} | ${told(own)} |`;
    }),
  ].join('\n');
  process.stdout.write(`${table}\n`);
  if (values.write) writeSection(RECORD, 'speakers', table);
}

function scoreFolder(folder: string): { vouched: Count; own: Count } {
  const vouched: Count = { right: 0, all: 0 };
  const own: Count = { right: 0, all: 0 };
  for (const file of readdirSync(folder).sort()) score(join(folder, file), vouched, own);
  return { vouched, own };
}

function score(path: string, vouched: Count, own: Count): void {
  const { text, vouchers } = readVouched(readFileSync(path, 'utf8'));
  const { claims, attributions } = analyze(text);
  for (const { spans, attribution, wording } of claims) {
    const wanted = voucherOf(text, spans, vouchers);
    if (wanted?.isOpen) continue;
    const speaker = attribution === null ? null : attributions[attribution]!.claimant;
    const isRight =
      wanted === null
        ? speaker === null
        : speaker !== null && wanted.names.some((name) => isSameSpeaker(speaker.name, name));
    const count = wanted === null ? own : vouched;
    count.all += 1;
    if (isRight) count.right += 1;
    else if (values.wrong)
      process.stdout.write(
        `${wording} → ${speaker === null ? 'the writer' : (speaker.name ?? 'nobody named')} [${wanted?.names.join(' or ') ?? 'the writer'}]\n`,
      );
  }
}

/** Whose words most of a claim's letters stand in; null for the writer. */
function voucherOf(
  text: string,
  spans: readonly (readonly [number, number])[],
  vouchers: readonly Voucher[],
): Voucher | null {
  const letters = new Map<Voucher | null, number>();
  for (const [start, end] of spans) {
    for (let at = start; at < end; at += 1) {
      if (!/[\p{L}\p{N}]/u.test(text[at]!)) continue;
      const inner = vouchers.findLast((voucher) => voucher.start <= at && at < voucher.end) ?? null;
      letters.set(inner, (letters.get(inner) ?? 0) + 1);
    }
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

function told({ right, all }: Count): string {
  return `${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`;
}

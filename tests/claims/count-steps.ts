import { readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { analyze } from '../../src/claims/analyze';

// How often each stretch of the engine's code runs over a text and over one four times as long, counted by V8 itself: no
// clock, the same numbers in every run. Printed as JSON. Only a process with `--no-opt` counts every call.

const ROOT = join(__dirname, '..', '..');
const SHORT = 24 * 1024;
const TIMES = 4;

/** How often a stretch ran over the short text, and over the long one. */
interface Steps {
  readonly where: string;
  readonly short: number;
  readonly long: number;
}

const SEEDS = join(ROOT, 'seeds', 'articles');
const paragraphs = readdirSync(SEEDS)
  .sort()
  .flatMap((name) =>
    readFileSync(join(SEEDS, name), 'utf8')
      .split(/\n\s*\n/u)
      .slice(1),
  );

const ENDINGS = ['by', 'ton', 'mere', 'wick', 'ford', 'ham', 'den', 'lund', 'stad', 'vik', 'rock', 'dale'];

/** The seeds over and over, each time with other names and figures, so that ever more is told of. */
function textOf(length: number): string {
  const told: string[] = [];
  let size = 0;
  for (let at = 0; size < length; at += 1) {
    const round = Math.floor(at / paragraphs.length);
    const ending = Array.from(String(round), (digit) => ENDINGS[Number(digit)]).join('');
    const paragraph = paragraphs[at % paragraphs.length]!.replace(
      /(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}(?!\p{L})/gu,
      (name) => (round === 0 ? name : name + ending),
    ).replace(/\d/gu, (digit) => String((Number(digit) + round) % 10));
    told.push(paragraph);
    size += paragraph.length + 2;
  }
  return told.join('\n\n');
}

async function main(): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  analyze(textOf(2048));
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const short = await countOver(session, textOf(SHORT));
  const long = await countOver(session, textOf(SHORT * TIMES));
  const steps = [...long].map(([where, count]): Steps => ({
    where,
    short: short.get(where) ?? 0,
    long: count,
  }));
  process.stdout.write(JSON.stringify(steps.filter((step) => step.long > 1000)));
}

/** Counts by file, function and place in the code that runs. */
async function countOver(session: Session, text: string): Promise<Map<string, number>> {
  await session.post('Profiler.takePreciseCoverage');
  analyze(text);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const counts = new Map<string, number>();
  for (const { url, functions } of result) {
    if (!url.includes('/src/')) continue;
    const file = url.slice(url.indexOf('/src/') + 1);
    for (const { functionName, ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges)
        counts.set(`${file} ${functionName} ${String(startOffset)}-${String(endOffset)}`, count);
  }
  return counts;
}

void main();

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { DESK_PLANS, makeDesk } from './desk/desks';
import { spreadOf } from './desk/measure';
import { runDesk } from './desk/programs';
import { printTable, printTime } from './desk/table';
import { writeSection } from './section';

const HELP = `npm run bench:desk-marks -- [--turns N] [--write]

Marks claims by key in an article of 2,000 claims, in Chromium: how long from the key to the mark on the screen, and
whether anything else in sight moved. Half of the turns mark a claim, half take the mark back.

  --turns   how many keys (60)
  --write   keep the figures in docs/benchmarks.md
`;

const RECORD = join(__dirname, '..', 'docs', 'benchmarks.md');
const WARM_UP = 6;

/** In the page: presses a key, waits until the claim in focus has its next version and is painted; did anything in sight move? */
const TURN = `(key) => new Promise((resolve) => {
  const item = document.activeElement.closest('.rail > li');
  const seen = [...document.querySelectorAll('.row, .rail > li, .here, .strip, .tally')].filter((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && one !== item && !one.contains(item);
  });
  const places = () => seen.map((one) => one.getBoundingClientRect().top).join();
  const before = places();
  const began = performance.now();
  new MutationObserver((_, observer) => {
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve({ took: performance.now() - began, moved: places() !== before }), 0));
  }).observe(item, { childList: true });
  item.querySelector('a').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
})`;

interface Turn {
  readonly took: number;
  readonly moved: boolean;
}

async function markByKey(page: Page, base: string, article: number, turns: number): Promise<Turn[]> {
  await page.goto(`${base}/name`);
  await page.fill('#name', 'Mara Quist');
  await Promise.all([page.waitForURL((url) => !url.pathname.includes('name')), page.keyboard.press('Enter')]);
  await page.goto(`${base}/articles/${article}`);
  const taken: Turn[] = [];
  for (let i = 0; i < turns + WARM_UP; i++) {
    if (i % 2 === 0) await page.keyboard.press('j');
    taken.push(await page.evaluate<Turn>(`(${TURN})(${i % 2 === 0 ? '"4"' : '"u"'})`));
  }
  return taken.slice(WARM_UP);
}

async function measureMarks(folder: string, turns: number): Promise<string> {
  const file = join(folder, 'marks.db');
  const { large, claims } = await makeDesk(
    file,
    DESK_PLANS.find(({ name }) => name === '2,000 in one')!,
  );
  const desk = await runDesk(file);
  const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((place) => existsSync(place));
  const browser = await chromium.launch({
    executablePath: executablePath ?? '',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const taken = await markByKey(page, desk.base, large!, turns);
    const { p50, p95 } = spreadOf(taken.map(({ took }) => took));
    const moved = taken.filter((turn) => turn.moved).length;
    const bytes = (await (await page.request.get(`${desk.base}/articles/${large!}`)).body()).length;
    return [
      `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}, Chromium ${browser.version()}: an article of ${claims.toLocaleString('en')} claims, ${turns} keys.`,
      printTable(
        [
          'from the key to the mark on the screen, ms',
          'p50',
          'p95',
          'turns that moved anything else',
          'page, KB',
        ],
        [['mark, and take back', printTime(p50), printTime(p95), `${moved}`, `${Math.round(bytes / 1024)}`]],
      ),
    ].join('\n\n');
  } finally {
    await browser.close();
    await desk.stop();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { turns: { type: 'string' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-marks-'));
  try {
    const section = await measureMarks(folder, Number(values.turns ?? 60));
    process.stdout.write(`${section}\n`);
    if (values.write) writeSection(RECORD, 'bench:desk-marks', section);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();

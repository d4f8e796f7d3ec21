import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeScratch, type Scratch } from '../store/scratch';

/** The built desk: only compiled does it read in threads. `npm test` builds it first. */
const STET = join(__dirname, '..', '..', 'dist', 'cli', 'stet.js');
const whenBuilt = existsSync(STET) ? test : test.skip;

/** Some seven hundred sentences of our own, no two alike: many more than can be read in a second. */
const LONG = [
  'The valley in figures',
  ...Array.from({ length: 240 }, (_, i) => {
    const year = 1700 + i;
    return `In ${year} the county, which had bought the lock for £${i + 2}m, said that ${i + 40} boats passed it. The keeper, Ida Roos, counted ${i + 31} of them before the weir was closed. She told the council in ${year + 1} that ${i + 3} more would come if the road was built.`;
  }),
].join('\n\n');

let scratch: Scratch;
let desk: ChildProcess;
let base: string;

beforeEach(async () => {
  if (!existsSync(STET)) return;
  scratch = makeScratch();
  const env = {
    ...process.env,
    PORT: '0',
    DATABASE_URL: scratch.url,
    LOG_LEVEL: 'silent',
    STET_SAMPLES: 'off',
  };
  desk = spawn(process.execPath, [STET, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const words of desk.stdout!.iterator({ destroyOnReturn: false })) {
    printed += String(words);
    base = /http:\S+\d/.exec(printed)?.[0] ?? '';
    if (base !== '' && printed.endsWith('\n')) break;
  }
});
afterEach(async () => {
  if (!existsSync(STET)) return;
  const ended = once(desk, 'exit');
  desk.kill();
  await ended;
  scratch.remove();
});

async function send(path: string): Promise<string> {
  const body = new FormData();
  body.set('text', LONG);
  const answer = await fetch(base + path, { method: 'POST', body, redirect: 'manual' });
  expect(answer.status).toBe(303);
  return answer.headers.get('Location')!;
}

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(base + path, { redirect: 'manual', headers });
  return { status: answer.status, to: answer.headers.get('Location'), text: await answer.text() };
}
const part = (path: string) => get(path, { 'X-Stet-Part': 'reading' });
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

whenBuilt('a long text says how many sentences are read, then shows the preview', async () => {
  const address = await send('/articles/preview');
  expect(address).toMatch(/^\/articles\/reading\/[0-9a-f-]{36}$/);
  const { text } = await get(address);
  expect(text).toContain('<h1>Reading the text</h1>');
  expect(text).toContain('<noscript><meta http-equiv="refresh" content="2"></noscript>');
  expect(text).toContain('Nothing is saved yet.');
  const told = new Set<string>();
  for (let now = await part(address); now.status === 200; now = await part(address)) {
    expect(now.text).not.toContain('<h1');
    told.add(/<p>(.*)<\/p>/.exec(now.text)![1]!);
    await pause();
  }
  expect([...told].some((says) => /^[1-9]\d* of 721 sentences (is|are) read\.$/.test(says))).toBe(true);
  // The preview stands at its address, also for whoever loads it again.
  for (let times = 0; times < 2; times++) {
    const { text: preview } = await get(address);
    expect(preview).toContain('<h1>What will be kept</h1>');
    expect(preview).toContain('In 1700 the county');
  }
});

whenBuilt('saving what was not read before says how far it is, then leads to the article once', async () => {
  const address = await send('/articles');
  expect((await get(address)).text).toContain('Then it is put on the desk');
  while ((await part(address)).status === 200) await pause();
  expect(await get(address)).toMatchObject({ status: 303, to: '/articles/1' });
  const gone = await get(address);
  expect(gone.status).toBe(404);
  expect(gone.text).toContain('not being read any more');
  expect((await get('/articles/1')).status).toBe(200);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../src/config';
import { UnavailableError } from '../src/domain/errors';
import { start, type Running } from '../src/server';
import { makeScratch, type Scratch } from './store/scratch';

const ROOT = join(__dirname, '..');

let scratch: Scratch;
const running: Running[] = [];
beforeEach(() => {
  scratch = makeScratch();
});
afterEach(async () => {
  for (const desk of running.splice(0)) await desk.stop();
  scratch.remove();
});

const configOf = (more: Record<string, string> = {}) =>
  readConfig({ PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: scratch.url, ...more });

async function startDesk(more: Record<string, string> = {}): Promise<Running> {
  const desk = await start(configOf(more));
  running.push(desk);
  return desk;
}

test('who is reviewing is kept over a restart, by a secret that only the owner may read', async () => {
  const first = await startDesk({ STET_SAMPLES: 'off' });
  const named = await fetch(`${first.address}name`, {
    method: 'POST',
    body: new URLSearchParams({ name: 'Mara Quist', back: '/' }),
    redirect: 'manual',
  });
  const cookie = named.headers.getSetCookie().map((one) => one.split(';')[0]!);
  await running.pop()!.stop();
  const second = await startDesk({ STET_SAMPLES: 'off' });
  const page = await fetch(second.address, { headers: { Cookie: cookie.join('; ') } });
  expect(await page.text()).toContain('<span class="name">Mara Quist</span>');
  const file = `${scratch.file}-secret`;
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await running.pop()!.stop();
  rmSync(file);
  const third = await startDesk({ STET_SAMPLES: 'off' });
  const forgotten = await fetch(third.address, { headers: { Cookie: cookie.join('; ') } });
  expect(await forgotten.text()).not.toContain('Mara Quist');
});

test('an empty desk is seeded, answers at its address, and keeps its articles', async () => {
  const desk = await startDesk();
  expect(desk.seeded).toBeGreaterThan(0);
  expect(desk.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const page = await fetch(desk.address);
  expect(page.status).toBe(200);
  const html = await page.text();
  await running.pop()!.stop();
  await expect(fetch(desk.address)).rejects.toThrow();
  const again = await startDesk();
  expect(again.seeded).toBe(0);
  const links = (text: string) => [...text.matchAll(/href="\/articles\/\d+"/g)].length;
  expect(links(await (await fetch(again.address)).text())).toBe(links(html));
}, 180_000);

test('a port that is taken is one clear line', async () => {
  const { port } = new URL((await startDesk()).address);
  const failure = start(configOf({ PORT: port, DATABASE_URL: `file:${join(scratch.folder, 'other.db')}` }));
  await expect(failure).rejects.toThrow(UnavailableError);
  await expect(failure).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken by another program.`);
});

test('an address that this machine does not have', async () => {
  await expect(start(configOf({ HOST: '192.0.2.1' }))).rejects.toThrow(
    'This machine has no address 192.0.2.1.',
  );
});

/** Runs the command line from its sources, in a process of its own. */
function spawnStet(...args: readonly string[]) {
  const child = spawn(
    process.execPath,
    [
      '--import',
      join(ROOT, 'node_modules', 'tsx', 'dist', 'loader.mjs'),
      join(ROOT, 'src', 'cli', 'stet.ts'),
      ...args,
    ],
    {
      cwd: scratch.folder,
      env: {
        ...process.env,
        DATABASE_URL: '',
        PORT: '',
        NODE_OPTIONS: '',
        TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json'),
      },
    },
  );
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (printed.out += String(chunk)));
  child.stderr.on('data', (chunk) => (printed.err += String(chunk)));
  return { child, printed };
}

test('`stet serve` reads .env, prints the address, and stops when told to', async () => {
  writeFileSync(join(scratch.folder, '.env'), 'PORT=0\nLOG_LEVEL=silent\nDATABASE_URL=file:./here/desk.db\n');
  const { child, printed } = spawnStet('serve');
  const done = once(child, 'exit');
  while (!printed.out.includes('\n') && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(printed.out).toMatch(/^Stet is at http:\/\/127\.0\.0\.1:\d+\/\n$/);
  expect(existsSync(join(scratch.folder, 'here', 'desk.db'))).toBe(true);
  child.kill('SIGTERM');
  expect((await done)[0]).toBe(0);
  expect(printed.err).toMatch(/^The desk was empty: \d+ sample articles were loaded\.\n$/);
}, 120_000);

test('a bad setting is one line, not a stack', async () => {
  writeFileSync(join(scratch.folder, '.env'), 'PORT=eighty\n');
  const { child, printed } = spawnStet('serve');
  expect((await once(child, 'exit'))[0]).toBe(1);
  expect(printed).toEqual({ out: '', err: 'stet: PORT must be a number from 0 to 65535, not “eighty”.\n' });
}, 60_000);

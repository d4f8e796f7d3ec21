import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaClient } from '../../src/generated/prisma/client';
import { SerialConnection } from '../../src/store/connection';
import { migrate } from '../../src/store/migrate';

const AT = '2026-03-02T10:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'stet-connection-'));
const url = `file:${join(folder, 'desk.db')}`;
let db: PrismaClient;

beforeAll(() => {
  migrate(url);
  db = new PrismaClient({ adapter: new SerialConnection({ url }) });
});
afterAll(async () => {
  await db.$disconnect();
  rmSync(folder, { recursive: true });
});

const sourceNamed = (title: string) => ({
  title,
  type: 'webpage',
  rank: 'primary',
  item: {},
  addedBy: 'Mara Quist',
  addedAt: AT,
  usedAt: AT,
});

/** Opens a transaction that has written, and what ends it. */
function openTransaction(ending: 'commits' | 'fails') {
  let end!: () => void;
  const gate = new Promise<void>((resolve) => (end = resolve));
  let begun!: () => void;
  const written = new Promise<void>((resolve) => (begun = resolve));
  const done = db
    .$transaction(async (tx) => {
      await tx.source.create({ data: sourceNamed('Written meanwhile') });
      begun();
      await gate;
      if (ending === 'fails') throw new Error('refused');
    })
    .catch((error: unknown) => String(error));
  return { written, end, done };
}

const titles = async () => (await db.source.findMany({ orderBy: { id: 'asc' } })).map(({ title }) => title);

test('what is written beside a transaction stays when that one is rolled back', async () => {
  const { id } = await db.source.create({ data: sourceNamed('Before') });
  const open = openTransaction('fails');
  await open.written;
  const changed = db.source.update({ where: { id }, data: { title: 'After' } });
  open.end();
  expect(await open.done).toBe('Error: refused');
  expect((await changed).title).toBe('After');
  expect(await titles()).toEqual(['After']);
});

test('what a transaction has not committed is not read beside it', async () => {
  const open = openTransaction('commits');
  await open.written;
  const read = titles();
  const isDone = jest.fn();
  void read.then(isDone);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isDone).not.toHaveBeenCalled();
  open.end();
  await open.done;
  expect(await read).toContain('Written meanwhile');
});

test('a transaction that fails to begin gives its turn away', async () => {
  await expect(
    db.$transaction(async () => Promise.resolve(), { isolationLevel: 'Snapshot' as 'Serializable' }),
  ).rejects.toThrow();
  expect(await titles()).toContain('After');
});

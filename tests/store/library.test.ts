import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CslItem } from '../../src/domain/csl-item';
import { migrate } from '../../src/store/migrate';
import { openStore, type Store } from '../../src/store/open-store';
import type { SourceFacts } from '../../src/store/sources';
import { makeScratch, type Scratch } from './scratch';

const AT = '2026-05-14T09:30:00.000Z';
const SIGNED = { by: 'Ada', at: AT };
const HASH = 'a'.repeat(64);

let scratch: Scratch;
let store: Store;
beforeEach(async () => {
  scratch = makeScratch();
  store = await openStore({ databaseUrl: scratch.url });
});
afterEach(async () => {
  await store.close();
  scratch.remove();
});

const facts = (item: CslItem): SourceFacts => ({
  item,
  rank: 'primary',
  urls: [],
  licence: null,
  trust: null,
});
const REPORT = facts({
  type: 'report',
  title: 'Quay noise',
  author: [{ literal: 'Harbour Board' }],
  genre: 'Memo',
});

const copyOf = (sourceId: number, words: string) => ({
  sourceId,
  sha256: HASH,
  bytes: Buffer.from(words),
  kind: 'paste' as const,
  mediaType: 'text/plain',
  fileName: null,
  url: null,
  finalUrl: null,
  read: { title: null, text: words, paragraphs: [{ start: 0, end: words.length, page: null }], warnings: [] },
});

test('an item is kept whole, and its title, author and type are read off it', async () => {
  const [id] = await store.sources.add([REPORT], 'Ada', AT);
  expect(await store.sources.record(id!)).toMatchObject({
    title: 'Quay noise',
    by: 'Harbour Board',
    type: 'report',
    item: REPORT.item,
    mergedInto: null,
    addedBy: 'Ada',
  });
  const changed = { ...REPORT, item: { ...REPORT.item, title: 'Noise' }, trust: 'By the board' };
  const changes = [{ field: 'title', from: 'Quay noise', to: 'Noise' }] as const;
  await store.sources.change(id!, changed, changes, SIGNED);
  expect(await store.sources.actsOf(id!)).toMatchObject([
    { act: 'changed', ...SIGNED, changes, other: null },
  ]);
  expect(await store.sources.record(id!)).toMatchObject({ title: 'Noise', trust: 'By the board' });
});

test('a merged source is read as the other one, in one step, and can be a source by itself again', async () => {
  const [a, b, c] = await store.sources.add([REPORT, REPORT, REPORT], 'Ada', AT);
  await store.sources.merge(a!, b!, SIGNED);
  await store.sources.merge(b!, c!, SIGNED);
  expect((await store.sources.find(a!))?.id).toBe(c);
  expect((await store.sources.list()).map(({ id }) => id)).toEqual([c]);
  const copy = await store.copies.add(copyOf(a!, 'Hush.'), 'Ada', AT);
  expect(await store.copies.ofSource(c!)).toHaveLength(1);
  expect([...(await store.copies.latestIds())]).toEqual([[c, copy]]);
  await store.sources.merge(a!, null, SIGNED);
  expect((await store.sources.find(a!))?.id).toBe(a);
  await expect(store.sources.merge(99, a!, SIGNED)).rejects.toThrow('no source 99');
});

test('the same content is stored once, and neither file nor copy is ever changed', async () => {
  const [id] = await store.sources.add([REPORT], 'Ada', AT);
  const first = await store.copies.add(copyOf(id!, 'Hush.'), 'Ada', AT);
  const second = await store.copies.add(copyOf(id!, 'Hush.'), 'Ada', '2026-05-15T09:30:00.000Z');
  expect((await store.copies.ofSource(id!)).map((copy) => copy.id)).toEqual([second, first]);
  expect((await store.copies.latestOf([id!, 77])).get(id!)?.id).toBe(second);
  expect((await store.copies.latestIds()).get(id!)).toBe(second);
  expect(Buffer.from((await store.copies.fileOf(first))!).toString()).toBe('Hush.');
  const sql = scratch.sql();
  expect(sql.prepare('SELECT count(*) FROM "StoredFile"').pluck().get()).toBe(1);
  for (const table of ['StoredFile', 'SourceCopy'])
    expect(() => sql.exec(`DELETE FROM "${table}"`)).toThrow('never deleted');
  expect(() => sql.exec(`UPDATE "SourceCopy" SET "text" = 'x'`)).toThrow('never changed');
});

test('link checks are appended', async () => {
  const [id] = await store.sources.add([REPORT], 'Ada', AT);
  const check = {
    sourceId: id!,
    url: 'https://tide.example/',
    state: 'ok',
    status: 200,
    finalUrl: null,
    says: '',
  } as const;
  await store.linkChecks.append({ ...check, at: AT });
  await store.linkChecks.append({ ...check, at: '2026-05-15T09:30:00.000Z' });
  expect((await store.linkChecks.ofSources([id!])).get(id!)).toHaveLength(2);
  expect((await store.linkChecks.lastChecks()).get(id!)).toBe('2026-05-15T09:30:00.000Z');
});

test('sources of an older desk become items', () => {
  const older = makeScratch();
  const folder = join(older.folder, 'migrations');
  cpSync(join(__dirname, '../../prisma/migrations'), folder, { recursive: true });
  const names = readdirSync(folder)
    .filter((name) => /^\d/.test(name))
    .sort();
  const from = names.findIndex((name) => name.endsWith('_source_library'));
  for (const name of names.slice(from)) rmSync(join(folder, name), { recursive: true });
  migrate(older.url, folder);
  const add = older
    .sql()
    .prepare(
      `INSERT INTO "Source" ("title", "by", "url", "type", "rank", "addedBy", "addedAt", "usedAt") VALUES (?, ?, ?, ?, 'primary', 'Ada', ?, ?)`,
    );
  add.run('Annual report', 'Harbour Board', 'https://board.example/r', 'webpage', AT, AT);
  add.run('Letter', null, null, 'document', AT, AT);
  migrate(older.url);
  const items = older.sql().prepare('SELECT "item" FROM "Source" ORDER BY "id"').pluck().all() as string[];
  older.remove();
  expect(items.map((item) => JSON.parse(item) as unknown)).toEqual([
    {
      type: 'webpage',
      title: 'Annual report',
      author: [{ literal: 'Harbour Board' }],
      URL: 'https://board.example/r',
    },
    { type: 'document', title: 'Letter' },
  ]);
});

import type { SourceInput } from '../../src/domain/source-input';
import { ADA, CITATION, openFreshDesk, PIER, type FreshDesk } from './fresh-desk';

let desk: FreshDesk;
beforeEach(async () => {
  desk = await openFreshDesk();
});
afterEach(() => desk.close());

const INPUT: SourceInput = {
  type: 'report',
  title: 'Quay noise',
  authors: 'Lyrness Harbour Board',
  publisher: '',
  container: '',
  issued: '2026-05-12',
  url: 'https://board.example/noise',
  urls: '',
  doi: '',
  isbn: '',
  rank: 'primary',
  licence: 'CC BY 4.0',
  trust: 'Made by the board itself.',
};

const BIB = `@report{quay, title = {Quay noise}, author = {{Lyrness Harbour Board}}, year = 2026, url = {https://board.example/noise?utm_source=x}}
@book{mills, title = {Mills of the river}, author = {Quist, Mara}, year = 2019
@book{piers, title = {Piers}, author = {Orme, Nils}, year = 2020, note = {Signed}}`;

test('a source is made by hand, and changed', async () => {
  const id = await desk.services.addSource(INPUT, { type: 'report', genre: 'Memo' }, ADA);
  const { record } = await desk.services.libraryPage(id);
  expect(record).toMatchObject({
    title: 'Quay noise',
    by: 'Lyrness Harbour Board',
    issued: '2026-05-12',
    licence: 'CC BY 4.0',
    addedBy: 'Ada',
  });
  expect(record.item.genre).toBe('Memo');
  await desk.services.changeSource(id, { ...INPUT, title: 'Noise', trust: '' }, ADA);
  expect((await desk.services.libraryPage(id)).record).toMatchObject({
    title: 'Noise',
    trust: null,
    item: { genre: 'Memo' },
  });
});

test('what cannot be written down is refused beside its field', async () => {
  const refused = desk.services.addSource({ ...INPUT, title: '', rank: '' }, null, ADA);
  await expect(refused).rejects.toMatchObject({
    fields: { title: expect.anything() as string, rank: expect.anything() as string },
  });
  await expect(desk.services.changeSource(9, INPUT, ADA)).rejects.toThrow('no source 9');
});

test('a bibliography with a fault: the line is named, the rest is taken, duplicates are told of', async () => {
  const known = await desk.services.addSource(INPUT, null, ADA);
  const { rows, problems } = await desk.services.previewImport(BIB);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]?.line).toBeGreaterThanOrEqual(2);
  expect(rows.map(({ title }) => title)).toContain('Quay noise');
  expect(rows.find(({ title }) => title === 'Quay noise')?.duplicates.map(({ id }) => id)).toEqual([known]);
  expect(rows.map(({ earlier }) => earlier)).toEqual(rows.map(() => null));
  const twice = await desk.services.previewImport(
    `${BIB}}\n@book{again, title = {Piers}, author = {Orme, N.}}`,
  );
  expect(twice.rows.at(-1)).toMatchObject({ title: 'Piers', earlier: twice.rows.length - 2 });
  expect(await desk.services.importSources(BIB, new Set([0]), 'secondary', ADA)).toBe(1);
  expect(await desk.services.listSources()).toHaveLength(2);
});

test('an import needs items, a rank, and a bibliography', async () => {
  await expect(desk.services.importSources(BIB, new Set(), '', ADA)).rejects.toMatchObject({
    fields: { chosen: expect.anything() as string, rank: expect.anything() as string },
  });
  await expect(desk.services.previewImport('Dear all,')).rejects.toMatchObject({
    fields: { text: expect.anything() as string },
  });
  await expect(desk.services.previewImport(' ')).rejects.toMatchObject({
    fields: { text: expect.anything() as string },
  });
});

test.each(['bibtex', 'ris', 'csl-json'] as const)(
  'the library as %s can be imported again',
  async (format) => {
    await desk.services.addSource(INPUT, { type: 'report', genre: 'Memo' }, ADA);
    const printed = await desk.services.exportSources(format);
    const other = await openFreshDesk();
    await other.services.importSources(printed, new Set([0]), 'primary', ADA);
    const [item] = await Promise.all(
      [desk, other].map(async ({ services }) => (await services.libraryPage(1)).record.item),
    );
    const again = (await other.services.libraryPage(1)).record.item;
    await other.close();
    expect({ ...again, id: 0 }).toEqual({ ...item, id: 0 });
  },
);

test('merging keeps every citation, and can be taken back', async () => {
  const article = await desk.add(PIER);
  const [first, second] = [await desk.find(article, '612,000'), await desk.find(article, 'open in May')];
  await desk.services.cite(first.id, 1, { ...CITATION, sourceUrl: 'https://mill.example/register' }, '', ADA);
  const address = 'http://www.mill.example/register/';
  const twin = await desk.services.addSource({ ...INPUT, title: 'Staff register', url: address }, null, ADA);
  await desk.services.cite(second.id, 1, { ...CITATION, sourceId: twin }, '', ADA);
  const [pair] = await desk.services.duplicateSources();
  expect(pair?.why).toBe('address');
  await desk.services.mergeSource(pair!.second.id, pair!.first.id, ADA);
  expect(await desk.services.duplicateSources()).toEqual([]);
  const { uses } = await desk.services.sourcePage(pair!.second.id);
  expect(uses.map(({ claim }) => claim.id).sort()).toEqual([first.id, second.id].sort());
  expect(await desk.services.listSources()).toMatchObject([{ id: pair!.first.id, uses: 2 }]);
  expect((await desk.services.claimPage(second.id)).citations[0]?.source.id).toBe(pair!.first.id);
  expect((await desk.services.libraryPage(pair!.first.id)).merged).toHaveLength(1);
  await expect(desk.services.mergeSource(pair!.first.id, pair!.second.id, ADA)).rejects.toMatchObject({
    fields: { into: expect.anything() as string },
  });
  await desk.services.separateSource(pair!.second.id, ADA);
  expect(await desk.services.listSources()).toHaveLength(2);
});

test('a copy that names another address as its own tells of a duplicate', async () => {
  const [first, second] = [
    await desk.services.addSource(INPUT, null, ADA),
    await desk.services.addSource(
      { ...INPUT, title: 'Loud cranes', url: 'https://copy.example/7' },
      null,
      ADA,
    ),
  ];
  expect(await desk.services.duplicateSources()).toEqual([]);
  const page = `<html><head><link rel="canonical" href="${INPUT.url}"></head><body><p>Noise fell.</p></body></html>`;
  const file = { bytes: Buffer.from(page), fileName: 'page.html', declaredType: 'text/html' };
  await desk.services.uploadCopy(second, file, ADA);
  expect(await desk.services.duplicateSources()).toMatchObject([
    { first: { id: first }, second: { id: second }, why: 'address' },
  ]);
});

test.each(['bibtex', 'ris', 'csl-json'] as const)(
  'what the desk says of a source goes along in %s and comes back on another desk',
  async (format) => {
    const urls = 'https://mirror.example/noise\nhttps://old.example/noise';
    await desk.services.addSource(
      { ...INPUT, rank: 'primary', urls, licence: 'Free to quote', trust: 'Made by the board — checked.' },
      null,
      ADA,
    );
    await desk.services.addSource({ ...INPUT, title: 'Loud cranes', rank: 'secondary', url: '' }, null, ADA);
    const file = await desk.services.exportSources(format);
    const records = await Promise.all([1, 2].map(async (id) => (await desk.services.libraryPage(id)).record));
    const other = await openFreshDesk();
    try {
      expect(await other.services.importSources(file, new Set([0, 1]), 'secondary', ADA)).toBe(2);
      const copies = await Promise.all(
        [1, 2].map(async (id) => (await other.services.libraryPage(id)).record),
      );
      const said = records.map(({ title, rank, urls: all, licence, trust }) => ({
        title,
        rank,
        urls: all,
        licence,
        trust,
      }));
      expect(copies).toMatchObject(said);
      expect(copies.map(({ item }) => item.custom)).toEqual([undefined, undefined]);
    } finally {
      await other.close();
    }
  },
);

import { openStore } from '../../src/store/open-store';
import { readCsv } from '../report/read-csv';
import { ADA, CITATION, openFreshDesk, PIER, type FreshDesk } from './fresh-desk';

let desk: FreshDesk;
let claim: number;

beforeEach(async () => {
  desk = await openFreshDesk();
  claim = (await desk.find(await desk.add(PIER), '612,000')).id;
});
afterEach(() => desk.close());

async function keep(title: string, text: string, URL?: string): Promise<number> {
  const store = await openStore({ databaseUrl: desk.url });
  const at = '2026-05-12T08:00:00.000Z';
  const source = {
    item: { type: 'document', title, ...(URL && { URL }) },
    rank: 'primary',
    urls: [],
    licence: null,
    trust: null,
  } as const;
  const [id] = await store.sources.add([source], 'Ada', at);
  const paragraphs = [{ start: 0, end: text.length, page: 3 }];
  const file = {
    sha256: String(id).padStart(64, '0'),
    bytes: Buffer.from(text),
    kind: 'paste',
    mediaType: 'text/plain',
  } as const;
  const from = { sourceId: id!, fileName: null, url: null, finalUrl: null };
  await store.copies.add(
    { ...from, ...file, read: { title: null, text, paragraphs, warnings: [] } },
    'Ada',
    at,
  );
  await store.close();
  return id!;
}

test('a stored source’s best passage is offered, with its place and what differs', async () => {
  await keep('Other', 'Otters were seen near the slipway.');
  const source = await keep(
    'Annual report',
    'A good year. The old pier carried 621,000 passengers in 2025. Repairs went on.',
  );
  const { passages } = await desk.services.claimPage(claim);
  expect(passages).toMatchObject([
    {
      source: { id: source },
      text: 'The old pier carried 621,000 passengers in 2025.',
      pieces: [
        { text: 'The ', isFound: false },
        { text: 'old pier carried', isFound: true },
        { text: ' 621,000 ', isFound: false },
        { text: 'passengers', isFound: true },
        { text: ' in ', isFound: false },
        { text: '2025', isFound: true },
        { text: '.', isFound: false },
      ],
      locator: 'p. 3',
      differs: ['figure: “612,000” here, “621,000” there'],
    },
  ]);
});

test('what is not found is told as it stands; a figure in other words is found', async () => {
  const about = 'The pier carried 612,000 passengers last year, almost a third more than in 2024.';
  const { id } = await desk.find(await desk.add(about, { date: '2026-05-14' }), 'almost a third');
  await keep('Annual report', 'The pier carried 612,000 passengers, 32 per cent more than the year before.');
  const { passages } = await desk.services.claimPage(id);
  expect(passages[0]!.missing).toEqual(['last', 'in 2024']);
  await keep('Another', 'The pier carried 612,000 passengers, half as many as the year before.');
  const other = (await desk.services.claimPage(id)).passages.find(({ source }) => source.title === 'Another');
  expect(other!.missing.join(' ')).toContain('third');
});

test('a passage that the claim cites already is not offered again', async () => {
  const text = 'The old pier carried 612,000 passengers in 2025.';
  const sourceId = await keep('Annual report', text);
  expect((await desk.services.claimPage(claim)).passages).toHaveLength(1);
  const cited = {
    ...CITATION,
    ...{ sourceId, sourceTitle: '', sourceBy: '', sourceUrl: '' },
    ...{ quote: text, locator: 'p. 3' },
  };
  await desk.services.cite(claim, 1, cited, '', ADA);
  expect((await desk.services.claimPage(claim)).passages).toEqual([]);
});

test('the list of what lacks a source says where a passage waits', async () => {
  await keep('Annual report', 'The old pier carried 612,000 passengers in 2025.');
  const query = { q: '', articleId: null, why: '', sort: 'worth', page: 1 } as const;
  const { waiting } = await desk.services.lacking(query);
  expect(waiting.get(claim)).toBe(1);
  expect([...waiting.values()]).toContain(0);
});

describe('a copy of the article itself', () => {
  const query = { q: '', articleId: null, why: '', sort: 'worth', page: 1 } as const;

  test('is offered for none of its claims and waits for none, wherever it was published', async () => {
    await keep('Found in an archive', PIER);
    expect((await desk.services.claimPage(claim)).passages).toEqual([]);
    expect([...new Set((await desk.services.lacking(query)).waiting.values())]).toEqual([0]);
    expect(await desk.services.lacking({ ...query, why: 'has-passage' })).toMatchObject({ matching: 0 });
    expect(readCsv(await desk.services.lackingCsv({ ...query, why: 'has-passage' }))).toEqual([]);
  });

  test('is known by its address too', async () => {
    const url = 'https://bay.example/pier';
    const text = 'The harbour has opening times. The ferry ran 9 times a day in 2024.';
    const other = await desk.find(await desk.add(text, { url }), '9 times');
    await keep('Opening times', text.replace('9', '8'), `${url}?utm_source=mail`);
    expect((await desk.services.claimPage(other.id)).passages).toEqual([]);
  });

  test('is offered for the claims of another article', async () => {
    await desk.add('The old pier carried 612,000 passengers in 2025, the county said.');
    const source = await keep('Found in an archive', PIER);
    const { rows, waiting } = await desk.services.lacking(query);
    const other = rows.find(
      ({ articleTitle, id }) => articleTitle !== 'Pier to open in May' && waiting.get(id),
    );
    expect(other).toBeDefined();
    const { passages } = await desk.services.claimPage(other!.id);
    expect(passages).toMatchObject([{ source: { id: source } }]);
  });
});

test('the list can be asked for those alone for which a passage waits, also as CSV', async () => {
  await keep('Annual report', 'The old pier carried 612,000 passengers in 2025.');
  const query = { q: '', articleId: null, why: 'has-passage', sort: 'worth', page: 1 } as const;
  const { rows, matching, waiting } = await desk.services.lacking(query);
  expect(rows.map(({ id }) => id)).toContain(claim);
  expect(rows).toHaveLength(matching);
  for (const { id } of rows) expect(waiting.get(id)).toBeGreaterThan(0);
  const csv = readCsv(await desk.services.lackingCsv(query));
  expect(csv.map(({ claim_id }) => Number(claim_id))).toEqual(rows.map(({ id }) => id));
  expect((await desk.services.lacking({ ...query, page: 2 })).rows).toEqual([]);
});

test('where nothing is stored, no passage waits', async () => {
  const query = { q: '', articleId: null, why: 'has-passage', sort: 'worth', page: 1 } as const;
  expect(await desk.services.lacking(query)).toMatchObject({ rows: [], matching: 0 });
});

test('all sources that have a passage are counted, though only the likeliest five are given', async () => {
  for (let i = 1; i <= 7; i += 1)
    await keep(`Report ${i}`, `The old pier carried 612,000 passengers in 2025, says report ${i}.`);
  const page = await desk.services.claimPage(claim);
  expect([page.passages.length, page.passageCount]).toEqual([5, 7]);
  const { waiting } = await desk.services.lacking({
    q: '',
    articleId: null,
    why: '',
    sort: 'worth',
    page: 1,
  });
  expect(waiting.get(claim)).toBe(7);
});

test('a copy is searched however many sources without one were added since', async () => {
  await keep('Annual report', 'The old pier carried 621,000 passengers in 2025.');
  const store = await openStore({ databaseUrl: desk.url });
  const bare = { rank: 'primary', urls: [], licence: null, trust: null } as const;
  const many = Array.from({ length: 120 }, (_, i) => ({
    ...bare,
    item: { type: 'book' as const, title: `Book ${i}` },
  }));
  await store.sources.add(many, 'Ada', '2026-05-13T08:00:00.000Z');
  await store.close();
  expect((await desk.services.claimPage(claim)).passageCount).toBe(1);
});

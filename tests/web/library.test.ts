import request from 'supertest';
import { openDesk, signIn, type TestDesk } from './desk';

type Agent = ReturnType<typeof request.agent>;

let desk: TestDesk;
let mara: Agent;
beforeEach(async () => {
  desk = await openDesk();
  mara = await signIn(desk.app, 'Mara Quist');
});
afterEach(() => desk.close());

const FIELDS = {
  title: 'Quay noise <readings>',
  type: 'report',
  authors: 'Quist, Mara\r\nLyrness Harbour Board',
  issued: '2026-05-12',
  url: 'https://board.example/noise',
  rank: 'primary',
  trust: 'Made by the board itself.',
};

const post = (path: string, fields: Record<string, string | string[]>) =>
  mara.post(path).type('form').send(fields);

test('an empty library leads on', async () => {
  const { text } = await mara.get('/sources').expect(200);
  for (const path of ['/sources/new', '/sources/import']) expect(text).toContain(`href="${path}"`);
});

test('the library is searched by all the words of title, author, address or year', async () => {
  await post('/sources', FIELDS);
  await post('/sources', {
    ...FIELDS,
    title: 'Årsmelding for Kaia',
    url: 'https://kaia.example/2025',
    authors: '',
  });
  const titles = async (q: string) => {
    const { text } = await mara.get(`/sources?q=${encodeURIComponent(q)}`).expect(200);
    return ['Quay noise', 'Årsmelding'].filter((title) => text.includes(`">${title}`));
  };
  expect(await titles('')).toEqual(['Quay noise', 'Årsmelding']);
  expect(await titles('  readings QUAY ')).toEqual(['Quay noise']);
  expect(await titles('arsmelding')).toEqual(['Årsmelding']);
  expect(await titles('kaia.example')).toEqual(['Årsmelding']);
  expect(await titles('quist')).toEqual(['Quay noise']);
  const { text } = await mara.get('/sources?q=<b>').expect(200);
  expect(text).toContain('No source has “&lt;b&gt;”');
  expect(text).toContain('value="&lt;b&gt;"');
});

test('a source is added by hand, shown, and changed', async () => {
  const { headers } = await post('/sources', FIELDS).expect(303);
  expect(headers.location).toBe('/sources/1');
  const { text } = await mara.get('/sources/1').expect(200);
  expect(text).toContain('Quay noise &lt;readings&gt;');
  expect(text).toContain('Mara Quist and Lyrness Harbour Board');
  expect(text).toContain('Report, primary');
  expect(text).toContain('https://web.archive.org/web/*/https://board.example/noise');
  expect(text).toContain('The source is in the library');
  const form = await mara.get('/sources/1/edit').expect(200);
  expect(form.text).toContain('Quist, Mara\nLyrness Harbour Board');
  await post('/sources/1/edit', { ...FIELDS, title: 'Noise', issued: 'Spring 2026' }).expect(303);
  expect((await mara.get('/sources/1')).text).toContain('Spring 2026');
});

test('a source that may be in the library is offered before another is made of it', async () => {
  await post('/sources', FIELDS).expect(303);
  const again = {
    ...FIELDS,
    title: 'Noise at the quay',
    url: 'http://www.board.example/noise/?utm_source=x',
  };
  const { text } = await post('/sources', again).expect(422);
  expect(text).toContain('href="/sources/1"');
  expect(text).toContain('value="Noise at the quay"');
  await post('/sources', { ...again, rank: '' }).expect(422);
  await post('/sources', { ...again, another: 'yes' }).expect(303, /sources/);
  expect((await mara.get('/sources')).text).toContain('Noise at the quay');
});

test('what was done to a record stands in its history: who, when, and what it was before', async () => {
  await post('/sources', FIELDS).expect(303);
  await post('/sources', { ...FIELDS, title: 'Twin', url: 'https://twin.example', another: 'yes' });
  await post('/sources/1/edit', { ...FIELDS, title: 'Noise', rank: 'secondary', trust: '' }).expect(303);
  await post('/sources/2/merge', { into: '1' }).expect(303);
  const history = async (id: number) => {
    const { text } = await mara.get(`/sources/${id}`).expect(200);
    return [...text.slice(text.indexOf('History of the record')).matchAll(/<li><time.*?<\/li>/gs)].map(
      ([line]) =>
        line
          .replace(/<time.*?<\/time>|<\/?(?:li|div|dl|dd|p)[^>]*>/gs, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
    );
  };
  expect(await history(1)).toEqual([
    'Mara Quist merged “Twin” into it',
    expect.stringMatching(
      /^Mara Quist changed the record.*<dt>Title<\/dt> <del>Quay noise &lt;readings&gt;<\/del> <ins>Noise<\/ins>.*<dt>Rank<\/dt> <del>primary<\/del> <ins>secondary<\/ins>.*<dt>Trust<\/dt> <del>Made by the board itself\.<\/del> <span class="when">nothing<\/span>$/,
    ),
    'Mara Quist recorded it',
  ]);
  await post('/sources/2/separate', {}).expect(303);
  expect((await history(1))[0]).toBe('Mara Quist separated “Twin” from it');
  expect((await history(2))[0]).toBe('Mara Quist separated it from “Noise”');
});

test('a refused form keeps what was typed', async () => {
  const { text } = await post('/sources', { ...FIELDS, rank: '', url: 'board.example' }).expect(422);
  expect(text).toContain('Not saved: 2 fields need another look');
  for (const id of ['rank-error', 'url-error']) expect(text).toContain(`id="${id}"`);
  expect(text).toContain('Quay noise &lt;readings&gt;');
  expect(text).toContain('value="board.example"');
});

test('where nothing may be fetched, the form takes over what can be told from the words', async () => {
  const { text } = await post('/sources/look-up', { look: 'doi:10.1000/182' }).expect(422);
  expect(text).toContain('Fetching is switched off on this desk');
  expect(text).toMatch(/id="doi"[^>]*value="10.1000\/182"/);
  await post('/sources', FIELDS);
  const source = (await mara.get('/sources/1')).text;
  expect(source).not.toContain('/sources/1/fetch');
  const refused = await post('/sources/1/fetch', { url: 'https://board.example/noise' }).expect(422);
  expect(refused.text).toContain('STET_FETCH');
});

test('a bibliography is read, looked at and taken', async () => {
  await post('/sources', FIELDS);
  const bib =
    '@book{a, title={Piers}, year=2020}\n@report{b, title={Quay noise readings}, year=2026, url={https://board.example/noise/}}\n@book{c, title={Cut';
  const { text } = await mara
    .post('/sources/import/preview')
    .attach('file', Buffer.from(bib), 'a.bib')
    .expect(200);
  expect(text).toContain('2 items were read');
  expect(text).toMatch(/Line [34]:/);
  expect(text).toMatch(/name="take" value="0" checked/);
  expect(text).not.toMatch(/name="take" value="1" checked/);
  const none = await mara.post('/sources/import').field('text', bib);
  expect(none.status).toBe(422);
  expect(none.text).toContain('Tick at least one of them.');
  await mara
    .post('/sources/import')
    .field('text', bib)
    .field('take', '0')
    .field('rank', 'secondary')
    .expect(303, /sources/);
  expect((await mara.get('/sources')).text).toContain('Piers');
});

test('faults of RIS are named by their lines in the preview, and the rest is taken', async () => {
  const ris =
    'TY  - RPRT\nTI  - Quay noise\nPage 1 of 3\nDA  - 2026/02/30\nTY  - BOOK\nTI  - Piers\nER  - \n';
  const { text } = await mara.post('/sources/import/preview').field('text', ris).expect(200);
  expect(text).toContain('2 items were read');
  expect(text).toContain('3 places of the file need a look');
  expect(text).toContain('Line 3: “Page 1 of 3” is no field');
  expect(text).toContain('Line 4: 2026-02-30 is no date of the calendar');
  expect(text).toContain('Line 5: The record that begins in line 1 has no “ER\u00a0\u00a0-”');
  expect(text).toMatch(/<span>Quay noise<\/span>/);
});

test('CSL-JSON of odd shapes is named, taken, and its pages stand', async () => {
  const odd = [
    { type: 'book', title: 5, author: [null, { family: 5 }], issued: { 'date-parts': [5] } },
    { type: '', title: ['Piers'], author: null, issued: '2026', ISBN: 5, editor: {} },
  ];
  const text = JSON.stringify(odd);
  const preview = await mara.post('/sources/import/preview').field('text', text).expect(200);
  expect(preview.text).toContain('Line 1: Entry 1: ');
  await mara
    .post('/sources/import')
    .field('text', text)
    .field('take', ['0', '1'])
    .field('rank', 'primary')
    .expect(303);
  for (const page of [
    '/sources',
    '/sources/1',
    '/sources/1/edit',
    '/sources/2/edit',
    '/sources.bib',
    '/sources.ris',
  ])
    await mara.get(page).expect(200);
});

test('as many items as an import promises are taken from one form', async () => {
  const numbers = Array.from({ length: 2_000 }, (_, i) => i);
  const bib = numbers.map((i) => `@book{b${i}, title={Pier ${i}}, year=2020}`).join('\n');
  const { headers } = await mara
    .post('/sources/import')
    .field('text', bib)
    .field('take', numbers.map(String))
    .field('rank', 'secondary')
    .expect(303);
  expect(headers.location).toBe('/sources');
  expect(await desk.services.listSources()).toHaveLength(2_000);
});

test('what is no bibliography is refused beside its field', async () => {
  const { text } = await mara.post('/sources/import/preview').field('text', 'Dear all').expect(422);
  expect(text).toContain('id="text-error"');
  expect(text).toContain('Dear all');
});

test('a file in another charset is read in it, and the preview says so', async () => {
  const mara = await signIn(desk.app, 'Mara Quist');
  const bib = Buffer.from('@book{a, title = {Über die Fähre}, year = {2019}}', 'latin1');
  const { text } = await mara.post('/sources/import/preview').attach('file', bib, 'a.bib').expect(200);
  expect(text).toContain('Über die Fähre');
  expect(text).toContain('it was read as Windows-1252');
});

test('an item that stands twice in a file is not ticked the second time', async () => {
  const twice = '@book{a, title = {Piers}, year = 2020}\n@book{b, title = {Piers}, year = 2020}';
  const { text } = await mara.post('/sources/import/preview').field('text', twice).expect(200);
  expect(text).toMatch(/name="take" value="0" checked/);
  expect(text).not.toMatch(/name="take" value="1" checked/);
  expect(text).toContain('may be the same as “Piers” above');
});

test('duplicates are shown side by side, merged, and separated', async () => {
  await post('/sources', FIELDS);
  await post('/sources', {
    ...FIELDS,
    title: 'The noise',
    url: 'http://www.board.example/noise?utm_source=x',
    another: 'yes',
  });
  expect((await mara.get('/sources/1')).text).toContain('It may be in the library twice');
  expect((await mara.get('/sources/duplicates').expect(200)).text).toContain('the same address');
  await post('/sources/2/merge', { into: '1' }).expect(303);
  await mara.get('/sources/2').expect(303);
  expect((await mara.get('/sources/duplicates')).text).toContain('No duplicates found');
  expect((await mara.get('/sources/1')).text).toContain('was merged into it');
  await post('/sources/2/separate', {}).expect(303);
  await mara.get('/sources/2').expect(200);
  await post('/sources/1/merge', { into: '99' }).expect(404);
});

test('who has no name yet is asked for it, and the pair is still there', async () => {
  await post('/sources', FIELDS);
  await post('/sources', { ...FIELDS, url: 'http://www.board.example/noise?utm_source=x', another: 'yes' });
  const nobody = request.agent(desk.app);
  const merge = (fields: Record<string, string>) => nobody.post('/sources/2/merge').type('form').send(fields);
  expect((await nobody.get('/sources/duplicates')).text).toContain('id="name-0"');
  const { text } = await merge({ into: '1', name: ' ' }).expect(422);
  expect(text).toContain('Not merged');
  expect(text).toContain('id="name-0-error"');
  await merge({ into: '1', name: 'Bo' }).expect(303);
  const other = request.agent(desk.app);
  const refused = await other.post('/sources/2/separate').type('form').send({}).expect(422);
  expect(refused.text).toContain('id="separate-name-2-error"');
  await other.post('/sources/2/separate').type('form').send({ name: 'Cy' }).expect(303);
});

test.each([
  ['bib', '@'],
  ['ris', 'TY  -'],
  ['json', '['],
])('the library as .%s', async (format, begins) => {
  await post('/sources', FIELDS);
  const answer = await mara.get(`/sources.${format}`).buffer(true).expect(200);
  const headers = answer.headers as Record<string, string>;
  expect(headers['content-disposition']).toMatch(
    new RegExp(`^attachment; filename="?sources\\.${format}"?$`),
  );
  const body: unknown = answer.body;
  const text = answer.text as string | undefined;
  const file = Buffer.isBuffer(body) ? body.toString() : (text ?? JSON.stringify(body));
  expect(file).toContain(begins);
});

test.each(['/sources.exe', '/sources/9/edit', '/sources/x'])('%s is not there', async (path) => {
  await mara.get(path).expect(404);
});

test.each([
  '/sources/look-up',
  '/sources/import/preview',
  '/sources/check',
  '/sources/1/merge',
  '/sources/1/fetch',
])('%s asked for as a page leads to the form', async (path) => {
  await mara.get(path).expect(303);
});

test('with fetching switched off no round begins, and that is said', async () => {
  const sent = await post('/sources/check', {});
  expect(sent.status).toBe(303);
  const { text } = await mara.get('/sources');
  expect(text).toContain('No address is looked after: fetching is switched off on this desk (STET_FETCH)');
  expect(text).not.toContain('looked after now');
});

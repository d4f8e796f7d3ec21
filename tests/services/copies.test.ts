import { docxOf, paragraph } from '../imports/zip-of';
import { pdfOf } from '../imports/pdf-of';
import { ADA, CITATION, openFreshDesk, PIER, type FreshDesk } from './fresh-desk';

let desk: FreshDesk;
let sourceId: number;
beforeEach(async () => {
  desk = await openFreshDesk();
  const article = await desk.add(PIER);
  const claim = await desk.find(article, '612,000');
  await desk.services.cite(claim.id, 1, CITATION, '', ADA);
  sourceId = (await desk.services.listSources())[0]!.id;
});
afterEach(() => desk.close());

const upload = (bytes: Uint8Array, fileName: string, declaredType = '') =>
  desk.services.uploadCopy(sourceId, { bytes, fileName, declaredType }, ADA);

test('marks that turn or hide letters do not stay in the name of a file', async () => {
  const id = await upload(Buffer.from('40 posts ended.'), 'r\u202etxt.\u200bexe.txt');
  expect((await desk.services.copy(id)).fileName).toBe('rtxt.exe.txt');
});

test.each([
  [
    'a page',
    Buffer.from('<html><body><h1>Register</h1><p>40 posts ended.</p></body></html>'),
    'r.html',
    'text/html',
    null,
  ],
  ['Markdown', Buffer.from('# Register\n\n40 posts ended.'), 'r.md', 'text/markdown', null],
  ['a PDF', pdfOf([['Register', '', '40 posts ended.']]), 'r.pdf', 'application/pdf', 1],
  [
    'a Word document',
    docxOf(paragraph('Register', 'Heading1') + paragraph('40 posts ended.')),
    'r.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    null,
  ],
])('%s is kept, read, and handed back as it came', async (_what, bytes, fileName, mediaType, pageCount) => {
  const id = await upload(bytes, fileName);
  const copy = await desk.services.copy(id);
  expect(copy).toMatchObject({
    kind: 'upload',
    mediaType,
    fileName,
    size: bytes.length,
    takenBy: 'Ada',
    pageCount,
  });
  expect(copy.text).toMatch(/Register\n\n40 posts ended\.$/);
  const file = await desk.services.copyFile(id);
  expect(file.fileName).toBe(fileName);
  expect(Buffer.from(file.bytes).equals(bytes)).toBe(true);
});

test('words are pasted, and get a name when they are handed back', async () => {
  const id = await desk.services.pasteCopy(sourceId, 'She said: 40 posts.\n\nThen she left.', ADA);
  expect(await desk.services.copy(id)).toMatchObject({ kind: 'paste', paragraphCount: 2, fileName: null });
  expect((await desk.services.copyFile(id)).fileName).toMatch(/^source-1-\d{4}-\d\d-\d\d\.txt$/);
});

test('the charset that a file was sent with is believed', async () => {
  const id = await upload(Buffer.from('Caf\u00e9', 'latin1'), 'r.txt', 'text/plain; charset=ISO-8859-1');
  expect((await desk.services.copy(id)).text).toBe('Café');
});

test.each([
  ['an empty file', Buffer.alloc(0), 'r.txt', /empty/],
  ['a picture', Buffer.from([0x89, 0x50, 0, 0]), 'r.png', /no file that can be read here/],
  ['a broken PDF', Buffer.from('%PDF-1.7 no'), 'r.pdf', /broken/],
  [
    'a broken Word document',
    docxOf(paragraph('A')).subarray(0, 900),
    'r.docx',
    /broken|no file that can be read/,
  ],
])('%s is refused beside its field, and nothing is kept', async (_what, bytes, fileName, says) => {
  await expect(upload(bytes, fileName)).rejects.toMatchObject({
    fields: { file: expect.stringMatching(says) as string },
  });
  expect(await desk.services.copiesOf(sourceId)).toEqual([]);
});

test('nothing pasted is refused, and so is a source that is not there', async () => {
  await expect(desk.services.pasteCopy(sourceId, ' \n', ADA)).rejects.toMatchObject({
    fields: { text: expect.anything() as string },
  });
  await expect(desk.services.pasteCopy(99, 'Words', ADA)).rejects.toThrow('no source 99');
  await expect(desk.services.copy(99)).rejects.toThrow('no copy 99');
});

test('two copies are compared, the older first, however they are asked for', async () => {
  const first = await desk.services.pasteCopy(sourceId, 'The mill is open.\n\n40 posts ended in May.', ADA);
  const second = await desk.services.pasteCopy(sourceId, 'The mill is open.\n\n44 posts ended in May.', ADA);
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const { older, newer, lines } = await desk.services.compareCopies(one, other);
    expect([older.id, newer.id]).toEqual([first, second]);
    expect(lines.map(({ kind }) => kind)).toEqual(['same', 'changed']);
  }
});

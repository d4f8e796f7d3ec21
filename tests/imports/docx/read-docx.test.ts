import { checkArchive } from '../../../src/imports/docx/check-archive';
import { readDocx } from '../../../src/imports/docx/read-docx';
import { docxOf, paragraph, zipOf } from '../zip-of';

test('paragraphs, a heading and a table', async () => {
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('2025')}${cell('61')}</w:tr></w:tbl>`;
  const body = paragraph('Quay noise', 'Heading1') + paragraph('It fell to 33 dB(A).') + table;
  const { text, paragraphs } = await readDocx(docxOf(body));
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Quay noise',
    'It fell to 33 dB(A).',
    '2025\t61',
  ]);
});

test('a raised figure does not grow the one before it', async () => {
  const run = (words: string, how = '') => `<w:r>${how}<w:t xml:space="preserve">${words}</w:t></w:r>`;
  const raised = (words: string) => run(words, '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>');
  const body = `<w:p>${run('It took 10')}${raised('6')}${run(' tonnes in 2019')}${raised('2')}${run('.')}</w:p>`;
  expect((await readDocx(docxOf(body))).text).toBe('It took 10⁶ tonnes in 2019².');
});

test('a document without words says so', async () => {
  expect((await readDocx(docxOf(''))).warnings).toEqual(['The document has no text.']);
});

test.each([
  ['an archive that was cut off', docxOf(paragraph('Quay')).subarray(0, 300)],
  ['an archive of nonsense', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)])],
  ['an archive with no document', zipOf({ 'word/document.xml': '<not' })],
  ['a place outside the archive', Buffer.concat([zipOf({ a: 'b' }).subarray(0, -6), Buffer.alloc(6, 0xff)])],
])('%s is refused in words', async (_what, bytes) => {
  await expect(readDocx(bytes)).rejects.toThrow(/This \.docx file is broken/);
});

describe('a zip bomb', () => {
  const large = Buffer.alloc(60_000_000, 0x20);
  test.each([
    ['one part that declares little', zipOf({ 'word/document.xml': Buffer.alloc(101_000_000, 0x20) }, 10)],
    [
      'two parts that are too much together',
      zipOf({ 'word/document.xml': large, 'word/media/a.xml': large }),
    ],
  ])('%s is never opened', (_what, bytes) => {
    expect(bytes.length).toBeLessThan(500_000);
    expect(() => checkArchive(bytes)).toThrow(/more than 100 MB/);
  });
});

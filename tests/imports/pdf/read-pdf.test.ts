import { readInThread } from '../../../src/imports/read-in-thread';
import { MEDIA_TYPES } from '../../../src/imports/media-type';
import { MOST_PAGES } from '../../../src/imports/pdf/read-pdf';
import { pdfOf } from '../pdf-of';

jest.setTimeout(120_000);

const read = (bytes: Uint8Array, patience?: number) =>
  readInThread({ bytes, mediaType: MEDIA_TYPES.pdf, charset: null }, patience);

test('paragraphs by page; a word that was cut at the line’s end is whole again', async () => {
  const { text, paragraphs, title } = await read(
    pdfOf(
      [
        [
          'Quay noise readings',
          '',
          'Mean level fell from 61 to 33 dB(A) be-',
          'tween January and May,',
          'the board said.',
        ],
        ['It was measured at four points.'],
      ],
      '/Title (Readings 2026)',
    ),
  );
  expect(title).toBe('Readings 2026');
  expect(paragraphs.map(({ start, end, page }) => [page, text.slice(start, end)])).toEqual([
    [1, 'Quay noise readings'],
    [1, 'Mean level fell from 61 to 33 dB(A) between January and May, the board said.'],
    [2, 'It was measured at four points.'],
  ]);
});

test('a small figure on a raised baseline does not grow the one before it', async () => {
  const raise = (sign: string) => `) Tj /F1 6 Tf 4 Ts (${sign}) Tj /F1 11 Tf 0 Ts (`;
  const pdf = pdfOf([['It took 10^6 tonnes in 2019^2.']])
    .toString('latin1')
    .replace(/\^(\d)/g, (_mark, sign: string) => raise(sign));
  expect((await read(Buffer.from(pdf, 'latin1'))).text).toBe('It took 10⁶ tonnes in 2019².');
});

test('running titles and page numbers are left out', async () => {
  const pages = [1, 2, 3, 4].map((n) => [
    'Harbour board report',
    '',
    `Words of page ${'ABCD'[n - 1]}.`,
    '',
    `Page ${n}`,
  ]);
  const { text } = await read(pdfOf(pages));
  expect(text).toBe('Words of page A.\n\nWords of page B.\n\nWords of page C.\n\nWords of page D.');
});

test('a scan has no text, and that is said', async () => {
  const { text, warnings } = await read(pdfOf([[], []]));
  expect(text).toBe('');
  expect(warnings.join()).toMatch(/a scan/);
});

test('pages without text among others are told of', async () => {
  expect((await read(pdfOf([['Words.'], []]))).warnings.join()).toMatch(/1 of its pages has no text/);
});

test('of a PDF of 10,000 pages the first are read, and that is said', async () => {
  const { paragraphs, warnings } = await read(
    pdfOf(Array.from({ length: 10_000 }, (_, i) => [`No. ${i + 1} of them.`])),
  );
  expect(paragraphs).toHaveLength(MOST_PAGES);
  expect(warnings).toEqual(['Only the first 1,000 of 10,000 pages were read.']);
});

test.each([
  ['one that was cut off', pdfOf([['Quay']]).subarray(0, 60)],
  ['one of nonsense', Buffer.from('%PDF-1.7 and then nothing of the kind')],
])('a broken PDF, %s, is refused in words', async (_what, bytes) => {
  await expect(read(bytes)).rejects.toThrow('This PDF is broken: it cannot be opened.');
});

test('a locked PDF is refused in words', async () => {
  const locked = pdfOf([['Quay']])
    .toString('latin1')
    .replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    );
  await expect(read(Buffer.from(locked, 'latin1'))).rejects.toThrow(/locked with a password/);
});

test('reading is given up after its time', async () => {
  await expect(read(pdfOf([['Quay']]), 1)).rejects.toThrow(/It was given up/);
});

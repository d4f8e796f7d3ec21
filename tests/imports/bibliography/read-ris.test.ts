import { bibliographyFormat, readBibliography } from '../../../src/imports/bibliography/read-bibliography';
import { readRis } from '../../../src/imports/bibliography/read-ris';

const record = `TY  - NEWS
AU  - Quist, Mara
AU  - Lyrness Harbour Board
TI  - The third quay
T2  - Lyrness Post
PY  - 2026
DA  - 2026/05/12/
SP  - 3
EP  - 4
UR  - https://lyrness.example/quay
N1  - A first line
 and its continuation
C1  - shelf 12
ER  - 
`;

describe('readRis', () => {
  test('a record becomes a CSL item', () => {
    expect(readRis(record)).toEqual({
      problems: [],
      items: [
        {
          type: 'article-newspaper',
          title: 'The third quay',
          author: [{ family: 'Quist', given: 'Mara' }, { literal: 'Lyrness Harbour Board' }],
          'container-title': 'Lyrness Post',
          issued: { 'date-parts': [[2026, 5, 12]] },
          page: '3–4',
          URL: 'https://lyrness.example/quay',
          note: 'A first line and its continuation',
          custom: { ris: [['C1', 'shelf 12']] },
        },
      ],
    });
  });

  test('a line outside a record is named, and the rest is read', () => {
    const { items, problems } = readRis(`TI  - Lost\n${record}`);
    expect(items).toHaveLength(1);
    expect(problems).toEqual([{ line: 1, says: '“TI  - Lost” stands outside a record.' }]);
  });
});

describe('what is wrong in a record is named by its line, and the record is read', () => {
  const lines = (...words: string[]) => words.join('\n');
  test('a line that is no field does not land in the title', () => {
    const { items, problems } = readRis(
      lines('TY  - RPRT', 'TI  - Quay noise', 'Downloaded by M. Quist', 'PY  - 2026', 'ER  - '),
    );
    expect(items).toMatchObject([{ type: 'report', title: 'Quay noise' }]);
    expect(problems).toEqual([
      {
        line: 3,
        says: '“Downloaded by M. Quist” is no field: one begins “TI\u00a0\u00a0-”. It is left out.',
      },
    ]);
  });

  test('running text goes on in the next line, and so does what is indented', () => {
    const { items, problems } = readRis(
      lines(
        'TY  - RPRT',
        'AB  - The quay is',
        'loud at night.',
        'TI  - Noise at',
        '      the quay',
        'ER  - ',
      ),
    );
    expect(items).toMatchObject([{ abstract: 'The quay is loud at night.', title: 'Noise at the quay' }]);
    expect(problems).toEqual([]);
  });

  test('a record without its end', () => {
    const { items, problems } = readRis(lines('TY  - BOOK', 'TI  - One', 'TY  - BOOK', 'TI  - Two'));
    expect(items.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(problems).toEqual([
      { line: 3, says: expect.stringContaining('that begins in line 1 has no “ER\u00a0\u00a0-”') as string },
      { line: 4, says: expect.stringContaining('that begins in line 3 has no “ER\u00a0\u00a0-”') as string },
    ]);
  });

  test.each([
    ['TY  - HOLOGRAM', '“HOLOGRAM” is no type of RIS. It is read as a document.'],
    ['TY  - ', 'No type stands after “TY\u00a0\u00a0-”. It is read as a document.'],
  ])('%s', (begins, says) => {
    const { items, problems } = readRis(lines(begins, 'TI  - One', 'ER  - '));
    expect(items).toMatchObject([{ type: 'document', title: 'One' }]);
    expect(problems).toEqual([{ line: 1, says }]);
  });

  test.each([
    ['DA  - 2026/02/30/', { issued: { raw: '2026-02-30' } }, '2026-02-30 is no date'],
    ['PY  - 20266', { issued: { raw: '20266' } }, '20266 is no date'],
    ['Y2  - 2026/14', { accessed: { raw: '2026-14' } }, '2026-14 is no date'],
    ['SN  - 978-3-16-148410-1', { ISBN: '978-3-16-148410-1' }, 'The last digit should be 0'],
    ['DO  - see the cover', { DOI: 'see the cover' }, '“see the cover” is no DOI'],
  ])('%s', (field, kept, says) => {
    const { items, problems } = readRis(lines('TY  - BOOK', 'TI  - One', field, 'ER  - '));
    expect(items).toMatchObject([kept]);
    expect(problems).toEqual([{ line: 3, says: expect.stringContaining(says) as string }]);
  });

  test.each([
    'DA  - 2024/02/29/',
    'DA  - 20240229',
    'PY  - 2026//',
    'PY  - in press',
    'DA  - 2026/05//Spring',
    'SN  - 1234-567X',
    'JF  - Post',
  ])('nothing is wrong with %s', (field) =>
    expect(readRis(lines('TY  - JOUR', field, 'ER  - ')).problems).toEqual([]),
  );

  test('the number of a journal is no ISBN', () => {
    expect(readRis(lines('TY  - JOUR', 'SN  - 1234-567X', 'ER  - ')).items).toEqual([
      { type: 'article-journal', ISSN: '1234-567X' },
    ]);
  });
});

describe('CSL-JSON that is not as it should be', () => {
  test('is named by the line of its entry, and read', () => {
    const read = readBibliography(
      '[\n {"type":"book","title":"A, {1}","author":"Mara Quist"},\n\n {"title":"no type"},\n {"type":"book","title":"B","issued":{"date-parts":[[2026,13,1]]}},\n {"type":"book","title":"C","issued":{"date-parts":[[2026,21]]}}\n]',
    );
    expect(read?.items).toMatchObject([
      { author: [{ literal: 'Mara Quist' }] },
      { issued: { raw: '2026-13-01' } },
      { issued: { 'date-parts': [[2026, 21]] } },
    ]);
    expect(read?.problems).toEqual([
      { line: 2, says: expect.stringContaining('Entry 1: “Mara Quist” is no list of names') as string },
      { line: 4, says: expect.stringContaining('Entry 2 is no CSL-JSON item') as string },
      { line: 5, says: expect.stringContaining('Entry 3: 2026-13-01 is no date') as string },
    ]);
  });
});

describe('bibliographyFormat', () => {
  test.each([
    ['  [{"type":"book"}]', 'csl-json'],
    ['TY  - BOOK\nER  - ', 'ris'],
    ['% mine\n@book{a, title={A}}', 'bibtex'],
    ['The third quay opened.', null],
  ])('%s', (text, format) => {
    expect(bibliographyFormat(text)).toBe(format);
  });

  test('JSON that is broken is named by its line', () => {
    expect(readBibliography('[\n{"type":"book",,}]')?.problems).toEqual([
      { line: 2, says: expect.stringContaining('This is not JSON: line 2 cannot be read') as string },
    ]);
  });
});

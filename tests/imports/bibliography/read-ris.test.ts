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
      { line: 2, says: 'This is not JSON.' },
    ]);
  });
});

import type { CslItem } from '../../src/domain/csl-item';
import {
  inputOf,
  malformedSource,
  readDoi,
  readIsbn,
  toItem,
  type SourceInput,
} from '../../src/domain/source-input';

const INPUT: SourceInput = {
  type: 'report',
  title: 'Quay noise',
  authors: 'Quist, Mara\nLyrness Harbour Board',
  publisher: 'Harbour Press',
  container: '',
  issued: '2026-05',
  url: 'https://board.example/noise',
  urls: 'https://mirror.example/noise',
  doi: 'https://doi.org/10.1000/182',
  isbn: '978-3-16-148410-0',
  rank: 'primary',
  licence: '',
  trust: '',
};

test('what was typed becomes an item', () => {
  expect(malformedSource(INPUT)).toEqual({});
  expect(toItem(INPUT, { type: 'webpage' })).toEqual({
    type: 'report',
    title: 'Quay noise',
    author: [{ family: 'Quist', given: 'Mara' }, { literal: 'Lyrness Harbour Board' }],
    issued: { 'date-parts': [[2026, 5]] },
    publisher: 'Harbour Press',
    URL: 'https://board.example/noise',
    DOI: '10.1000/182',
    ISBN: '9783161484100',
  });
});

test('an item that nobody changed comes back the same, with all that the form does not show', () => {
  const item: CslItem = {
    id: 'q',
    type: 'article-journal',
    title: 'Quay noise',
    author: [{ family: 'Berg', given: 'Ida', 'non-dropping-particle': 'van den' }, { literal: 'Board, The' }],
    issued: {
      'date-parts': [
        [2026, 5, 1],
        [2026, 5, 3],
      ],
    },
    volume: '7',
    page: '1–9',
    custom: { shelf: 3 },
  };
  expect(toItem(inputOf({ item, rank: 'primary', urls: [], licence: null, trust: null }), item)).toEqual(
    item,
  );
});

test('what was emptied goes', () => {
  const item = {
    type: 'book',
    title: 'Quays',
    publisher: 'Tide',
    DOI: '10.1000/182',
    author: [{ literal: 'A' }],
    issued: { raw: 'x' },
  };
  const input = { ...INPUT, authors: '', publisher: '', issued: '', url: '', doi: '', isbn: '' };
  expect(toItem(input, item)).toEqual({ type: 'report', title: 'Quay noise' });
});

test.each([
  ['title', ''],
  ['type', ''],
  ['rank', 'tertiary'],
  ['url', 'board.example'],
  ['urls', 'https://a.example\nftp://b.example'],
  ['doi', '11.1000/182'],
  ['isbn', '978-3-16-148410-1'],
  ['title', 'a'.repeat(501)],
  ['trust', 'a'.repeat(2_001)],
])('%s “%.20s” is refused beside its field', (field, value) => {
  expect(Object.keys(malformedSource({ ...INPUT, [field]: value }))).toEqual([field]);
});

test.each([
  ['10.1000/182', '10.1000/182'],
  ['doi: 10.1000/182', '10.1000/182'],
  ['http://dx.doi.org/10.1000/182', '10.1000/182'],
  ['10.1000', null],
])('the DOI in “%s” is %s', (words, doi) => expect(readDoi(words)).toBe(doi));

test.each([
  ['ISBN 978-3-16-148410-0', '9783161484100'],
  ['3-16-148410-X', '316148410X'],
  ['ISBN-10: 316148410X', '316148410X'],
  ['316148410-1', null],
  ['12345', null],
])('the ISBN in “%s” is %s', (words, isbn) => expect(readIsbn(words)).toBe(isbn));

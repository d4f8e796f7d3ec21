import type { CslItem } from '../../src/domain/csl-item';
import { inputOf, malformedSource, toItem, type SourceInput } from '../../src/domain/source-input';
import { booksIn, isbnFault, readDoi, readIsbn } from '../../src/domain/work-numbers';

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

test.each([
  ['https://www.doi.org/10.1000/182', '10.1000/182'],
  ['https://doi.org/10.1000%2F182?utm_source=x', '10.1000/182'],
  ['https://doi.org.ezproxy.lyrness.example/10.1000/182', '10.1000/182'],
  ['https://press.example/doi/full/10.1000/182#abstract', '10.1000/182'],
  ['DOI 10.1000/182.', '10.1000/182'],
  ['urn:doi:10.1000/182', '10.1000/182'],
  ['https://press.example/10.1000/182', null],
  ['https://doi.org/%E0%A4%A', null],
])('the DOI in “%s” is %s also so', (words, doi) => expect(readDoi(words)).toBe(doi));

test.each([
  ['978-3-16-148410-1', 'The last digit should be 0 to fit the others: one of the digits is wrong.'],
  ['3-16-148410-0', 'The last digit should be X to fit the others: one of the digits is wrong.'],
  ['978-3-16-148410', 'An ISBN has 10 or 13 digits; this one has 12.'],
  ['977-3-16-148410-0', 'An ISBN of 13 digits begins with 978 or 979.'],
  ['ISBN three', 'An ISBN has digits and hyphens only, and at its end perhaps an X.'],
  ['3-16-148410-X', null],
])('what is wrong with the ISBN %s is told in words', (words, says) => expect(isbnFault(words)).toBe(says));

test('the two numbers of one book are one', () => {
  expect(booksIn('3-16-148410-X')).toEqual(['9783161484100']);
  expect(booksIn('0-306-40615-2 (hardcover), 978-0-306-40615-7; 316148410X')).toEqual([
    '9780306406157',
    '9783161484100',
  ]);
  expect(booksIn('979-8-88645-174-0')).toEqual(['9798886451740']);
  expect(booksIn('no number')).toEqual([]);
});

test.each([
  ['2026-02-30', true],
  ['2026-13', true],
  ['2024-02-29', false],
  ['Spring 2026', false],
])('issued on “%s”: refused is %s', (issued, isRefused) => {
  expect('issued' in malformedSource({ ...INPUT, issued })).toBe(isRefused);
});

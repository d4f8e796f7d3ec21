import { duplicatesOf, findDuplicates } from '../../src/domain/duplicate-sources';
import type { SourceRecord } from '../../src/domain/source';

let ids = 0;
const source = (about: Partial<SourceRecord>): SourceRecord => ({
  id: (ids += 1),
  title: `A work of its own, ${['kiln', 'weir', 'mill', 'pier', 'quay', 'lock', 'barge'][ids % 7]!}`,
  by: null,
  url: null,
  type: 'webpage',
  rank: 'secondary',
  issued: null,
  publisher: null,
  item: { type: 'webpage' },
  urls: [],
  licence: null,
  trust: null,
  mergedInto: null,
  addedBy: 'Ada',
  addedAt: '2026-05-14T09:30:00.000Z',
  ...about,
});

const reasons = (...sources: SourceRecord[]) => findDuplicates(sources).map(({ why }) => why);

test.each([
  [
    'the same address, one with tracking',
    { url: 'https://tide.example/a?utm_source=x' },
    { url: 'http://www.tide.example/a/' },
    'address',
  ],
  [
    'an address among further ones',
    { url: 'https://tide.example/a' },
    { urls: ['https://m.tide.example/a'] },
    'address',
  ],
  [
    'the same DOI',
    { item: { type: 'book', DOI: '10.1000/AB' } },
    { item: { type: 'book', DOI: 'https://doi.org/10.1000/ab' } },
    'doi',
  ],
  [
    'the same ISBN',
    { item: { type: 'book', ISBN: '978-3-16-148410-0' } },
    { item: { type: 'book', ISBN: '9783161484100' } },
    'isbn',
  ],
  [
    'the ISBN of ten digits and that of thirteen',
    { item: { type: 'book', ISBN: '3-16-148410-X' } },
    { item: { type: 'book', ISBN: '9783161484100' } },
    'isbn',
  ],
  [
    'a DOI as an address',
    { item: { type: 'book', DOI: 'doi:10.1000/AB' } },
    { url: 'https://dx.doi.org/10.1000/ab' },
    'doi',
  ],
  [
    'titles that differ in case, accents and small words',
    { title: 'The café of the quay board' },
    { title: 'Cafe of quay board' },
    'title',
  ],
  [
    'one title a little longer',
    { title: 'Mean night noise at four quay meters fell' },
    { title: 'Mean night noise at four quay meters fell again' },
    'title',
  ],
])('%s', (_what, first, second, why) => expect(reasons(source(first), source(second))).toEqual([why]));

test.each([
  ['another address', { url: 'https://tide.example/a' }, { url: 'https://tide.example/b' }],
  [
    'another year in the title',
    { title: 'Annual report of the harbour board 2024' },
    { title: 'Annual report of the harbour board 2025' },
  ],
  [
    'another year of the work',
    { title: 'Annual report of the board', issued: '2024' },
    { title: 'Annual report of the board', issued: '2025-01' },
  ],
  [
    'another author',
    { title: 'Annual report of the board', by: 'Lyrness' },
    { title: 'Annual report of the board', by: 'Hallen' },
  ],
  ['short titles with one word in common', { title: 'Quay noise' }, { title: 'Quay lights' }],
  [
    'chapters of one book',
    { item: { type: 'chapter', ISBN: '9783161484100' } },
    { item: { type: 'chapter', ISBN: '9783161484100' } },
  ],
])('%s makes two works', (_what, first, second) =>
  expect(reasons(source(first), source(second))).toEqual([]),
);

test('a merged source is no duplicate any more', () => {
  const first = source({ url: 'https://tide.example/a' });
  expect(reasons(first, source({ url: 'https://tide.example/a', mergedInto: first.id }))).toEqual([]);
});

test('what is not recorded yet is held against what is, and against what stands before it', () => {
  const known = source({ url: 'https://tide.example/a' });
  const asked = (url: string) => ({
    title: `Quite another ${url}`,
    by: null,
    issued: null,
    url,
    urls: [],
    item: { type: 'webpage' },
  });
  const list = [
    asked('https://mill.example/'),
    asked('https://tide.example/a#x'),
    asked('http://mill.example'),
  ];
  expect(duplicatesOf(list, [known, source({})])).toEqual([
    { known: [], earlier: null },
    { known: [known], earlier: null },
    { known: [], earlier: 0 },
  ]);
});

test('the address that a stored copy names as the one of its text tells of a duplicate', () => {
  const [first, second] = [
    source({ url: 'https://tide.example/a' }),
    source({ url: 'https://copy.example/b' }),
  ];
  const named = new Map([[second.id, ['https://www.tide.example/a/']]]);
  expect(findDuplicates([first, second])).toEqual([]);
  expect(findDuplicates([first, second], named)).toMatchObject([{ first, second, why: 'address' }]);
});

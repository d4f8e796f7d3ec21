import { listReferences, type CitedWork } from '../../../src/report/references/list-references';
import { wordsOf } from '../../../src/report/references/phrase';
import { LIBRARY, QUIST, HOLT } from './library';

const cited = (...items: readonly CitedWork['item'][]): readonly CitedWork[] =>
  items.map((item, index) => ({ source: index + 10, item, seen: '2026-05-19' }));

const note = (title: string, family: string, year: number) => ({
  type: 'report',
  title,
  author: [{ family, given: 'Nils' }],
  issued: { 'date-parts': [[year]] },
});

test('a list as cited keeps the order, and numbers it', () => {
  const works = cited(LIBRARY.report, LIBRARY.book, LIBRARY.dataset);
  const { references, cite } = listReferences(works, 'vancouver');
  expect(references.map(({ number, source }) => [number, source])).toEqual([
    [1, 10],
    [2, 11],
    [3, 12],
  ]);
  expect(wordsOf(cite(12, 'table 2').cited)).toBe('(3, table 2)');
});

test('an alphabetical list passes over articles and quotation marks', () => {
  const works = cited(
    { type: 'webpage', title: 'The zebra crossing' },
    { type: 'webpage', title: '“Anchors” explained' },
    note('Harbours', 'Marrow', 2024),
  );
  const { references, cite } = listReferences(works, 'chicago-notes');
  expect(references.map(({ source }) => source)).toEqual([11, 12, 10]);
  expect(cite(10, '').number).toBe(3);
});

test.each([
  ['apa', '(Orme, 2025a)', '(Orme, 2025b)', '(Orme, 2026)'],
  ['chicago-author-date', '(Orme 2025a)', '(Orme 2025b)', '(Orme 2026)'],
  ['harvard', '(Orme, 2025a)', '(Orme, 2025b)', '(Orme, 2026)'],
  ['mla', '(Orme, Anchors)', '(Orme, Boats)', '(Orme, Chains)'],
] as const)(
  '%s: works of one author and year are told apart, by letters in the order of the list or by titles',
  (style, ...said) => {
    const works = cited(
      note('Boats', 'Orme', 2025),
      note('Anchors', 'Orme', 2025),
      note('Chains', 'Orme', 2026),
    );
    const { cite } = listReferences(works, style);
    expect([11, 10, 12].map((source) => wordsOf(cite(source, '').cited))).toEqual(said);
  },
);

const by = (title: string, given: string) => ({
  ...note(title, 'Roos', 2026),
  author: [{ family: 'Roos', given }],
});

test.each([
  ['apa', '(I. Roos, 2026a)', '(I. Roos, 2026b)', '(K. Roos, 2026)'],
  ['chicago-author-date', '(I. Roos 2026a)', '(I. Roos 2026b)', '(K. Roos 2026)'],
  ['harvard', '(I. Roos, 2026a)', '(I. Roos, 2026b)', '(K. Roos, 2026)'],
  ['chicago-notes', 'I. Roos, Anchors', 'I. Roos, Boats', 'K. Roos, Chains'],
  ['mla', '(I. Roos, Anchors)', '(I. Roos, Boats)', '(K. Roos)'],
] as const)('%s: two people of one family name are told apart by initials', (style, ...said) => {
  const { cite } = listReferences(
    cited(by('Anchors', 'Ida'), by('Boats', 'Ida'), by('Chains', 'Karl')),
    style,
  );
  expect([10, 11, 12].map((source) => wordsOf(cite(source, '').cited))).toEqual(said);
});

test('an initial and the name that it stands for are one person', () => {
  const { cite } = listReferences(cited(by('Anchors', 'Ida'), by('Boats', 'I.')), 'apa');
  expect([10, 11].map((source) => wordsOf(cite(source, '').cited))).toEqual([
    '(Roos, 2026a)',
    '(Roos, 2026b)',
  ]);
});

test('a letter stands after the figures of a year', () => {
  const { cite } = listReferences(cited(note('Boats', 'Orme', -380), note('Chains', 'Orme', -380)), 'apa');
  expect(wordsOf(cite(11, '').cited)).toBe('(Orme, 380b BC)');
});

test('a work without an author is not named twice', () => {
  const page = { type: 'webpage', title: 'The zebra crossing' };
  const { cite } = listReferences(cited(page, page), 'mla');
  expect(wordsOf(cite(10, '').cited)).toBe('(“The zebra crossing”)');
});

test('letters stand in the list too', () => {
  const works = cited(note('Boats', 'Orme', 2025), note('Anchors', 'Orme', 2025));
  expect(listReferences(works, 'apa').references.map(({ entry }) => wordsOf(entry))).toEqual([
    'Orme, N. (2025a). Anchors.',
    'Orme, N. (2025b). Boats.',
  ]);
});

test('the day on which a work was read stands where the item has none of its own', () => {
  const { accessed: own, ...page } = LIBRARY.webpage;
  const entry = (item: CitedWork['item']) =>
    wordsOf(listReferences(cited(item), 'harvard').references[0]!.entry);
  expect(entry(page)).toContain('(Accessed: 19 May 2026)');
  expect(entry({ ...page, accessed: own })).toContain('(Accessed: 18 May 2026)');
});

test('an address that is none of the web is not printed', () => {
  const item = { type: 'webpage', title: 'A trap', URL: 'javascript:alert(1)', author: [QUIST, HOLT] };
  for (const style of ['newsroom', 'apa', 'mla', 'harvard', 'vancouver'] as const) {
    const [reference] = listReferences(cited(item), style).references;
    expect(wordsOf(reference!.entry)).not.toContain('alert');
  }
});

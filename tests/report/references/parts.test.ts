import { listReferences } from '../../../src/report/references/list-references';
import { wordsOf } from '../../../src/report/references/phrase';
import { entryIn } from './print-work';

const HALE = { family: 'Hale', given: 'Ruth' };
const ORME = { family: 'Orme', given: 'Nils' };
const BOOK = {
  type: 'book',
  title: 'Tides',
  author: [HALE],
  publisher: 'Maritime Press',
  issued: { 'date-parts': [[2020]] },
};

test.each([
  ['apa', '(N. Orme, Ed.)'],
  ['harvard', 'Edited by N. Orme.'],
  ['newsroom', 'edited by Nils Orme'],
  ['vancouver', 'Orme N, editor.'],
  ['mla', 'edited by Nils Orme'],
  ['chicago-notes', 'Edited by Nils Orme'],
] as const)('%s names the editor of a book that has an author, once', (style, words) => {
  const entry = entryIn(style, { ...BOOK, editor: [ORME] });
  expect(entry.toLowerCase().split(words.toLowerCase())).toHaveLength(2);
  expect(entry.split('Orme')).toHaveLength(2);
});

test.each(['mla', 'chicago-notes', 'chicago-author-date', 'apa', 'harvard'] as const)(
  '%s: one’s own works stand before those with others',
  (style) => {
    const items = [
      { ...BOOK, title: 'Ebb', author: [HALE, ORME] },
      { ...BOOK, title: 'Zones' },
    ];
    const cited = items.map((item, i) => ({ source: i + 1, item, seen: null }));
    expect(listReferences(cited, style).references.map(({ source }) => source)).toEqual([2, 1]);
  },
);

test('Vancouver has no full stop after a suffix', () =>
  expect(entryIn('vancouver', { ...BOOK, author: [{ ...HALE, suffix: 'Jr.' }] })).toMatch(
    /^Hale R Jr\. Tides/,
  ));

test.each([
  ['harvard', '2nd edn. Vol. 3.'],
  ['vancouver', '2nd ed. Vol. 3.'],
] as const)('%s: a chapter keeps the edition and volume of its book', (style, words) =>
  expect(
    entryIn(style, { ...BOOK, type: 'chapter', 'container-title': 'Seas', edition: '2', volume: '3' }),
  ).toContain(words),
);

test('software and patents are called what they are', () => {
  expect(entryIn('apa', { ...BOOK, type: 'software' })).toContain('[Computer software]');
  expect(entryIn('apa', { ...BOOK, type: 'patent', number: '12' })).toContain('(Patent No. 12)');
});

test('MLA has three hyphens for the makers of the entry before', () => {
  const items = [BOOK, { ...BOOK, title: 'Zones' }, { ...BOOK, author: [ORME] }];
  const cited = items.map((item, i) => ({ source: i + 1, item, seen: null }));
  const entries = listReferences(cited, 'mla').references.map(({ entry }) => wordsOf(entry));
  expect(entries.map((entry) => entry.split('. ')[0])).toEqual(['Hale, Ruth', '---', 'Orme, Nils']);
});

test.each(['apa', 'harvard', 'newsroom', 'vancouver', 'mla', 'chicago-notes'] as const)(
  '%s says what kind a thesis is',
  (style) =>
    expect(entryIn(style, { ...BOOK, type: 'thesis', genre: 'Doctoral thesis' })).toContain(
      'Doctoral thesis',
    ),
);

test('markup of CSL is emphasis, within italics upright; nothing else is markup', () => {
  const title = 'The <i>Fucus</i> of <span class="nocase">Lyrness</span>, 10<sup>6</sup> <script>x</script>';
  expect(entryIn('mla', { ...BOOK, title })).toContain('*The *Fucus* of Lyrness, 10⁶ <script>x</script>*');
  expect(entryIn('mla', { ...BOOK, type: 'webpage', title })).toContain(
    '“The *Fucus* of Lyrness, 10⁶ <script>x</script>.”',
  );
});

test('Vancouver abbreviates a journal, and names the place and the body that brought out its own report', () => {
  const journal = { 'container-title': 'Harbour Studies', 'container-title-short': 'Harb. Stud.' };
  expect(entryIn('vancouver', { ...BOOK, ...journal, type: 'article-journal' })).toContain(
    'Tides. Harb Stud. 2020.',
  );
  const board = 'Lyrness Harbour Board';
  const report = {
    ...BOOK,
    type: 'report',
    author: [{ literal: board }],
    publisher: board,
    'publisher-place': 'Lyrness',
  };
  expect(entryIn('vancouver', report)).toContain(`${board}. Tides. Lyrness: ${board}; 2020.`);
});

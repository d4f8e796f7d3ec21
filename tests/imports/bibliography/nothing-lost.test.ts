import { readBibtex } from '../../../src/imports/bibliography/read-bibtex';
import { readCslJson } from '../../../src/imports/bibliography/read-csl-json';
import { readRis } from '../../../src/imports/bibliography/read-ris';
import { printBibliography } from '../../../src/report/bibliography/print-bibliography';

const ris = (...lines: string[]) => readRis(['TY  - JOUR', ...lines, 'ER  - '].join('\n')).items[0]!;

test.each([
  ['a second address', 'UR  - https://tide.example/b'],
  ['a file beside the address', 'L1  - https://tide.example/a.pdf'],
  ['a short name of the journal', 'JF  - Harb. Stud.'],
  ['a second DOI', 'DO  - 10.1000/183'],
  ['a second abstract', 'AB  - Otherwise told.'],
  ['a second title', 'TI  - Tidal'],
])('%s of an RIS record is kept', (_what, line) => {
  const first = [
    'UR  - https://tide.example/a',
    'JO  - Harbour Studies',
    'DO  - 10.1000/182',
    'AB  - Told.',
    'TI  - Tides',
  ];
  expect(ris(...first).custom).toBeUndefined();
  expect(ris(...first, line).custom).toEqual({ ris: [[line.slice(0, 2), line.slice(6)]] });
});

test('the season of an RIS date is kept', () => {
  expect(ris('PY  - 2001///Spring').issued).toEqual({ raw: 'Spring 2001' });
  expect(ris('PY  - 2001', 'DA  - 2001/05/12/').custom).toBeUndefined();
});

test('a chapter has from its book what it lacks', () => {
  const { items, problems } =
    readBibtex(`@incollection{part, title={Ebb}, author={Hale, Ruth}, crossref={Whole}}
@book{whole, title={Tides}, editor={Orme, Nils}, publisher={Maritime Press}, year=2020, doi={10.1000/182}}
@inbook{lone, title={Flow}, crossref={gone}}`);
  expect(items[0]).toMatchObject({
    title: 'Ebb',
    'container-title': 'Tides',
    publisher: 'Maritime Press',
    editor: [{ family: 'Orme', given: 'Nils' }],
    issued: { 'date-parts': [[2020]] },
  });
  expect(items[0]!.DOI).toBeUndefined();
  expect(problems).toEqual([{ line: 3, says: expect.stringContaining('“gone”') as string }]);
});

test('a report has its number, a title its subtitle, and a range two dates', () => {
  const { items } = readBibtex(
    '@techreport{a, title={Tides}, subtitle={A survey}, number={14}, date={2021-03-04/2021-03-09}}',
  );
  expect(items[0]).toMatchObject({
    title: 'Tides: A survey',
    number: '14',
    issued: {
      'date-parts': [
        [2021, 3, 4],
        [2021, 3, 9],
      ],
    },
  });
  expect(items[0]!.issue).toBeUndefined();
  const printed = printBibliography(items, 'bibtex');
  expect(printed).toContain('number = {14}');
  expect(readBibtex(printed).items).toEqual(items);
});

test('an unknown type and a missing title of CSL-JSON are named', () => {
  const { items, problems } = readCslJson('[{"type": "scroll", "title": "Tides"},\n{"type": "book"}]');
  expect(items).toHaveLength(2);
  expect(problems.map(({ line }) => line)).toEqual([1, 2]);
  expect(problems.map(({ says }) => says).join()).toMatch(
    /“scroll” is no type of CSL.*Entry 2: It has no title/,
  );
});

test.each([
  [
    'a comma that is missing',
    '[\n{"type": "book"\n"title": "Tides"}]',
    3,
    /line 3 cannot be read \(“"title": "Tides"}]”\)/,
  ],
  ['a word without quotation marks', '[\n{"type": book}\n]', 2, /line 2/],
  ['an end that is missing', '[\n{"type": "book"}', 2, /breaks off/],
])('JSON with %s: the line is named', (_what, text, line, says) => {
  expect(readCslJson(text).problems).toEqual([{ line, says: expect.stringMatching(says) as string }]);
});

import { readBibtex } from '../../../src/imports/bibliography/read-bibtex';

describe('readBibtex', () => {
  test('an entry becomes a CSL item', () => {
    const { items, problems } = readBibtex(`@string{post = "Lyrness Post"}
@comment{ nothing }
@article{quist2026,
  author = {Quist, Mara and {Lyrness Harbour Board} and Ludwig van den Berg},
  title  = "The {Third} Quay -- a r\\'{e}sum\\'e \\& more",
  journal = post # { Weekend},
  year = 2026, month = may, day = 12,
  pages = {12--14},
  url = {https://lyrness.example/a_b?c=1\\&d=2},
  urldate = {2026-05-14},
  shelf = {12},
}`);
    expect(problems).toEqual([]);
    expect(items).toEqual([
      {
        id: 'quist2026',
        type: 'article-journal',
        title: 'The Third Quay – a résumé & more',
        author: [
          { family: 'Quist', given: 'Mara' },
          { literal: 'Lyrness Harbour Board' },
          { family: 'Berg', given: 'Ludwig', 'non-dropping-particle': 'van den' },
        ],
        'container-title': 'Lyrness Post Weekend',
        issued: { 'date-parts': [[2026, 5, 12]] },
        accessed: { 'date-parts': [[2026, 5, 14]] },
        page: '12–14',
        URL: 'https://lyrness.example/a_b?c=1&d=2',
        custom: { bibtex: { shelf: '12' } },
      },
    ]);
  });

  test.each([
    ['howpublished = {\\url{https://example.org/a\\_b}}', 'https://example.org/a_b'],
    ['howpublished = {https://example.org/a}', 'https://example.org/a'],
    ['note = {Online: \\url{https://example.org/n}, read in May}', 'https://example.org/n'],
    [
      'howpublished = {\\url{https://example.org/a}}, url = {https://example.org/own}',
      'https://example.org/own',
    ],
    ['howpublished = {Self-published, see example.org}', undefined],
  ])('an address is found in %s', (field, url) => {
    expect(readBibtex(`@misc{a, title = {A}, ${field}}`).items[0]!.URL).toBe(url);
  });

  test.each([
    ['Use of $\\beta$-blockers', 'Use of β-blockers'],
    ['$50\\,\\%$ of all boats', '50 % of all boats'],
    ['10~$\\mu$g of lead', '10\u00a0μg of lead'],
    ['CO$_2$ and $^{14}$C at $20^\\circ$C', 'CO₂ and ¹⁴C at 20°C'],
    ['\\(\\alpha \\leq 3\\) tides', 'α≤3 tides'],
    ['Boats for $5 and $6', 'Boats for $5 and $6'],
    ['From \\$5 to \\$6', 'From $5 to $6'],
  ])('math is read: %s', (title, read) => {
    const { items, problems } = readBibtex(`@book{a, title = {${title}}}`);
    expect([items[0]!.title, problems]).toEqual([read, []]);
  });

  test('math that is more than letters and signs stays as it is written, and is named by its line', () => {
    const { items, problems } = readBibtex('\n@book{tides, title = {The $\\frac{a}{b}$ of {T}ides}}');
    expect(items[0]!.title).toBe('The $\\frac{a}{b}$ of Tides');
    expect(problems).toEqual([
      { line: 2, says: 'In “tides”: “$\\frac{a}{b}$” could not be read, and stands as it is written.' },
    ]);
  });

  test('a broken entry is named by its line, and the rest is read', () => {
    const { items, problems } = readBibtex(`@book{one, title = {First}}

@book{two, title {Second}}

@book{three,
  title = {Third},
  year = soon,
}
@book{four, title = {Fourth}}
@book{five, title = {Fifth`);
    expect(items.map(({ title }) => title)).toEqual(['First', 'Fourth']);
    expect(problems.map(({ line, says }) => `${line}: ${says}`)).toEqual([
      '3: In “two”: “title” has no “=” after it.',
      '7: In “three”: “soon” is not the name of a string.',
      '10: In “five”: A brace is not closed.',
    ]);
  });

  test.each([
    ['G\\"odel', 'Gödel'],
    ['Stra{\\ss}e', 'Straße'],
    ['\\v{C}apek and \\o re', 'Čapek and øre'],
    ['50\\% of \\$3', '50% of $3'],
    ["``quoted''", '“quoted”'],
  ])('LaTeX %s', (latex, plain) => {
    expect(readBibtex(`@misc{a, title = {${latex}}}`).items[0]!.title).toBe(plain);
  });
});

test('what cannot be a date, a type or an ISBN is named by the line of its entry, and kept', () => {
  const { items, problems } = readBibtex(
    `@book{quay,\n  title = {The third quay},\n  date = {2026-02-30},\n  isbn = {978-3-16-148410-1}}\n@hologram{two, title = {Two}, year = 2026, month = 13}\n@book{three, year = 2026, month = {Spring}}`,
  );
  expect(items).toMatchObject([
    { title: 'The third quay', issued: { raw: '2026-02-30' }, ISBN: '978-3-16-148410-1' },
    { type: 'document', title: 'Two', issued: { raw: '2026-13' } },
    { issued: { raw: 'Spring 2026' } },
  ]);
  expect(problems.map(({ line, says }) => `${line}: ${says}`)).toEqual([
    '1: In “quay”: 2026-02-30 is no date of the calendar. It is kept as words.',
    '1: In “quay”: ISBN 978-3-16-148410-1: The last digit should be 0 to fit the others: one of the digits is wrong.',
    '5: “@hologram” is no type that is known here. It is read as a document.',
    '5: In “two”: 2026-13 is no date of the calendar. It is kept as words.',
  ]);
});

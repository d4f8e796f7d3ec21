import fc from 'fast-check';
import type { CslItem } from '../../../src/domain/csl-item';
import { checkItem } from '../../../src/imports/bibliography/check-item';
import { BIBLIOGRAPHY_FORMATS, readBibliography } from '../../../src/imports/bibliography/read-bibliography';
import { printBibliography } from '../../../src/report/bibliography/print-bibliography';

const item: CslItem = {
  id: 'quist2026',
  type: 'article-newspaper',
  title: 'Profits {up} 5 % at R&D_lab',
  author: [{ family: 'van Dijk', given: 'Piet', suffix: 'Jr' }, { literal: 'Lyrness Harbour Board' }],
  'container-title': 'Lyrness Post',
  issued: { 'date-parts': [[2026, 5, 12]] },
  URL: 'https://lyrness.example/a_b?c=1&d=%20',
};
const words = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const name = fc.oneof(
  fc.record({ family: words, given: words }),
  fc.record({ literal: words }),
  fc.record({ family: words, given: words, suffix: words, 'non-dropping-particle': words }),
);
const date = fc.oneof(
  fc.record({
    'date-parts': fc.array(fc.array(fc.integer({ min: 1, max: 2030 }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  fc.record({ raw: words }),
);
const items = fc.array(
  fc.record(
    {
      id: fc.oneof(words, fc.integer()),
      type: fc.constantFrom('webpage', 'book', 'report', 'interview', 'article-newspaper', 'legislation'),
      title: words,
      author: fc.array(name, { maxLength: 3 }),
      issued: date,
      accessed: date,
      publisher: words,
      page: words,
      URL: words,
      note: words,
      custom: fc.dictionary(
        words.filter((key) => key !== '__proto__'),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: ['type'] },
  ),
  { maxLength: 4 },
);

describe.each(BIBLIOGRAPHY_FORMATS)('printBibliography as %s', (format) => {
  test('gives back what was put in', () => {
    expect(readBibliography(printBibliography([item], format))).toEqual({ items: [item], problems: [] });
  });

  test('loses nothing, whatever the items hold', () => {
    fc.assert(
      fc.property(items, (list) => {
        fc.pre(list.length > 0);
        // Through JSON: what JSON cannot hold no item holds.
        const plain = (JSON.parse(JSON.stringify(list)) as CslItem[]).map((one) => checkItem(one).item);
        const read = readBibliography(printBibliography(plain, format));
        expect(read?.items).toEqual(plain);
        const faults = plain.flatMap((one) => checkItem(one).faults);
        // What CSL-JSON lacks is remarked too; nothing of it changes.
        const told = read?.problems.filter(({ says }) => !/no type of CSL|It has no title/.test(says));
        expect(told).toHaveLength(faults.length);
      }),
      { numRuns: 100 },
    );
  });
});

test('BibTeX is what other programs read', () => {
  expect(printBibliography([item], 'bibtex').split('\n').slice(0, 6)).toEqual([
    '@article{quist2026,',
    '  author = {{van Dijk}, Jr, Piet and {Lyrness Harbour Board}},',
    '  title = {{Profits \\{up\\} 5 \\% at R\\&D\\_lab}},',
    '  url = {https://lyrness.example/a\\_b?c=1\\&d=\\%20},',
    '  journal = {Lyrness Post},',
    '  date = {2026-05-12},',
  ]);
});

import fc from 'fast-check';
import { holdQuote } from '../../../src/evidence/quote/hold-quote';

const page = `Lyrness, 4 May.
“We did not ask for a third quay,” said Karin Holt, the port’s director. The well-known
harbour mas-
ter was not able to come. Traffic rose by 5 % to 1.68 million containers, and the ﬁrst ship
of the year came at 06:40. It fell to −5 degrees at night.

"Nobody was hurt," the council wrote. The quay - the longest in the county - opens in 2027.`;

describe('holdQuote', () => {
  test.each([
    ['We did not ask for a third quay', 'We did not ask for a third quay'],
    [
      '"We did not ask for a third quay", said Karin Holt',
      'We did not ask for a third quay,” said Karin Holt',
    ],
    ["said Karin Holt, the port's director.", 'said Karin Holt, the port’s director'],
    ['the well known harbour master', 'The well-known\nharbour mas-\nter'],
    ['the first ship   of the year', 'the ﬁrst ship\nof the year'],
    ['rose by 5% to 1.68 million', 'rose by 5 % to 1.68 million'],
    ['The quay – the longest in the county – opens', 'The quay - the longest in the county - opens'],
    ['[T]raffic rose by 5 %', 'Traffic rose by 5 %'],
    [
      'Traffic rose … and the first ship',
      'Traffic rose by 5 % to 1.68 million containers, and the ﬁrst ship',
    ],
    ['The quay [...] opens in 2027', 'The quay - the longest in the county - opens in 2027'],
    ['“We did not ask for a third [and last] quay,” said', 'We did not ask for a third quay,” said'],
    ['at 06:40. [The port] fell to −5 degrees', 'at 06:40. It fell to −5 degrees'],
  ])('stands: %s', (quote, there) => {
    const check = holdQuote(quote, page);
    expect(check.found === 'stands' && page.slice(...check.span)).toBe(there);
  });

  test.each([
    ['We did ask for a third quay', ['both:We did', 'source:not', 'both:ask for a third quay']],
    [
      'Traffic rose by 6 % to 1.68 million containers',
      ['both:Traffic rose by', 'quote:6', 'source:5', 'both:% to 1.68 million containers'],
    ],
    [
      'harbour master was notable to come',
      ['both:harbour mas-\nter was', 'quote:notable', 'source:not able', 'both:to come'],
    ],
    [
      'said Karin Berg, the port’s director',
      ['both:said Karin', 'quote:Berg', 'source:Holt', 'both:, the port’s director'],
    ],
    ['It fell to 5 degrees at night.', ['both:It fell to', 'source:−', 'both:5 degrees at night.']],
    [
      'rose by 5 % to 168 million containers',
      ['both:rose by 5 % to', 'quote:168', 'source:1.68', 'both:million containers'],
    ],
  ])('differs: %s', (quote, pieces) => {
    const check = holdQuote(quote, page);
    expect(check.found === 'differs' && check.pieces.map((piece) => `${piece.in}:${piece.text}`)).toEqual(
      pieces,
    );
  });

  test.each([
    'We did [nothing but] ask for a third quay',
    'Traffic [fell] by 5 % to 1.68 million containers',
    'We did not ask for a [new] quay,” said Karin Holt',
    'The quay [x] opens in 2027',
  ])('an insertion hides no word of the source: %s', (quote) => {
    expect(holdQuote(quote, page).found).not.toBe('stands');
  });

  test.each(['The mayor resigned on Tuesday after a vote.', 'art', '…', '', 'lorem'])(
    'absent: %s',
    (quote) => {
      expect(holdQuote(quote, page)).toEqual({ found: 'absent' });
    },
  );

  test('parts further apart than a thousand characters are no quote', () => {
    const far = `The council met. ${'Nothing came of it at all. '.repeat(60)}The quay opens.`;
    expect(holdQuote('The council met … The quay opens', far).found).not.toBe('stands');
  });

  test('every stretch of whole words stands in its own text, however its white space is set', () => {
    const words = page.split(/\s+/);
    fc.assert(
      fc.property(
        fc.nat(words.length - 1),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(' ', '\n', '  '),
        (from, count, space) => {
          const quote = words.slice(from, from + count).join(space);
          fc.pre(/[\p{L}\p{N}]/u.test(quote) && !/mas-$|^ter|^−|-$|^-/u.test(quote));
          expect(holdQuote(quote, page).found).toBe('stands');
        },
      ),
    );
  });

  test('no input breaks it, and spans lie in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (quote, text) => {
        const check = holdQuote(quote, text);
        if (check.found !== 'absent') expect(check.span[1]).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

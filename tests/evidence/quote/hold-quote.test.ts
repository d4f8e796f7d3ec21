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

  test.each([
    ['The pier was [not] closed', ['both:The pier was', 'quote:[not]', 'both:closed']],
    ['The ferry is [un]safe', ['both:The ferry is', 'quote:[un]', 'both:safe']],
    ['Holt was … able to come', ['both:Holt was', 'source:not', 'both:able to come']],
    ['They … sell tickets', ['both:They', 'source:don’t', 'both:sell tickets']],
    ['The board met [...] on Sundays', ['both:The board met', 'source:only', 'both:on Sundays']],
  ])('a negation that is put in or left out turns it: %s', (quote, pieces) => {
    const text =
      'The pier was closed. The ferry is safe. Holt was not able to come. They don’t sell tickets. The board met only on Sundays.';
    const check = holdQuote(quote, text);
    expect(check.found === 'differs' && check.pieces.map((piece) => `${piece.in}:${piece.text}`)).toEqual(
      pieces,
    );
  });

  test.each([
    [
      'a whole sentence with one may be left out',
      'We met … The ferry sails',
      'We met. No one spoke. The ferry sails.',
    ],
    ['a number is none', 'The quay [No 5] opens', 'The quay opens.'],
    ['a name is none', '[Nora Holt] was there', 'She was there.'],
    ['one that the source has in brackets itself', 'It was [not] closed', 'It was [not] closed.'],
  ])('%s', (_name, quote, text) => expect(holdQuote(quote, text).found).toBe('stands'));

  test.each([
    [
      'closed on 5 May 2020',
      'It was closed on 5 May 2021. Then rain.',
      ['both:closed on 5 May', 'quote:2020', 'source:2021'],
    ],
    [
      'Berg closed the old pier',
      'Rain fell. Holt closed the old pier.',
      ['quote:Berg', 'source:Holt', 'both:closed the old pier'],
    ],
    [
      'the old pier opens in May today',
      'The old pier opens in May. Rain fell.',
      ['both:The old pier opens in May', 'quote:today'],
    ],
  ])('the nearest passage shows the word that differs at the end: %s', (quote, text, pieces) => {
    const check = holdQuote(quote, text);
    expect(check.found === 'differs' && check.pieces.map((piece) => `${piece.in}:${piece.text}`)).toEqual(
      pieces,
    );
  });

  test.each([
    ['[I did] take the money', 'I did not take the money.', ['source:not', 'both:take the money']],
    [
      '[I did] take the money',
      'I did not really take the money.',
      ['source:not really', 'both:take the money'],
    ],
    [
      '[Roos] took the money',
      'Not one of us took the money.',
      ['source:Not one of us', 'both:took the money'],
    ],
    ['I took [the money]', 'I took nothing from them.', ['both:I took', 'source:nothing']],
    ['The ferry sails [at noon]', 'The ferry sails only at noon.', ['both:The ferry sails', 'source:only']],
  ])('an insertion at an end swallows no negation: %s', (quote, text, pieces) => {
    const check = holdQuote(quote, text);
    expect(check.found === 'differs' && check.pieces.map((piece) => `${piece.in}:${piece.text}`)).toEqual(
      pieces,
    );
  });

  test.each([
    ['[I did not] take the money', 'I did not take the money.'],
    ['[Roos] took the money', 'No, she took the money.'],
    ['[Roos] took the money', 'Nobody spoke. She took the money.'],
    ['I took the money [sic]', 'I took the money not for myself.'],
    ['I took [it]', 'I took the money. Nobody asked.'],
  ])('an insertion at an end stands: %s', (quote, text) => {
    expect(holdQuote(quote, text).found).toBe('stands');
  });

  test.each([
    ['Naive cafe', 'Naïve café', ['quote:Naive', 'source:Naïve', 'quote:cafe', 'source:café']],
    [
      'The señor of the café spoke',
      'The senor of the café spoke.',
      ['both:The', 'quote:señor', 'source:senor', 'both:of the café spoke'],
    ],
  ])('words that differ in accents are near, and the difference is shown: %s', (quote, text, pieces) => {
    const check = holdQuote(quote, text);
    expect(check.found === 'differs' && check.pieces.map((piece) => `${piece.in}:${piece.text}`)).toEqual(
      pieces,
    );
  });

  test('capitals are compared without their case, a single abbreviation with it', () => {
    const text = 'THE PIER WAS CLOSED\n\nThe US won.';
    expect(holdQuote('The pier was closed', text).found).toBe('stands');
    expect(holdQuote('THE US WON', text).found).toBe('stands');
    expect(holdQuote('the us won', text).found).toBe('differs');
    expect(holdQuote('The pier was opened', text)).toMatchObject({
      found: 'differs',
      pieces: [{ text: 'THE PIER WAS' }, { text: 'opened' }, { text: 'CLOSED' }],
    });
  });

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

import { placeGold, placeQuote } from '../../tools/place-gold';

const TEXT = 'The mill shut. Ida Roos, the miller, said so. The mill shut in May.';

describe('placeQuote', () => {
  it('finds a quote that stands once', () => {
    expect(placeQuote(TEXT, 'the miller')).toEqual([25, 35]);
  });

  it('bridges words that somebody else put in between', () => {
    const [start, end] = placeQuote(TEXT, 'Ida Roos … said so');
    expect(TEXT.slice(start, end)).toBe('Ida Roos, the miller, said so');
  });

  it('wants to know which of several', () => {
    expect(() => placeQuote(TEXT, 'The mill shut')).toThrow('2 times');
    expect(placeQuote(TEXT, 'The mill shut', { near: 'said so' })).toEqual([46, 59]);
    expect(placeQuote(TEXT, 'The mill shut', { start: 40 })).toEqual([46, 59]);
  });

  it.each([
    ['the baker', {}],
    ['the miller', { near: 'the baker' }],
    ['said so … Ida Roos', {}],
  ])('refuses %p, which is not there', (quote, hint) => {
    expect(() => placeQuote(TEXT, quote, hint)).toThrow(/does not (stand|follow)/);
  });
});

describe('placeGold', () => {
  const draft = {
    id: 'mill',
    headline: 'The mill shut',
    boilerplate: [{ quote: 'said so', reason: 'test' }],
    claims: [
      { id: 'miller', quote: 'Ida Roos, the miller', claim: 'Ida Roos is the miller.', kind: 'factual' },
    ],
  };

  it('fills in places, empty fields and the checksum, and keeps what was written', () => {
    const placed = placeGold(draft, TEXT);
    expect(placed).toMatchObject({
      id: 'mill',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      headline_copies: [
        [0, 13],
        [46, 59],
      ],
      boilerplate: [{ start: 37, end: 44, reason: 'test' }],
      claims: [{ start: 15, end: 35, accept_kinds: ['factual'], speaker: null, optional: false }],
    });
    expect(placeGold(placed as typeof draft, TEXT)).toEqual(placed);
  });

  it('follows its quotes when the article is edited', () => {
    const placed = placeGold(draft, TEXT) as typeof draft;
    expect(placeGold(placed, `Late. ${TEXT}`)).toMatchObject({ claims: [{ start: 21, end: 41 }] });
  });
});

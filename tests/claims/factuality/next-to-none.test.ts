import { analyze } from '../../../src/claims/analyze';

const worthIn = (text: string): number => analyze(text).claims[0]!.factuality!;

describe('what next to nobody does is told as not so', () => {
  test.each([
    'Few members came back.',
    'Very few of the halls were heated.',
    'Little was done to save the barn.',
    'Little rain fell in June.',
    'The club rarely pays its bills.',
    'Almost nobody saw the play.',
    'Not many boats came back.',
    'Not a single goal was scored.',
    'There is little evidence that the pill works.',
    'The club is not known to have paid a fine.',
    'The club is yet to decide.',
  ])('%s', (text) => {
    expect(worthIn(text)).toBeLessThan(-0.5);
  });

  test.each([
    'A few members came back.',
    'The few members who stayed sang.',
    'Quite a few members came back.',
    'Little boys played on the quay.',
    'His few friends helped.',
    'A little rain fell in June.',
    'Few doubt that the barn burned.',
    'The club is known to have paid a fine.',
    'Smokers are twice as likely to fall ill as others.',
  ])('but not: %s', (text) => {
    expect(worthIn(text)).toBeGreaterThan(1);
  });
});

describe('an auxiliary alone tells how a plan turned out', () => {
  test.each([
    ['The pool was due to open in May but did not.', -2.5],
    ['The club had hoped to win, but it never did.', -2.5],
    ['The pool was supposed to open in May, and did.', 3],
  ])('%s', (text, worth) => {
    expect(worthIn(text)).toBe(worth);
    expect(analyze(text).claims[0]!.kind).toBe('factual');
  });

  test.each(['The survey suggests that the sea is rising.', 'Tests indicate that the lake is warming.'])(
    'a clause with a tense of its own is no gerund: %s',
    (text) => {
      expect(worthIn(text)).toBeGreaterThan(1);
    },
  );

  test('what nobody vouches for is open', () => {
    expect(Math.abs(worthIn('There is no guarantee that the mast will hold.'))).toBeLessThan(0.5);
  });

  test.each(['It remains unclear whether the club paid.', 'It is not clear whether the club paid.'])(
    'open: %s',
    (text) => {
      expect(worthIn(text)).toBe(0);
      expect(analyze(text).claims[0]!.kind).toBe('speculative');
    },
  );

  test('what is not told stays open', () => {
    expect(analyze('The pool was due to open in May.').claims[0]!.kind).toBe('speculative');
  });
});

import { above } from '../above';

it.each([['The method matters, argues Beck, because moss makes soil.', 'Beck', 'nsubj argues']])(
  '%s: “%s” is %s',
  (text, word, wanted) => {
    expect(above(text, word)).toBe(wanted);
  },
);

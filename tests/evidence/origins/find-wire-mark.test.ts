import { findWireMark, MARK_RULES } from '../../../src/evidence/origins/find-wire-mark';

describe('findWireMark', () => {
  test.each(MARK_RULES.map(({ name, example }) => [name, example]))('%s: %s', (name, example) => {
    expect(findWireMark(example)?.rule).toBe(name);
  });

  test.each([
    ['LYRNESS (AP) — The third quay opened.', 'Associated Press'],
    ['The quay opened, two people told Reuters.', 'Reuters'],
    ['The plan was first published in The Lyrness Evening Post.', 'Lyrness Evening Post'],
    ['The costs doubled, citing an investigation by Ostrey Weekly.', 'Ostrey Weekly'],
  ])('%s', (text, from) => {
    expect(findWireMark(text)?.from).toBe(from);
  });

  test.each([
    'The third quay opened on Tuesday.',
    'The AP exam is in May, and the PA system failed.',
    'According to the report, costs doubled.',
    'Karin Holt first reported for duty in 2019.',
    'The board (see above) met in Lyrness.',
    'In 2019 Holt told the Associated Press that ports are honest places.',
    'Holt told AFP in 2019 that ports are honest places.',
    'It rained, as Karin Holt reported.',
    '',
  ])('nothing in: %s', (text) => {
    expect(findWireMark(text)).toBeNull();
  });
});

import { findWireMark, MARK_RULES } from '../../../src/evidence/origins/find-wire-mark';

describe('findWireMark', () => {
  test.each(MARK_RULES.map(({ name, example }) => [name, example]))('%s: %s', (name, example) => {
    expect(findWireMark(example)?.rule).toBe(name);
  });

  test.each([
    ['LYRNESS (AP) — The third quay opened.', 'Associated Press'],
    ['The quay opened, two people told Reuters.', 'Reuters'],
    ['It rained. The quay leaked. It was closed.\n© The Associated Press', 'Associated Press'],
    ['The quay leaks, according to China’s state news agency Xinhua.', 'Xinhua'],
    ['The quay leaks, Xinhua, the state news agency, reported.', 'Xinhua'],
    ['The quay leaks.\n\nSOURCE Lyrness Yards Ltd.\n', 'Lyrness Yards Ltd.'],
    ['LYRNESS (AP) — The pupils of the third class saw it.', 'Associated Press'],
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
    'Pupils take Advanced Placement (AP) classes.',
    'Advanced Placement (AP) - what pupils say of it.',
    'Its (AP) classes are full.',
    'Photo: the quay at night. © Ida Roos. Image © Reuters',
    `${'The quay was opened. '.repeat(6)}Inflation was 3 percent, according to Reuters.`,
    'Reporting by Ida Roos; Editing by Karin Holt',
    'THE SOURCE of the river is dry.',
    '',
  ])('nothing in: %s', (text) => {
    expect(findWireMark(text)).toBeNull();
  });
});

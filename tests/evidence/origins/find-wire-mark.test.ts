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
    ['By IDA ROOS\nAssociated Press\nMay 12, 2026\nThe third quay opened.', 'Associated Press'],
    ['By Ida Roos | Associated Press\nThe third quay opened.', 'Associated Press'],
    [
      'Quay opens\nBy IDA ROOS and NILS BERG, The Associated Press\nThe third quay opened.',
      'Associated Press',
    ],
    ['By IDA ROOS, AP Business Writer\nThe third quay opened.', 'Associated Press'],
    ['NEW LYRNESS: (PTI) The third quay opened.', 'Press Trust of India'],
    ['Quay opens\n\nPA Media\n\nThe third quay opened.', 'PA Media'],
    ['The third quay opened. It is long.\nAFP', 'Agence France-Presse'],
    ['The quay may be sold, the Financial Times reported on Tuesday.', 'Financial Times'],
    ['The quay may be sold, according to the FT.', 'Financial Times'],
    ['According to the Ostrey Evening Post, the quay may be sold.', 'Ostrey Evening Post'],
    ['The quay may be sold, the BBC said, citing the Financial Times.', 'Financial Times'],
    ['The quay may be sold, Reuters reported, citing the Ostrey Herald.', 'Ostrey Herald'],
    [
      'The quay may be sold, according to a report by the Guardian. Drivers in Lyrness are angry.',
      'The Guardian',
    ],
    ['The quay may be sold, according to a report by the Ostrey Lamp. Drivers are angry.', 'Ostrey Lamp'],
    ['The quay may be sold, according to a report by the St. Olaf Lamp.', 'St. Olaf Lamp'],
    ['The quay may be sold, according to a Guardian investigation.', 'The Guardian'],
    ['The quay may be sold, the Lyrness Post reported Tuesday.', 'Lyrness Post'],
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
    'By Ida Roos, PA\nThe third quay opened.',
    'By Ida Roos\nAssociated Pressings makes records.',
    'By noon the quay was full. Associated Press rooms were closed.',
    `${'The quay was opened. '.repeat(6)}Rents have risen, the Financial Times reported.`,
    `${'The quay was opened. '.repeat(6)}Rents have risen, according to a report by the Guardian.`,
    `${'The quay was opened.\n'.repeat(9)}Reuters\n${'The quay was opened.\n'.repeat(9)}`,
    'According to the Times Square Alliance, the square is full.',
    'According to the Post, the quay is full.',
    'According to Ida Roos, the Evening Star is a fine ship.',
    'She reads the Financial Times, which reported for her.',
    'THE SOURCE of the river is dry.',
    '',
  ])('nothing in: %s', (text) => {
    expect(findWireMark(text)).toBeNull();
  });
});

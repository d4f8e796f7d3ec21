import { placesIn } from '../../src/domain/places';

test.each([
  ['p. 3', [[3, 3]]],
  ['p.3, table 2', [[3, 3]]],
  ['Page 12', [[12, 12]]],
  ['pp. 3–4', [[3, 4]]],
  ['pp. 123–5', [[123, 125]]],
  [
    'pages 3, 7 and 9-11',
    [
      [3, 3],
      [7, 7],
      [9, 11],
    ],
  ],
])('pages: %s', (locator, ranges) => expect(placesIn(locator, 'page')).toEqual({ unit: 'page', ranges }));

test.each([
  ['para. 12', [[12, 12]]],
  ['paragraphs 12–13', [[12, 13]]],
  ['p. 4, ¶ 2', [[2, 2]]],
  ['par. 7', [[7, 7]]],
])('paragraphs: %s', (locator, ranges) =>
  expect(placesIn(locator, 'paragraph')).toEqual({ unit: 'paragraph', ranges }),
);

test.each([
  ['p. 12a', 'page'],
  ['12:30', 'page'],
  ['chapter 3', 'page'],
  ['p. xii', 'page'],
  ['§ 4', 'paragraph'],
  ['third paragraph', 'paragraph'],
  ['p. 3', 'paragraph'],
  ['para. 3', 'page'],
  ['pa 3:20 pm', 'page'],
  ['', 'page'],
] as const)('none: %s as a %s', (locator, unit) => expect(placesIn(locator, unit)).toBeNull());

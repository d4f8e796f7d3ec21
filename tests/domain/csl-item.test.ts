import { facetsOf, itemOf, printDate, printName, toCslDate } from '../../src/domain/csl-item';

test.each([
  [{ family: 'Quist', given: 'Mara' }, 'Mara Quist'],
  [{ family: 'Berg', given: 'Ida', 'non-dropping-particle': 'van den' }, 'Ida van den Berg'],
  [{ family: 'Orme', given: 'Nils', suffix: 'Jr' }, 'Nils Orme, Jr'],
  [{ literal: 'Lyrness Harbour Board' }, 'Lyrness Harbour Board'],
  [{}, ''],
])('%j is printed “%s”', (name, printed) => expect(printName(name)).toBe(printed));

test.each([
  [{ 'date-parts': [[2026]] }, '2026'],
  [{ 'date-parts': [[2026, 5]] }, '2026-05'],
  [{ 'date-parts': [['2026', '5', '2']] }, '2026-05-02'],
  [{ raw: 'Spring 2026' }, 'Spring 2026'],
  [{ 'date-parts': [[]], literal: 'undated' }, 'undated'],
  [undefined, null],
])('the date %j is “%s”', (date, printed) => expect(printDate(date)).toBe(printed));

test.each(['2026', '2026-05', '2026-05-12', 'Spring 2026'])('%s survives the way there and back', (words) =>
  expect(printDate(toCslDate(words))).toBe(words),
);

test('an item names its authors, else its editors, else its publisher, else where it stands', () => {
  const by = (item: object) => facetsOf({ type: 'book', title: 'Quays', ...item }).by;
  const [mara, nils, ida, tomas] = ['Mara', 'Nils', 'Ida', 'Tomas'].map((given) => ({ given }));
  expect(by({ author: [mara, nils, ida], publisher: 'Tide Press' })).toBe('Mara, Nils and Ida');
  expect(by({ author: [mara, nils, ida, tomas] })).toBe('Mara and 3 others');
  expect(by({ editor: [nils], publisher: 'Tide Press' })).toBe('Nils');
  expect(by({ publisher: 'Tide Press', 'container-title': 'The Tide' })).toBe('Tide Press');
  expect(by({ 'container-title': 'The Tide' })).toBe('The Tide');
  expect(by({})).toBeNull();
});

test('an item without a title is called by its address', () => {
  expect(facetsOf({ type: 'webpage', URL: 'https://tide.example/a' }).title).toBe('https://tide.example/a');
  expect(facetsOf({ type: '' })).toEqual({
    title: 'Untitled',
    by: null,
    url: null,
    type: 'document',
    issued: null,
    publisher: null,
  });
});

test('what was typed becomes an item that says the same', () => {
  const known = {
    title: 'Annual report',
    by: 'Harbour Board',
    url: 'https://board.example/r',
    type: 'webpage',
  };
  expect(facetsOf(itemOf(known))).toMatchObject(known);
});

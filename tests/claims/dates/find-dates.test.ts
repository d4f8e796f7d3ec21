import fc from 'fast-check';
import { findDates, findDatesInOrder } from '../../../src/claims/dates/find-dates';
import { DATE_RULES } from '../../../src/claims/dates/rules';

/** A Monday. */
const ARTICLE_DATE = '2024-04-29';

/** Each expression on one line, resolved against a date (none: what is missing). */
function datesOf(text: string, articleDate: string | null = ARTICLE_DATE): string[] {
  return findDates(text, [0, text.length], { articleDate }).map(
    ({ span, from, to, needs }) => `${text.slice(...span)}: ${needs ?? `${from ?? ''}..${to ?? ''}`}`,
  );
}

test.each(DATE_RULES.map(({ name, example }) => [name, example]))(
  '%s finds its example: %s',
  (_, example) => {
    const [before = '', words = '', after = ''] = example.split('|');
    const text = before + words + after;
    const found = findDates(text, [0, text.length], { articleDate: ARTICLE_DATE });
    const end = before.length + words.length;
    // "since" and its like may stand before the example's own words.
    expect(found.some(({ span }) => span[0] <= before.length && span[1] === end)).toBe(true);
  },
);

test.each([
  ['It lost a third since the start of the year.', ['since the start of the year: 2024-01-01..2024-04-29']],
  ['It came to the island 10 years ago.', ['10 years ago: 2014-01-01..2014-12-31']],
  ['Two weeks ago it shut.', ['Two weeks ago: 2024-04-15..2024-04-21']],
  ['Prices rose in the third quarter.', ['the third quarter: 2023-07-01..2023-09-30']],
  ['Prices fell last year.', ['last year: 2023-01-01..2023-12-31']],
  ['Earlier this year it closed.', ['Earlier this year: 2024-01-01..2024-04-29']],
  ['It closed late last year.', ['late last year: 2023-09-01..2023-12-31']],
  ['It will open next month.', ['next month: 2024-05-01..2024-05-31']],
  ['Over the past decade it shrank.', ['the past decade: 2014-04-29..2024-04-29']],
  ['The ferry sank on Tuesday.', ['Tuesday: 2024-04-23..2024-04-23']],
  ['The court sat on Monday.', ['Monday: 2024-04-29..2024-04-29']],
  ['The court will sit on Tuesday.', ['Tuesday: 2024-04-30..2024-04-30']],
  ['She said it would open on Friday.', ['Friday: 2024-05-03..2024-05-03']],
  ['“I am not going to wait,” she said on Tuesday.', ['Tuesday: 2024-04-23..2024-04-23']],
  ['Prices fell in May.', ['May: 2023-05-01..2023-05-31']],
  ['Prices fell in March.', ['March: 2024-03-01..2024-03-31']],
  ['The hall will open in May.', ['May: 2024-05-01..2024-05-31']],
  ['The hall is to open by 2028.', ['by 2028: 2024-04-29..2028-12-31']],
  ['It stays shut until at least June.', ['until at least June: 2024-04-29..2024-06-30']],
  ['Sales fell in the third quarter of 2023.', ['the third quarter of 2023: 2023-07-01..2023-09-30']],
  ['Sales fell in Q1.', ['Q1: 2024-01-01..2024-03-31']],
  ['In the first half of the year it lost money.', ['the first half of the year: 2024-01-01..2024-06-30']],
  ['Analysts expect the bank to cut rates in June.', ['June: 2024-06-01..2024-06-30']],
  ['Wheat for July delivery fell 3 percent.', ['July: 2024-07-01..2024-07-31']],
  ['The odds of a cut in June, according to data compiled in Oslo.', ['June: 2024-06-01..2024-06-30']],
  ['Traders bet on a rise in August.', ['August: 2024-08-01..2024-08-31']],
  ['The firm has to refinance its debt before September.', ['before September: ..2024-08-31']],
  ['The club needs a new coach before the autumn.', ['before the autumn: ..2024-08-31']],
  ['She faces trial in October.', ['October: 2024-10-01..2024-10-31']],
  ['The tax takes effect in January.', ['January: 2025-01-01..2025-01-31']],
  ['The talks resume in May.', ['May: 2024-05-01..2024-05-31']],
  ['In June the court ruled for the firm.', ['June: 2023-06-01..2023-06-30']],
  ['In December the court ruled for the firm.', ['December: 2023-12-01..2023-12-31']],
  ['Police, who searched the house in June, say nothing.', ['June: 2023-06-01..2023-06-30']],
  ['It opened in June 1931.', ['June 1931: 1931-06-01..1931-06-30']],
  ['She was mayor from 2010 to 2015.', ['from 2010 to 2015: 2010-01-01..2015-12-31']],
  ['It rained between March and May.', ['between March and May: 2023-03-01..2023-05-31']],
  ['It has been shut since 2019.', ['since 2019: 2019-01-01..2024-04-29']],
  ['It has been shut since 6 May 2024.', ['since 6 May 2024: 2024-05-06..']],
  ['It was built before 1990.', ['before 1990: ..1989-12-31']],
  ['A crisis of the 1990s.', ['the 1990s: 1990-01-01..1999-12-31']],
  ['The vote is on May 6.', ['May 6: 2024-05-06..2024-05-06']],
  ['It was signed on 24/04/2024.', ['24/04/2024: 2024-04-24..2024-04-24']],
  ['It was signed on 03/04/2024.', ['03/04/2024: ..']],
  ['It shut over the weekend.', ['the weekend: 2024-04-27..2024-04-28']],
  ['It shut yesterday.', ['yesterday: 2024-04-28..2024-04-28']],
  ['It shuts by the end of the month.', ['by the end of the month: 2024-04-29..2024-04-30']],
  ['In recent years it grew.', ['recent years: ..2024-04-29']],
  ['Work is done by mid-2026.', ['by mid-2026: 2024-04-29..2026-09-01']],
])('%s', (text, dates) => {
  expect(datesOf(text)).toEqual(dates);
});

test.each([
  'They may march on the town hall.',
  'May I ask?',
  '2000 people came.',
  'He will spring to her aid.',
  'The second half was dull.',
  'A sat nav and a sun hat.',
  'Chapter 12/13 of the book.',
])('%s has no date', (text) => {
  expect(datesOf(text)).toEqual([]);
});

test('without the date of the article a relative expression says what it needs, an absolute one does not', () => {
  expect(datesOf('It shut on Tuesday, 5 May 2020 and in 2021.', null)).toEqual([
    'Tuesday, 5 May 2020: 2020-05-05..2020-05-05',
    '2021: 2021-01-01..2021-12-31',
  ]);
  expect(datesOf('It shut last week, on Tuesday, and since 2019.', null)).toEqual([
    'last week: article-date',
    'Tuesday: article-date',
    'since 2019: article-date',
  ]);
});

test('the same day and a year earlier go back to what the article named before', () => {
  const text = 'It sank on 5 March 2019. On the same day, a year earlier, it had been sold.';
  const cut = text.indexOf(' On');
  const [first, second] = findDatesInOrder(
    text,
    [
      [0, cut],
      [cut, text.length],
    ],
    ARTICLE_DATE,
  );
  expect(first?.map(({ from }) => from)).toEqual(['2019-03-05']);
  expect(second?.map(({ from }) => from)).toEqual(['2019-03-05', '2018-01-01']);
});

test('a year later goes back within a stretch too', () => {
  const text = 'It closed in 1990. A year later it was sold.';
  const [found] = findDatesInOrder(text, [[0, text.length]], ARTICLE_DATE);
  expect(found?.map(({ from, to }) => [from, to])).toEqual([
    ['1990-01-01', '1990-12-31'],
    ['1991-01-01', '1991-12-31'],
  ]);
});

test('what is found lies in the stretch, in order, without overlap, and ends after it begins', () => {
  const pieces = fc.constantFrom(
    'since ',
    'the end of ',
    'May',
    ' 5',
    ', ',
    '2019',
    '-',
    'last ',
    'year',
    'Tuesday',
    ' ',
    'from ',
    ' to ',
    '29 February ',
    'Q1',
    '\n',
    '10 years ago',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (words) => {
      const text = words.join('');
      let free = 0;
      for (const { span, from, to } of findDates(text, [0, text.length], { articleDate: ARTICLE_DATE })) {
        expect(span[0]).toBeGreaterThanOrEqual(free);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        if (from !== null && to !== null) expect(from <= to).toBe(true);
        free = span[1];
      }
    }),
  );
});

test('the same day is that of the sentences before, or nobody can tell which', () => {
  const lines = [
    'It sank on 5 March 2019.',
    'Nobody died.',
    'A boat came the next day.',
    'It left.',
    'It sailed.',
  ];
  const text = [...lines, 'On the same day it rained.'].join(' ');
  let at = 0;
  const spans = [...lines, 'On the same day it rained.'].map((line): [number, number] => {
    const start = text.indexOf(line, at);
    at = start + line.length;
    return [start, at];
  });
  const found = findDatesInOrder(text, spans, ARTICLE_DATE).map((dates) => dates[0]?.from ?? null);
  expect(found).toEqual(['2019-03-05', null, '2019-03-06', null, null, null]);
  expect(datesOf('On the same day it rained.')).toEqual(['the same day: ..']);
});

test.each(['It was built on 5 May 2924.', 'It was built on May 5, 2924.', 'It sank on 2924-05-05.'])(
  'no day is so far away: %s',
  (text) => {
    expect(datesOf(text)).toEqual([]);
  },
);

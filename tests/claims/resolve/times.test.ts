import { analyze } from '../../../src/claims/analyze';
import { TIMES_TOLD } from '../../../src/claims/resolve/times/times-told';

const DOUBT = /^(?:which time: |may go back to |two candidates: )/u;

describe.each(TIMES_TOLD)('what a time goes back to: $name', ({ examples }) => {
  it.each(examples)('$text', ({ text, claims }) => {
    const { claims: all } = analyze(text);
    const last = all.filter(({ sentence }) => sentence === all.at(-1)?.sentence);
    const read = last.map(({ wording, unresolved }) =>
      [wording, ...unresolved.map(({ why }) => why).filter((why) => DOUBT.test(why))].join(' ?? '),
    );
    expect(read).toEqual(claims);
  });
});

test('the dates of a claim are worked out from the time that it goes back to', () => {
  const datesOf = (text: string, date: string | null): (string | null)[] =>
    analyze(text, { date })
      .claims.at(-1)!
      .dates.map(({ from, to, needs }) => needs ?? `${from!}..${to!}`);
  expect(datesOf('The mill closed in 2015. Two years later the school shut.', null)).toEqual([
    '2017-01-01..2017-12-31',
  ]);
  expect(datesOf('It sank on 9 May 1996. The next day, troops came.', null)).toEqual([
    '1996-05-10..1996-05-10',
  ]);
  expect(datesOf('It sank in May 1996. The following March, troops came.', null)).toEqual([
    '1997-03-01..1997-03-31',
  ]);
  expect(datesOf('It sank on 9 May 1996. Troops came the previous Sunday.', null)).toEqual([
    '1996-05-05..1996-05-05',
  ]);
  expect(datesOf('It sank on Monday. The next day, troops came.', null)).toEqual(['article-date']);
  expect(datesOf('It sank on Monday. The next day, troops came.', '2024-05-08')).toEqual([
    '2024-05-07..2024-05-07',
  ]);
});

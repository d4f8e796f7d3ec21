import { printDay } from '../../src/domain/day';
import { printTaken, printTime } from '../../src/report/print-time';
import { noteChange, sayCount, saySkipped } from '../../src/report/words';

test('days and times', () => {
  expect(printDay('2026-05-08')).toBe('8 May 2026');
  expect(printTime('2026-12-31T23:59:59.999Z')).toBe('31 December 2026, 23:59 UTC');
});

test('a copy is told from another of its day by the time, of its minute by the second', () => {
  const all = [
    '2026-05-12T09:30:12.000Z',
    '2026-05-12T09:30:40.000Z',
    '2026-05-12T08:00:00.000Z',
    '2026-05-11T09:30:12.000Z',
  ];
  expect(all.map((time) => printTaken(time, all))).toEqual([
    '12 May 2026, 09:30:12 UTC',
    '12 May 2026, 09:30:40 UTC',
    '12 May 2026, 08:00 UTC',
    '11 May 2026',
  ]);
});

test('counts and reasons', () => {
  expect([sayCount(1, 'claim'), sayCount(1_204, 'claim')]).toEqual(['1 claim', '1,204 claims']);
  expect([saySkipped('repeated-headline'), saySkipped('not-known-yet')]).toEqual([
    'the headline again',
    'not known yet',
  ]);
});

test('what a repeat changed stands in quotation marks once, what it dropped in none', () => {
  const said = (what: string, words: string) => noteChange({ what, words }).words;
  expect(said('hedge dropped', 'reportedly')).toBe('reportedly');
  expect(said('hedge added', 'could')).toBe('“could”');
  expect(said('number changed', '“1.7” became “17”')).toBe('“1.7” became “17”');
});

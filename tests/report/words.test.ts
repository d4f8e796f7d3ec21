import { printDay, printTime } from '../../src/report/print-time';
import { formatReference } from '../../src/report/reference';
import { noteChange, sayCount, saySkipped } from '../../src/report/words';
import type { Citation } from '../../src/domain/source';

const citation: Citation = {
  id: 1,
  source: {
    id: 1,
    title: 'Annual report 2025',
    by: 'Lyrness Harbour Board',
    url: 'https://board.example/2025',
    type: 'webpage',
    rank: 'primary',
    issued: null,
  },
  quote: 'Passengers 2025: 612,204',
  locator: 'p. 11',
  stance: 'supports',
  shows: 'content',
  seen: '2026-05-08',
  copy: null,
  quoteReason: null,
  originReason: null,
  addedBy: 'Ola Berg',
  addedAt: '2026-05-08T09:00:00.000Z',
};

test('a reference says who, what, where in it, its address, and when it was seen by whom', () => {
  expect(formatReference(citation)).toBe(
    'Lyrness Harbour Board. Annual report 2025, p. 11. https://board.example/2025 (primary source). Seen 8 May 2026 by Ola Berg.',
  );
});

test('a reference leaves out what is not known', () => {
  const source = { ...citation.source, by: null, url: null };
  expect(formatReference({ ...citation, source, locator: '' })).toBe(
    'Annual report 2025 (primary source). Seen 8 May 2026 by Ola Berg.',
  );
});

test('days and times', () => {
  expect(printDay('2026-05-08')).toBe('8 May 2026');
  expect(printTime('2026-12-31T23:59:59.999Z')).toBe('31 December 2026, 23:59 UTC');
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

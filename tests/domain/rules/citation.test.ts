import { incompleteCitation, malformedCitation } from '../../../src/domain/rules/citation';
import { CITATION } from './fixtures';

const TODAY = '2026-06-01';
const fields = (errors: object) => Object.keys(errors).sort();

test('a whole citation is neither malformed nor incomplete', () => {
  expect(malformedCitation(CITATION, TODAY)).toEqual({});
  expect(incompleteCitation(CITATION)).toEqual({});
});

describe('malformed', () => {
  test.each([
    ['sourceTitle', { sourceTitle: '' }],
    ['sourceTitle', { sourceTitle: 'x'.repeat(501) }],
    ['sourceBy', { sourceBy: 'x'.repeat(501) }],
    ['sourceRank', { sourceRank: '' }],
    ['sourceRank', { sourceRank: 'tertiary' }],
    ['sourceUrl', { sourceUrl: 'example.org/a' }],
    ['sourceUrl', { sourceUrl: 'ftp://example.org/a' }],
    ['sourceUrl', { sourceUrl: 'javascript:alert(1)' }],
    ['quote', { quote: 'x'.repeat(5_001) }],
    ['locator', { locator: 'x'.repeat(501) }],
    ['stance', { stance: '' as const }],
    ['stance', { stance: 'maybe' as 'partly' }],
    ['shows', { shows: '' as const }],
    ['shows', { shows: 'both' as 'content' }],
    ['seen', { seen: '' }],
    ['seen', { seen: '2026-02-30' }],
    ['seen', { seen: '30.5.2026' }],
    ['seen', { seen: '2026-06-03' }],
  ])('%s: %j', (field, change) => {
    expect(fields(malformedCitation({ ...CITATION, ...change }, TODAY))).toEqual([field]);
  });

  test('a quote of 5,000 characters is not', () => {
    expect(malformedCitation({ ...CITATION, quote: 'x'.repeat(5_000) }, TODAY)).toEqual({});
  });

  test('a day of tomorrow is not, for the sake of time zones', () => {
    expect(malformedCitation({ ...CITATION, seen: '2026-06-02' }, TODAY)).toEqual({});
  });

  test('a known source needs no title, rank or address', () => {
    const known = { ...CITATION, sourceId: 7, sourceTitle: '', sourceRank: '', sourceUrl: 'x' };
    expect(malformedCitation(known, TODAY)).toEqual({});
  });
});

describe('incomplete', () => {
  test('a bare link: no words', () => {
    expect(incompleteCitation({ ...CITATION, quote: '' })).toEqual({
      quote: 'A link alone does not support a claim. Copy the words that do.',
    });
  });

  test.each(['', 'Online', 'the web', 'n/a', 'passim', '—', '?', 'https://example.org/page'])(
    '“%s” is no place',
    (locator) => expect(fields(incompleteCitation({ ...CITATION, locator }))).toEqual(['locator']),
  );

  test.each(['p. 4', 'para 12', '00:14:05', 'line 212', 'table 1', 'Online supplement, p. 3'])(
    '“%s” is one',
    (locator) => expect(incompleteCitation({ ...CITATION, locator })).toEqual({}),
  );

  test('context may go without words and place', () => {
    expect(incompleteCitation({ ...CITATION, stance: 'context', quote: '', locator: '' })).toEqual({});
  });
});

import { STATUSES } from '../../../src/domain/analysis';
import type { MarkInput } from '../../../src/domain/review';
import type { CitationFacts, ClaimFacts } from '../../../src/domain/rules/facts';
import { malformedMark } from '../../../src/domain/rules/mark';
import { refusalHeading, refusals } from '../../../src/domain/rules/refusals';
import { CITATION, CLAIM, MARK, PRIMARY, secondary } from './fixtures';

const fields = (errors: object) => Object.keys(errors).sort();

function refused(
  status: MarkInput['status'],
  change: Partial<MarkInput>,
  standing: readonly CitationFacts[] = [],
  claim: Partial<ClaimFacts> = {},
  typed: CitationFacts | null = null,
): string[] {
  return fields(refusals({ ...CLAIM, ...claim }, standing, typed, { ...MARK, ...change, status }));
}

describe('sourced', () => {
  const sourced = (
    standing: readonly CitationFacts[],
    claim: Partial<ClaimFacts> = {},
    change: Partial<MarkInput> = {},
  ) => refused('sourced', change, standing, claim);

  test('one primary source is enough', () => expect(sourced([PRIMARY])).toEqual([]));
  test('three secondary ones are', () => {
    expect(sourced([secondary('A'), secondary('B'), secondary('C')])).toEqual([]);
  });
  test('fewer need a written reason', () => {
    expect(sourced([secondary('A'), secondary('B')])).toEqual(['few']);
    expect(sourced([secondary('A')], {}, { few: 'The only paper of the valley.' })).toEqual([]);
  });
  test('the same work three times is one source', () => {
    expect(sourced([secondary('A'), secondary('A'), secondary('A')])).toEqual(['few']);
  });
  test('nothing cited: each part of a citation is missing', () => {
    expect(sourced([])).toEqual(['locator', 'quote', 'seen', 'sourceRank', 'sourceTitle', 'stance']);
  });

  test.each([
    [
      'the article itself, by its address',
      { ...PRIMARY, source: { ...PRIMARY.source, url: 'https://tide.example/mill' } },
      'sourceUrl',
    ],
    [
      'the article itself, by title and publisher',
      { ...PRIMARY, source: { ...PRIMARY.source, title: 'Mill closes in May', by: 'The Lyrness Tide' } },
      'sourceTitle',
    ],
    ['a link without words', { ...PRIMARY, quote: '' }, 'quote'],
    ['words without a place', { ...PRIMARY, locator: '' }, 'locator'],
    ['only the utterance', { ...PRIMARY, shows: 'utterance' }, 'shows'],
    ['only partly', { ...PRIMARY, stance: 'partly' }, 'stance'],
    ['only context', { ...PRIMARY, stance: 'context' }, 'stance'],
    ['only against', { ...PRIMARY, stance: 'contradicts' }, 'stance'],
  ] as const)('the only evidence is %s', (_name, citation, field) => {
    expect(sourced([citation])).toEqual([field]);
    expect(sourced([citation, PRIMARY])).toEqual([]);
  });

  test('partly is enough once the wording was edited', () => {
    expect(sourced([{ ...PRIMARY, stance: 'partly' }], { isReworded: true })).toEqual([]);
  });

  test('a claim that says “reportedly” with nobody named', () => {
    const wording = 'The mill has reportedly closed.';
    expect(sourced([PRIMARY], { wording })).toEqual(['wording']);
    expect(sourced([PRIMARY], { wording, claimant: { name: 'Ida Roos', kind: 'person' } })).toEqual([]);
  });

  test('the citation typed along counts, and must be whole', () => {
    expect(refused('sourced', { citation: CITATION }, [], {}, PRIMARY)).toEqual([]);
    expect(
      refused(
        'sourced',
        { citation: { ...CITATION, quote: '', locator: 'Online' } },
        [],
        {},
        { ...PRIMARY, quote: '' },
      ),
    ).toEqual(['locator', 'quote']);
    expect(refused('sourced', { citation: { ...CITATION, locator: '' } }, [PRIMARY], {}, PRIMARY)).toEqual([
      'locator',
    ]);
  });
});

describe('attributed', () => {
  const roos = { name: 'Ida Roos', kind: 'person' } as const;
  const uttered: CitationFacts = { ...PRIMARY, shows: 'utterance' };
  const attributed = (
    change: Partial<MarkInput>,
    claim: Partial<ClaimFacts> = { claimant: roos },
    standing = [uttered],
  ) => refused('attributed', change, standing, claim);

  test('a named claimant and the utterance cited', () =>
    expect(attributed({ claimant: 'Ida Roos' })).toEqual([]));
  test('a note on the utterance stands in for a citation', () => {
    expect(attributed({ claimant: 'Ida Roos', utterance: 'I was there.' }, undefined, [])).toEqual([]);
    expect(attributed({ claimant: 'Ida Roos' }, undefined, [])).toEqual(['utterance']);
    expect(attributed({ claimant: 'Ida Roos' }, undefined, [PRIMARY])).toEqual(['utterance']);
  });
  test.each(['', 'it', 'She', 'They', 'who', 'the latter'])('“%s” is nobody', (claimant) =>
    expect(attributed({ claimant })).toEqual(['claimant']),
  );
  test.each(['reportedly', 'nobody', 'reports', '?'])('“%s” is nobody either', (claimant) =>
    expect(attributed({ claimant })).toEqual(['claimant']),
  );
  test('the article names nobody: “reportedly”', () => {
    expect(attributed({ claimant: 'Ida Roos' }, { claimant: { name: null, kind: 'missing' } })).toEqual([
      'claimant',
    ]);
  });
  test('the article speaks for itself: only somebody whom it names can have said it', () => {
    expect(attributed({ claimant: 'Ida Roos' }, { claimant: null })).toEqual([]);
    expect(attributed({ claimant: 'Karin Holt' }, { claimant: null })).toEqual(['claimant']);
  });

  describe('somebody without a name', () => {
    const anonymous = { claimant: { name: null, kind: 'anonymous' } } as const;
    const answers = { whoKnows: 'Ida Marrow', whyAnonymous: 'Fears for her post', gives: 'fact' } as const;

    test('three more answers are needed', () => {
      expect(attributed({ claimant: 'a source familiar with the matter' }, anonymous)).toEqual([
        'gives',
        'whoKnows',
        'whyAnonymous',
      ]);
      expect(attributed({ claimant: 'a source familiar with the matter', ...answers }, anonymous)).toEqual(
        [],
      );
    });
    test('also where the box is ticked', () => {
      expect(attributed({ claimant: 'The deputy', isAnonymous: true })).toEqual([
        'gives',
        'whoKnows',
        'whyAnonymous',
      ]);
    });
    test.each([
      'two officials',
      'Sources close to the board',
      'a senior official',
      'people familiar with the deal',
      'An insider',
    ])('“%s” has no name', (claimant) => expect(attributed({ claimant }, anonymous)).toContain('whoKnows'));
    test.each(['Ida Roos', 'The harbour board', 'the ministry', 'Workers United', 'Official Monetary Forum'])(
      '“%s” has one',
      (claimant) => expect(attributed({ claimant })).toEqual([]),
    );
  });
});

describe('speculative', () => {
  const whole = { hedge: 'may', whose: 'Ida Roos', decision: 'keep' } as const;
  test('a cue of the sentence, whose it is, and a decision', () =>
    expect(refused('speculative', whole)).toEqual([]));
  test('quotation marks around the cue do no harm', () => {
    expect(refused('speculative', { ...whole, hedge: '“May”' })).toEqual([]);
  });
  test('a reason stands in for the cue', () => {
    expect(refused('speculative', { ...whole, hedge: '', reason: 'A forecast.' })).toEqual([]);
  });
  test('neither cue nor reason', () =>
    expect(refused('speculative', { ...whole, hedge: '' })).toEqual(['reason']));
  test('a cue that does not stand there', () => {
    expect(refused('speculative', { ...whole, hedge: 'allegedly' })).toEqual(['hedge']);
  });
  test('nothing typed', () => expect(refused('speculative', {})).toEqual(['decision', 'reason', 'whose']));
});

test('unverified needs nothing', () => expect(refused('unverified', {})).toEqual([]));

test('every status is refused in whole sentences', () => {
  for (const status of STATUSES) {
    for (const says of Object.values(refusals(CLAIM, [], null, { ...MARK, status }))) {
      expect(says).toMatch(/^[A-Z“].*[.]$/u);
      expect(says).not.toMatch(/invalid|required|oops|!/iu);
    }
  }
});

describe('a mark that cannot be written down', () => {
  test.each([
    ['status', { status: '' as const }],
    ['status', { status: 'true' as 'sourced' }],
    ['gives', { gives: 'gossip' as 'fact' }],
    ['decision', { decision: 'burn' as 'cut' }],
    ['note', { note: 'x'.repeat(5_001) }],
    ['claimant', { claimant: 'x'.repeat(501) }],
  ])('%s: %j', (field, change) => {
    expect(fields(malformedMark({ ...MARK, status: 'unverified', ...change }))).toEqual([field]);
  });
});

test('the heading counts', () => {
  expect(refusalHeading('Not marked as sourced', { a: '' })).toBe(
    'Not marked as sourced: one thing is missing or wrong',
  );
  expect(refusalHeading('Not cited', { a: '', b: '' })).toBe('Not cited: two things are missing or wrong');
});

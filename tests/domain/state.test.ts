import { MARK } from './rules/fixtures';
import { lastStanding, standingReviews, describeAct, type Review } from '../../src/domain/acts';
import type { Status } from '../../src/domain/analysis';
import type { Citation } from '../../src/domain/source';
import { countEvidence, presentState } from '../../src/domain/state';

const supports = { stance: 'supports', shows: 'content', source: { rank: 'primary' } } as const;
const utterance = { ...supports, shows: 'utterance' } as const;

/** Acts in short: 'sourced' marks, 'words: …' rewords, 'undo 2' takes the second back, 'note' notes. */
function acts(...short: readonly string[]): Review[] {
  return short.map((act, index): Review => {
    const undoes = /^undo (\d+)$/.exec(act)?.[1];
    const words = /^words: (.*)$/.exec(act)?.[1];
    const kind = undoes ? 'undid' : words ? 'reworded' : act === 'note' ? 'noted' : 'marked';
    return {
      id: index + 1,
      version: index + 2,
      act: kind,
      by: 'Ada',
      at: '2026-05-14T09:30:00.000Z',
      status: kind === 'marked' ? (act as Status) : null,
      note: kind === 'noted' ? 'asked' : null,
      override: null,
      details: words ? { rewording: { wording: words, fragments: [] } } : {},
      citationId: null,
      undoes: undoes ? Number(undoes) : null,
    };
  });
}

describe('what stands', () => {
  test('an act that was taken back, and the taking back, do not', () => {
    const reviews = acts('sourced', 'note', 'undo 2', 'words: A.', 'undo 4');
    expect(standingReviews(reviews).map(({ id }) => id)).toEqual([1]);
    expect(lastStanding(reviews)?.id).toBe(1);
  });

  test('nothing stands on a fresh claim', () => expect(lastStanding([])).toBeNull());
});

describe('the present state', () => {
  test('of a fresh claim is unverified, and it lacks a source', () => {
    expect(presentState([], [])).toMatchObject({
      status: 'unverified',
      mark: null,
      rewording: null,
      lacks: true,
      lacksWhy: 'no-citation',
      recheck: false,
      citationCount: 0,
    });
  });

  test('is the latest standing mark', () => {
    expect(presentState(acts('sourced', 'speculative'), []).status).toBe('speculative');
    expect(presentState(acts('sourced', 'speculative', 'undo 2'), []).status).toBe('sourced');
    expect(presentState(acts('sourced', 'undo 1'), []).status).toBe('unverified');
  });

  test('does not depend on the order in which the acts are read', () => {
    const reviews = acts('sourced', 'words: A.', 'attributed', 'note', 'undo 3', 'words: B.');
    expect(presentState(reviews.toReversed(), [supports])).toEqual(presentState(reviews, [supports]));
  });

  test.each([
    [['sourced'], false],
    [['attributed'], false],
    [['speculative'], false],
    [['unverified'], true],
  ] as const)('marked %s: lacks a source is %s', (short, lacks) => {
    expect(presentState(acts(...short), []).lacks).toBe(lacks);
  });

  test('needs recheck once the words change after the mark, until it is marked again', () => {
    expect(presentState(acts('words: A.', 'sourced'), [supports]).recheck).toBe(false);
    expect(presentState(acts('sourced', 'words: A.'), [supports])).toMatchObject({
      recheck: true,
      lacks: true,
      lacksWhy: 'recheck',
      status: 'sourced',
    });
    expect(presentState(acts('sourced', 'words: A.', 'undo 2'), [supports]).recheck).toBe(false);
    expect(presentState(acts('sourced', 'words: A.', 'sourced'), [supports]).recheck).toBe(false);
    expect(presentState(acts('unverified', 'words: A.'), []).recheck).toBe(false);
  });

  test('needs recheck once a citation was withdrawn that it cannot do without, until it is marked again', () => {
    const withdrawn = (version: number, isShort: boolean, source = 'Register'): Review => ({
      ...acts('note')[0]!,
      id: version,
      version,
      act: 'uncited',
      withdraws: 9,
      details: { withdrawal: { source, isShort } },
    });
    const [marked, , again] = acts('sourced', 'note', 'sourced');
    expect(presentState([marked!, withdrawn(3, true)], [])).toMatchObject({
      status: 'sourced',
      lacks: true,
      lacksWhy: 'recheck',
      recheckWhy: [{ why: 'uncited', claim: null, source: 'Register' }],
    });
    expect(presentState([marked!, withdrawn(3, false)], []).recheck).toBe(false);
    expect(presentState([marked!, withdrawn(3, true), withdrawn(4, true)], []).recheckWhy).toHaveLength(1);
    expect(presentState([marked!, withdrawn(3, true), again!], [supports]).recheck).toBe(false);
    expect(presentState([...acts('unverified'), withdrawn(3, true)], []).recheck).toBe(false);
    const undid = { ...acts('undo 3')[0]!, id: 5, version: 5 };
    expect(presentState([marked!, withdrawn(3, true), undid], [supports]).recheck).toBe(false);
  });

  test('needs recheck where its sources are recorded as too few since; a mark with a reason for few does not', () => {
    const secondary = (id: number | null) => ({ ...supports, source: { id, rank: 'secondary' } }) as const;
    const mark = (few: string, override: string | null = null): Review[] => [
      { ...acts('sourced')[0]!, override, details: { mark: { ...MARK, status: 'sourced', few } } },
    ];
    const three = [secondary(1), secondary(2), secondary(null)];
    expect(presentState(mark(''), [supports]).recheck).toBe(false);
    expect(presentState(mark(''), three).recheck).toBe(false);
    expect(presentState(mark(''), [secondary(1), secondary(1), secondary(2)])).toMatchObject({
      recheckWhy: [{ why: 'source', claim: null }],
      lacksWhy: 'recheck',
    });
    expect(presentState(mark('Two will do.'), [secondary(1)]).recheck).toBe(false);
    expect(presentState(mark('', 'I was there.'), [secondary(1)]).recheck).toBe(false);
  });

  test.each([
    ['no-citation', []],
    ['only-context', ['context']],
    ['only-partly', ['context', 'partly']],
    ['not-marked', ['partly', 'supports']],
    ['contradicted', ['supports', 'contradicts']],
  ] as const)('says why it lacks one: %s', (why, stances) => {
    const citations = stances.map((stance) => ({ ...supports, stance }));
    expect(presentState([], citations).lacksWhy).toBe(why);
  });

  test('a contradiction is flagged whatever the status, and takes no status away', () => {
    const against = { ...supports, stance: 'contradicts' } as const;
    expect(presentState(acts('sourced'), [supports, against])).toMatchObject({
      status: 'sourced',
      contradicted: true,
      lacks: false,
      lacksWhy: null,
    });
  });

  test('attributed without a citation of the utterance says so', () => {
    expect(presentState(acts('attributed'), [supports]).utteranceUncited).toBe(true);
    expect(presentState(acts('attributed'), [utterance]).utteranceUncited).toBe(false);
    expect(presentState(acts('sourced'), []).utteranceUncited).toBe(false);
  });
});

test('evidence is counted once, by what it does', () => {
  const secondary = { ...supports, source: { rank: 'secondary' } } as const;
  const counts = countEvidence([
    supports,
    secondary,
    secondary,
    utterance,
    { ...supports, stance: 'partly' },
    { ...supports, stance: 'context' },
    { ...utterance, stance: 'contradicts' },
  ]);
  expect(counts).toEqual({ primary: 1, secondary: 2, partly: 1, context: 1, against: 1, utterance: 1 });
});

test('an act is described in one line', () => {
  const citation = { source: { title: 'Annual report' }, stance: 'supports', shows: 'utterance' } as Citation;
  const [marked, noted, worded, undid] = acts('sourced', 'note', 'words: A.', 'undo 1');
  expect(describeAct(marked!, null)).toBe('marked it sourced');
  expect(describeAct(marked!, citation)).toBe(
    'marked it sourced and cited “Annual report” (supports that it was said)',
  );
  expect(describeAct({ ...noted!, act: 'cited' }, { ...citation, shows: 'content', stance: 'partly' })).toBe(
    'cited “Annual report” (supports partly)',
  );
  expect(describeAct({ ...noted!, act: 'uncited', note: 'wrong year' }, citation)).toMatch(
    /^withdrew the citation of “.*” \(supports that it was said\): wrong year$/,
  );
  expect([noted!, worded!, undid!].map((act) => describeAct(act, null))).toEqual([
    'wrote a note: asked',
    'edited the wording: A.',
    'took an act back',
  ]);
});

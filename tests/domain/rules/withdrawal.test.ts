import { isShortAfter, refuseWithdrawal } from '../../../src/domain/rules/withdrawal';
import type { CitationFacts } from '../../../src/domain/rules/facts';
import { CLAIM, MARK, PRIMARY, secondary } from './fixtures';

const SOURCED = { status: 'sourced', mark: MARK } as const;
const PAPERS = [secondary('Tide'), secondary('Gull'), secondary('Buoy')];
const wire = (title: string): CitationFacts => ({
  ...secondary(title),
  origin: { key: 'Reuters', says: ['Both pass on Reuters.'] },
});
const UTTERANCE: CitationFacts = { ...PRIMARY, shows: 'utterance' };

describe('sourced', () => {
  test.each<[string, CitationFacts[], CitationFacts[], boolean]>([
    ['its only primary source', [PRIMARY], [], true],
    ['its primary source beside two papers', [PRIMARY, ...PAPERS.slice(1)], PAPERS.slice(1), true],
    ['its primary source beside three papers', [PRIMARY, ...PAPERS], PAPERS, false],
    ['a paper beside its primary source', [PRIMARY, PAPERS[0]!], [PRIMARY], false],
    ['one of three papers', PAPERS, PAPERS.slice(1), true],
    ['one of two releases of one wire', [wire('Tide'), wire('Gull')], [wire('Gull')], false],
    ['what only contradicts it', [PAPERS[0]!, { ...PRIMARY, stance: 'contradicts' }], [PAPERS[0]!], false],
    ['context', [PAPERS[0]!, { ...PRIMARY, stance: 'context' }], [PAPERS[0]!], false],
  ])('without %s: short is told', (_what, before, left, isShort) => {
    expect(isShortAfter(CLAIM, SOURCED, before, left)).toBe(isShort);
  });

  test('a reason for few sources was not written about fewer still', () => {
    const few = { status: 'sourced', mark: { ...MARK, few: 'Two papers that were there.' } } as const;
    expect(isShortAfter(CLAIM, few, PAPERS.slice(1), PAPERS.slice(2))).toBe(true);
  });
});

describe('attributed', () => {
  const attributed = (utterance: string) => ({ status: 'attributed', mark: { ...MARK, utterance } }) as const;
  test('falls short without the citation that shows the utterance, where no note does', () => {
    expect(isShortAfter(CLAIM, attributed(''), [UTTERANCE], [])).toBe(true);
    expect(isShortAfter(CLAIM, attributed('Heard on the radio.'), [UTTERANCE], [])).toBe(false);
    expect(isShortAfter(CLAIM, attributed(''), [UTTERANCE, UTTERANCE], [UTTERANCE])).toBe(false);
    expect(isShortAfter(CLAIM, attributed(''), [UTTERANCE, PRIMARY], [UTTERANCE])).toBe(false);
  });
});

test.each(['speculative', 'unverified'] as const)('%s rests on no citation', (status) => {
  expect(isShortAfter(CLAIM, { status, mark: MARK }, [PRIMARY], [])).toBe(false);
});

test('a withdrawal needs a reason of some length', () => {
  expect(refuseWithdrawal('')).toEqual({ reason: expect.stringContaining('Say why') as string });
  expect(refuseWithdrawal('x'.repeat(5_001))).toEqual({ reason: expect.any(String) as string });
  expect(refuseWithdrawal('The register is of 2025.')).toEqual({});
});

import fc from 'fast-check';
import {
  gapsOf,
  gapSubject,
  decidedStretches,
  isJoining,
  layLedger,
  tallyCovers,
  type LedgerInput,
} from '../../src/domain/coverage';
import type { SpanPair } from '../../src/domain/span';
import { deskAct, undoOf } from './desk-act-of';

const TEXT = 'The pier, which closed, is said to rot. Will it open? Share this';
const at = (words: string): SpanPair => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const span = (words: string) => ({ start: at(words)[0], end: at(words)[1] });

const INPUT: LedgerInput = {
  text: TEXT,
  blocks: [{ start: 0, end: at('Will it open?')[1] }, { ...span('Share this') }],
  aside: [false, true],
  sentences: [
    { ...span('The pier, which closed, is said to rot.'), block: 0, skipped: null },
    { ...span('Will it open?'), block: 0, skipped: { reason: 'question' } },
    { ...span('Share this'), block: 1, skipped: { reason: 'boilerplate' } },
  ],
  claims: [{ spans: [at('The pier'), at('closed')], frame: [] }],
  dropped: [],
  decided: [],
};
const printed = (input: LedgerInput) =>
  layLedger(input).map(({ start, end, kind, why }) => [input.text.slice(start, end), kind, why]);

test('every character is a claim, its frame, no claim with a reason, set aside, or a gap', () => {
  expect(printed(INPUT)).toEqual([
    ['The pier', 'claim', null],
    [', which ', 'frame', null],
    ['closed', 'claim', null],
    [', is said to rot. ', 'undecided', null],
    ['Will it open? ', 'not-a-claim', 'question'],
    ['Share this', 'set-aside', null],
  ]);
  expect(gapsOf(TEXT, layLedger(INPUT)).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    ', is said to rot.',
  ]);
});

test('who said it and what weakens it frame a claim: no gap', () => {
  const claims = [{ spans: [at('The pier'), at('closed'), at('rot')], frame: [at('is said to')] }];
  expect(gapsOf(TEXT, layLedger({ ...INPUT, claims }))).toEqual([]);
});

test('a reviewer’s decision closes a gap with its reason, until it is taken back', () => {
  const gap = gapsOf(TEXT, layLedger(INPUT))[0]!;
  const details = { start: gap.start, end: gap.end, revision: 1, reason: 'said above' };
  const act = deskAct(3, gapSubject(gap), 'set-aside', details);
  const decided = decidedStretches([act], 1);
  expect(decided).toEqual([{ ...details, actId: 3, by: 'Ada' }]);
  expect(printed({ ...INPUT, decided })).toContainEqual([', is said to rot. ', 'not-a-claim', 'said above']);
  expect(decidedStretches([act, undoOf(4, act)], 1)).toEqual([]);
  expect(decidedStretches([act], 2)).toEqual([]);
});

test('a claim that was dropped is no claim, for the reviewer’s reason', () => {
  const dropped = [{ spans: [at('is said to rot')], reason: 'rumour' }];
  expect(printed({ ...INPUT, dropped })).toContainEqual(['is said to rot', 'not-a-claim', 'rumour']);
  expect(gapsOf(TEXT, layLedger({ ...INPUT, dropped }))).toEqual([]);
});

test('a sentence with neither claim nor reason is a gap', () => {
  const sentences = [{ ...INPUT.sentences[1]!, skipped: null }];
  expect(printed({ ...INPUT, sentences, claims: [] })).toContainEqual(['Will it open?', 'undecided', null]);
});

test.each([', which ', ' and ', '—', 'that', '; but '])('“%s” only joins', (words) =>
  expect(isJoining(words)).toBe(true),
);
test.each(['Ayre said', 'is believed to have', 'nine', 'and nine'])('“%s” says something', (words) =>
  expect(isJoining(words)).toBe(false),
);

test('the stretches tile any text, and the tally is the text', () => {
  const pairs = fc.array(fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)), { maxLength: 6 });
  fc.assert(
    fc.property(pairs, pairs, (spans, frame) => {
      const order = ([a, b]: [number, number]): SpanPair => [Math.min(a, b), Math.max(a, b)];
      const covers = layLedger({ ...INPUT, claims: [{ spans: spans.map(order), frame: frame.map(order) }] });
      expect(covers.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
      expect(Object.values(tallyCovers(covers)).reduce((sum, count) => sum + count, 0)).toBe(TEXT.length);
    }),
  );
});

import { analyze } from '../../../src/claims/analyze';
import { factualityOf } from '../../../src/claims/factuality/event-factuality';
import { mendTree } from '../../../src/claims/trees/mend-tree';
import { parseSentence } from '../../../src/language/parse';

const firstOf = (text: string) => {
  const { claims, text: kept } = analyze(text);
  const { kind, factuality, hedges } = claims[0]!;
  return { kind, worth: factuality!, hedges: hedges.map(({ cue: [start, end] }) => kept.slice(start, end)) };
};

function worthOfWord(text: string, word: string): number {
  const sentence = mendTree(parseSentence(text, [0, text.length]));
  return factualityOf(
    sentence,
    sentence.tokens.findIndex(({ form }) => form === word),
  );
}

describe('what was supposed to be', () => {
  test.each([
    'The barge was supposed to dock at noon.',
    'The roof was supposed to last a lifetime.',
    'The yard was supposed to build the boats in 2019.',
    'Work was supposed to have begun in June.',
  ])('%s', (text) => {
    const { worth, hedges, kind } = firstOf(text);
    expect(worth).toBeLessThanOrEqual(0);
    expect(hedges).toEqual(['supposed']);
    expect(kind).toBe('speculative');
  });

  test('what a thing was for is no hedge, and no fact either', () => {
    const { claims } = analyze('The farm bought a fence that was supposed to stop the deer.');
    const [, purpose] = claims;
    expect(purpose!.hedges).toEqual([]);
    expect(purpose!.factuality).toBeLessThanOrEqual(0);
  });

  test('in the present it is likelier than not', () => {
    expect(firstOf('The barge is supposed to dock at noon.').worth).toBeGreaterThan(1);
  });
});

describe('an alleged deed', () => {
  test.each([
    ['The alleged robbery took place in June.', 'robbery'],
    ['The reported attack hurt four sailors.', 'attack'],
    ['The suspected leak emptied the tank.', 'leak'],
    ['The apparent murder happened on the pier.', 'murder'],
  ])('%s', (text, noun) => {
    expect(worthOfWord(text, noun)).toBeGreaterThan(0.5);
    expect(worthOfWord(text, noun)).toBeLessThan(2);
    expect(firstOf(text).worth).toBeLessThanOrEqual(worthOfWord(text, noun));
  });

  test.each([
    'The suspected robbery was investigated by the army.',
    'The alleged robber was seen in June.',
    'Reported thefts rose 3 percent.',
    'The planned merger collapsed in June.',
    'The clerk reported the attack in June.',
  ])('but as sure as other things: %s', (text) => {
    expect(analyze(text).claims[0]!.factuality).toBe(3);
  });
});

describe('what was or is to come', () => {
  test.each([
    ['The chain is on track to open 30 shops.', 'on track'],
    ['The chain remains on course to open 30 shops.', 'on course'],
    ['The club was on course to win.', 'on course'],
  ])('%s', (text, hedge) => {
    const { worth, hedges, kind } = firstOf(text);
    expect(worth).toBeGreaterThan(0);
    expect(worth).toBeLessThan(1.5);
    expect(hedges).toEqual([hedge]);
    expect(kind).toBe('speculative');
  });

  test.each([
    ['The pool was to open in June.', 'speculative'],
    ['The motion was to be debated on Monday.', 'speculative'],
    ['The yard was going to sell the crane.', 'speculative'],
    ['She was to become a surgeon.', 'factual'],
    ['She was never to return.', 'factual'],
    ['The pilot was to blame.', 'factual'],
    ['The cup was to have been played in June.', 'factual'],
    ['She was on a course to learn Welsh.', 'factual'],
  ])('%s is %s', (text, kind) => {
    expect(firstOf(text).kind).toBe(kind);
  });
});

test.each([
  ['There is little doubt that she cheated.', 'cheated', 2, 3],
  ['There is some doubt that she cheated.', 'cheated', -1.5, 0],
  ['There is no chance that the motion will pass.', 'pass', -3, -2],
  ['There is little chance that the motion will pass.', 'pass', -3, -1.5],
  ['There is a chance that the motion will pass.', 'pass', 0.1, 1],
  ['There is no chance that the motion will not pass.', 'pass', 0.5, 3],
  ['The tour was scrapped before rehearsals began.', 'began', -3, 0],
  ['He scrapped the tour before he died.', 'died', 1, 3],
  ['The decision to sell the pier was reversed.', 'sell', -3, -1],
  ['The motion to sell the pier was defeated.', 'sell', -3, -2],
  ['The decision to sell the pier was praised.', 'sell', 0.5, 2],
  ['The yard came close to collapse.', 'collapse', -3, 0],
  ['The tent is close to the protest.', 'protest', 3, 3],
  ['The yard could not find a buyer.', 'find', -3, -2],
  ['It expects to save 3.2 million crowns.', 'expects', 0.5, 1.5],
])('%s: %s', (text, word, least, most) => {
  const worth = worthOfWord(text, word);
  expect(worth).toBeGreaterThanOrEqual(least);
  expect(worth).toBeLessThanOrEqual(most);
});

test.each([
  ['There is some doubt that she cheated.', ['doubt']],
  ['There is some doubt about whether she cheated.', ['doubt']],
  ['There is little doubt that she cheated.', []],
  ['There is no doubt that she cheated.', []],
  ['She had doubts about the plan.', []],
])('%s is hedged by %j', (text, hedges) => {
  expect(firstOf(text).hedges).toEqual(hedges);
});

test('what has upset people is an event', () => {
  const { tokens } = mendTree(parseSentence('The toll has upset farmers.', [0, 27]));
  expect(tokens.find(({ form }) => form === 'upset')).toMatchObject({ upos: 'VERB', deprel: 'root' });
});

describe('how likely an event is', () => {
  test.each([
    ['A strike is unlikely.', -1, ['unlikely']],
    ['Further delays are likely.', 1.2, ['likely']],
    ['Snow is expected on Friday.', 1.2, ['expected']],
    ['An arrest is imminent.', 1.6, []],
  ])('is what the claim is worth: %s', (text, worth, hedges) => {
    expect(firstOf(text)).toMatchObject({ worth, hedges });
  });

  test.each(['A strike began on Friday.', 'A strike was the likely cause.', 'He is a likely winner.'])(
    'is not asked: %s',
    (text) => {
      expect(firstOf(text).worth).toBeGreaterThanOrEqual(1.9);
    },
  );

  test.each(['Sales fell, it seems.', 'Sales, it appears, fell.', 'The clerk, it is believed, fled.'])(
    'is said by a remark: %s',
    (text) => {
      expect(firstOf(text).worth).toBe(2.2);
    },
  );
});

test('a time in a clause about a noun puts off that clause alone', () => {
  expect(firstOf('Halden has debts of £2m, most of which must be repaid next year.')).toMatchObject({
    worth: 3,
    kind: 'factual',
  });
  expect(firstOf('Halden leaves the yard next year.')).toMatchObject({ kind: 'speculative' });
});

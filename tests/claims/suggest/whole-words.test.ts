import { analyze } from '../../../src/claims/analyze';

/** The words that each reason of a text's last claim names. */
function named(text: string): string[] {
  const { claims, text: kept } = analyze(text);
  return claims.at(-1)!.suggestion.reasons.map(({ span: [start, end] }) => kept.slice(start, end));
}

describe('a reason names its words whole', () => {
  test.each([
    [
      'a verb with its object',
      'The club has 900 members and two halls.',
      'The club has 900 members and two halls',
    ],
    ['a figure with what it counts', 'The club has 900 members.', '900 members'],
    ['a share with what it is of', 'A third of the members voted.', 'A third of the members'],
    ['a verb with its infinitive', 'The club failed to pay its rent.', 'failed to pay its rent'],
    ['a superlative with its noun', 'The hall is the oldest in the county.', 'the oldest in the county'],
    ['a comparison with both sides', 'Nurses earn less than clerks.', 'less than clerks'],
    ['a modal with its verb', 'The club may have lost its licence.', 'may have lost its licence'],
    ['a condition', 'If the rain stops, the fair opens.', 'If the rain stops'],
    ['a plan', 'The club plans to sell two halls.', 'plans to sell two halls'],
    ['an adjective with what is likely', 'The club is likely to move.', 'is likely to move'],
    ['a verb with the time ahead', 'The fair opens on Friday.', 'opens on Friday'],
    ['a judgement with its verb', 'The club made a terrible mistake.', 'made a terrible mistake'],
    ['how well a thing was done', 'The mayor handled the flood badly.', 'handled the flood badly'],
    ['what was denied', 'The club denied the charge.', 'denied the charge'],
    ['part of a thing', 'The mayor spent part of the day in the mine.', 'spent part of the day'],
    ['a measure', 'The lake holds 90 tonnes of salt.', '90 tonnes of salt'],
    [
      'a range',
      'The mast will cost between 2 and 4 million crowns.',
      'will cost between 2 and 4 million crowns',
    ],
    ['a rank', 'Ulm is the second-largest town in the county.', 'second-largest town in the county'],
    ['what was asked', 'The mayor asked the club on Monday to move.', 'asked the club on Monday to move'],
    ['a cause', 'The flood led to a ban on fishing.', 'led to a ban on fishing'],
  ])('%s: %s', (_what, text, words) => {
    expect(named(text)).toContain(words);
  });

  test.each([
    ['another predicate’s', 'Her talk was dull and far too long.', 'was dull'],
    [
      'what depends on it',
      'If the club that owns the mill on the old quay moves, it must pay.',
      'it must pay',
    ],
  ])('and not %s: %s', (_what, text, words) => {
    expect(named(text).join(' | ')).not.toContain(words);
  });
});

test('what somebody is asked to do is no motive', () => {
  const rules = analyze('The mayor asked the club on Monday to move.').claims[0]!.suggestion.reasons;
  expect(rules.map(({ rule }) => rule)).not.toContain('asserts-motive');
});

test('what a verb tells is not given as a reason twice', () => {
  expect(named('The club denied the charge.')).toEqual(['denied the charge']);
});

test.each([
  ['The hall was empty.', 'tells how things were'],
  ['The hall burned.', 'tells what happened'],
  ['The tax would cost millions.', 'says what would be'],
  ['The club plans to move.', 'tells what is planned'],
  ['The talk was superb.', 'keep, attribute, soften or cut'],
])('a reason speaks plainly: %s', (text, says) => {
  const { claims } = analyze(text);
  expect(claims[0]!.suggestion.reasons.map((reason) => reason.says).join(' ')).toContain(says);
});

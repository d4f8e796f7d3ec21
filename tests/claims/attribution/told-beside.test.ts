import { analyze } from '../../../src/claims/analyze';
import { vouched } from './vouched';

/** A line without the brackets of what is supplied. */
const bare = (line: string): string => line.replace(/[[\]]/gu, '');

describe('a clause told beside what was said belongs to its own source', () => {
  it.each([
    [
      'Police said 200 people marched, while the unions put the crowd at 10,000.',
      'the unions: The unions put the crowd at 10,000.',
    ],
    [
      'According to the army, 12 rebels died, while the rebels put their losses at two.',
      'the rebels: The rebels put their losses at two.',
    ],
    [
      'Two people died, according to the army, while the rebels put their losses at nine.',
      'the rebels: The rebels put their losses at nine.',
    ],
    [
      'The mayor said turnout was high, while the election board counted 31,000 votes.',
      'the writer: The election board counted 31,000 votes.',
    ],
    [
      'The firm says it employs 400 people, but its own accounts list 250.',
      "the writer: The firm's own accounts list 250.",
    ],
    ['The firm says it has 40 shops, while the website lists 32.', 'the writer: The website lists 32 shops.'],
    [
      'The ministry said the talks were useful, while the union called them a farce.',
      'the union: The union called the talks a farce.',
    ],
    [
      'The ministry said the tax would fall, but did not say when.',
      'the writer: The ministry did not say when.',
    ],
    ['The report says the plant leaks, but the owner denies it.', 'the writer: The owner denies it.'],
  ])('%s', (text, line) => {
    expect(vouched(text).map(bare)).toContain(line);
  });
});

describe('a clause in a tense that was not moved back with the rest is the writer’s', () => {
  it.each([
    [
      'The minister said the bridge was safe, but the road was closed on Monday.',
      'the writer: The road was closed on Monday.',
    ],
    [
      'The minister said the tunnel would open in June, but the work has not begun.',
      'the writer: The work has not begun.',
    ],
    ['The mayor said the pool was clean, but the water is brown.', 'the writer: The water is brown.'],
    [
      'The board said that the dam was sound and the gates would hold, but one gate broke on Friday.',
      'the writer: One gate broke on Friday.',
    ],
  ])('%s', (text, line) => {
    expect(vouched(text).map(bare)).toContain(line);
  });
});

test('what is told beside is as sure as what the writer tells elsewhere', () => {
  const { claims } = analyze('The mayor said the pool was clean, but the water is brown.');
  expect(claims.map(({ factuality }) => factuality)).toEqual([2.6, 3]);
});

test.each([
  [
    'It is not true, Roos said, that the mill closed in May.',
    'Roos: It is not true that the mill closed in May.',
  ],
  ['It is clear, said Roos, that the dam leaks.', 'Roos: It is clear that the dam leaks.'],
])('a clause for which “it” stands goes on with what was said: %s', (text, line) => {
  expect(vouched(text)).toEqual([line]);
});

test.each([
  ['The mayor says the pool is clean, but the water is brown.'],
  ['The mayor said the water was clean, but the tests had not been finished.'],
  ['The mayor said sales rose in May but costs fell as well.'],
  ['The mayor said sales rose in May, while costs fell.'],
  ['The mayor said the ship sank in May, but that the crew survived on Monday.'],
  ['The mayor said the road was closed on Monday, but the shops were open on Tuesday.'],
  ['The mayor said the pump was old, but the firm had replaced it in 2020.'],
  ['The mayor said Ulm put the toll at four, while Esk put it at nine.'],
  ['The mayor said Ulm had 20 schools, while Esk had 12.'],
  ['The mayor said sales fell, while a rival recorded a loss of 3 million crowns.'],
  ['The mayor insisted the bridge was safe, even though it has been shut since Monday.'],
  ['The mayor said the boy was ill, but did not complain.'],
  ['The mayor said: “The bridge was safe, but the road is closed.”'],
  ['The bridge was safe, but the road is closed, the mayor said.'],
])('but goes on with what was said where nothing tells otherwise: %s', (text) => {
  expect(vouched(text).length).toBeGreaterThan(0);
  expect(vouched(text).filter((line) => !/^the mayor: /iu.test(line))).toEqual([]);
});

describe('what speaks against a thought is told beside it', () => {
  it.each([
    [
      'Police believe the clerk left Ulm, although his car is in the yard.',
      'the writer: His car is in the yard.',
    ],
    [
      'Beck thinks the dam will hold, even though two piers are cracked.',
      'the writer: Two piers are cracked.',
    ],
    [
      'Doctors suspect the milk, a vet thinks the hay is bad, though no cow is ill.',
      'the writer: No cow is ill.',
    ],
    ['He thinks the road is safe, but he never takes it.', 'the writer: He never takes it.'],
  ])('%s', (text, claim) => {
    expect(vouched(text).map(bare)).toContain(claim);
  });

  it.each([
    // what is thought of the same thing goes on
    ['He thinks the road is safe, but the bridge needs work.', 'nobody named: The bridge needs work.'],
    ['Beck said the dam would hold, although two piers were cracked.', 'Beck: Two piers were cracked.'],
  ])('but not: %s', (text, claim) => {
    expect(vouched(text).map(bare)).toContain(claim);
  });

  it('ends what is rumoured', () => {
    const { attributions } = analyze('Beck is rumoured to have wed in Ulm, though his agent denied it.');
    const [first] = attributions;
    expect(first?.content.at(-1)?.[1]).toBe('Beck is rumoured to have wed in Ulm'.length);
  });
});

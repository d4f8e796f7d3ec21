import { analyze } from '../../../src/claims/analyze';

/** What an analysis makes of an interview: a line a sentence, its speaker before what it claims. */
function told(text: string): string[] {
  const { text: kept, sentences, claims, attributions } = analyze(text);
  return sentences.flatMap(({ start, end, claims: own, skipped }) =>
    skipped
      ? [`(${skipped.reason}) ${kept.slice(start, end)}`]
      : own.map((id) => {
          const { attribution, wording } = claims[id]!;
          const speaker = attribution === null ? 'the article' : attributions[attribution]!.claimant.name;
          return `${speaker}: ${wording}`;
        }),
  );
}

const INTRODUCTION =
  'An interview with the cooper Ida Roos\n\nIda Roos has made barrels in Odda since she was nineteen years old, and means to go on.\n\n';

test('answers marked with a letter belong to whom headline and introduction name', () => {
  const lines = told(
    `${INTRODUCTION}Q: Your father left in 1990. Who taught you?\n\nA: My uncle did. The workshop had no roof.\n\nQ: And today?\n\nA: It has two roofs.`,
  );
  expect(lines).toContain('(label) Q:');
  expect(lines).toContain('(question) Your father left in 1990.');
  expect(lines).toContain('(label) A:');
  expect(lines).toContain('Ida Roos: The workshop had no roof.');
  expect(lines.at(-1)).toMatch(/^Ida Roos: .*two roofs\.$/u);
});

test('a full stop after the letter marks a turn as well, one line under another', () => {
  const lines = told(
    `${INTRODUCTION}Q. Who taught you?\nA. My uncle did.\nQ. Where?\nA. The workshop stood in Bergen.`,
  );
  expect(lines.at(-1)).toBe('Ida Roos: The workshop stood in Bergen.');
  expect(lines.at(-2)).toBe('(label) A.');
});

test('what follows an answer is its speaker’s while it speaks of them, and the writer’s from there', () => {
  const lines = told(
    `${INTRODUCTION}Q: Who taught you?\n\nA: My uncle did.\n\nI slept on the shavings for two winters.\n\nThe workshop closes on Friday after ninety years.\n\nQ: Where?\n\nA: The shop stood in Bergen.`,
  );
  expect(lines).toContainEqual(expect.stringMatching(/^Ida Roos: .*shavings/u));
  expect(lines).toContain('the article: The workshop closes on Friday after ninety years.');
});

test('names, family names, capitals and initials mark turns', () => {
  const lines = told(
    `${INTRODUCTION}PIET KOK: How many do you sell?\n\nIDA ROOS: The shop sells forty a year.\n\nKok: To whom?\n\nIR: Two brewers take all of them.`,
  );
  expect(lines).toContain('(question) How many do you sell?');
  expect(lines).toContain('Ida Roos: The shop sells forty a year.');
  expect(lines).toContainEqual(expect.stringMatching(/^Ida Roos: Two brewers take/u));
});

test('several people who answer keep their own words', () => {
  const lines = told(
    `Two coopers at work\n\nThe last two coopers of Odda talk about oak and iron over a pot of coffee.\n\nHow did it begin?\n\nIDA ROOS: The forge stood empty.\n\nTOM BECK: The forge was never empty.\n\nAnd the oak?\n\nROOS: The oak comes from France.\n\nBECK: Some oak comes from Poland.`,
  );
  expect(lines).toContain('Ida Roos: The oak comes from France.');
  expect(lines).toContain('Tom Beck: Some oak comes from Poland.');
});

test('questions without any mark make an interview where they address somebody who speaks of themselves', () => {
  const lines = told(
    `“The oak decides”\n\nIda Roos has made barrels in Odda since she was nineteen years old, and means to go on.\n\nWho taught you?\n\nMy uncle did. The workshop had no roof.\n\nDid you like it?\n\nI hated the smoke. The forge had no chimney.\n\nWhat do your children do?\n\nThey sell boats, and I mend the boats.`,
  );
  expect(lines).toContain('Ida Roos: The workshop had no roof.');
  expect(lines).toContain('Ida Roos: The forge had no chimney.');
});

test.each([
  [
    'questions of readers',
    'How to apply\n\nThe county pays for new roofs on barns that were built before the war began.\n\nHow do I apply?\n\nThe form is on the website.\n\nWhen do I get my money?\n\nThe county pays in May.\n\nCan I apply twice?\n\nThe county takes one form a year.',
  ],
  [
    'a list of places',
    'Weekend weather\n\nThe county expects a mild weekend with some rain in the west and sun in the east.\n\nOslo: The rain stops at noon.\n\nBergen: The rain goes on.\n\nOslo: The sun comes back.\n\nBergen: The wind turns.',
  ],
  [
    'a list of places with two words',
    'Weekend weather\n\nThe weather office expects a mild weekend with some rain in the west and sun in the east.\n\nNew York: The rain stops at noon.\n\nLos Angeles: The rain goes on.\n\nNew York: The sun comes back.\n\nLos Angeles: The wind turns.',
  ],
  [
    'the names of two films',
    'Seen this week\n\nOur critics saw two films about the sea and one about the desert this week, and slept well.\n\nQ: The film opens on Friday in nine towns.\n\nTide: The film runs for three hours.',
  ],
])('no speaker is made of %s', (_, text) => {
  expect(analyze(text).attributions.filter(({ rule }) => rule === 'interview-answer')).toEqual([]);
});

test('where two people fit, an answer keeps no name', () => {
  const { attributions } = analyze(
    'Two coopers\n\nIda Roos met Piet Kok at noon. Tom Beck met Ada Lund in the workshop of the old harbour.\n\nQ: Who came?\n\nA: The smith came.\n\nQ: When?\n\nA: The smith came at six.',
  );
  const answers = attributions.filter(({ rule }) => rule === 'interview-answer');
  expect(answers.map(({ claimant }) => claimant.name)).toEqual([null, null]);
});

import { rateClaims } from '../../../src/claims/checkworthiness/rate';
import { reasonsFor } from '../../../src/claims/checkworthiness/reasons';
import { wholeOf, type ReadSentence } from '../../../src/claims/checkworthiness/features';
import { analyze } from '../../../src/claims/analyze';
import model from '../../../src/claims/checkworthiness/weights.json';
import { findDates } from '../../../src/claims/dates/find-dates';
import { findFigures } from '../../../src/claims/figures/find-figures';
import { parseSentence } from '../../../src/language/parse';

function read(text: string): ReadSentence {
  const sentence = parseSentence(text, [0, text.length]);
  return {
    sentence,
    figures: findFigures(text, [0, text.length], sentence.tokens),
    dates: findDates(text, [0, text.length], { articleDate: null }),
  };
}

function rate(text: string): number {
  const sentence = read(text);
  return rateClaims(sentence, [wholeOf(sentence.sentence)])[0]!;
}

test.each([
  'The county spent $75,000 on the treatment last year.',
  'Three of the nine councillors voted against the plan.',
  'The bridge was opened in 1887 and cost £2.4m.',
  'Unemployment fell to 4.1 per cent in the second quarter.',
  'The court sentenced the former mayor to two years in prison.',
])('%s calls for a check', (text) => {
  expect(rate(text)).toBeGreaterThan(0.5);
});

test.each([
  'Vaping harms the lungs.',
  'Penguins live at the North Pole.',
  'Trams emit no fumes.',
  'Helmets do not prevent concussion.',
  'Cows produce methane.',
  'Asylum seekers receive free phones.',
])('a bare claim about the world calls for a check: %s', (text) => {
  expect(rate(text)).toBeGreaterThan(0.5);
});

test.each(['Lawmakers have yet to pass the budget.', 'Voters now head to the polls.', 'PFA owns the farm.'])(
  'what is so for now, or of one body, is told of no kind as a whole: %s',
  (text) => {
    const sentence = read(text);
    const rules = reasonsFor(sentence, wholeOf(sentence.sentence), 5).map(({ rule }) => rule);
    expect(rules).not.toContain('check-worthiness/general');
  },
);

test.each(['Reading is fun.', 'Good coffee is a joy.', 'We need hope.', 'People love a bargain.'])(
  'a saying does not: %s',
  (text) => {
    expect(rate(text)).toBeLessThan(0.5);
  },
);

test.each([
  'The firm sold the yard and bought a ferry.',
  'Roos owns the mill and runs the ferry.',
  'The mayor opened the gate and left for Oslo.',
  'The farm grows rye and keeps geese.',
  'Lund lost the vote and quit the party.',
])('joined predicates count alike, though the second has its subject put in: %s', (text) => {
  const [first, second] = analyze(text).claims.map(({ checkworthiness }) => checkworthiness);
  expect(Math.abs(first! - second!)).toBeLessThan(0.12);
});

test.each([
  'The tenor wore a striped scarf.',
  'The judge folded her arms.',
  'The premier closed the window.',
  'The bishop smiled.',
  'The minister poured a cup of coffee.',
])('an everyday act does not, whoever does it: %s', (text) => {
  expect(rate(text)).toBeLessThan(0.48);
});

test.each([
  'The premier closed the schools.',
  'The judge lowered the fine.',
  'The minister took the bribe.',
  'The crowd drank 900 litres of tea.',
])('a deed does, though its verb may tell of an everyday act: %s', (text) => {
  expect(rate(text)).toBeGreaterThan(0.5);
});

test.each([
  'I think we should all be proud of that.',
  'Thank you for coming tonight.',
  'We hope that it will be a beautiful day.',
  'What would you have done?',
  'It is a wonderful, moving film.',
])('%s does not', (text) => {
  expect(rate(text)).toBeLessThan(0.5);
});

test.each([
  '“We are saddened by the loss,” the school said.',
  '“We are fully committed to our guests,” said the bank.',
  '“We take hygiene very seriously,” the firm said.',
  '“Everyone deserves a fair start,” said Senator Roos.',
  '“Enough is enough,” said Senator Roos.',
  '“I was in shock,” said Ida Roos.',
])('an empty phrase is worth no more because of who says it: %s', (text) => {
  expect(analyze(text).claims[0]!.checkworthiness).toBeLessThan(0.5);
});

test.each(['“We closed the yard in May,” the firm said.', '“The yard lost 40 jobs,” said Senator Roos.'])(
  'what somebody says of facts calls for a check: %s',
  (text) => {
    expect(analyze(text).claims[0]!.checkworthiness).toBeGreaterThan(0.5);
  },
);

test.each(['I have never taken a subsidy.', 'I never signed the deed.', 'We never paid the guard.'])(
  'who denies a deed says what can be shown: %s',
  (text) => {
    expect(rate(text)).toBeGreaterThan(0.5);
  },
);

test('the strongest claim of a sentence gets the rating of the whole, the others less', () => {
  const sentence = read('The mill lost 40 workers in May, and I hope that it stays.');
  const { tokens } = sentence.sentence;
  const cut = tokens.findIndex(({ form }) => form === 'and');
  const all = wholeOf(sentence.sentence);
  const [whole] = rateClaims(sentence, [all]);
  const [first, second] = rateClaims(sentence, [
    { tokens: all.tokens.slice(0, cut), predicate: all.predicate },
    { tokens: all.tokens.slice(cut), predicate: tokens.findIndex(({ form }) => form === 'hope') },
  ]);
  expect(first).toBe(whole);
  expect(second).toBeLessThan(first!);
});

test('reasons name the words that speak for a check', () => {
  const sentence = read('The county spent $75,000 on it.');
  const says = reasonsFor(sentence, wholeOf(sentence.sentence)).map((reason) => reason.says);
  expect(says.join(' ')).toContain('“$75,000”');
});

test.each([
  ['The weir was never repaired.', 'it tells what happened (“was never repaired”)'],
  ['Bats carry the virus.', 'it speaks of a kind as a whole (“Bats”)'],
  ['The fund lost 18% on 4 May.', 'it gives a percentage (“18%”)'],
  ['The pool will open again.', 'it looks ahead (“will open again”)'],
  ['The council should pay.', 'it says what should be (“should pay”)'],
  ['She never met the broker.', 'it tells what happened (“never met the broker”)'],
  ['Rye prices are higher than they were a year ago.', 'it compares (“higher than they were a year ago”)'],
  ['The lake is smaller than it was in 1990.', 'it compares (“smaller than it was in 1990”)'],
])('a reason quotes all the words that show it: %s', (text, says) => {
  const sentence = read(text);
  const reasons = reasonsFor(sentence, wholeOf(sentence.sentence), 4);
  expect(reasons.map((reason) => reason.says).join(' ')).toContain(says);
});

test.each([
  ['More than 900 people came.', 'compares'],
  ['Most of the boats sank.', 'superlative'],
  ['Earlier work linked the two.', 'compares'],
  ['The pier burned in March.', 'names'],
  ['Anna could not prove it.', 'may or can'],
  ['The council approves a rise', 'kind as a whole'],
  ['She caught a 9lb trout.', 'sum of money'],
  ['The pool is closed on Sundays.', 'names'],
  ['Nobody knows how many sheep died.', 'tells'],
  ['Police do not know why he fled.', 'tells'],
  ['Police do not know why he fled.', 'kind as a whole'],
  ['Rye prices are higher than they were a year ago.', 'tells'],
])('%s: no reason says that it %s', (text, says) => {
  const sentence = read(text);
  const reasons = reasonsFor(sentence, wholeOf(sentence.sentence), 9);
  expect(reasons.map((reason) => reason.says).join(' ')).not.toContain(says);
});

test.each([
  ['The Department of Health shut the ward.', 'Department of Health'],
  ['The University of Oslo in Norway shut the lab.', 'University of Oslo'],
  ['Anna Berg of Bergen left.', 'Anna Berg'],
])('a reason gives the whole of a name: %s', (text, name) => {
  const says = analyze(text).claims[0]!.suggestion.reasons.map((reason) => reason.says);
  expect(says.join(' ')).toContain(`(“${name}”)`);
});

test.each([
  ['The law bans smoking in parks.', 'says something that can be shown or refuted (“bans smoking'],
  [
    'The bank is owned by the state.',
    'says something that can be shown or refuted (“is owned by the state”)',
  ],
  ['Ida Roos said that the yard had lost 40 jobs.', 'gives a figure (“40 jobs”)'],
])('whatever calls for a check has a reason: %s', (text, says) => {
  const reasons = analyze(text).claims[0]!.suggestion.reasons.map((reason) => reason.says);
  expect(reasons.join(' ')).toContain(says);
});

test('no words are given as a reason twice', () => {
  const sentence = read('The county spent £75,000 on 4 May on 12 boats in Oslo.');
  const spans = reasonsFor(sentence, wholeOf(sentence.sentence), 9).map(({ span }) => span.join('-'));
  expect(new Set(spans).size).toBe(spans.length);
});

test('a sentence without words has no rating', () => {
  expect(rateClaims(read(''), [])).toEqual([]);
});

test('every word class among the weights comes with words that show it', () => {
  const classes: Record<string, string> = model.classes;
  const unnamed = Object.keys(model.weights).filter(
    (name) => /^(?:class|kind|counts):/.test(name) && !(name in classes),
  );
  expect(unnamed).toEqual([]);
});

test('the cross-validated figures that come with the weights are at the bar', () => {
  expect(model.crossValidated.debates.averagePrecision).toBeGreaterThanOrEqual(0.8);
  expect(model.crossValidated.debates.balancedAccuracy).toBeGreaterThanOrEqual(0.82);
});

describe('short states', () => {
  const small = ['He nodded.', 'She stirred her tea.', 'Justice is blind.', 'The museum is worth a visit.'];
  test.each([
    'The river is polluted.',
    'The bank is solvent.',
    'The vaccine is safe.',
    'The minister is a former spy.',
    'The mayor is under investigation.',
  ])('that a look-up settles are worth more than what nobody looks up: %s', (state) => {
    for (const text of small) expect(rate(state)).toBeGreaterThan(rate(text) + 0.1);
  });
});

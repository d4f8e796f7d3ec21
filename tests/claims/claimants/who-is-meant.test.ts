import { analyze } from '../../../src/claims/analyze';
import { vouched } from '../attribution/vouched';

test.each([
  ['Tom Beck and Peter Roos met in Esk. He said the port was shut.', 'nobody named: The port was shut.'],
  ['Anna Lind and Greta Berg met in Holm. She said the mine was safe.', 'nobody named: The mine was safe.'],
])('of two whom a pronoun may mean it names neither: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

test.each([
  ['Tom Beck hired Anna Berg. He said the mine was safe.', 'Tom Beck: The mine was safe.'],
  ['Tom Beck told Peter Roos that the mine leaked. He said the roof did too.', 'Tom Beck: The roof did too.'],
  [
    'Tom Beck said the mine was safe. Peter Roos disagreed. He said the roof leaked.',
    'Peter Roos: The roof leaked.',
  ],
])('one of two is meant: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

test.each([
  [
    'Ofgas, the energy regulator, met on Monday. The watchdog said bills would rise.',
    'Ofgas: Bills would rise.',
  ],
  ['Ode Air, a Danish airline, cut 40 flights. The carrier said fuel was dear.', 'Ode Air: Fuel was dear.'],
])('by another noun for the same body: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

const kindOf = (text: string): string | undefined => analyze(text).attributions[0]?.claimant.kind;

test.each([
  ['Lind said the mine was safe.', 'person'],
  ['"The pumps failed," said Lind.', 'person'],
  ['Norra said it would close its yard.', 'body'],
  ['Trellis shares fell. Trellis said the yard would close.', 'body'],
  ['The ferry line Norra cut jobs. Norra said the yard would close.', 'body'],
  ['Calder Cement cut jobs. Calder said the kiln would close.', 'body'],
  ['Norra AS (formerly Holm Shipping) said the yard would close.', 'body'],
  ['Tesla said the yard would close.', 'body'],
  ['Oslo said the ban was legal.', 'body'],
])('a name by itself is a person’s where nothing tells of a body: %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

test.each([
  [
    'Tom Beck said it was fair. Jan Lund did not agree: "We were robbed," he snapped.',
    'Jan Lund: We were robbed.',
  ],
  [
    'Tom Beck said the mill leaked. Jan Lund had let the roof rust, he said.',
    'Tom Beck: Jan Lund had let the roof rust.',
  ],
])('who stands before what is said says it, not who is spoken of: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

test('a title tells two people of one surname apart', () => {
  const said = vouched(
    'The money of Winifred Beck was gone when Mrs Beck died. Her nephew, Julian Beck, asked for the papers. Mr Beck said that he was angry. “She was kind,” Mr Beck replied. Mrs Beck had told a nurse that the home was cold.',
  );
  expect(said).toContain('Julian Beck: [Julian Beck] was angry.');
  expect(said).toContain('Julian Beck: [Winifred Beck] was kind.');
  expect(said).toContain('Winifred Beck: The home was cold.');
});

test.each([
  [
    'Maria Scott was fined. Officer Tom Rudd said Scott had run off. He told the court that Scott was sorry.\n\n"It was sad," he said.',
    'Tom Rudd: It was sad.',
  ],
  [
    'Paul Kelly was hurt. Doctor Ann Reed said Kelly had slept. She told reporters Kelly was well.\n\n"He was lucky," she said.',
    'Ann Reed: [Paul Kelly] was lucky.',
  ],
])('a surname has the gender of whom the text calls so in full: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

test('but a name by itself has that of the list', () => {
  expect(vouched('Scott was fined. "I ran off," he said.')).toContain('Scott: [Scott] ran off.');
});

test.each([
  [
    'Brightwater Ltd cut 300 jobs in May. The company, which employs 6,300 people, said costs rose.',
    'Brightwater Ltd: Costs rose.',
  ],
  ['Tom Beck runs a mill. The manager, who is 60, said costs rose.', 'Tom Beck: Costs rose.'],
  [
    'Brightwater Ltd met a union in May. The union, which has 300 members, said costs rose.',
    'The union: Costs rose.',
  ],
])('what is told of “the company” beside it changes nothing of who it is: %s', (text, claim) => {
  expect(vouched(text).map((line) => line.replace(/ \[of [^\]]+\]/u, ''))).toContain(claim);
});

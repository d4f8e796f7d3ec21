import { attributionsOf, wordsOf } from './attributions-of';
import { vouched } from './vouched';

/** A remark between a subject and its verb, with whatever is told of the speaker in it. */
test.each([
  ['"The bridge," said Anna Lind, the mayor, "will close."', 'Anna Lind: The bridge will close.'],
  [
    "'The bridge,' said Anna Lind, the mayor, 'will close in May.'",
    'Anna Lind: The bridge will close in May.',
  ],
  ['"The bridge," said Anna Lind, 61, "will close in May."', 'Anna Lind: The bridge will close in May.'],
  [
    '"The bridge," said Anna Lind, who runs the port, "will close in May."',
    'Anna Lind: The bridge will close in May.',
  ],
  [
    '"The bridge," Anna Lind told reporters in Oslo on Monday, "will close in May."',
    'Anna Lind: The bridge will close in May.',
  ],
  [
    '"The bridge," said Anna Lind in Oslo on Monday, "will close in May."',
    'Anna Lind: The bridge will close in May.',
  ],
  ['“The boats,” said Oskar Dahl, its chairman, “are half empty.”', 'Oskar Dahl: The boats are half empty.'],
  ['"We never," said Jon Pell, "closed the gate."', 'Jon Pell: We never closed the gate.'],
  ['"The tower," its architect, Leo Brask, said on Sunday, "is dry."', 'Leo Brask: The tower is dry.'],
  ['"What we saw," said Ida Roos, a diver, "was a hole."', 'Ida Roos: What we saw was a hole.'],
  ['"The man who sold it," Lind told the court, "has died."', 'Lind: The man who sold it has died.'],
  ['"The harvest," said the farmer, "was poor, but nobody starved."', 'the farmer: Nobody starved.'],
  [
    '"Nine lambs," said Inga Toll, a farmer from Esk, "were killed in one night."',
    'Inga Toll: Nine lambs were killed in one night.',
  ],
  [
    '"The rules," Jette Maas of the cyclists’ union said, "were written by people with cars."',
    'Jette Maas: The rules were written by people with cars.',
  ],
  [
    '"In May," said Anna Lind, the mayor, "the bridge will close."',
    'Anna Lind: In May, the bridge will close.',
  ],
])('%s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

test('what is told of the speaker is the writer’s', () => {
  expect(vouched('"The bridge," said Anna Lind, the mayor, "will close."')).toContain(
    'the writer: Anna Lind [is] the mayor.',
  );
});

/** A quotation that goes on behind what is told of its speaker, with a clause or a phrase of its own. */
test.each([
  [
    '"The lease is void," said Paul Idle, the club\'s treasurer, "and everybody knows it."',
    'Paul Idle',
    'Everybody knows it.',
  ],
  ['"The lake rose," said Alma Dorn, a teacher, "and we had no boat."', 'Alma Dorn', 'We had no boat.'],
  ['"We smelt gas," said Ben Moor, 44, "and then the wall fell."', 'Ben Moor', 'The wall fell.'],
  ['“The lake is dry,” said Mia Holm, a nurse from Esk, “so we walked.”', 'Mia Holm', 'We walked.'],
  [
    '"They lost a barn," said one witness, a student, "but the cows lived."',
    'one witness',
    'The cows lived.',
  ],
  [
    '"The well ran dry," said Lena Voss, mayor of Esk, "in the middle of July."',
    'Lena Voss',
    'The well ran dry, in the middle of July.',
  ],
  [
    '"The tax failed," said Ian Moor, who advised the cabinet, "because no one paid it."',
    'Ian Moor',
    'The tax failed, because no one paid it.',
  ],
  [
    '"The mill," said Karl Ohm, a former owner, "never made money."',
    'Karl Ohm',
    'The mill never made money.',
  ],
])('%s', (text, speaker, wording) => {
  expect(vouched(text)).toContain(`${speaker}: ${wording}`);
  for (const { source, setting } of attributionsOf(text))
    expect(wordsOf(text, [...source, ...setting]).join()).not.toMatch(/["“]/u);
});

test.each([
  [
    '"It leaks," said Ida Roos, who called the plan "a mess".',
    'Ida Roos: [Ida Roos] called the plan "a mess".',
  ],
  ['"It leaks," said Ida Roos, who later added, "and it stinks."', 'Ida Roos: It stinks.'],
  ['"It leaks," said Ida Roos, but Tom Beck replied, "the wall is dry."', 'Tom Beck: The wall is dry.'],
  ['"It leaks," said Tom Beck, "the Fox" of Esk.', 'Tom Beck: It leaks.'],
])('a name, a term and what another says are no part of it: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

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

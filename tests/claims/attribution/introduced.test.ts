import { vouched } from './vouched';

/** A quotation and nothing else is said by whoever the sentence before it gives a stance. */
test.each([
  ['Mayor Ida Roos was blunt. "Nobody has mended the lift."', 'Ida Roos: Nobody has mended the lift.'],
  [
    'Fire chief Hal Lind defended his crew. "They did their job."',
    "Hal Lind: [Hal Lind's crew] did their job.",
  ],
  ['Ms. Dow looked at the floor. "I took the money."', 'Dow: [Dow] took the money.'],
  [
    '"The tiles are loose," said Amy Roos. But the builder, Bo Berg, disagrees. "They were never loose."',
    'Bo Berg: They were never loose.',
  ],
  [
    '"The tiles are loose," said Amy Roos. The builder, Bo Berg, denied it. "They were never loose."',
    'Bo Berg: They were never loose.',
  ],
  [
    '"The tiles are loose," said Amy Roos. Bo Berg, the builder, was less sure. "It may be the frost."',
    'Bo Berg: It may be the frost.',
  ],
  [
    '"The tiles are loose," said Amy Roos. Others are resigned. "The firm owns the land."',
    'Others: The firm owns the land.',
  ],
  [
    '"The tiles are loose," said Amy Roos. Her boss laughed. "She would say that."',
    /^nobody named: .* say that/u,
  ],
  [
    'Bo Berg is adamant. "The tiles are sound."\n\n"The frost came in May."',
    'Bo Berg: The frost came in May.',
  ],
])('%s', (text, line) => {
  expect(vouched(text)).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
});

/** What tells no stance, or of a thing, brings no new speaker in. */
test.each([
  [
    '"The tiles are loose," said Amy Roos. Bo Berg laid them in May. "They cost a fortune."',
    /^Amy Roos: .*cost a fortune/u,
  ],
  [
    '"The tiles are loose," said Amy Roos. The frost was hard. "We had no heating."',
    /^Amy Roos: .*no heating/u,
  ],
  ['Amy Roos said the tiles were loose. "We had no heating."', /^Amy Roos: .*no heating/u],
  ['The hall was full. "Nobody told us about the gate."', /^nobody named: Nobody told us/u],
  [
    '"Owls are shy," Ida Lund said. "People fear them because of films." But farmers disagree.',
    /^Ida Lund: People fear .*because of films/u,
  ],
  [
    '"It was chaos," said one guard. Another, who asked not to be named, said two men fell. "We had no ropes," she said.',
    /^Another: We had no ropes/u,
  ],
])('%s', (text, line) => {
  expect(vouched(text)).toContainEqual(expect.stringMatching(line));
});

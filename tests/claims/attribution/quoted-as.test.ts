import { attributionsOf, lineOf } from './attributions-of';
import { vouched } from './vouched';

test.each([
  ['The Post quoted a cousin of the actor as saying that rain fell.', ['a cousin of the actor: Rain fell.']],
  ['Ida Roos was quoted by the Post as saying the port was shut.', ['Ida Roos: The port was shut.']],
  ['Ida Roos was quoted as saying the port was shut.', ['Ida Roos: The port was shut.']],
  [
    'Ida Roos was quoted in the Post on Monday as telling friends that she would leave.',
    ['Ida Roos: [Ida Roos] would leave.'],
  ],
  [
    'State radio quoted officials as saying the quake killed nine people.',
    ['officials: The quake killed nine people.'],
  ],
  ['"The port is shut," the Post quoted Ida Roos as saying.', ['Ida Roos: The port is shut.']],
  [
    'A nurse quoted by the Post as saying that the ward was filthy has resigned.',
    ['A nurse: The ward was filthy.', 'the writer: A nurse quoted by the Post has resigned.'],
  ],
])('the words are theirs who are quoted: %s', (text, claims) => {
  expect(vouched(text)).toEqual(claims);
});

test('who quotes stands beside them', () => {
  const text = 'Ida Roos was quoted by the Post as saying the port was shut.';
  expect(attributionsOf(text).map((attribution) => lineOf(text, attribution))).toEqual([
    'the Post | was quoted | Ida Roos … as saying … the port was shut',
    'Ida Roos | saying | the port was shut',
  ]);
});

test.each([
  [
    'The Post reported that the mayor had resigned as treasurer.',
    ['Post: The mayor had resigned as treasurer.'],
  ],
  ['Mr. Ford said the mill was shut.', ['Ford: The mill was shut.']],
])('but nobody is quoted so: %s', (text, claims) => {
  expect(vouched(text)).toEqual(claims);
});

test.each([
  ['The firm’s plan is to close two mills.', 'The firm | plan is | to close two mills'],
  ['Her hope is to win a medal.', 'Her | hope is | to win a medal'],
])('what somebody means or hopes is theirs: %s', (text, line) => {
  expect(attributionsOf(text).map((attribution) => lineOf(text, attribution))).toEqual([line]);
});

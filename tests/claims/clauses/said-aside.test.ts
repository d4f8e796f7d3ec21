import { vouched } from '../attribution/vouched';
import { attributionsOf, lineOf } from '../attribution/attributions-of';

test.each([
  [
    'The firm said the leak was small, a claim that scientists dispute.',
    [
      'The firm: The leak was small.',
      'scientists: Scientists dispute [the] [claim] [that] [the leak was small].',
    ],
  ],
  [
    'Lund told police the pier was open, a suggestion the council called absurd.',
    [
      'Lund: The pier was open.',
      'the council: The council called [the] [suggestion] [that] [the pier was open] absurd.',
    ],
  ],
  [
    'Police said the driver had fled, a claim disputed by his family.',
    [
      'Police: The driver had fled.',
      'his family: [The] [claim] [that] [the driver had fled] [was] disputed by his family.',
    ],
  ],
  [
    'Karl Wren said he would stay, a promise he broke in May.',
    [
      'Karl Wren: [Karl Wren] would stay.',
      'Karl Wren: Karl Wren said he would stay, a promise he broke in May.',
    ],
  ],
  [
    'The union blamed the delays on a lack of crews, a charge the airline rejected.',
    [
      'The union: The union blamed the delays on a lack of crews.',
      'The union: The union blamed the delays on a lack of crews, a charge the airline rejected.',
    ],
  ],
])('what sums up what was said is none of it: %s', (text, claims) => {
  expect(vouched(text)).toEqual(claims);
});

test.each([
  [
    'The mayor said the bridge, a landmark that tourists love, was shut.',
    'the writer: Tourists love [the bridge].',
  ],
  ['Ida Roos, a critic whom the firm fears, said the mill leaked.', 'Ida Roos: The mill leaked.'],
])('but another noun is still told of the one before: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

test('who answers is the source of the answer', () => {
  const text = 'Wren accused the firm of theft, a claim that its owners deny.';
  const lines = attributionsOf(text).map((attribution) => lineOf(text, attribution));
  expect(lines).toContain('its owners | deny | the firm of theft');
});

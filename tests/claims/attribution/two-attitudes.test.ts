import { vouched } from './vouched';

test.each([
  [
    'Nurses hope the boy will walk but fear he will not run.',
    ['the writer: Nurses hope the boy will walk.', 'Nurses: [Nurses] fear [the boy] will not run.'],
  ],
  [
    'Farmers hope that the dam will hold but fear that it will not.',
    ['Farmers: [Farmers] fear that [the dam] will not.', 'the writer: Farmers hope that the dam will hold.'],
  ],
  [
    'Beck left the hall and said he did not.',
    ['Beck: [Beck] said he did not.', 'the writer: Beck left the hall.'],
  ],
  [
    'Roos says it did not, but the union says it did.',
    ['Roos: Roos says it did not.', 'the union: The union says it did.'],
  ],
])('two of one mind each have their own clause: %s', (text, claims) => {
  expect(vouched(text)).toEqual(claims);
});

import { vouched } from '../attribution/vouched';

test.each([
  ['"Tenants will notice," said Ida Roos, a lawyer.', 'Ida Roos: Tenants will notice.'],
  ['"The court must hear," said Ida Roos, a lawyer.', 'Ida Roos: The court must hear.'],
])('a word of hearing with nothing told behind it is a claim of its own: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

test.each([
  ['The court heard the car was stolen.', 'The court heard.'],
  ['Beck thought the mill was shut.', 'Beck thought.'],
])('a word of saying without what was said is none: %s', (text, claim) => {
  expect(vouched(text).some((one) => one.endsWith(claim))).toBe(false);
});

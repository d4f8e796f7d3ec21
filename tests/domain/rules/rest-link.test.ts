import { refuseLink } from '../../../src/domain/rules/rest-link';

const KNOWN = new Set([1, 2, 3]);
const LINKS = [{ claim: 2, on: 1, because: 'This', by: null }];
const LINK = { claim: 3, on: 2, because: 'The same letter.' };

test('a link to another claim, with its reason, is made', () =>
  expect(refuseLink(LINK, LINKS, KNOWN)).toEqual({}));

test.each([
  [{ ...LINK, on: 3 }, 'on', 'does not rest on itself'],
  [{ ...LINK, on: 9 }, 'on', 'number of another claim'],
  [{ ...LINK, claim: 2, on: 1 }, 'on', 'already'],
  [{ ...LINK, claim: 1, on: 2 }, 'on', 'cannot rest on each other'],
  [{ ...LINK, because: '' }, 'because', 'Say by what words'],
])('is refused: %j', (link, field, says) => expect(refuseLink(link, LINKS, KNOWN)[field]).toContain(says));

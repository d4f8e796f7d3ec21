import { cutWords, wordsOf } from '../../src/domain/cut-words';

test.each([
  ['The mill closed and 40 people left.', [3], ['The mill closed', '40 people left.']],
  ['The mill closed, and 40 people left.', [3], ['The mill closed', '40 people left.']],
  ['The mill closed and 40 people left.', [4], ['The mill closed', '40 people left.']],
  ['[Tesla] signed, shipped, sold.', [2, 3], ['[Tesla] signed', 'shipped', 'sold.']],
  ['The mill closed.', [], ['The mill closed.']],
  ['The mill closed.', [0, 9, -1], ['The mill closed.']],
  ['The mill closed.', [2, 2], ['The mill', 'closed.']],
])('“%s” cut at %j', (wording, cuts, parts) => expect(cutWords(wording, cuts)).toEqual(parts));

test('words are what white space separates', () =>
  expect(wordsOf(' Fares  [may] rise. ')).toEqual(['Fares', '[may]', 'rise.']));

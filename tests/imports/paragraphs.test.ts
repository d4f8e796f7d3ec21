import { joinParagraphs, MOST_TEXT, readPlainText } from '../../src/imports/paragraphs';

test('paragraphs are cut at empty lines, and each place holds its words', () => {
  const { text, paragraphs } = readPlainText('One.\r\nStill one.\r\n \r\n\r\nTwo.\u0000 \n');
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['One.\nStill one.', 'Two.']);
});

test('without empty lines each line is one', () => {
  expect(readPlainText('A: yes.\nB: no.').paragraphs).toHaveLength(2);
});

test('nothing is nothing', () => expect(readPlainText(' \n ').paragraphs).toEqual([]));

test('a text that is too long is cut, and it is said', () => {
  const half = 'a'.repeat(MOST_TEXT * 0.6);
  const read = joinParagraphs(
    [half, half].map((words) => ({ words, page: null })),
    null,
    [],
  );
  expect(read.paragraphs).toHaveLength(1);
  expect(read.warnings.join()).toMatch(/Only the first 5,000,000 characters/);
});

test('half a surrogate pair becomes a letter of its own', () => {
  expect(readPlainText('a\ud800b').text).toBe('a\ufffdb');
});

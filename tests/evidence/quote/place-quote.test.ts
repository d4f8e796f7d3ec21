import { holdQuote } from '../../../src/evidence/quote/hold-quote';
import { placeQuote } from '../../../src/evidence/quote/place-quote';

const LINES = [
  'The board met.',
  'The mill lost 40 jobs.',
  'Costs rose by a tenth.',
  'The mill lost 40 jobs.',
];

function copyOf(pages: readonly (number | null)[]) {
  let at = 0;
  const paragraphs = LINES.map((line, i) => {
    const start = at;
    at += line.length + 2;
    return { start, end: start + line.length, page: pages[i]! };
  });
  return { text: LINES.join('\n\n'), paragraphs };
}
const PAGED = copyOf([1, 1, 2, 3]);
const PLAIN = copyOf([null, null, null, null]);

function placed(quote: string, locator: string, copy: ReturnType<typeof copyOf>): string | null {
  const check = holdQuote(quote, copy.text);
  if (check.found !== 'stands') throw new Error('It does not stand.');
  return placeQuote(quote, locator, copy, check.span);
}

test.each([
  ['another page', 'Costs rose by a tenth.', 'p. 3', PAGED, 'p. 2'],
  ['a page that the copy has not', 'Costs rose by a tenth.', 'pp. 112–113', PAGED, 'p. 2'],
  ['another paragraph', 'Costs rose', 'para. 1', PLAIN, 'para. 3'],
  ['the page', 'Costs rose', 'page 2, table 1', PAGED, null],
  ['a range of pages with it', 'Costs rose', 'pp. 1–2', PAGED, null],
  ['the second place where it stands', 'The mill lost 40 jobs.', 'p. 3', PAGED, null],
  ['another paragraph of the same words', 'The mill lost 40 jobs.', 'para. 4', PLAIN, null],
  ['one of its paragraphs', 'met. The mill lost', 'para. 2', PLAIN, null],
  ['a paragraph where pages are counted', 'Costs rose', 'para. 9', PAGED, null],
  ['a page where none are counted', 'Costs rose', 'p. 9', PLAIN, null],
  ['a time', 'Costs rose', '12:30', PLAIN, null],
] as const)('%s', (_name, quote, locator, copy, there) => expect(placed(quote, locator, copy)).toBe(there));

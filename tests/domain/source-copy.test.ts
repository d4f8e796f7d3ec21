import { countPages, locatorOf, type CopyParagraph } from '../../src/domain/source-copy';

const place = (start: number, end: number, page: number | null = null): CopyParagraph => ({
  start,
  end,
  page,
});
const unpaged = { paragraphs: [place(0, 10), place(12, 20), place(22, 30)] };
const paged = { paragraphs: [place(0, 10, 1), place(12, 20, 3), place(22, 30, 4)] };

test.each([
  [unpaged, 0, 5, 'para. 1'],
  [unpaged, 13, 14, 'para. 2'],
  [unpaged, 5, 15, 'paras. 1–2'],
  [unpaged, 10, 12, ''],
  [unpaged, 22, 90, 'para. 3'],
  [unpaged, 40, 50, ''],
  [paged, 12, 20, 'p. 3'],
  [paged, 12, 30, 'pp. 3–4'],
  [{ paragraphs: [] }, 0, 1, ''],
])('%j from %d to %d stands at “%s”', (copy, start, end, locator) =>
  expect(locatorOf(copy, start, end)).toBe(locator),
);

test('pages are counted where the file has some', () => {
  expect(countPages(paged.paragraphs)).toBe(4);
  expect(countPages(unpaged.paragraphs)).toBeNull();
  expect(countPages([])).toBeNull();
});

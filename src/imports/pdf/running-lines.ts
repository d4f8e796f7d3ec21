import type { PageLine } from './lines';

const MARGINAL = 2;
const plain = (line: PageLine) => line.words.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether it is one of the topmost or lowest lines of its page. */
function marginalLines(lines: readonly PageLine[]): readonly PageLine[] {
  const byHeight = lines.toSorted((a, b) => b.y - a.y);
  return byHeight.length <= 2 * MARGINAL
    ? byHeight
    : [...byHeight.slice(0, MARGINAL), ...byHeight.slice(-MARGINAL)];
}

/** Leaves out what is printed at the head or foot of most pages: running titles and page numbers. */
export function dropRunningLines(pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  if (pages.length < 3) return pages;
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const words of new Set(marginalLines(lines).map(plain)))
      counts.set(words, (counts.get(words) ?? 0) + 1);
  const isRunning = (line: PageLine) => (counts.get(plain(line)) ?? 0) > pages.length / 2;
  return pages.map((lines) => {
    const running = new Set(marginalLines(lines).filter(isRunning));
    // A page of nothing else says it on purpose.
    return running.size === lines.length ? lines : lines.filter((line) => !running.has(line));
  });
}

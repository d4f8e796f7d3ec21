import type { PageLine } from './lines';

/** A line set apart by more than this much of the usual distance begins a paragraph. */
const WIDER = 1.3;
const OTHER_SIZE = 1.12;
/** The distance of lines of large leading, in parts of the letters' size. */
const LARGE_LEADING = 1.6;
const FEW = 3;
const BULLET = /^\s*([•▪◦‣·–—-]\s|\(?\d{1,2}[.)]\s)/u;
const ENDS = /[.!?:;…]["'”’)\]]?\s*$/u;

function usualDistance(lines: readonly PageLine[]): number {
  const distances = lines
    .slice(1)
    .map((line, i) => lines[i]!.y - line.y)
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  // Too few to tell: what is usual between lines.
  if (distances.length < FEW)
    return Math.min(distances[0] ?? Infinity, (lines[0]?.size ?? 0) * LARGE_LEADING);
  // The lower of two middle ones: lines within a paragraph are near each other.
  return distances[Math.floor((distances.length - 1) / 2)] ?? Infinity;
}

/** Joins two lines; a word that was cut at the line's end is whole again. */
function join(words: string, next: string): string {
  const cut = /\p{L}-$/u.test(words) && /^\p{Ll}/u.test(next);
  return cut ? words.slice(0, -1) + next : `${words} ${next}`;
}

/** The lines of a page as paragraphs: by distance, letter size, bullets, and the columns' ends. */
export function paragraphsOf(lines: readonly PageLine[]): readonly string[] {
  const usual = usualDistance(lines);
  const isApart = (last: PageLine, line: PageLine): boolean => {
    const distance = last.y - line.y;
    const larger = Math.max(last.size, line.size) / Math.max(0.1, Math.min(last.size, line.size));
    if (larger > OTHER_SIZE || BULLET.test(line.words)) return true;
    // Upward: the next column, or another part of the page.
    if (distance < 0) return ENDS.test(last.words) || /^\p{Lu}/u.test(line.words.trim());
    if (line.words.includes('\t') || last.words.includes('\t')) return true;
    return distance > usual * WIDER || (line.x - last.x > line.size && ENDS.test(last.words));
  };
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    const words = line.words.trim();
    if (!last || isApart(last, line)) paragraphs.push(words);
    else paragraphs.push(join(paragraphs.pop()!, words));
  });
  return paragraphs;
}

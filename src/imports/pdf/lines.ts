import { raise, type Raise } from '../raised';

/** A run of text as PDF.js places it: `transform` holds the size (0–3) and the place (4, 5) from the page's lower left. */
export interface TextRun {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** A line of a page. */
export interface PageLine {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const sizeOf = ({ transform: [a = 0, b = 0] }: TextRun) => Math.hypot(a, b);

/** A gap this wide, in parts of the letters' size, is a space that the file does not write. */
const SPACE = 0.2;
/** A gap this wide parts the cells of a table. */
const CELL = 2;

/** A run this much smaller than its line, and off its baseline by so much of the line's size, is raised or lowered. */
const SMALL = 0.85;
const RAISED = 0.15;
const LOWERED = 0.08;

function raiseOf(line: PageLine, y: number, size: number): Raise | null {
  if (size > SMALL * line.size) return null;
  const off = (y - line.y) / line.size;
  if (off >= RAISED) return 'above';
  return off <= -LOWERED ? 'below' : null;
}

/** Puts the runs of a page together as lines, in the order of the file. */
export function linesOf(runs: readonly TextRun[]): readonly PageLine[] {
  const lines: PageLine[] = [];
  let line: { words: string; x: number; y: number; size: number; right: number } | null = null;
  for (const run of runs) {
    const [x = 0, y = 0] = run.transform.slice(4);
    const size = sizeOf(run);
    if (run.str !== '') {
      const isSame =
        line !== null && Math.abs(line.y - y) < Math.max(line.size, size) * 0.5 && x >= line.right - size;
      if (line !== null && isSame) {
        const gap = x - line.right;
        const joint = gap > CELL * size ? '\t' : gap > SPACE * size ? ' ' : '';
        const how = raiseOf(line, y, size);
        const str = how === null ? run.str : raise(run.str, how, line.words);
        line.words += /\s$/.test(line.words) || /^\s/.test(run.str) ? str : joint + str;
        line.right = x + run.width;
        line.size = Math.max(line.size, size);
      } else {
        if (line) lines.push(line);
        line = { words: run.str, x, y, size, right: x + run.width };
      }
    }
    if (run.hasEOL && line) {
      lines.push(line);
      line = null;
    }
  }
  if (line) lines.push(line);
  return lines.filter(({ words }) => words.trim() !== '');
}

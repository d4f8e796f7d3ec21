import { STATUSES, type Status } from '../../domain/analysis';
import type { DayTally } from '../../domain/progress';

/** One day as a column: its parts from the foot upwards, in per cent of the height. */
interface DayColumn {
  readonly day: string;
  /** In units of the drawing. */
  readonly x: number;
  readonly parts: readonly { readonly status: Status; readonly y: string; readonly height: string }[];
}

/** The days as columns of one drawing. */
export interface DayChart {
  readonly width: number;
  readonly columns: readonly DayColumn[];
}

/** How wide a column is, and how far the next one stands off, in units of the drawing. */
export const COLUMN = 18;
const STEP = 24;
/** As many columns as a page has room for. */
const MOST = 40;

/** Lays the days out; the latest ones where there are more than a page has room for. */
export function layDays(days: readonly DayTally[]): DayChart {
  const shown = days.slice(-MOST);
  const total = (tally: DayTally['tally']) => STATUSES.reduce((sum, status) => sum + tally[status], 0);
  const most = Math.max(1, ...shown.map(({ tally }) => total(tally)));
  const columns = shown.map(({ day, tally }, index): DayColumn => {
    let top = 100;
    const parts = STATUSES.filter((status) => tally[status] > 0).map((status) => {
      const height = (tally[status] / most) * 100;
      top -= height;
      return { status, y: `${top.toFixed(2)}%`, height: `${height.toFixed(2)}%` };
    });
    return { day, x: index * STEP, parts };
  });
  return { width: Math.max(STEP, shown.length * STEP), columns };
}

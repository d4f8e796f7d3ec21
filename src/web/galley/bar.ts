import { STATUSES, type Status } from '../../domain/analysis';
import type { StatusCounts } from '../../services/services';
import { sayCount } from '../../report/words';
import { sayNumber } from '../words/dates';

/** The bar of the four statuses: what it says, and each part's place in per cent. */
export interface StatusBar {
  readonly label: string;
  readonly parts: readonly { readonly status: Status; readonly x: string; readonly width: string }[];
}

/** Space between two parts, in per cent. */
const GAP = 0.3;

/** Lays the counts out as a bar; a status with no claim has no part. */
export function layBar(counts: StatusCounts): StatusBar {
  let x = 0;
  const parts = STATUSES.filter((status) => counts[status] > 0).map((status) => {
    const width = (counts[status] / counts.total) * 100;
    const part = { status, x: `${x.toFixed(2)}%`, width: `${Math.max(width - GAP, 0.1).toFixed(2)}%` };
    x += width;
    return part;
  });
  const said = STATUSES.map((status) => `${sayNumber(counts[status])} ${status}`).join(', ');
  return { label: `${sayCount(counts.total, 'claim')}: ${said}`, parts };
}

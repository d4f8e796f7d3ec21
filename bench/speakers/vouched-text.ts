/** A stretch of a text that somebody other than the writer vouches for. */
export interface Voucher {
  readonly start: number;
  readonly end: number;
  /** Names that are right for the speaker; "-" where nobody is named. */
  readonly names: readonly string[];
  /** Whether the writer may be said to vouch for it as well: then it is not counted. */
  readonly isOpen: boolean;
}

/**
 * Reads a text whose words are marked `<Ida Roos>it leaks</>`, `<the bank|Nordbank>…</>` where several names are right,
 * `<->…</>` where nobody is named and `<~…>` where two readings are right. Marks may stand in one another; the inner one
 * comes later in the result.
 */
export function readVouched(marked: string): { text: string; vouchers: Voucher[] } {
  const vouchers: Voucher[] = [];
  const open: { names: string; start: number; order: number }[] = [];
  let text = '';
  let order = 0;
  const ordered: { order: number; voucher: Voucher }[] = [];
  for (const part of marked.split(/(<[^<>]+>)/u)) {
    if (part === '</>') {
      const last = open.pop();
      if (!last) throw new Error('a mark is closed that was never opened');
      const isOpen = last.names.startsWith('~');
      const names = last.names.replace(/^~/u, '').split('|');
      ordered.push({ order: last.order, voucher: { start: last.start, end: text.length, names, isOpen } });
    } else if (part.startsWith('<')) {
      open.push({ names: part.slice(1, -1), start: text.length, order: order++ });
    } else text += part;
  }
  if (open.length > 0) throw new Error(`a mark is never closed: ${open[0]!.names}`);
  vouchers.push(...ordered.sort((a, b) => a.order - b.order).map(({ voucher }) => voucher));
  return { text, vouchers };
}

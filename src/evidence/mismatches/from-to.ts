import { agree, type Quantity } from './quantity';

/** Two figures that something went between: "from 20 to 30", "to 30 from 20". */
export interface FromTo {
  readonly from: Quantity;
  readonly to: Quantity;
}

/** The changes that a text tells of by both ends. */
export function readFromTo(text: string, figures: readonly Quantity[]): readonly FromTo[] {
  return figures.slice(1).flatMap((second, i): readonly FromTo[] => {
    const first = figures[i]!;
    const before = text.slice(Math.max(0, first.start - 8), first.start);
    const between = text.slice(first.end, second.start);
    if (/\bfrom\s+$/iu.test(before) && /^(?:\s+[^\s.,;]+)?\s+to\s+$/iu.test(between))
      return [{ from: first, to: second }];
    if (/\bto\s+$/iu.test(before) && /^(?:\s+[^\s.,;]+)?,?\s+from\s+$/iu.test(between))
      return [{ from: second, to: first }];
    return [];
  });
}

/** Whether two go between the same figures, the one there and the other back. */
export const areReversed = (a: FromTo, b: FromTo): boolean =>
  agree(a.from, b.to) && agree(a.to, b.from) && !(agree(a.from, b.from) && agree(a.to, b.to));

import type { Quantity } from './quantity';

/** "between 1.2 and 1.5 million": the first is meant in millions, too. */
function inScaleOf(value: number, other: number): number {
  const scale = 1000 ** Math.floor(Math.log10(Math.max(1, other)) / 3);
  return value < 1000 && value * scale <= other ? value * scale : value;
}

/** "between 10 and 20 miles" is one figure that covers all between both. */
export function withRanges(text: string, figures: readonly Quantity[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const second of figures) {
    const first = found.at(-1);
    const isRange =
      first !== undefined &&
      /\bbetween\s+$/iu.test(text.slice(Math.max(0, first.start - 9), first.start)) &&
      /^\s+and\s+$/u.test(text.slice(first.end, second.start));
    if (!isRange) {
      found.push(second);
      continue;
    }
    const low = inScaleOf(first.value, second.value);
    found[found.length - 1] = {
      ...second,
      start: first.start,
      value: (low + second.value) / 2,
      from: Math.min(low, second.value),
      to: Math.max(low, second.value),
      unit: second.unit === 'count' ? first.unit : second.unit,
      measure: second.measure ?? first.measure,
      isRange: true,
    };
  }
  return found;
}

/** A step of a shortest edit: indexes into both lists, or null where the other side has nothing. */
export type Step =
  | readonly [left: number, right: null]
  | readonly [left: null, right: number]
  | readonly [left: number, right: number];

/** Aligns `left` items with `right` items by their longest common subsequence; takes `left × right` steps. */
export function alignItems(
  left: number,
  right: number,
  isSame: (left: number, right: number) => boolean,
): readonly Step[] {
  const width = right + 1;
  const lengths = new Uint16Array((left + 1) * width);
  for (let i = left - 1; i >= 0; i--)
    for (let j = right - 1; j >= 0; j--)
      lengths[i * width + j] = isSame(i, j)
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < left || j < right) {
    if (i < left && j < right && isSame(i, j)) steps.push([i++, j++]);
    else if (j >= right || (i < left && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!))
      steps.push([i++, null]);
    else steps.push([null, j++]);
  }
  return steps;
}

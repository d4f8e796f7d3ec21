import { flatten, meanOf } from '../../../tools/train/parser/averaged-rows';
import { perceptron, type AveragedRow } from '../../../tools/train/parser/perceptron';

/** A model whose weight of class `target` for each named feature was raised once. */
function trained(raised: readonly (readonly [feature: number, target: number])[]) {
  const model = perceptron(4);
  for (const [feature, target] of raised) model.update(Int32Array.of(feature), 1, target, 1);
  for (let example = 0; example < 9; example++) model.tick();
  return flatten(model);
}

function rowsOf(model: ReturnType<typeof meanOf>): AveragedRow[] {
  const rows: AveragedRow[] = [];
  model.forEachRow((row) => rows.push(row));
  return rows;
}

describe('the mean of several training runs', () => {
  const one = trained([
    [3, 1],
    [8, 2],
  ]);
  const other = trained([
    [3, 1],
    [3, 0],
    [5, 2],
  ]);

  it('is the model itself where there is one', () => {
    expect(rowsOf(meanOf([one]))).toEqual([
      { feature: 3, updates: 1, classes: [1], weights: [0.9] },
      { feature: 8, updates: 1, classes: [2], weights: [0.9] },
    ]);
  });

  it('has the rows of all, in order, and counts what one lacks as zero', () => {
    const rows = rowsOf(meanOf([one, other]));
    expect(rows.map(({ feature, updates }) => [feature, updates])).toEqual([
      [3, 1.5],
      [5, 0.5],
      [8, 0.5],
    ]);
    expect(rows[0]).toMatchObject({ classes: [1, 0], weights: [0.9, 0.45] });
    expect(rows[2]).toMatchObject({ classes: [2], weights: [0.45] });
  });

  it('does not depend on the order of the runs', () => {
    const weightsOf = (model: ReturnType<typeof meanOf>) =>
      rowsOf(model).map((row) => new Map(row.classes.map((target, i) => [target, row.weights[i]])));
    expect(weightsOf(meanOf([other, one]))).toEqual(weightsOf(meanOf([one, other])));
  });
});

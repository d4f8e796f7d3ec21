import type { AveragedModel, AveragedRow } from './perceptron';

/** The rows of a trained model in flat arrays, as they pass from one thread to another: row `i` is the entries `offsets[i] … offsets[i + 1]`. */
export interface FlatRows {
  readonly classCount: number;
  /** Ascending. */
  readonly features: Int32Array;
  readonly updates: Float64Array;
  readonly offsets: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Float64Array;
}

/** Lays the rows of a model out flat. */
export function flatten(model: AveragedModel): FlatRows {
  const features: number[] = [];
  const updates: number[] = [];
  const offsets = [0];
  const classes: number[] = [];
  const weights: number[] = [];
  model.forEachRow((row) => {
    features.push(row.feature);
    updates.push(row.updates);
    row.classes.forEach((target, i) => {
      classes.push(target);
      weights.push(row.weights[i]!);
    });
    offsets.push(classes.length);
  });
  return {
    classCount: model.classes,
    features: Int32Array.from(features),
    updates: Float64Array.from(updates),
    offsets: Int32Array.from(offsets),
    classes: Uint8Array.from(classes),
    weights: Float64Array.from(weights),
  };
}

/**
 * The mean of models that were trained on the same examples in other orders; a row that one of them lacks counts as
 * zeros there (parameter mixing, McDonald, Hall & Mann 2010). Being linear, it scores as the models together would.
 */
export function meanOf(models: readonly FlatRows[]): AveragedModel {
  return {
    classes: models[0]!.classCount,
    forEachRow(visit) {
      const next = models.map(() => 0);
      for (;;) {
        const feature = Math.min(...models.map(({ features }, m) => features[next[m]!] ?? Infinity));
        if (feature === Infinity) return;
        const rows = models.flatMap((model, m) => {
          if (model.features[next[m]!] !== feature) return [];
          return [rowAt(model, next[m]!++)];
        });
        visit(sumOf(feature, rows, models.length));
      }
    },
  };
}

function rowAt({ features, updates, offsets, classes, weights }: FlatRows, row: number): AveragedRow {
  const [start, end] = [offsets[row]!, offsets[row + 1]!];
  return {
    feature: features[row]!,
    updates: updates[row]!,
    classes: Array.from(classes.subarray(start, end)),
    weights: Array.from(weights.subarray(start, end)),
  };
}

function sumOf(feature: number, rows: readonly AveragedRow[], models: number): AveragedRow {
  const weightOf = new Map<number, number>();
  for (const { classes, weights } of rows)
    classes.forEach((target, i) => weightOf.set(target, (weightOf.get(target) ?? 0) + weights[i]! / models));
  return {
    feature,
    updates: rows.reduce((sum, row) => sum + row.updates, 0) / models,
    classes: [...weightOf.keys()],
    weights: [...weightOf.values()],
  };
}

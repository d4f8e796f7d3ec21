import { hashFeature } from '../../model/hash';

/** Hashed features, written one after the other into a list that is used again and again. */
export interface FeatureList {
  readonly rows: Int32Array;
  count: number;
}

/** Room for the features of one state. */
const CAPACITY = 160;

/** An empty list. */
export function featureList(): FeatureList {
  return { rows: new Int32Array(CAPACITY), count: 0 };
}

/** Adds the feature of a template (its number) with up to three values. */
export function add(list: FeatureList, template: number, a: number, b = 0, c = 0): void {
  list.rows[list.count++] = hashFeature(template, a, b, c);
}

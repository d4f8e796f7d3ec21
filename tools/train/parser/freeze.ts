import { expandedWeights, type WeightRows } from '../../../src/language/model/weights';
import type { Perceptron } from './perceptron';

/** Integer units of a frozen weight in one of training's. */
const UNITS = 24;

/** Which rows are worth their bytes. */
export interface Pruning {
  /** Rows that training changed less often are dropped. */
  readonly updates: number;
  /** Rows whose largest weight is smaller are dropped; in frozen units. */
  readonly weight: number;
}

/** The averaged weights of a perceptron as rows of integers. Nothing is clipped: the largest weight sets the scale. */
export function freeze(trained: Perceptron, pruning: Pruning): WeightRows {
  const keys: number[] = [];
  const offsets = [0];
  const entries: number[] = [];
  trained.forEachRow(({ feature, updates, classes, weights }) => {
    if (updates < pruning.updates) return;
    const units = weights.map((weight) => Math.max(-32767, Math.min(32767, Math.round(weight * UNITS))));
    if (!units.some((weight) => Math.abs(weight) >= pruning.weight)) return;
    classes.forEach((target, i) => {
      if (units[i] !== 0) entries.push(target | (units[i]! << 8));
    });
    if (entries.length === offsets.at(-1)) return;
    keys.push(feature);
    offsets.push(entries.length);
  });
  return {
    classes: trained.classes,
    keys: Int32Array.from(keys),
    offsets: Int32Array.from(offsets),
    entries: Int32Array.from(entries),
  };
}

/** Writes rows as `decodeRows` reads them; each weight becomes the nearest of the 255 that eight bits can say. */
export function encodeRows(rows: WeightRows): Buffer {
  const { keys, offsets, entries, classes } = rows;
  const weights = entries.map((entry) => entry >> 8);
  const keyBytes: number[] = [];
  let previous = 0;
  for (const key of keys) {
    let difference = key - previous;
    previous = key;
    while (difference > 127) {
      keyBytes.push((difference & 127) | 128);
      difference >>>= 7;
    }
    keyBytes.push(difference);
  }
  const lengths = Buffer.from(Array.from(keys, (_, row) => offsets[row + 1]! - offsets[row]!));
  const largest = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 1);
  const codeOf = codes(largest);
  const weightBytes = Buffer.alloc(weights.length);
  weights.forEach((weight, i) => {
    weightBytes.writeInt8(weight < 0 ? -codeOf[-weight]! : codeOf[weight]!, i);
  });
  const header = Buffer.alloc(20);
  [keys.length, keyBytes.length, entries.length, classes, largest].forEach((value, i) => {
    header.writeUInt32LE(value, i * 4);
  });
  return Buffer.concat([
    header,
    Buffer.from(keyBytes),
    lengths,
    Buffer.from(entries.map((entry) => entry & 255)),
    weightBytes,
  ]);
}

/** For each size of a weight the code whose expansion comes nearest. */
function codes(largest: number): Uint8Array {
  const expanded = expandedWeights(largest);
  const codeOf = new Uint8Array(largest + 1);
  let code = 1;
  for (let size = 1; size <= largest; size++) {
    while (code < 127 && Math.abs(expanded[code + 1]! - size) <= Math.abs(expanded[code]! - size)) code++;
    codeOf[size] = code;
  }
  return codeOf;
}

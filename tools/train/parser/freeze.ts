import { HASH_BITS } from '../../../src/language/model/hash';
import { expandedWeights, HEAD_BYTES } from '../../../src/language/model/weight-tables';
import type { Scorer } from '../../../src/language/model/weights';
import type { AveragedModel } from './perceptron';

/** Weights before they are written: one sparse row for each feature that is kept. */
export interface WeightRows {
  readonly classes: number;
  /** Feature hashes, ascending. */
  readonly keys: Int32Array;
  /** Row `i` is the entries `offsets[i] … offsets[i + 1]`. */
  readonly offsets: Int32Array;
  /** Class in the low eight bits, weight above them. */
  readonly entries: Int32Array;
}

/** Integer units of a frozen weight in one of training's. */
const UNITS = 24;

/** Which rows are worth their bytes. */
export interface Pruning {
  /** Rows that training changed less often are dropped. */
  readonly updates: number;
  /** Rows whose largest weight is smaller are dropped; in frozen units. */
  readonly row: number;
  /** In the rows that are kept, smaller weights are dropped; in frozen units. */
  readonly weight: number;
}

/** Averaged weights as rows of integers. Nothing is clipped: the largest weight sets the scale. */
export function freeze(trained: AveragedModel, pruning: Pruning): WeightRows {
  const keys: number[] = [];
  const offsets = [0];
  const entries: number[] = [];
  trained.forEachRow(({ feature, updates, classes, weights }) => {
    if (updates < pruning.updates) return;
    const units = weights.map((weight) => Math.max(-32767, Math.min(32767, Math.round(weight * UNITS))));
    if (!units.some((weight) => Math.abs(weight) >= pruning.row)) return;
    classes.forEach((target, i) => {
      if (Math.abs(units[i]!) >= pruning.weight) entries.push(target | (units[i]! << 8));
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

/** A scorer over rows whose weights are not yet cut to eight bits. */
export function rowScorer({ classes, keys, offsets, entries }: WeightRows): Scorer {
  const rowOf = new Int32Array(1 << HASH_BITS).fill(-1);
  keys.forEach((key, row) => (rowOf[key] = row));
  return {
    classes,
    width: (classes + 3) & ~3,
    add(features, count, sums, offset) {
      for (let i = 0; i < count; i++) {
        const row = rowOf[features[i]!]!;
        if (row === -1) continue;
        for (let j = offsets[row]!; j < offsets[row + 1]!; j++)
          sums[offset + (entries[j]! & 255)]! += entries[j]! >> 8;
      }
    },
    read(sums, offset, scores, scoresAt) {
      for (let c = 0; c < classes; c++) scores[scoresAt + c] = sums[offset + c]!;
    },
  };
}

/**
 * Writes rows as `readTables` reads them, in a multiple of four bytes; each weight becomes the nearest of the 255 that
 * eight bits can say.
 */
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
  const entryBytes = Buffer.alloc(2 * weights.length);
  weights.forEach((weight, i) => {
    entryBytes.writeUInt8(entries[i]! & 255, 2 * i);
    entryBytes.writeInt8(weight < 0 ? -codeOf[-weight]! : codeOf[weight]!, 2 * i + 1);
  });
  const header = Buffer.alloc(HEAD_BYTES);
  [keys.length, keyBytes.length, entries.length, classes, largest].forEach((value, i) => {
    header.writeUInt32LE(value, i * 4);
  });
  const section = Buffer.concat([header, entryBytes, Buffer.from(keyBytes), lengths]);
  return Buffer.concat([section, Buffer.alloc(-section.length & 3)]);
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

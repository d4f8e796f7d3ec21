import { LANE_UNITS, lanesOf } from './lanes';
import { enterRow, INDEX_LENGTH, type RowIndex } from './row-index';

/**
 * The weights that ship, as scoring reads them: one sparse row for each feature that training kept. All are views of
 * shared memory, so that one thread reads the file and hands them to the others.
 */
export interface WeightTables {
  readonly classes: number;
  readonly index: RowIndex;
  /** Of each row where its entries begin and how many there are; −1 − the place in `dense` of a long row. */
  readonly places: Int32Array;
  /** Class in the low byte, the code of its weight above it; as they stand in the file. */
  readonly entries: Uint16Array;
  /** Long rows, one number for each double of the sums. */
  readonly dense: Float64Array;
  /** The weight of a code, unsigned: at twice the code for an even class, right after it for an odd one. */
  readonly weights: Float64Array;
}

/** How many bits the length of a sparse row takes in its place; what is longer is dense. */
export const LENGTH_BITS = 7;
/** Rows with as many entries are dense. */
const DENSE = 24;

/** What a section of a model file begins with, each as an unsigned 32-bit number, and then holds in this order. */
interface SectionHead {
  readonly rows: number;
  readonly keyBytes: number;
  readonly entries: number;
  readonly classes: number;
  readonly largest: number;
}
export const HEAD_BYTES = 20;

/**
 * Reads a section as `encodeRows` wrote it: its head, the entries, the features as variable-length differences, and the
 * lengths of their rows. `at` is a multiple of four. Throws RangeError where the file is too short.
 */
export function readTables(file: Uint8Array<SharedArrayBuffer>, at: number): WeightTables {
  const { rows, keyBytes, entries: count, classes, largest } = readHead(file, at);
  const entries = new Uint16Array(file.buffer, at + HEAD_BYTES, count);
  const keysAt = at + HEAD_BYTES + 2 * count;
  const lengths = file.subarray(keysAt + keyBytes, keysAt + keyBytes + rows);
  const width = lanesOf(classes);
  const dense = sharedDoubles(width * lengths.filter((length) => length >= DENSE).length);
  const weights = unitWeights(largest);
  const index = sharedIntegers(INDEX_LENGTH);
  const places = sharedIntegers(rows);
  let start = 0;
  let place = 0;
  let keyAt = keysAt;
  let feature = 0;
  for (let row = 0; row < rows; row++) {
    let byte = file[keyAt++]!;
    feature += byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = file[keyAt++]!;
      feature += (byte & 127) << shift;
    }
    enterRow(index, feature, row);
    const length = lengths[row]!;
    places[row] = (start << LENGTH_BITS) | length;
    if (length >= DENSE) {
      places[row] = -1 - place;
      for (let j = start; j < start + length; j++) {
        const entry = entries[j]!;
        dense[place + ((entry & 255) >> 1)]! += weights[((entry >> 8) << 1) | (entry & 1)]!;
      }
      place += width;
    }
    start += length;
  }
  return { classes, index, places, entries, dense, weights };
}

/** How many bytes a section takes, up to the next multiple of four. */
export function sectionBytes(file: Uint8Array<SharedArrayBuffer>, at: number): number {
  const { rows, keyBytes, entries } = readHead(file, at);
  return (HEAD_BYTES + 2 * entries + keyBytes + rows + 3) & ~3;
}

function readHead(file: Uint8Array<SharedArrayBuffer>, at: number): SectionHead {
  const [rows, keyBytes, entries, classes, largest] = new Uint32Array(file.buffer, at, HEAD_BYTES / 4);
  return {
    rows: rows!,
    keyBytes: keyBytes!,
    entries: entries!,
    classes: classes!,
    largest: largest!,
  };
}

/** The weight that each of the 256 byte values stands for. */
export function expandedWeights(largest: number): Int16Array {
  const expanded = new Int16Array(256);
  for (let code = -127; code < 128; code++) {
    if (code === 0) continue;
    const size = Math.max(1, Math.round((code / 127) ** 2 * largest));
    expanded[code & 255] = code < 0 ? -size : size;
  }
  return expanded;
}

function unitWeights(largest: number): Float64Array {
  const weights = sharedDoubles(512);
  expandedWeights(largest).forEach((weight, code) => {
    weights[2 * code] = weight * LANE_UNITS[0]!;
    weights[2 * code + 1] = weight * LANE_UNITS[1]!;
  });
  return weights;
}

function sharedIntegers(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}

function sharedDoubles(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(8 * length));
}

import { addLanes, LANE_UNITS, lanesOf, readLanes } from './lanes';
import { rowIndex } from './row-index';

/** Whatever can score the classes of a linear model from the hashed features of a place. */
export interface Scorer {
  readonly classes: number;
  /** How many numbers of an array of sums one place takes; a multiple of four. */
  readonly width: number;
  /** Adds the weights of the first `count` features (256 at most) to the sums of the place that begins at `offset`. */
  add(features: Int32Array, count: number, sums: Float64Array, offset: number): void;
  /** Writes the score of each class to `scores`, from `scoresAt` on. */
  read(sums: Float64Array, offset: number, scores: Int32Array, scoresAt: number): void;
}

/** The weights that ship: one sparse row for each feature that training kept. */
export interface WeightRows {
  readonly classes: number;
  /** Feature hashes, ascending. */
  readonly keys: Int32Array;
  /** Row `i` is the entries `offsets[i] … offsets[i + 1]`. */
  readonly offsets: Int32Array;
  /** Class in the low eight bits, weight above them. */
  readonly entries: Int32Array;
}

const HEADER_BYTES = 20;

/**
 * Reads rows as `encodeRows` wrote them: a header (rows, key bytes, entries, classes, largest weight), keys as
 * variable-length differences, row lengths, classes, and weights whose square root is kept in eight bits.
 */
export function decodeRows(bytes: Buffer): WeightRows {
  const rows = bytes.readUInt32LE(0);
  const keyBytes = bytes.readUInt32LE(4);
  const count = bytes.readUInt32LE(8);
  const classes = bytes.readUInt32LE(12);
  const expanded = expandedWeights(bytes.readUInt32LE(16));
  const lengthsAt = HEADER_BYTES + keyBytes;
  const classesAt = lengthsAt + rows;
  return {
    classes,
    keys: decodeKeys(bytes, HEADER_BYTES, rows),
    offsets: decodeOffsets(bytes, lengthsAt, rows),
    entries: decodeEntries(bytes, classesAt, classesAt + count, count, expanded),
  };
}

function decodeKeys(bytes: Buffer, from: number, rows: number): Int32Array {
  const keys = new Int32Array(rows);
  let at = from;
  let key = 0;
  for (let row = 0; row < rows; row++) {
    let byte = bytes[at++]!;
    key += byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      key += (byte & 127) << shift;
    }
    keys[row] = key;
  }
  return keys;
}

function decodeOffsets(bytes: Buffer, from: number, rows: number): Int32Array {
  const offsets = new Int32Array(rows + 1);
  let offset = 0;
  for (let row = 0; row < rows; row++) offsets[row + 1] = offset += bytes[from + row]!;
  return offsets;
}

function decodeEntries(
  bytes: Buffer,
  classesAt: number,
  weightsAt: number,
  count: number,
  expanded: Int16Array,
): Int32Array {
  const entries = new Int32Array(count);
  for (let i = 0; i < count; i++)
    entries[i] = bytes[classesAt + i]! | (expanded[bytes[weightsAt + i]!]! << 8);
  return entries;
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

const MOST_FEATURES = 256;
/** Rows with as many entries are kept as one number for each double of the sums. */
const DENSE = 24;

/** A scorer over rows. */
export function scorerOf(rows: WeightRows): Scorer {
  const { classes, entries } = rows;
  const index = rowIndex(rows.keys);
  const width = lanesOf(classes);
  const { places, dense } = placeRows(rows, width);
  const found = new Int32Array(MOST_FEATURES);
  const units = LANE_UNITS;
  return {
    classes,
    width,
    add(features, count, sums, offset) {
      // All rows are looked up before the first is added, so that the waits for memory fall together.
      const hits = index.find(features, count, found);
      for (let i = 0; i < hits; i++) found[i] = places[found[i]!]!;
      for (let i = 0; i < hits; i++) {
        const place = found[i]!;
        if (place < 0) {
          addLanes(sums, offset, dense, -1 - place, width);
          continue;
        }
        const start = place >> LENGTH_BITS;
        const end = start + (place & LENGTH_MASK);
        for (let j = start; j < end; j++) {
          const entry = entries[j]!;
          sums[offset + ((entry & 255) >> 1)]! += (entry >> 8) * units[entry & 1]!;
        }
      }
    },
    read(sums, offset, scores, scoresAt) {
      readLanes(sums, offset, classes, scores, scoresAt);
    },
  };
}

/** How many bits the length of a sparse row takes in its place; what is longer is dense. */
const LENGTH_BITS = 7;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/** Where each row's entries begin and how many there are; −1 − the place in `dense` for a row that is kept there. */
function placeRows(
  { offsets, entries }: WeightRows,
  width: number,
): { readonly places: Int32Array; readonly dense: Float64Array } {
  const places = new Int32Array(offsets.length - 1);
  let long = 0;
  for (let row = 0; row < places.length; row++) if (offsets[row + 1]! - offsets[row]! >= DENSE) long++;
  const dense = new Float64Array(long * width);
  let place = 0;
  for (let row = 0; row < places.length; row++) {
    const start = offsets[row]!;
    const end = offsets[row + 1]!;
    places[row] = (start << LENGTH_BITS) | (end - start);
    if (end - start < DENSE) continue;
    for (let j = start; j < end; j++) {
      const entry = entries[j]!;
      dense[place + ((entry & 255) >> 1)]! += (entry >> 8) * LANE_UNITS[entry & 1]!;
    }
    places[row] = -1 - place;
    place += width;
  }
  return { places, dense };
}

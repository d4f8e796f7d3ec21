/** Whatever can score the classes of a linear model from the hashed features of a place. */
export interface Scorer {
  readonly classes: number;
  /** Adds the weights of the first `count` features to `scores[offset … offset + classes)`. */
  add(features: Int32Array, count: number, scores: Int32Array, offset: number): void;
}

/** The weights that ship: one sparse row of (class, weight) for each feature that training kept. */
export interface WeightRows {
  readonly classes: number;
  /** Feature hashes, ascending. */
  readonly keys: Int32Array;
  /** Row `i` is the entries `offsets[i] … offsets[i + 1]`. */
  readonly offsets: Int32Array;
  readonly entryClasses: Uint8Array;
  readonly entryWeights: Int16Array;
}

const HEADER_BYTES = 20;

/**
 * Reads rows as `encodeRows` wrote them: a header (rows, key bytes, entries, classes, largest weight), keys as
 * variable-length differences, row lengths, classes, and weights whose square root is kept in eight bits.
 */
export function decodeRows(bytes: Buffer): WeightRows {
  const rows = bytes.readUInt32LE(0);
  const entries = bytes.readUInt32LE(8);
  const classes = bytes.readUInt32LE(12);
  const largest = bytes.readUInt32LE(16);
  const keys = new Int32Array(rows);
  let at = HEADER_BYTES;
  let key = 0;
  for (let row = 0; row < rows; row++) {
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++]!;
      key += (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    keys[row] = key;
  }
  const offsets = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) offsets[row + 1] = offsets[row]! + bytes[at++]!;
  const entryClasses = new Uint8Array(bytes.subarray(at, at + entries));
  at += entries;
  const expanded = expandedWeights(largest);
  const entryWeights = new Int16Array(entries);
  for (let i = 0; i < entries; i++) entryWeights[i] = expanded[bytes[at + i]!]!;
  return { classes, keys, offsets, entryClasses, entryWeights };
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

const EMPTY = -1;

/** A scorer over rows: an open-addressing hash table from feature to row, entries packed into 32 bits. */
export function scorerOf(rows: WeightRows): Scorer {
  const { classes, keys, offsets } = rows;
  let buckets = 1 << 10;
  while (buckets < keys.length * 1.6) buckets <<= 1;
  const mask = buckets - 1;
  // Two integers a bucket: the feature, and where its entries start (25 bits) and how many they are (7 bits).
  const table = new Int32Array(buckets * 2).fill(EMPTY);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    let bucket = bucketOf(key) & mask;
    while (table[bucket * 2] !== EMPTY) bucket = (bucket + 1) & mask;
    table[bucket * 2] = key;
    table[bucket * 2 + 1] = (offsets[row]! * 128 + (offsets[row + 1]! - offsets[row]!)) | 0;
  }
  const packed = new Int32Array(rows.entryClasses.length);
  for (let i = 0; i < packed.length; i++) packed[i] = rows.entryClasses[i]! | (rows.entryWeights[i]! << 8);

  const add = (features: Int32Array, count: number, scores: Int32Array, offset: number): void => {
    for (let i = 0; i < count; i++) {
      const feature = features[i]!;
      let bucket = bucketOf(feature) & mask;
      let found = table[bucket * 2]!;
      while (found !== feature && found !== EMPTY) {
        bucket = (bucket + 1) & mask;
        found = table[bucket * 2]!;
      }
      if (found === EMPTY) continue;
      const place = table[bucket * 2 + 1]!;
      const start = place >>> 7;
      const end = start + (place & 127);
      for (let j = start; j < end; j++) {
        const entry = packed[j]!;
        scores[offset + (entry & 255)]! += entry >> 8;
      }
    }
  };
  return { classes, add };
}

function bucketOf(feature: number): number {
  return Math.imul(feature, 0x9e3779b1) >>> 7;
}

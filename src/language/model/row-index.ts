import { HASH_BITS } from './hash';

/** Which features have a row of weights, and which row: see {@link rowIndex}. */
export interface RowIndex {
  /**
   * Writes the row of each of the first `count` features that has one to `rows`, and returns how many there are.
   * Features are hashes of {@link HASH_BITS} bits.
   */
  find(features: Int32Array, count: number, rows: Int32Array): number;
}

/**
 * A bit for each feature that there can be, and beside every 32 of them how many rows lie before (Jacobson 1989, "rank"):
 * most features have no row, and are told apart by one look into four megabytes.
 *
 * @param keys the features that have a row, ascending
 */
export function rowIndex(keys: Int32Array): RowIndex {
  const words = new Int32Array(2 << (HASH_BITS - 5));
  for (const key of keys) words[(key >>> 5) * 2]! |= 1 << (key & 31);
  let before = 0;
  for (let i = 0; i < words.length; i += 2) {
    words[i + 1] = before;
    if (words[i] !== 0) before += countBits(words[i]!);
  }
  return {
    find(features, count, rows) {
      let found = 0;
      for (let i = 0; i < count; i++) {
        const feature = features[i]!;
        const word = (feature >>> 5) * 2;
        const upTo = words[word]! << (31 - (feature & 31));
        // Written whether it is a row or not, and kept if it is: a branch here would be guessed wrong half the time.
        rows[found] = words[word + 1]! + countBits(upTo) - 1;
        found += upTo >>> 31;
      }
      return found;
    },
  };
}

/** How many of 32 bits are set (Warren, Hacker's Delight). */
function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

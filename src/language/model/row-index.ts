import { HASH_BITS } from './hash';

/**
 * Which features have a row of weights, and which row: a bit for each feature that there can be, and beside every 32 of
 * them the number of their first row (Jacobson 1989, "rank"). Most features have no row, and are told apart by one look
 * into four megabytes.
 */
export type RowIndex = Int32Array;

/** How many integers an index takes. */
export const INDEX_LENGTH = 2 << (HASH_BITS - 5);

/** Enters a feature that has a row; features come in ascending order, rows count from 0. */
export function enterRow(index: RowIndex, feature: number, row: number): void {
  const word = (feature >>> 5) * 2;
  if (index[word] === 0) index[word + 1] = row;
  index[word]! |= 1 << (feature & 31);
}

/** Writes the row of each of the first `count` features that has one to `rows`, and returns how many there are. */
export function findRows(index: RowIndex, features: Int32Array, count: number, rows: Int32Array): number {
  let found = 0;
  for (let i = 0; i < count; i++) {
    const feature = features[i]!;
    const word = (feature >>> 5) * 2;
    const upTo = index[word]! << (31 - (feature & 31));
    // Written whether it is a row or not, and kept if it is: a branch here would be guessed wrong half the time.
    rows[found] = index[word + 1]! + countBits(upTo) - 1;
    found += upTo >>> 31;
  }
  return found;
}

/** How many of 32 bits are set (Warren, Hacker's Delight). */
function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

import { addLanes, lanesOf, readLanes } from './lanes';
import { findRows } from './row-index';
import { LENGTH_BITS, type WeightTables } from './weight-tables';

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

const MOST_FEATURES = 256;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/** A scorer over the weights that ship. */
export function scorerOf({ classes, index, places, entries, dense, weights }: WeightTables): Scorer {
  const width = lanesOf(classes);
  const found = new Int32Array(MOST_FEATURES);
  /** The first number of each row: nobody asks for it, but reading it fetches the row. */
  const firsts = new Float64Array(MOST_FEATURES);
  return {
    classes,
    width,
    add(features, count, sums, offset) {
      // All rows are looked up, and the beginning of each is read, before the first is added: so the waits for memory
      // fall together. They are most of the time.
      const hits = findRows(index, features, count, found);
      for (let i = 0; i < hits; i++) {
        const place = places[found[i]!]!;
        found[i] = place;
        firsts[i] = place < 0 ? dense[-1 - place]! : entries[place >> LENGTH_BITS]!;
      }
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
          sums[offset + ((entry & 255) >> 1)]! += weights[((entry >> 7) & ~1) | (entry & 1)]!;
        }
      }
    },
    read(sums, offset, scores, scoresAt) {
      readLanes(sums, offset, classes, scores, scoresAt);
    },
  };
}

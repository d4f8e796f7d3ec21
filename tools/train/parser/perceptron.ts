import { HASH_BITS } from '../../../src/language/model/hash';
import type { Scorer } from '../../../src/language/model/weights';

/** A linear model in training: weights are whole numbers, and their sum over time is kept for averaging. */
export interface Perceptron extends Scorer, AveragedModel {
  /** Adds `by` to the weight of `target` for each of the first `count` features. */
  update(features: Int32Array, count: number, target: number, by: number): void;
  /** One more example has been seen. */
  tick(): void;
}

/** What training gives. */
export interface AveragedModel {
  readonly classes: number;
  /** Calls back with each row of averaged weights (Collins 2002), in the order of the features. */
  forEachRow(visit: (row: AveragedRow) => void): void;
}

/** The averaged weights of one feature. */
export interface AveragedRow {
  readonly feature: number;
  /** How often training changed the row; a mean over runs. */
  readonly updates: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

const FIRST_ROOM = 4;

/** A perceptron without weights. Rows grow as classes come up, so that scoring looks only at weights there are. */
export function perceptron(classes: number): Perceptron {
  const rowOf = new Int32Array(1 << HASH_BITS);
  let rows = 1;
  let starts = new Int32Array(1 << 20);
  let lengths = new Uint8Array(1 << 20);
  let rooms = new Uint8Array(1 << 20);
  let updates = new Uint16Array(1 << 20);
  let used = 0;
  let entryClasses = new Uint8Array(1 << 22);
  let weights = new Int32Array(1 << 22);
  let sums = new Float64Array(1 << 22);
  let time = 1;

  const allocate = (room: number): number => {
    if (used + room > entryClasses.length) {
      const size = Math.floor(entryClasses.length * 1.6);
      entryClasses = grownTo(entryClasses, new Uint8Array(size));
      weights = grownTo(weights, new Int32Array(size));
      sums = grownTo(sums, new Float64Array(size));
    }
    const start = used;
    used += room;
    return start;
  };
  const rowFor = (feature: number): number => {
    const known = rowOf[feature]!;
    if (known !== 0) return known;
    const row = rows++;
    if (row >= starts.length) {
      starts = grownTo(starts, new Int32Array(starts.length * 2));
      lengths = grownTo(lengths, new Uint8Array(lengths.length * 2));
      rooms = grownTo(rooms, new Uint8Array(rooms.length * 2));
      updates = grownTo(updates, new Uint16Array(updates.length * 2));
    }
    rowOf[feature] = row;
    rooms[row] = FIRST_ROOM;
    starts[row] = allocate(FIRST_ROOM);
    return row;
  };
  const change = (row: number, target: number, by: number): void => {
    let start = starts[row]!;
    const length = lengths[row]!;
    for (let i = start; i < start + length; i++) {
      if (entryClasses[i] === target) {
        weights[i]! += by;
        sums[i]! += by * time;
        return;
      }
    }
    if (length === rooms[row]) {
      const room = Math.min(length * 2, classes);
      const moved = allocate(room);
      entryClasses.copyWithin(moved, start, start + length);
      weights.copyWithin(moved, start, start + length);
      sums.copyWithin(moved, start, start + length);
      starts[row] = start = moved;
      rooms[row] = room;
    }
    entryClasses[start + length] = target;
    weights[start + length] = by;
    sums[start + length] = by * time;
    lengths[row] = length + 1;
  };

  return {
    classes,
    width: (classes + 3) & ~3,
    add(features, count, sums, offset) {
      for (let i = 0; i < count; i++) {
        const row = rowOf[features[i]!]!;
        if (row === 0) continue;
        const start = starts[row]!;
        const end = start + lengths[row]!;
        for (let j = start; j < end; j++) sums[offset + entryClasses[j]!]! += weights[j]!;
      }
    },
    read(sums, offset, scores, scoresAt) {
      for (let c = 0; c < classes; c++) scores[scoresAt + c] = sums[offset + c]!;
    },
    update(features, count, target, by) {
      for (let i = 0; i < count; i++) {
        const row = rowFor(features[i]!);
        if (updates[row]! < 65535) updates[row]!++;
        change(row, target, by);
      }
    },
    tick() {
      time++;
    },
    forEachRow(visit) {
      for (let feature = 0; feature < rowOf.length; feature++) {
        const row = rowOf[feature]!;
        if (row === 0) continue;
        const start = starts[row]!;
        const places = Array.from({ length: lengths[row]! }, (_, i) => start + i);
        visit({
          feature,
          updates: updates[row]!,
          classes: places.map((i) => entryClasses[i]!),
          weights: places.map((i) => weights[i]! - sums[i]! / time),
        });
      }
    },
  };
}

function grownTo<T extends Uint8Array | Uint16Array | Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

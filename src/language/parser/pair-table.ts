/** A number for each pair of whole numbers that was put in. */
export interface PairTable {
  /** The number put in for a pair, or −1. */
  get(a: number, b: number): number;
  /** Puts in a number for a pair that has none yet. */
  put(a: number, b: number, value: number): void;
  /** Empties the table, and keeps its room. */
  clear(): void;
}

const FIRST_BUCKETS = 256;

/**
 * An empty table: open addressing over four integers a bucket, the last one the turn in which it was written, so that
 * clearing is to begin a new turn.
 */
export function pairTable(): PairTable {
  let mask = FIRST_BUCKETS - 1;
  let buckets = new Int32Array(4 * FIRST_BUCKETS);
  let count = 0;
  let turn = 1;

  const placeOf = (a: number, b: number): number => {
    let bucket = mix(a, b) & mask;
    let place = bucket * 4;
    while (buckets[place + 3] === turn && (buckets[place] !== a || buckets[place + 1] !== b)) {
      bucket = (bucket + 1) & mask;
      place = bucket * 4;
    }
    return place;
  };
  const write = (a: number, b: number, value: number): void => {
    const place = placeOf(a, b);
    buckets[place] = a;
    buckets[place + 1] = b;
    buckets[place + 2] = value;
    buckets[place + 3] = turn;
  };
  const grow = (): void => {
    const old = buckets;
    mask = mask * 2 + 1;
    buckets = new Int32Array(4 * (mask + 1));
    for (let i = 0; i < old.length; i += 4) if (old[i + 3] === turn) write(old[i]!, old[i + 1]!, old[i + 2]!);
  };
  return {
    get(a, b) {
      const place = placeOf(a, b);
      return buckets[place + 3] === turn ? buckets[place + 2]! : -1;
    },
    put(a, b, value) {
      if (++count * 2 > mask) grow();
      write(a, b, value);
    },
    clear() {
      count = 0;
      turn = (turn + 1) | 0;
    },
  };
}

function mix(a: number, b: number): number {
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

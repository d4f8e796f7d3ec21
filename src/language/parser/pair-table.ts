/** A number for each pair of whole numbers that was put in. */
export interface PairTable {
  /** The number put in for a pair, or −1. */
  get(a: number, b: number): number;
  /** Puts in a number (0 or more) for a pair that has none yet. */
  put(a: number, b: number, value: number): void;
}

const FIRST_BUCKETS = 256;

/** An empty table: open addressing over three integers a bucket, the number kept one larger so that 0 is empty. */
export function pairTable(): PairTable {
  let mask = FIRST_BUCKETS - 1;
  let buckets = new Int32Array(3 * FIRST_BUCKETS);
  let count = 0;

  const placeOf = (a: number, b: number): number => {
    let bucket = mix(a, b) & mask;
    let place = bucket * 3;
    while (buckets[place + 2] !== 0 && (buckets[place] !== a || buckets[place + 1] !== b)) {
      bucket = (bucket + 1) & mask;
      place = bucket * 3;
    }
    return place;
  };
  const write = (a: number, b: number, kept: number): void => {
    const place = placeOf(a, b);
    buckets[place] = a;
    buckets[place + 1] = b;
    buckets[place + 2] = kept;
  };
  const grow = (): void => {
    const old = buckets;
    mask = mask * 2 + 1;
    buckets = new Int32Array(3 * (mask + 1));
    for (let i = 0; i < old.length; i += 3) if (old[i + 2] !== 0) write(old[i]!, old[i + 1]!, old[i + 2]!);
  };
  return {
    get(a, b) {
      return buckets[placeOf(a, b) + 2]! - 1;
    },
    put(a, b, value) {
      if (++count * 2 > mask) grow();
      write(a, b, value + 1);
    },
  };
}

function mix(a: number, b: number): number {
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

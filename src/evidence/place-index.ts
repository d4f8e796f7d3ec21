/** Where a key stands: passage indexes, rising, and how often in each. */
export interface Places {
  readonly passages: readonly number[];
  readonly counts: readonly number[];
}

/** An inverted index of passages, each a list of keys. */
export interface PlaceIndex {
  /** Each key once, in the order in which they first come; a key's number is its place here. */
  readonly keys: readonly string[];
  /** The passages with numbers in place of keys. */
  readonly numbers: readonly Int32Array[];
  /** -1 for a key that stands nowhere. */
  readonly numberOf: (key: string) => number;
  readonly placesOf: (key: string) => Places;
}

const NOWHERE: Places = { passages: [], counts: [] };

export function placeIndex(passages: readonly (readonly string[])[]): PlaceIndex {
  const numberOf = new Map<string, number>();
  const places: { readonly passages: number[]; readonly counts: number[] }[] = [];
  const numberAt = (key: string, passage: number): number => {
    const known = numberOf.get(key);
    if (known === undefined) {
      numberOf.set(key, places.length);
      places.push({ passages: [passage], counts: [1] });
      return places.length - 1;
    }
    const { passages: its, counts } = places[known]!;
    if (its.at(-1) === passage) counts[counts.length - 1]! += 1;
    else {
      its.push(passage);
      counts.push(1);
    }
    return known;
  };
  const numbers = passages.map((keys, passage) => {
    const row = new Int32Array(keys.length);
    for (let i = 0; i < keys.length; i++) row[i] = numberAt(keys[i]!, passage);
    return row;
  });
  return {
    keys: [...numberOf.keys()],
    numbers,
    numberOf: (key) => numberOf.get(key) ?? -1,
    placesOf: (key) => places[numberOf.get(key) ?? -1] ?? NOWHERE,
  };
}

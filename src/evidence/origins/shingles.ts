/** Runs of this many words are compared. */
const RUN = 5;
/** Hashes in a signature: the estimate is right to about 1/√128. */
const SIGNATURE = 128;
/** Words of a text that are looked at; a book is known by its first chapters. */
const MOST_WORDS = 50_000;

/** A text as what near-identical texts share: its runs of five words, and a MinHash signature of them (Broder, 1997). */
export interface Shingles {
  readonly runs: ReadonlySet<number>;
  readonly signature: Uint32Array;
}

/** Reads the runs of five words of a text, without case, accents and punctuation. */
export function shinglesOf(text: string): Shingles {
  const words: number[] = [];
  for (const { 0: word } of text
    .normalize('NFKD')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    words.push(hashOf(word.replace(/\p{M}/gu, '')));
    if (words.length >= MOST_WORDS) break;
  }
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < RUN; i++) hash = mixed(hash ^ words[at + i]!);
    runs.add(hash);
  }
  const signature = new Uint32Array(SIGNATURE).fill(0xffffffff);
  for (const run of runs)
    for (let i = 0; i < SIGNATURE; i++) {
      const value = mixed(run ^ Math.imul(i + 1, 0x9e3779b1));
      if (value < signature[i]!) signature[i] = value;
    }
  return { runs, signature };
}

/** About how much of both texts together is in both, 0…1 (Jaccard, by MinHash). */
export function estimateLikeness(a: Shingles, b: Shingles): number {
  if (a.runs.size === 0 || b.runs.size === 0) return 0;
  let same = 0;
  a.signature.forEach((value, i) => (same += value === b.signature[i] ? 1 : 0));
  return same / SIGNATURE;
}

/** How much of the shorter text stands in the longer, 0…1, exactly. */
export function containment(a: Shingles, b: Shingles): number {
  const [short, long] = a.runs.size <= b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const run of short) if (long.has(run)) shared += 1;
  return shared / short.size;
}

/** Shorter texts share too little to say that one was taken from the other. */
const LEAST_RUNS = 20;
/** Below this estimate the sets are not compared: the shorter text would be less than a tenth of both. */
const WORTH_COMPARING = 0.04;
/** The share of the shorter text that makes both one text. */
const NEARLY_ALL = 0.6;

/** Whether one text is, but for some edits and cuts, the other. */
export function isSameText(a: Shingles, b: Shingles): boolean {
  if (Math.min(a.runs.size, b.runs.size) < LEAST_RUNS) return false;
  return estimateLikeness(a, b) >= WORTH_COMPARING && containment(a, b) >= NEARLY_ALL;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How many feature rows a model can tell apart: hashes are cut to this many bits. */
export const HASH_BITS = 24;
const HASH_MASK = (1 << HASH_BITS) - 1;

/** A 32-bit hash of a text's UTF-16 code units (FNV-1a with a final avalanche). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** The row number of a feature: its template and up to three values, mixed to {@link HASH_BITS} bits. */
export function hashFeature(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x165667b1);
  return (hash ^ (hash >>> 14)) & HASH_MASK;
}

/** Two values as one, where a template needs more than three. */
export function pair(a: number, b: number): number {
  return Math.imul(a, 0x9e3779b1) ^ b;
}

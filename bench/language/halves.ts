import { createHash } from 'node:crypto';
import { idOf, type Item } from './task';

/** Rules are tuned while looking at one half; the other says whether they hold in general. */
export const HALVES = ['looked-at', 'held-out', 'all'] as const;
export type Half = (typeof HALVES)[number];

/** The item's half, by the parity of the first hexadecimal digit of its id's SHA-1 (the last one told sets apart). */
export function isInHalf(item: Pick<Item, 'id' | 'doc_id'>, half: Half): boolean {
  if (half === 'all') return true;
  const digest = createHash('sha1').update(idOf(item)).digest();
  return ((digest[0]! >> 4) % 2 === 0) === (half === 'looked-at');
}

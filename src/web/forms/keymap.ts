import { InvalidInputError } from '../../domain/errors';
import { readFields, type Typed } from './read';

/** A single key and what it does, as the page of keys lists it. */
export interface DeskKey {
  /** The key that it has unless somebody gives it another; also its name. */
  readonly key: string;
  readonly does: string;
  readonly group: 'Decide' | 'Go' | 'Change the claim';
}

/** Every single key of the desk, in the order in which they are listed. */
export const DESK_KEYS: readonly DeskKey[] = [
  { key: '1', does: 'Sourced', group: 'Decide' },
  { key: '2', does: 'Attributed', group: 'Decide' },
  { key: '3', does: 'Speculative', group: 'Decide' },
  { key: '4', does: 'Unverified', group: 'Decide' },
  { key: 'u', does: 'Undo the last act', group: 'Decide' },
  { key: 'n', does: 'Next without a source', group: 'Go' },
  { key: 'j', does: 'Next claim', group: 'Go' },
  { key: 'k', does: 'Previous claim', group: 'Go' },
  { key: 'b', does: 'Back to the article', group: 'Go' },
  { key: 'r', does: 'The report', group: 'Go' },
  { key: '/', does: 'Search', group: 'Go' },
  { key: '?', does: 'The list of keys', group: 'Go' },
  { key: 'e', does: 'Edit the wording', group: 'Change the claim' },
  { key: 's', does: 'Split', group: 'Change the claim' },
  { key: 'm', does: 'Merge', group: 'Change the claim' },
  { key: 'x', does: 'It is no claim', group: 'Change the claim' },
  { key: 'a', does: 'Add a claim', group: 'Change the claim' },
  { key: 'c', does: 'Cite a source', group: 'Change the claim' },
];

/** The keys that were given to acts, by the key that each has by itself; acts that kept theirs are left out. */
export type Keymap = ReadonlyMap<string, string>;

/** The field of a key's act: "key-106" for "j". */
export const fieldOf = (key: string): string => `key-${key.codePointAt(0)}`;
export const KEY_FIELDS = DESK_KEYS.map(({ key }) => fieldOf(key));

/** Reads the keys that were typed. Throws InvalidInputError where one is no single key, or has two acts. */
export function readKeymap(body: unknown): Keymap {
  const typed: Typed<string> = readFields(body, KEY_FIELDS);
  const errors: Record<string, string> = {};
  const taken = new Map<string, string>();
  const keymap = new Map<string, string>();
  for (const { key, does } of DESK_KEYS) {
    const field = fieldOf(key);
    const chosen = (typed[field] ?? '').trim() || key;
    const other = taken.get(chosen);
    if (!/^[\x21-\x7e\u00a1-\u024f]$/u.test(chosen)) errors[field] = 'One letter, figure or sign.';
    else if (other !== undefined) errors[field] = `“${chosen}” is the key of “${other}”.`;
    taken.set(chosen, does);
    if (chosen !== key) keymap.set(key, chosen);
  }
  if (Object.keys(errors).length > 0) throw new InvalidInputError(errors, 'Not kept');
  return keymap;
}

/** The keymap as a cookie and the page keep it: "n:g j:l", the code points in between as numbers. */
export function writeKeymap(keymap: Keymap): string {
  return [...keymap].map(([key, chosen]) => `${key.codePointAt(0)}-${chosen.codePointAt(0)}`).join('.');
}

/** The way back from `writeKeymap`; what it does not understand it leaves out. */
export function parseKeymap(written: unknown): Keymap {
  const known = new Set(DESK_KEYS.map(({ key }) => key));
  const pairs = (typeof written === 'string' ? written : '').split('.').flatMap((pair) => {
    const [, key, chosen] = /^(\d{1,3})-(\d{1,3})$/.exec(pair) ?? [];
    return key === undefined
      ? []
      : [[String.fromCodePoint(Number(key)), String.fromCodePoint(Number(chosen))] as const];
  });
  return new Map(pairs.filter(([key]) => known.has(key)));
}

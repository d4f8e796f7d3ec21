/** The words of a list, which white space parts. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** The names of a list, which commas part. */
export function nameSet(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((name) => name.trim().replaceAll(/\s+/gu, ' ')));
}

/** The longer names among some that begin with a name ("Musk" for "Musk Foundation"), and those that end with it ("Elon Musk"). */
export interface LongerNames {
  readonly beginningWith: (name: string) => readonly string[];
  readonly endingWith: (name: string) => readonly string[];
}

/**
 * Holds the names in order, read from the front and from the back: those that begin with a name stand side by side there, and are
 * found by halving, however many share their first word.
 */
export function longerNames(names: Iterable<string>): LongerNames {
  const all = [...names];
  const forward = all.toSorted();
  const backward = all.map(reversed).toSorted();
  return {
    beginningWith: (name) => openedBy(forward, `${name} `),
    endingWith: (name) => openedBy(backward, `${reversed(name)} `).map(reversed),
  };
}

/** Of strings in order those that begin with another. */
function openedBy(sorted: readonly string[], opening: string): string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < opening) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; sorted[at]?.startsWith(opening); at += 1) found.push(sorted[at]!);
  return found;
}

/** By code units, so that twice is once. */
function reversed(name: string): string {
  let back = '';
  for (let at = name.length - 1; at >= 0; at -= 1) back += name.charAt(at);
  return back;
}

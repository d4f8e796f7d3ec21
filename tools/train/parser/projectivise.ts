/**
 * Makes a tree projective by lifting: while two arcs cross, the shortest arc that is crossed moves up to its head's head
 * (Nivre & Nilsson 2005, without marking the labels). Heads are of words 1 … n (index 0 unused); n + 1 is the root.
 */
export function projectivise(heads: Int32Array, words: number): Int32Array {
  const lifted = heads.slice();
  for (;;) {
    let shortest = 0;
    let length = Infinity;
    for (let word = 1; word <= words; word++) {
      const span = Math.abs(lifted[word]! - word);
      if (span < length && isCrossed(lifted, word)) {
        shortest = word;
        length = span;
      }
    }
    if (shortest === 0) return lifted;
    lifted[shortest] = lifted[lifted[shortest]!] ?? words + 1;
  }

  /** Whether a word under the arc to `word` hangs on something outside it. */
  function isCrossed(tree: Int32Array, word: number): boolean {
    const head = tree[word]!;
    for (let between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
      let at = between;
      while (at >= 1 && at <= words && at !== head) at = tree[at]!;
      if (at !== head) return true;
    }
    return false;
  }
}

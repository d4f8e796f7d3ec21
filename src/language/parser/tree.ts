import { LEFT, REDUCE, SHIFT, type ActionSet } from './actions';

/** Heads and labels of words 1 … n as the parser counts them; the root's head is 0. Index 0 is unused. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/**
 * The tree that a finished row of steps builds. Where several words claim to be the root, the first verb keeps it (else
 * the first word that is no punctuation) and the others hang on it.
 */
export function treeOf(
  history: readonly number[],
  words: number,
  actions: ActionSet,
  uposAt: (word: number) => string,
): Tree {
  const heads = new Int32Array(words + 2).fill(-1);
  const labels = new Int32Array(words + 2).fill(-1);
  const stack: number[] = [];
  let next = 1;
  for (const action of history) {
    const kind = actions.kinds[action]!;
    const top = stack.at(-1) ?? 0;
    if (kind === SHIFT) stack.push(next++);
    else if (kind === REDUCE) stack.pop();
    else if (kind === LEFT) {
      heads[top] = next;
      labels[top] = actions.actionLabels[action]!;
      stack.pop();
    } else {
      heads[next] = top;
      labels[next] = actions.actionLabels[action]!;
      stack.push(next++);
    }
  }
  const claimants = Array.from({ length: words }, (_, i) => i + 1).filter(
    (i) => heads[i] === words + 1 || heads[i] === -1,
  );
  const root =
    claimants.length === 1
      ? claimants[0]!
      : (claimants.find((i) => uposAt(i) === 'VERB') ??
        claimants.find((i) => uposAt(i) !== 'PUNCT') ??
        claimants[0]!);
  for (const i of claimants) {
    heads[i] = root;
    labels[i] = actions.labels.indexOf(uposAt(i) === 'PUNCT' ? 'punct' : 'parataxis');
  }
  heads[root] = 0;
  labels[root] = actions.root;
  return { heads, labels };
}

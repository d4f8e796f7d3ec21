import type { ActionSet } from './actions';
import type { ParserState } from './state';

/** Heads and labels of words 1 … n as the parser counts them; the root's head is 0. Index 0 is unused. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/**
 * Reads the tree of a finished state. Where several words claim to be the root, the first verb keeps it (else the
 * first word that is no punctuation) and the others hang on it.
 */
export function singleRootTree(
  state: ParserState,
  actions: ActionSet,
  uposAt: (word: number) => string,
): Tree {
  const { words } = state;
  const heads = new Int32Array(words + 1);
  const labels = new Int32Array(words + 1);
  const roots: number[] = [];
  for (let i = 1; i <= words; i++) {
    heads[i] = state.head[i]!;
    labels[i] = state.label[i]!;
    if (state.head[i] === words + 1 || state.head[i] === -1) roots.push(i);
  }
  const root =
    roots.find((i) => uposAt(i) === 'VERB') ?? roots.find((i) => uposAt(i) !== 'PUNCT') ?? roots[0]!;
  const kept = roots.length === 1 ? roots[0]! : root;
  for (const i of roots) {
    heads[i] = kept;
    labels[i] = actions.labels.indexOf(uposAt(i) === 'PUNCT' ? 'punct' : 'parataxis');
  }
  heads[kept] = 0;
  labels[kept] = actions.root;
  return { heads, labels };
}

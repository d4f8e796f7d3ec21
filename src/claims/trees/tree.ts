import type { SpanPair } from '../../domain/span';
import type { ParsedSentence, Token } from '../../language/parsed';

/** A parsed sentence with the look-ups that rules over trees need, each computed once. Indexes are token indexes. */
export interface Tree {
  readonly sentence: ParsedSentence;
  readonly tokens: readonly Token[];
  /** Index of the root; −1 for a sentence without tokens. */
  readonly root: number;
  /** The dependents of each token, in reading order. */
  readonly children: readonly (readonly number[])[];
}

const trees = new WeakMap<ParsedSentence, Tree>();

/** The tree of a sentence; asking twice gives the same object. */
export function treeOf(sentence: ParsedSentence): Tree {
  const known = trees.get(sentence);
  if (known) return known;
  const children: number[][] = sentence.tokens.map(() => []);
  let root = -1;
  sentence.tokens.forEach((token, index) => {
    if (token.head < 0) root = root < 0 ? index : root;
    else children[token.head]?.push(index);
  });
  const tree = { sentence, tokens: sentence.tokens, root, children };
  trees.set(sentence, tree);
  return tree;
}

/** The token at an index that is known to exist. Throws RangeError otherwise. */
export function tokenAt(tree: Tree, index: number): Token {
  const token = tree.tokens[index];
  if (!token) throw new RangeError(`no token ${String(index)}`);
  return token;
}

/** The dependents of a token, in reading order; none for an index outside the sentence. */
export function childrenOf(tree: Tree, index: number): readonly number[] {
  return tree.children[index] ?? [];
}

/**
 * Whether a relation is one of those asked for; subtypes count ("nsubj" covers "nsubj:pass") and so does the
 * exact name.
 */
export function isRelation(relation: string, wanted: readonly string[]): boolean {
  return wanted.some(
    (one) => relation.startsWith(one) && (relation.length === one.length || relation[one.length] === ':'),
  );
}

/** The dependents that hang on a token by one of the relations (subtypes included), in reading order. */
export function dependents(tree: Tree, index: number, ...relations: string[]): number[] {
  const found: number[] = [];
  for (const child of childrenOf(tree, index))
    if (isRelation(tokenAt(tree, child).deprel, relations)) found.push(child);
  return found;
}

/** The first dependent that hangs on a token by one of the relations (subtypes included), or −1. */
export function dependent(tree: Tree, index: number, ...relations: string[]): number {
  for (const child of childrenOf(tree, index))
    if (isRelation(tokenAt(tree, child).deprel, relations)) return child;
  return -1;
}

/** The tokens of a subtree in reading order, less the subtrees that `leave` names. */
export function yieldOf(tree: Tree, top: number, leave?: (index: number) => boolean): number[] {
  const found: number[] = [];
  gather(tree, top, found, leave);
  // Where no branches cross they come in order.
  return found.every((token, at) => at === 0 || found[at - 1]! < token) ? found : found.sort((a, b) => a - b);
}

/** Adds the tokens of a subtree: what hangs on its top from the left, the top, what hangs on it from the right. */
function gather(tree: Tree, top: number, found: number[], leave?: (index: number) => boolean): void {
  const children = childrenOf(tree, top);
  let next = 0;
  for (; children[next]! < top; next += 1)
    if (!leave?.(children[next]!)) gather(tree, children[next]!, found, leave);
  found.push(top);
  for (; next < children.length; next += 1)
    if (!leave?.(children[next]!)) gather(tree, children[next]!, found, leave);
}

/** The first token of a subtree that is no punctuation mark; the top itself where all are. */
export function firstWordOf(tree: Tree, top: number): number {
  return yieldOf(tree, top).find((token) => tokenAt(tree, token).upos !== 'PUNCT') ?? top;
}

/** The last token of a subtree that is no punctuation mark; the top itself where all are. */
export function lastWordOf(tree: Tree, top: number): number {
  return yieldOf(tree, top).findLast((token) => tokenAt(tree, token).upos !== 'PUNCT') ?? top;
}

/** Whether `index` lies in the subtree under `top` (a token lies in its own). */
export function isUnder(tree: Tree, index: number, top: number): boolean {
  for (let at = index; at >= 0; at = tree.tokens[at]?.head ?? -1) if (at === top) return true;
  return false;
}

/** Whether every token hangs, by way of its heads, on one that has none: no circle. */
export function isRooted(tokens: readonly Token[]): boolean {
  /** The walk in which a token was first met. */
  const met = new Int32Array(tokens.length).fill(-1);
  for (let from = 0; from < tokens.length; from++) {
    let at = from;
    while (at >= 0 && met[at] === -1) {
      met[at] = from;
      at = tokens[at]!.head;
    }
    if (at >= 0 && met[at] === from) return false;
  }
  return true;
}

const EDGE = /^[,;:.\-–—…]+$/u;

/**
 * The stretches of text that a set of tokens covers: runs of neighbours, without the commas, dashes and full stops
 * at their edges. Quotation marks and brackets stay.
 */
export function stretchesOf(tree: Tree, indexes: readonly number[]): SpanPair[] {
  const sorted = [...indexes].sort((a, b) => a - b);
  const spans: SpanPair[] = [];
  let run: number[] = [];
  const close = (): void => {
    const isEdge = (index: number | undefined): boolean =>
      index !== undefined && EDGE.test(tokenAt(tree, index).form);
    while (isEdge(run[0])) run.shift();
    while (isEdge(run.at(-1))) run.pop();
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined) {
      spans.push([tokenAt(tree, first).start, tokenAt(tree, last).end]);
    }
    run = [];
  };
  for (const index of sorted) {
    const last = run.at(-1);
    if (last !== undefined && index > last + 1) close();
    if (index !== last) run.push(index);
  }
  close();
  return spans;
}

/** Whether a token stands wholly inside one of some spans of the text. */
export function isWithin(tree: Tree, token: number, spans: readonly SpanPair[]): boolean {
  const { start, end } = tokenAt(tree, token);
  return spans.some(([from, to]) => from <= start && end <= to);
}

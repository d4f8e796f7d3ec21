import { childrenOf, dependent, dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { tokensOf, trimmed, type Piece } from './piece';
import { isPlural } from './predicate';

const CLAUSAL = /^(acl|advcl|appos|parataxis|conj|cc|list|dislocated|punct)/u;

/**
 * The words that name what a noun stands for, to be said again before a clause about it: its determiner, modifiers and
 * complements, without its preposition, clauses, appositions and brackets. They end before `before` where it is given.
 */
export function nameOf(tree: Tree, piece: Piece, head: number, before = tree.tokens.length): number[] {
  const held = tokensOf(piece);
  const leave = (child: number): boolean => {
    const { deprel } = tokenAt(tree, child);
    if (tokenAt(tree, child).head === head && (deprel === 'case' || deprel === 'mark' || deprel === 'cc:preconj')) return true;
    if (tokenAt(tree, child).head === head && (deprel === 'cop' || /^(nsubj|aux|advcl|expl)/u.test(deprel))) return true;
    return CLAUSAL.test(deprel) && !isTight(tree, child);
  };
  const tokens = yieldOf(tree, head, leave).filter((token) => token < before && held.has(token));
  return trimmed(tree, contiguousWith(tokens, head));
}

/** The whole coordination that a noun opens ("Roos and Beck"). */
export function coordinationOf(tree: Tree, piece: Piece, head: number, before = tree.tokens.length): number[] {
  const held = tokensOf(piece);
  const others = dependents(tree, head, 'conj');
  const tokens = [
    ...nameOf(tree, piece, head, before),
    ...others.flatMap((other) => [...nameOf(tree, piece, other, before), ...dependents(tree, other, 'cc', 'punct')]),
  ];
  return trimmed(tree, tokens.filter((token) => token < before && held.has(token)).sort((a, b) => a - b));
}

/** A conj or appos inside a name ("Marks and Spencer", "the series Ally McBeal"): no comma, no verb. */
function isTight(tree: Tree, child: number): boolean {
  const { deprel } = tokenAt(tree, child);
  if (deprel === 'appos') return dependent(tree, child, 'punct') < 0 && tokenAt(tree, child).upos === 'PROPN';
  if (deprel === 'punct') return /^["“”'‘’-]$/u.test(tokenAt(tree, child).form);
  return (deprel === 'conj' || deprel === 'cc') && tokenAt(tree, tokenAt(tree, child).head).deprel !== 'root' && isInner(tree, child);
}

function isInner(tree: Tree, child: number): boolean {
  const top = tokenAt(tree, child).deprel === 'cc' ? tokenAt(tree, child).head : child;
  const first = tokenAt(tree, top).head;
  return first >= 0 && /^(nmod|amod|compound|obl|det)/u.test(tokenAt(tree, first).deprel);
}

/** The unbroken run around the head, punctuation and single left-out words bridged only to the left. */
function contiguousWith(tokens: readonly number[], head: number): number[] {
  const held = new Set(tokens);
  let last = head;
  while (held.has(last + 1)) last += 1;
  return tokens.filter((token) => token <= last);
}

/** Whether a noun phrase speaks of things not yet known: "a dam", "two men", bare "settlers". */
export function isIndefinite(tree: Tree, head: number): boolean {
  const { upos } = tokenAt(tree, head);
  if (upos !== 'NOUN') return false;
  const determiners = childrenOf(tree, head).filter((child) => /^(det|nmod:poss|nummod)/u.test(tokenAt(tree, child).deprel));
  const forms = determiners.map((child) => tokenAt(tree, child).form.toLowerCase());
  if (forms.length === 0) return isPlural(tree, head);
  return determiners.every(
    (child, index) =>
      tokenAt(tree, child).deprel === 'nummod' || ['a', 'an', 'some', 'another', 'several', 'many'].includes(forms[index] ?? ''),
  );
}

/** Whether a token heads a noun phrase that can carry a claim of its own: a noun or a name. */
export function isNominal(tree: Tree, token: number): boolean {
  return /^(NOUN|PROPN|NUM|PRON|SYM)$/u.test(tokenAt(tree, token).upos);
}

/** The verb "be" that fits a noun phrase: told as past or present, of one or of several. */
export function copulaFor(tree: Tree, head: number, past: boolean): string {
  const plural = isPlural(tree, head);
  if (past) return plural ? 'were' : 'was';
  return plural ? 'are' : 'is';
}

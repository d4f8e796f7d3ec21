import { dependents, tokenAt, type Tree } from '../trees/tree';
import { type Item, type Piece, pieceOf } from './piece';
import { isFinite } from './predicate';

/** A piece that was cut out, without a joint at its start and a preposition, mark or "when" at its end that nothing follows. */
export function tidied(tree: Tree, piece: Piece): Piece {
  if (piece.cuts.length === 0) return piece;
  const items = [...piece.items];
  const isPlain = (item: Item | undefined): boolean =>
    item?.kind === 'word' && tokenAt(tree, item.token).upos === 'PUNCT';
  const isOpening = (item: Item | undefined): boolean => {
    if (item?.kind !== 'word') return false;
    const { deprel, form } = tokenAt(tree, item.token);
    return deprel === 'cc' ? /^(and|but)$/iu.test(form) : deprel === 'mark' && /^that$/iu.test(form);
  };
  const isLoose = (item: Item | undefined): boolean => {
    if (item?.kind !== 'word') return false;
    const { deprel, head, upos, xpos } = tokenAt(tree, item.token);
    if (head < 0 || tokenAt(tree, head).upos === 'PUNCT') return false;
    if (deprel === 'advmod' && xpos === 'WRB') return head > item.token;
    return /^(case|mark|cc)$/u.test(deprel) && /^(ADP|SCONJ|CCONJ)$/u.test(upos) && head > item.token;
  };
  const formAt = (place: number): string => {
    const item = items.at(place);
    return item?.kind === 'word' ? tokenAt(tree, item.token).form : '';
  };
  // "(which began in May)"
  const isBracketed = items.length > 3 && formAt(0) === '(' && formAt(-1) === ')';
  if (isBracketed) {
    items.shift();
    items.pop();
  }
  if (items.length > 3 && isOpening(items[0])) items.shift();
  let end = items.length - hearsay(tree, items);
  while (end > 2 && (isPlain(items[end - 1]) || isLoose(items[end - 1]))) end -= 1;
  const isTrimmed = items.slice(end).some((item) => !isPlain(item));
  return pieceOf({ ...piece, items: isTrimmed ? items.slice(0, end) : items });
}

/**
 * "is being raised by divers, who say", "fell in May, which suggests": how many items at the end are a relative clause that has lost
 * what is said in it.
 */
function hearsay(tree: Tree, items: readonly Item[]): number {
  const words = items.filter((item) => item.kind !== 'word' || tokenAt(tree, item.token).upos !== 'PUNCT');
  const [pronoun, verb] = [words.at(-2), words.at(-1)];
  if (pronoun?.kind !== 'word' || verb?.kind !== 'word' || words.length < 4) return 0;
  const isWho = /^(who|which)$/iu.test(tokenAt(tree, pronoun.token).form);
  const isSaying = SAYING.test(tokenAt(tree, verb.token).lemma) || hasGone(tree, items, verb.token);
  return isWho && isSaying ? items.length - items.indexOf(pronoun) : 0;
}

const SAYING = /^(say|think|believe|claim|add|warn|argue|hope|fear|tell)$/u;

/** Whether what a finite verb's pronoun shows, and so the object or clause behind it, is in the piece no more. */
function hasGone(tree: Tree, items: readonly Item[], verb: number): boolean {
  const isHeld = (token: number): boolean =>
    items.some((item) => item.kind === 'word' && item.token === token);
  const after = dependents(tree, verb, 'obj', 'ccomp', 'xcomp').filter((child) => child > verb);
  return isFinite(tree, verb) && after.length > 0 && !after.some(isHeld);
}

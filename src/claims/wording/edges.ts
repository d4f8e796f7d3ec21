import type { Item } from '../clauses/piece';
import { tokenAt, type Tree } from '../trees/tree';
import { isApostrophe } from './apostrophes';

const EDGE = /^[,;:.!…–—•·*▪‣>-]+$/u;

const LINKING =
  /^(and|but|so|yet|also|or|however|meanwhile|moreover|furthermore|thus|therefore|instead|still|then|besides|additionally|consequently|nevertheless|nonetheless|similarly|likewise)$/iu;

/** Items without punctuation at the edges, a conjunction or connecting adverb at the start, or half a pair of marks. */
export function clean(tree: Tree, items: readonly Item[]): Item[] {
  const paired = pairUp(tree, items);
  const form = (item: Item | undefined): string =>
    item?.kind === 'word' ? tokenAt(tree, item.token).form : '';
  let [from, to] = [0, paired.length];
  const isLinking = (): boolean => {
    const item = paired[from];
    if (item?.kind !== 'word' || !LINKING.test(form(item)) || isButFor(tree, item.token)) return false;
    const { upos } = tokenAt(tree, item.token);
    return (
      upos === 'CCONJ' ||
      // "So far", "so many" and "so long" are one: their "so" links nothing.
      /^(so (?!far|much|many|few|long|little|great)|then )/iu.test(
        `${form(item)} ${form(paired[from + 1])}`,
      ) ||
      (upos === 'ADV' && form(paired[from + 1]) === ',')
    );
  };
  while (from < to && (EDGE.test(form(paired[from])) || isLinking())) from += 1;
  while (to > from && EDGE.test(form(paired[to - 1]))) to -= 1;
  return paired
    .slice(from, to)
    .filter((item, place, all) => !(form(item) === ',' && /^[,;:.]$/u.test(form(all[place + 1]))));
}

/** "But for the guard, they would have escaped": without him; elsewhere "but" only joins. */
function isButFor(tree: Tree, token: number): boolean {
  const [word, next] = [tree.tokens[token], tree.tokens[token + 1]];
  if (!/^but$/iu.test(word?.form ?? '') || !/^for$/iu.test(next?.form ?? '')) return false;
  return tree.tokens
    .slice(token + 2)
    .some(
      ({ form, lemma }, at, rest) =>
        /^(?:would|could|might)$/iu.test(form) && /^(?:have|be)$/u.test(rest[at + 1]?.lemma ?? lemma),
    );
}

const OPENING = /^["“‘'(]$|^``$/u;

const CLOSING = /^["”’')]$|^''$/u;

/** Leaves out brackets and quotation marks whose partner is not in the piece, and a pair around the whole. */
function pairUp(tree: Tree, items: readonly Item[]): Item[] {
  const mark = (item: Item): string =>
    item.kind === 'word' && /^(PUNCT|PART)$/u.test(tokenAt(tree, item.token).upos)
      ? tokenAt(tree, item.token).form
      : '';
  const closesUp = (item: Item): boolean => item.kind === 'word' && isApostrophe(tree, item.token);
  const gone = new Set<number>();
  const open: number[] = [];
  for (const [place, item] of items.entries()) {
    const form = mark(item);
    const top = open.at(-1);
    if (top !== undefined && CLOSING.test(form) && isPair(mark(items[top]!), form)) {
      open.pop();
      const inner = place - top - 1;
      if (
        inner === 0 ||
        (form !== ')' &&
          inner >= items.length - 3 &&
          items
            .slice(0, top)
            .concat(items.slice(place + 1))
            .every((rest) => EDGE.test(mark(rest))))
      )
        gone.add(top).add(place);
    } else if (OPENING.test(form) && !closesUp(item)) open.push(place);
    else if (CLOSING.test(form) && !closesUp(item)) gone.add(place);
  }
  for (const place of open) gone.add(place);
  return items.filter((_, place) => !gone.has(place));
}

function isPair(opening: string, closing: string): boolean {
  return (opening === '(') === (closing === ')') && (opening !== '“' || closing !== '’');
}

import { tokenAt, type Tree } from '../trees/tree';
import { nameOf, nounBefore } from './noun-phrase';
import { keep, without, wordsOf, type Item, type Piece } from './piece';
import { insideOf } from './parenthesis';
import type { ClauseRule } from './rule';

const YEAR = /^(?:1[0-9]|20)\d\d$/u;
const YEARS = /^(?:1[0-9]|20)\d\d[-–—](?:(?:1[0-9]|20)?\d\d)?$/u;

/** A year in brackets after the name of a work says when that is from. */
export const bracketedYear: ClauseRule = {
  name: 'bracketed-year',
  example: {
    text: 'She starred in Northern Tide (1996).',
    claims: ['She starred in Northern Tide.', 'Northern Tide [is from] 1996.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    for (const opening of words) {
      if (tokenAt(tree, opening).form !== '(' || opening === 0) continue;
      const inside = insideOf(tree, words, opening);
      if (inside.length === 0 || inside.length > 3 || inside.includes(piece.predicate)) continue;
      const name = nameBefore(tree, piece, words, opening);
      const link = linkFor(tree, name, inside);
      if (link === null) continue;
      const items: Item[] = [
        ...keep(name),
        { kind: 'supplied', text: link, because: 'copula' },
        ...keep(inside),
      ];
      yield [
        without(tree, piece, new Set(inside)),
        {
          ...piece,
          predicate: inside[0]!,
          carrier: false,
          subject: name,
          items,
          whole: true,
          cuts: [...piece.cuts, 'bracketed-year'],
        },
      ];
    }
  },
};

/** The name right before the brackets: the words with a capital that run up to them, quotation marks included. */
function nameBefore(tree: Tree, piece: Piece, words: ReadonlySet<number>, opening: number): number[] {
  if (isQuote(tree, opening - 1)) return quotedBefore(tree, words, opening - 1);
  const isCapital = (token: number): boolean => /^[\p{Lu}\p{N}]/u.test(tree.tokens[token]?.form ?? '');
  let first = opening;
  while (words.has(first - 1) && (isCapital(first - 1) || isLinking(tree, first - 1, isCapital))) first -= 1;
  const run = Array.from({ length: opening - first }, (_, index) => first + index);
  const head = nounBefore(tree, opening - 1, opening, null);
  const named = nameOf(tree, piece, head, opening);
  return named.at(-1) === opening - 1 && named[0]! <= first && named.every((token) => token >= first - 2)
    ? named
    : run;
}

function isQuote(tree: Tree, token: number): boolean {
  return /^["“”'‘’]$/u.test(tree.tokens[token]?.form ?? '');
}

/** A title in quotation marks, marks included. */
function quotedBefore(tree: Tree, words: ReadonlySet<number>, closing: number): number[] {
  let first = closing - 1;
  while (words.has(first) && !isQuote(tree, first)) first -= 1;
  if (!words.has(first) || closing - first > 12 || closing - first < 2) return [];
  return Array.from({ length: closing - first + 1 }, (_, index) => first + index);
}

/** A small word inside a name ("of", "the", "'s", "&"), with a capital before it. */
function isLinking(tree: Tree, token: number, isCapital: (token: number) => boolean): boolean {
  return (
    /^(of|the|for|on|in|de|von|van|'s|’s|&|-|!|for)$/u.test(tokenAt(tree, token).form) && isCapital(token - 1)
  );
}

/** The words between name and bracket; null where it holds anything but years, or no name of a work stands before it. */
function linkFor(tree: Tree, name: readonly number[], inside: readonly number[]): string | null {
  const last = name.at(-1);
  if (last === undefined) return null;
  const written = inside.map((token) => tokenAt(tree, token).form).join('');
  if (YEAR.test(written))
    return isQuote(tree, last) || /^[\p{Lu}\p{N}]/u.test(tokenAt(tree, last).form) ? 'is from' : null;
  // "(1993–2001)" after a bare name may be somebody's time in office.
  return YEARS.test(written) && isQuote(tree, last) ? 'is of' : null;
}

import { dependents, isUnder, tokenAt, type Tree } from '../trees/tree';
import { wordsOf, type Piece } from './piece';
import { isFinite, isPredicate } from './predicate';

/** Prepositions of what a main clause goes on with behind a relative one; not of what one is told of ("among", "with"). */
const TAIL = /^(?:for|in|on|at|to|from|by|into|onto)$/iu;

/**
 * The words of a relative clause without the phrase behind the comma that closes it: "Norway sold the fund, which it had wanted to keep, |
 * for 3 billion kroner". What two commas set off is over with the second; what follows is told of the clause before.
 */
export function upToTail(tree: Tree, piece: Piece, inside: readonly number[]): number[] {
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined || tree.tokens[first - 1]?.form !== ',') return [...inside];
  const place = inside.findLastIndex((token) => tokenAt(tree, token).form === ',');
  const tail = inside.slice(place + 1);
  if (place < 2 || !TAIL.test(tokenAt(tree, tail[0]!).form) || !endsPiece(tree, piece, last))
    return [...inside];
  const isPhrase = tail.every(
    (token) => !/^(?:VERB|AUX|CCONJ|SCONJ|PUNCT)$/u.test(tokenAt(tree, token).upos),
  );
  const noun = tokenAt(tree, tail[0]!).head;
  const isListed = tokenAt(tree, noun).deprel === 'conj' || dependents(tree, noun, 'conj').length > 0;
  if (!isPhrase || isListed || !isBehindVerb(tree, first)) return [...inside];
  return inside.slice(0, place);
}

/** Whether a word is the last of its piece. */
const endsPiece = (tree: Tree, piece: Piece, last: number): boolean =>
  [...wordsOf(piece)].every((token) => token <= last || tokenAt(tree, token).upos === 'PUNCT');

/** Whether the noun before a clause's comma stands behind the verb of the clause that it is in. */
function isBehindVerb(tree: Tree, first: number): boolean {
  return tree.tokens.some(
    (_, verb) =>
      verb < first &&
      tokenAt(tree, verb).upos === 'VERB' &&
      isPredicate(tree, verb) &&
      isFinite(tree, verb) &&
      isUnder(tree, first, verb),
  );
}

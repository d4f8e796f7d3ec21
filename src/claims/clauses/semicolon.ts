import { tokenAt, type Tree } from '../trees/tree';
import { isContentWord } from './content-word';
import { keep, wordsOf, type Piece } from './piece';
import { isFiniteVerb, isPredicate } from './predicate';
import type { ClauseRule } from './rule';

/** A semicolon between two clauses parts two claims, whatever the tree makes of them. */
export const semicolon: ClauseRule = {
  name: 'semicolon',
  example: {
    text: 'The mill closed; the ferry sank.',
    claims: ['The mill closed.', 'The ferry sank.'],
  },
  *cuts(piece, { tree }) {
    const words = [...wordsOf(piece)];
    if (words.length !== piece.items.length) return;
    let depth = 0;
    for (const [place, token] of words.entries()) {
      const { form } = tokenAt(tree, token);
      if (/^[(“]$/u.test(form)) depth += 1;
      if (/^[)”]$/u.test(form)) depth -= 1;
      if (form === '"') depth = depth > 0 ? depth - 1 : depth + 1;
      if (form !== ';' || depth > 0) continue;
      const [before, after] = [words.slice(0, place), words.slice(place + 1)];
      const [left, right] = [headOf(tree, before), headOf(tree, after)];
      if ((left === null || right === null) && !isHeadline(tree, before, after, left ?? right)) continue;
      const rest: Piece = { ...piece, subject: null };
      const part = (items: readonly number[], predicate: number): Piece => ({
        ...rest,
        items: keep(items),
        predicate,
        cuts: [...piece.cuts, 'semicolon'],
      });
      const own = before.includes(piece.predicate) ? piece.predicate : (left ?? before[0]!);
      yield [
        part(before, own),
        part(after, after.includes(piece.predicate) ? piece.predicate : (right ?? after[0]!)),
      ];
    }
  },
};

/** "Toxin at 14 times the limit; sailors say …": a line without full stop, one half of which has no verb. */
function isHeadline(
  tree: Tree,
  before: readonly number[],
  after: readonly number[],
  verb: number | null,
): boolean {
  const isLong = (words: readonly number[]): boolean =>
    words.filter((token) => isContentWord(tokenAt(tree, token))).length > 1;
  return (
    verb !== null &&
    isLong(before) &&
    isLong(after) &&
    !/^[.!?"”’)]$/u.test(tree.tokens.at(-1)?.form ?? '') &&
    before[0] === 0 &&
    after.at(-1) === tree.tokens.length - 1
  );
}

/** The highest finite predicate among some words, or null where they make no clause with a noun before its verb. */
export function headOf(tree: Tree, words: readonly number[]): number | null {
  const held = new Set(words);
  const predicates = words.filter(
    (token) => isPredicate(tree, token) && (isFiniteVerb(tree, token) || hasFiniteAuxiliary(tree, token)),
  );
  const top = predicates.find(
    (token) => !predicates.some((other) => other !== token && isAbove(tree, other, token, held)),
  );
  if (top === undefined) return null;
  const nouns = words.filter(
    (token) => token < top && /^(NOUN|PROPN|PRON|NUM|ADJ|DET)$/u.test(tokenAt(tree, token).upos),
  );
  return nouns.length > 0 ? top : null;
}

function hasFiniteAuxiliary(tree: Tree, token: number): boolean {
  return (tree.children[token] ?? []).some(
    (child) => /^(aux|cop)/u.test(tokenAt(tree, child).deprel) && isFiniteVerb(tree, child),
  );
}

function isAbove(tree: Tree, above: number, token: number, held: ReadonlySet<number>): boolean {
  for (let at = tokenAt(tree, token).head; at >= 0 && held.has(at); at = tokenAt(tree, at).head)
    if (at === above) return true;
  return false;
}

import { tokenAt, type Tree } from '../trees/tree';
import { trimmed, without, wordsOf } from './piece';
import type { ClauseRule } from './rule';
import { isConditioned } from './condition';
import { isDenied } from './scope';
import { isFiniteLine } from './sound';

/** "…, up from £3m a year earlier": what it is now is one claim, what it is held against another. */
export const changeAside: ClauseRule = {
  name: 'change-aside',
  example: {
    text: 'The fair took £5m, up from £3m in 2019.',
    claims: ['The fair took £5m.', 'The fair took £5m, up from £3m in 2019.'],
  },
  *cuts(piece, { tree }) {
    if (isConditioned(tree, piece.predicate, piece) || isDenied(tree, piece.predicate)) return;
    if (!isFiniteLine(tree, piece)) return;
    const words = wordsOf(piece);
    for (const comma of words) {
      if (tokenAt(tree, comma).form !== ',' || piece.told.includes(comma)) continue;
      const inside = asideAfter(tree, words, comma);
      if (inside.length < 3 || inside.includes(piece.predicate)) continue;
      yield [
        without(tree, piece, new Set(inside)),
        { ...piece, whole: true, told: [...piece.told, comma], cuts: [...piece.cuts, 'change-aside'] },
      ];
    }
  },
};

const DIRECTION = /^(up|down|compared)$/iu;
const SECOND = /^(from|on|with|to)$/iu;
const MORE =
  /^(more|less|fewer|higher|lower|above|below|earlier|later|better|worse|larger|smaller|longer|shorter)$/iu;

/** The words of an aside that compares, from the comma on to the next comma or the end; none if it is no such aside. */
function asideAfter(tree: Tree, words: ReadonlySet<number>, comma: number): number[] {
  const inside: number[] = [];
  // What another rule has taken out (an apposition with its commas) is passed over.
  for (let at = comma + 1; at < tree.tokens.length; at += 1) {
    if (!words.has(at)) continue;
    if (/^[,;:.!?]$/u.test(tokenAt(tree, at).form)) break;
    inside.push(at);
  }
  const aside = trimmed(tree, inside);
  if (aside.some((token) => /^(and|but|while|who|which)$/iu.test(tokenAt(tree, token).form))) return [];
  const forms = aside.map((token) => tokenAt(tree, token).form);
  const hasNumber = aside.some(
    (token) => /\d/u.test(tokenAt(tree, token).form) || tokenAt(tree, token).upos === 'NUM',
  );
  if (!hasNumber) return [];
  if (DIRECTION.test(forms[0] ?? '') && forms.slice(1, 6).some((form) => SECOND.test(form))) return aside;
  const more = forms.findIndex((form) => MORE.test(form));
  const measured =
    more > 0 && more <= 5 && aside.slice(0, more).some((token) => tokenAt(tree, token).upos === 'NUM');
  return measured && /^than$/iu.test(forms[more + 1] ?? '') ? aside : [];
}

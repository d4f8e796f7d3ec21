import type { Attribution } from '../../domain/analysis';
import { dependents, isWithin, tokenAt, type Tree } from '../trees/tree';
import { isActTold } from './act-told';
import { isContentWord } from './content-word';
import type { NumberedAttribution } from './numbered-attribution';
import { tokensOf, type Piece } from './piece';
import { isFinite } from './predicate';
import { isUnsaid } from './put-forward';
import { isSayingOpen } from './said-to-have-said';

/**
 * The attribution that a piece carries in its own words, its content not being cut from its cue ("called the plan a
 * disaster", "reportedly"): the first whose cue and some of whose content it holds. A cue that is taken back carries none.
 */
export function attributionHeld(
  tree: Tree,
  piece: Piece,
  attributions: readonly NumberedAttribution[],
): number | null {
  if (piece.attribution !== null) return piece.attribution;
  const tokens = [...tokensOf(piece)];
  const held = attributions.find(({ attribution }) => {
    const cues = tokens.filter((token) => isWithin(tree, token, attribution.cue));
    if (cues.length === 0 || cues.some((cue) => isUnsaid(tree, cue) || isActTold(tree, cue, attribution)))
      return false;
    if (cues.some((cue) => isSayingOpen(tree, cue, attribution))) return false;
    if (isOnlyMentioned(tree, piece, attribution, cues) || isAside(tree, piece, attribution, cues))
      return false;
    return tokens.some(
      (token) =>
        isWithin(tree, token, attribution.content) &&
        !cues.includes(token) &&
        (isContentWord(tokenAt(tree, token)) || tokenAt(tree, token).upos === 'PRON'),
    );
  });
  return held?.index ?? null;
}

/**
 * "The belief that the dam would hold was shaken": a noun of saying or thinking that is only spoken of. What the sentence
 * says of it is the writer's; only what stands inside "that …" is somebody else's.
 */
function isOnlyMentioned(
  tree: Tree,
  { predicate }: Piece,
  { form, content }: Attribution,
  cues: readonly number[],
): boolean {
  if (form !== 'nominal' || cues.some((cue) => tokenAt(tree, cue).upos !== 'NOUN')) return false;
  return !cues.includes(predicate) && !isWithin(tree, predicate, content);
}

/**
 * "They spared an oak believed to be old", "A clerk accused of theft was cleared", "Lund, whom friends call a saint, left", "left after
 * Berg had blamed him": what is said in a clause about a thing that the main one only names, or beside it, is said of that alone.
 */
export function isAside(
  tree: Tree,
  { predicate }: Piece,
  { form, content, rule }: Attribution,
  cues: readonly number[],
): boolean {
  if (cues.includes(predicate) || isWithin(tree, predicate, content)) return false;
  return (
    (OF_A_NOUN.has(rule) && form === 'nominal') ||
    rule === 'quoted-as' ||
    rule === 'hearsay-aside' ||
    cues.some((cue) => isInClauseBeside(tree, cue, predicate))
  );
}

/** Rules for a passive that may describe a noun: "believed to be", "accused of", "described as". */
const OF_A_NOUN = new Set(['hearsay', 'charged', 'rated']);

/** Whether a word stands in a relative clause, or an adverbial one with a tense, below a predicate. */
function isInClauseBeside(tree: Tree, word: number, predicate: number): boolean {
  let isBeside = false;
  const isMarked = (clause: number): boolean =>
    dependents(tree, clause, 'mark', 'advmod').some((mark) => /^(?:IN|WRB)$/u.test(tokenAt(tree, mark).xpos));
  for (let at = word; at >= 0; at = tokenAt(tree, at).head) {
    if (at === predicate) return isBeside;
    const { deprel, xpos } = tokenAt(tree, at);
    if (deprel === 'acl' && xpos === 'VBG') isBeside = true;
    if (deprel === 'acl:relcl' || (deprel === 'advcl' && isFinite(tree, at) && isMarked(at))) isBeside = true;
  }
  return false;
}

/** "Lind, which rose after announcing that …", "Lind, announcing that …, rose": an act told in a clause about a noun or beside the main one is no act of that. */
export function isInAside(tree: Tree, word: number, predicate: number): boolean {
  for (let at = word; at >= 0 && at !== predicate; at = tokenAt(tree, at).head)
    if (/^(?:acl|advcl)/u.test(tokenAt(tree, at).deprel)) return true;
  return false;
}

/** Rules that read a remark off the words: the tree may hang it on a condition or a denial in what was said. */
export const REMARKS = new Set(['trailing', 'apposed', 'interrupting', 'heard', 'by-account', 'or-so']);

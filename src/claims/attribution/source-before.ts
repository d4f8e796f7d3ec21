import { isTense } from '../clauses/predicate';
import { tokenAt, type Tree } from '../trees/tree';
import { phraseEndingAt } from './word-phrases';

/** How far back a remark set off by commas may begin. */
const LONGEST_ASIDE = 30;

/** Words between a subject and its verb: helping verbs, adverbs, "not", "since". */
function isBetween(tree: Tree, index: number): boolean {
  const { upos, lemma, form } = tokenAt(tree, index);
  return /^(?:AUX|ADV|PART)$/u.test(upos) || /^(?:have|be|do)$/u.test(lemma) || /^since$/iu.test(form);
}

/** The comma that opens the aside which a comma closes: "two officials, who asked not to be named, said"; −1 for none. */
function openingComma(tree: Tree, close: number): number {
  for (let at = close - 1; at > 0 && close - at < LONGEST_ASIDE; at--) {
    const { form } = tokenAt(tree, at);
    if (/^[;:.!?"“”]$/u.test(form)) return -1;
    if (form !== ',') continue;
    const next = tokenAt(tree, at + 1);
    const opens = next.xpos.startsWith('W') || /^(?:DET|NOUN|PROPN|ADJ|NUM|ADP)$/u.test(next.upos);
    return opens || /^VB[NG]$/u.test(next.xpos) ? at : -1;
  }
  return -1;
}

/** Whether a cue is a finite verb, by its form or by the helping verb straight before it. */
export function isFiniteCue(tree: Tree, verb: number): boolean {
  const { xpos } = tokenAt(tree, verb);
  if (/^VB[DZP]$/u.test(xpos)) return true;
  const before = tree.tokens[verb - 1];
  return before !== undefined && (before.upos === 'AUX' || isBetween(tree, verb - 1));
}

/** Whether what the tree takes for a subject holds a whole clause more: "The plan failed, and two officials …". */
export function spansClauses(tree: Tree, words: readonly number[]): boolean {
  const joint = words.find(
    (index) => tokenAt(tree, index).upos === 'CCONJ' && tree.tokens[index - 1]?.form === ',',
  );
  return joint !== undefined && words.some((index) => index < joint && isTense(tokenAt(tree, index).xpos));
}

/** The noun phrase before a finite verb, read off the words where the tree gives the verb no subject. */
export function sourceBefore(tree: Tree, cueStart: number): number[] {
  let at = cueStart - 1;
  while (at >= 0 && isBetween(tree, at)) at--;
  if (tree.tokens[at]?.form === ',') at = openingComma(tree, at) - 1;
  return phraseEndingAt(tree, at);
}

import { isTense } from '../../clauses/predicate';
import { canSpeak, isSpeakingNoun } from '../../claimants/can-speak';
import { isUnder, stretchesOf, tokenAt, type Tree } from '../../trees/tree';
import { cueVerbAt, cueWords, isPassive, subjectOf } from '../cue-clause';
import { quotationOf, type AttributionRule, type Draft, type SentenceView } from '../draft';
import { isFiniteCue } from '../source-before';
import { phraseFrom, range } from '../word-phrases';

/** A second side whose word of saying is left out: "Delhi says three people died, Beijing four". Token indexes. */
export interface Gap {
  /** The word of saying that both sides share. */
  readonly verb: number;
  /** What the first side says. */
  readonly clause: readonly number[];
  /** What of it the second side puts otherwise. */
  readonly parallel: readonly number[];
  readonly source: readonly number[];
  /** What the second side says instead. */
  readonly remnant: readonly number[];
}

const isNumber = (tree: Tree, index: number): boolean => tree.tokens[index]?.upos === 'NUM';

/** The gapped side that ends a sentence; null where there is none, or the second name may be what the first speaks of. */
export function gapIn(tree: Tree): Gap | null {
  let end = tree.tokens.length;
  while (end > 0 && /^[.!]$/u.test(tokenAt(tree, end - 1).form)) end--;
  const comma = tree.tokens.findLastIndex(({ form }, index) => index < end && /^[,;]$/u.test(form));
  if (comma < 3) return null;
  const after = range(comma + 1, end);
  if (after.some((index) => /^(?:VERB|AUX|CCONJ|PUNCT|PRON)$/u.test(tokenAt(tree, index).upos))) return null;
  const source = sourceAt(tree, comma + 1);
  const remnant = range((source.at(-1) ?? end) + 1, end);
  const verb = sayingBefore(tree, comma);
  if (source.length === 0 || remnant.length === 0 || verb < 0) return null;
  const clause = range(verb + 1, comma).filter(
    (index) => index > verb + 1 || !/^that$/iu.test(tokenAt(tree, index).form),
  );
  const parallel = parallelTo(tree, remnant, clause);
  if (parallel.length === 0 || isSpokenOf(tree, clause, parallel)) return null;
  return { verb, clause, parallel, source, remnant };
}

/** Who speaks, straight after the comma: a name, or a noun for people or a body with its article. */
function sourceAt(tree: Tree, first: number): number[] {
  const phrase = phraseFrom(tree, first);
  const stop = phrase.findIndex((index) => isNumber(tree, index) || tokenAt(tree, index).upos === 'ADP');
  const source = stop < 0 ? phrase : phrase.slice(0, stop);
  const last = source.at(-1);
  if (last === undefined || !canSpeak(tree, last)) return [];
  const isName = source.every((index) => tokenAt(tree, index).upos === 'PROPN');
  // "praised Beck, a resident of Holm": with "a" it is somebody told of, not the other side.
  const isKnown = tokenAt(tree, first).upos === 'DET' && !/^an?$/iu.test(tokenAt(tree, first).form);
  return isName || isKnown ? source : [];
}

/** The one finite verb of saying before the comma, with its subject before it; −1 for none. */
function sayingBefore(tree: Tree, comma: number): number {
  const verb = tree.tokens.findIndex(
    (_, index) => index < comma && /^(?:speech|belief)$/u.test(cueVerbAt(tree, index)?.meaning ?? ''),
  );
  if (verb < 1 || cueVerbAt(tree, verb)?.takes.has('that') !== true || isPassive(tree, verb)) return -1;
  const subject = subjectOf(tree, verb);
  const isPlain = tree.tokens.slice(0, verb).every(({ form }) => !/^[,;:“”"]$/u.test(form));
  return isFiniteCue(tree, verb) && subject >= 0 && subject < verb && isPlain ? verb : -1;
}

/** The figure, or the phrase with the same preposition, that a clause has once. */
function parallelTo(tree: Tree, remnant: readonly number[], clause: readonly number[]): number[] {
  const opener = tokenAt(tree, remnant[0]!);
  if (opener.upos === 'ADP') {
    const at = clause.filter(
      (index) => tokenAt(tree, index).form.toLowerCase() === opener.form.toLowerCase(),
    );
    const phrase = clause.filter((index) => index >= (at[0] ?? Infinity));
    const isPhrase = phrase.every((index) => !/^(?:VERB|AUX|PUNCT|SCONJ)$/u.test(tokenAt(tree, index).upos));
    return at.length === 1 && isPhrase ? phrase : [];
  }
  if (!remnant.every((index) => isNumber(tree, index))) return [];
  const figures = clause.filter((index) => isNumber(tree, index));
  const isOne = figures.every((index, at) => at === 0 || index === figures[at - 1]! + 1);
  return isOne && hasTense(tree, clause) ? figures : [];
}

const hasTense = (tree: Tree, words: readonly number[]): boolean =>
  words.some((index) => isTense(tokenAt(tree, index).xpos));

/** "said Ulm (or it) lost two ships, Esk three": both names are of what is said, unless the figure itself is the subject's. */
function isSpokenOf(tree: Tree, clause: readonly number[], parallel: readonly number[]): boolean {
  const predicate = clause.find((index) => isTense(tokenAt(tree, index).xpos));
  if (predicate === undefined) return false;
  const subject = clause.find((index) => tokenAt(tree, index).deprel.startsWith('nsubj'));
  if (subject === undefined || parallel.some((index) => isUnder(tree, index, subject)))
    return subject === undefined;
  const { upos, lemma } = tokenAt(tree, subject);
  return /^(?:PROPN|PRON)$/u.test(upos) || (upos === 'NOUN' && isSpeakingNoun(lemma));
}

function draftOf(view: SentenceView): Draft[] {
  const { tree } = view;
  const gap = gapIn(tree);
  if (gap === null) return [];
  const { verb, source, remnant } = gap;
  if ([...source, ...remnant, verb].some((index) => quotationOf(view, index) !== undefined)) return [];
  return [
    {
      form: 'clause',
      head: source.at(-1)!,
      cue: cueWords(tree, verb),
      source,
      content: stretchesOf(tree, remnant),
      setting: [],
    },
  ];
}

/** The second of two sides, which says something else of the same thing and for which "says" is not said again. */
export const gapped: AttributionRule = {
  name: 'gapped',
  example: 'Delhi [cue says] three people died, [source Beijing] [content four].',
  find: draftOf,
};

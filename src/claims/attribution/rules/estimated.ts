import { canSpeak } from '../../claimants/can-speak';
import { dependent, isUnder, stretchesOf, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { agentOf, cueWords, isPassive, settingOf, sourceOf, subjectOf } from '../cue-clause';
import type { AttributionRule, Draft } from '../draft';
import { range } from '../word-phrases';

/** Verbs that give a thing a figure with "at". */
const RATING = /^(?:put|peg|place|estimate|value|reckon|assess|calculate|rate)$/u;

/** "at 75 million": the number of the phrase that gives the figure, wherever the tree hangs it; −1 if there is none. */
function figureOf(tree: Tree, verb: number): number {
  return tree.tokens.findIndex(({ upos }, index) => {
    if (index <= verb || upos !== 'NUM' || !isUnder(tree, index, verb)) return false;
    let first = index - 1;
    while (first > verb && /^(?:SYM|ADV|NUM)$/u.test(tokenAt(tree, first).upos)) first--;
    const { form } = tokenAt(tree, first);
    return /^at$/iu.test(form) || (isBound(form) && /^at$/iu.test(tokenAt(tree, first - 1).form));
  });
}

/** "at more than 40", "at between 3 and 4". */
const isBound = (form: string): boolean => /^(?:than|between|around|least|most|to)$/iu.test(form);

/** From "at" to the end of the figure's own phrase. */
function figurePhrase(tree: Tree, verb: number, figure: number): number[] {
  let at = figure;
  while (!/^at$/iu.test(tokenAt(tree, at).form)) at--;
  let top = figure;
  while (
    /^(?:NUM|NOUN|SYM)$/u.test(tree.tokens[tokenAt(tree, top).head]?.upos ?? '') &&
    tokenAt(tree, top).head > at
  )
    top = tokenAt(tree, top).head;
  const last = Math.max(figure, ...yieldOf(tree, top));
  return range(at, last + 1).filter((index) => index > verb);
}

function draftAt(tree: Tree, verb: number): Draft | null {
  const { lemma, upos } = tokenAt(tree, verb);
  // "put it out at 3 a.m."
  if (upos !== 'VERB' || !RATING.test(lemma) || dependent(tree, verb, 'compound:prt') >= 0) return null;
  const figure = figureOf(tree, verb);
  if (figure < 0) return null;
  const passive = isPassive(tree, verb);
  const subject = subjectOf(tree, verb);
  const object = passive ? subject : dependent(tree, verb, 'obj');
  const source = passive ? agentOf(tree, verb) : sourceOf(tree, verb);
  if (object < 0 || (!passive && (source.length === 0 || (subject >= 0 && !canSpeak(tree, subject)))))
    return null;
  const content = [...new Set([...yieldOf(tree, object), ...figurePhrase(tree, verb, figure)])].sort(
    (a, b) => a - b,
  );
  const cue = cueWords(tree, verb);
  const taken = new Set([...content, ...cue, ...source]);
  return {
    form: 'nominal',
    head: verb,
    cue,
    source: source.filter((index) => !content.includes(index)),
    content: stretchesOf(
      tree,
      content.filter((index) => !cue.includes(index)),
    ),
    setting: settingOf(tree, verb, taken),
    isMissing: source.length === 0,
  };
}

/** "The union puts the loss at 40 jobs": a figure that somebody gives for a thing. */
export const estimated: AttributionRule = {
  name: 'estimated',
  example: '[source The auditors] [cue put] [content the gap at 75 million].',
  find({ tree }) {
    return tree.tokens.flatMap((_, verb) => draftAt(tree, verb) ?? []);
  },
};

import { findFigures } from '../figures/find-figures';
import { tokenAt, type Tree } from '../trees/tree';
import type { ReadSentence } from './acts-told';
import { isSaying } from './saying';
import type { Which } from './which-one';

const SUM = /^(?:sum|amount)$/u;
const FIGURE = /^(?:figure|total|estimate)$/u;
const DIFFERENCE = /^(?:difference|gap|disparity|discrepancy|contrast)$/u;
const REACH = 1;

/** "The insurance pays £1.2 million. The sum [£1.2 million] …": the one figure told just before. */
export function findFigureMeant(
  token: number,
  sentence: number,
  read: (sentence: number) => ReadSentence | undefined,
): Which {
  const { tree } = read(sentence)!;
  const { lemma, start, xpos } = tokenAt(tree, token);
  if (DIFFERENCE.test(lemma)) return xpos.endsWith('S') ? null : differenceMeant(token, sentence, read);
  const isSum = SUM.test(lemma) || isMoneyFrom(tree, token);
  const isPointing = /^th(?:at|is)$/iu.test(tree.tokens[token - 1]?.form ?? '');
  const isFigure = FIGURE.test(lemma) || (lemma === 'number' && isPointing);
  if ((!isSum && !isFigure) || xpos.endsWith('S')) return null;
  if (!isSum && !isPointing && givesAnother(tree, token)) return null;
  // "Roos Mills, which has 43 looms, disputed that figure": one that was told before
  // but "Forty people died, and that figure will rise": the one of the clause before
  const isJoined = tree.tokens[token - 2]?.upos === 'CCONJ';
  const from = isPointing && isFigure && !isJoined ? sentence - 1 : sentence;
  for (let at = from; at >= Math.max(0, sentence - REACH); at -= 1) {
    const one = read(at);
    if (!one) continue;
    const { sentence: parsed } = one.tree;
    const end = at === sentence ? start : parsed.end;
    const figures = findFigures(parsed.text, [parsed.start, end], parsed.tokens).filter(
      ({ unit, span }) =>
        (!isSum || isMoney(unit)) && unit !== 'years' && unit !== 'hours' && !isOfSpeakers(one.tree, span),
    );
    if (figures.length === 0) continue;
    const [only, ...others] = figures;
    if (others.length > 0)
      return {
        why: `may be ${figures
          .slice(-3)
          .map(({ span }) => parsed.text.slice(...span))
          .join(' or ')}`,
        candidates: figures.map(({ span }) => span),
      };
    const span = only!.span;
    const counted = /^\s(\p{Ll}+)/u.exec(parsed.text.slice(span[1], span[1] + 40))?.[1];
    const isCounted = counted !== undefined && counted === only!.unit;
    const whole: [number, number] = [span[0], isCounted ? span[1] + 1 + counted.length : span[1]];
    // "Some 900 people" at the head of its sentence
    const text = parsed.text
      .slice(...whole)
      .replace(/^\p{Lu}(?=\p{Ll}+\s)/u, (letter) => letter.toLowerCase());
    return { text, from: whole };
  }
  return null;
}

/** "Two people said the figure was wrong": how many say it. */
const isOfSpeakers = (tree: Tree, [start, end]: readonly [number, number]): boolean =>
  tree.tokens.some(({ start: own, head, deprel }) => {
    if (own < start || own >= end || !deprel.startsWith('nummod') || head < 0) return false;
    const noun = tokenAt(tree, head);
    return noun.deprel.startsWith('nsubj') && isSaying(tree, noun.head);
  });

/** "Deaths fell from 9% to 6%. This difference [between 9% and 6%] …": the only two figures of one unit told just before. */
function differenceMeant(
  token: number,
  sentence: number,
  read: (sentence: number) => ReadSentence | undefined,
): Which {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const one = read(at);
    if (!one) continue;
    const { sentence: parsed } = one.tree;
    const end = at === sentence ? tokenAt(one.tree, token).start : parsed.end;
    const figures = findFigures(parsed.text, [parsed.start, end], parsed.tokens);
    const units = [...new Set(figures.map(({ unit }) => unit))].filter(
      (unit) => figures.filter((figure) => figure.unit === unit).length > 1,
    );
    const pair = figures.filter(({ unit }) => unit === units[0]);
    const [first, second] = pair;
    if (units.length !== 1 || pair.length !== 2 || !first || !second || first.value === second.value)
      continue;
    const said = pair.map(({ span }) => parsed.text.slice(...span));
    return { text: `between ${said[0]!} and ${said[1]!}`, from: [first.span[0], second.span[1]] };
  }
  return null;
}

/** "The money comes from a fund": for what was just said to be paid; not "The money will run out". */
function isMoneyFrom(tree: Tree, token: number): boolean {
  const { lemma, deprel, head } = tokenAt(tree, token);
  return lemma === 'money' && deprel.startsWith('nsubj') && tokenAt(tree, head).lemma === 'come';
}

const isMoney = (unit: string | null): boolean =>
  unit !== null &&
  /^(?:[A-Z]{3}|\p{Sc}|.*(?:pound|dollar|euro|crown|kron|yen|franc|rupee|cent|pence).*)$/iu.test(unit);

/** "the figure was 29 %", "the figure rose to 30": another than was told. */
function givesAnother(tree: Tree, token: number): boolean {
  return tree.tokens.some(({ upos }, other) => other > token && upos === 'NUM');
}

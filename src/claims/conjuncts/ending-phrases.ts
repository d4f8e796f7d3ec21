import { isTimeWord } from '../names/time-words';
import { isMonthName } from '../trees/month-name';
import { dependents, tokenAt, type Tree } from '../trees/tree';

const COMPLEMENTS = ['obj', 'iobj', 'obl', 'advmod', 'xcomp', 'ccomp', 'advcl', 'conj', 'parataxis'] as const;

/** The phrases of time and place at the end of a verb's clause, side by side. */
export function endingPhrases(tree: Tree, verb: number): number[] {
  const after = dependents(tree, verb, ...COMPLEMENTS).filter((token) => token > verb);
  const phrases = dependents(tree, after.at(-1) ?? -1, 'nmod').filter((token) => isContest(tree, token));
  for (const token of after.reverse()) {
    if (
      !tokenAt(tree, token).deprel.startsWith('obl') ||
      !(isWhen(tree, token) || isPlace(tree, token) || isContest(tree, token))
    )
      break;
    phrases.unshift(token);
  }
  return phrases;
}

/** "in 2019", "last year", "on Friday", "between May and July"; not "for a year", "in two years". */
export function isWhen(tree: Tree, token: number): boolean {
  const { lemma, form, deprel } = tokenAt(tree, token);
  if (!(isTimeWord(lemma) || STRETCH.test(lemma)) || !deprel.startsWith('obl')) return false;
  if (/^\d/u.test(form) && !/^(?:1[5-9]|20)\d\ds?$/u.test(form) && !isOfMonth(tree, token)) return false;
  const preposition = dependents(tree, token, 'case').map((word) => tokenAt(tree, word).form.toLowerCase());
  if (preposition.some((word) => !/^(?:in|on|at|during|between|over|since|by)$/u.test(word))) return false;
  const [isCounted, isDefinite] = [
    dependents(tree, token, 'nummod').some((count) => count < token),
    dependents(tree, token, 'det', 'amod').length > 0,
  ];
  return preposition.length > 0
    ? !isCounted || isDefinite
    : isDefinite || /^(?:today|yesterday|tomorrow)$/iu.test(form) || isTimeWord(form);
}

/** "on 7 May" */
const isOfMonth = (tree: Tree, day: number): boolean =>
  dependents(tree, day, 'nmod', 'compound').some((token) => isMonthName(tokenAt(tree, token).form));

/** A part of a year that is no time by its name. */
const STRETCH = /^(?:half|season|term|start|beginning|period|run-up)$/u;

/** "in Norway", "near Ode" */
export const isPlace = (tree: Tree, token: number): boolean =>
  tokenAt(tree, token).upos === 'PROPN' &&
  /^(?:obl|nmod)/u.test(tokenAt(tree, token).deprel) &&
  !isTimeWord(tokenAt(tree, token).lemma) &&
  dependents(tree, token, 'case').some((word) =>
    /^(?:in|at|near|across|outside|around|throughout)$/iu.test(tokenAt(tree, word).form),
  );

/** "at the championships" */
export const isContest = (tree: Tree, token: number): boolean =>
  /^(?:championships?|games|olympics|paralympics|tournament|cup|festival|meeting|regatta|trials|masters|open|worlds)$/iu.test(
    tokenAt(tree, token).form,
  ) && dependents(tree, token, 'case').some((word) => /^(?:at|in)$/iu.test(tokenAt(tree, word).form));

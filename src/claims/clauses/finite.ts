import { dependents, tokenAt, type Tree } from '../trees/tree';
import { pastOf, presentOf } from './inflect';
import { isPlural } from './predicate';
import { keep, type Item } from './piece';

/**
 * The words of an -ing clause with its verb, and those joined to it, told as finite ones, in brackets: "clearing a hurdle" →
 * "[cleared] a hurdle", "singing and waving flags" → "[sang] and [waved] flags".
 */
export function finiteOf(
  tree: Tree,
  verb: number,
  words: readonly number[],
  tense: { readonly past: boolean; readonly subject: number; readonly will?: boolean },
): Item[] {
  const auxiliary = dependents(tree, verb, 'aux', 'cop').find((token) => tokenAt(tree, token).xpos === 'VBG');
  const plural = isPlural(tree, tense.subject);
  const joined = dependents(tree, verb, 'conj').filter((other) => tokenAt(tree, other).xpos === 'VBG');
  return words.flatMap((token): Item[] => {
    const changes = auxiliary === undefined ? token === verb || joined.includes(token) : token === auxiliary;
    if (!changes) return keep([token]);
    const lemma = tokenAt(tree, token).lemma.toLowerCase();
    return [
      {
        kind: 'supplied',
        text: tense.will && auxiliary === undefined ? `will ${lemma}` : inflected(lemma, plural, tense.past),
        because: 'finite form',
        standsFor: token,
      },
    ];
  });
}

function inflected(lemma: string, plural: boolean, past: boolean): string {
  if (lemma === 'be') return past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  if (past) return pastOf(lemma);
  return plural ? lemma : presentOf(lemma);
}

import { isInfinitive } from '../../factuality/clause-marks';
import { isScant } from '../../factuality/scant';
import { childrenOf, dependent, dependents, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { eachWord, type HedgeRule } from '../hedge-rule';
import { HOLDING_NOUNS, NOUNS } from '../lexicon';

/** "the chance that the vote fails", which the parser may read as a relative clause. */
function opensWithThat(tree: Tree, clause: number): boolean {
  const first = childrenOf(tree, clause).find((child) => tokenAt(tree, child).upos !== 'PUNCT') ?? clause;
  return tokenAt(tree, first).form.toLowerCase() === 'that' && dependent(tree, clause, 'nsubj') > first;
}

const isRelative = (tree: Tree, clause: number): boolean => tokenAt(tree, clause).deprel === 'acl:relcl';

/** "past signs that she had put up": a thing that stands somewhere. */
const isPlace = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'case').some((word) =>
    /^(?:past|near|along|behind|beside|beneath|under|at|by|through|between)$/iu.test(
      tokenAt(tree, word).form,
    ),
  );

/** What is feared or signalled: "a risk that the dam breaks"; neither "the risk of frost" nor "the signs that they put up". */
const isContent = (tree: Tree, clause: number): boolean =>
  !isRelative(tree, clause) && (opensWithThat(tree, clause) || isWhether(tree, clause));

/** "doubts about whether he paid". */
const isWhether = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark').some((word) => /^whether$/iu.test(tokenAt(tree, word).form));

/** "There is no sign that anybody was hurt": the article says that there is none; "little doubt that he lied" makes it sure. */
const isDeniedNoun = (tree: Tree, noun: number): boolean =>
  (tokenAt(tree, noun).lemma === 'doubt' && isScant(tree, noun)) ||
  dependents(tree, noun, 'det').some((word) => /^no$/iu.test(tokenAt(tree, word).form));

/** "the possibility of …", "speculation that …"; not "lost the chance to buy", which is an occasion. */
export const noun: HedgeRule = {
  name: 'noun',
  example: 'There is a [cue chance] [scope that the vote fails].',
  find(tree) {
    return eachWord(tree, (index) => {
      const { lemma, upos } = tokenAt(tree, index);
      const isHeld = HOLDING_NOUNS.has(lemma);
      if (upos !== 'NOUN' || !(isHeld || NOUNS.has(lemma)) || (isHeld && isPlace(tree, index))) return null;
      const scoped = dependents(
        tree,
        index,
        'acl',
        'ccomp',
        'nmod',
        ...(isHeld ? (['advcl'] as const) : []),
      ).filter(
        (child) =>
          child > index &&
          (isHeld ? isContent(tree, child) : !isRelative(tree, child) || opensWithThat(tree, child)) &&
          !(lemma === 'chance' && isInfinitive(tree, child)),
      );
      if (scoped.length === 0 || isDeniedNoun(tree, index)) return null;
      return { kind: 'noun', cue: [index, index], scope: scoped.flatMap((child) => yieldOf(tree, child)) };
    });
  },
};

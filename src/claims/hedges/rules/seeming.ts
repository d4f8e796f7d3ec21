import { childrenOf, dependent, dependents, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { eachWord, type HedgeRule } from '../hedge-rule';
import { STRIKING } from '../../kinds/judging-words';
import { SEEMING } from '../lexicon';

/** "appears imminent", "seems to have …", "it appears that …". */
export const seeming: HedgeRule = {
  name: 'seeming',
  example: 'The launch now [cue appears] [scope imminent].',
  find(tree) {
    return eachWord(tree, (index) => {
      const { lemma, upos } = tokenAt(tree, index);
      if (upos !== 'VERB' || !SEEMING.has(lemma)) return null;
      const complement = dependent(
        tree,
        index,
        'xcomp',
        'ccomp',
        'csubj',
        ...(/^(?:appear|seem)$/u.test(lemma) ? ['obj'] : []),
      );
      if (/^(?:look|sound)$/u.test(lemma) && complement >= 0 && isStriking(tree, complement)) return null;
      const likeness = dependents(tree, index, 'obl', 'advcl').find((child) =>
        // "it appears, however, that …", which the parser may hang like a clause of time
        childrenOf(tree, child).some((c) => /^(?:like|as|that)$/iu.test(tokenAt(tree, c).form)),
      );
      const scoped = complement >= 0 ? complement : (likeness ?? -1);
      const scope = scoped >= 0 ? yieldOf(tree, scoped) : seemingAfter(tree, index);
      return scope.length === 0 ? null : { kind: 'verb', cue: [index, index], scope };
    });
  },
};

/** "looks stunning": what is told is how it looks; not "looks set to win". */
const isStriking = (tree: Tree, complement: number): boolean =>
  tokenAt(tree, complement).upos === 'ADJ' && STRIKING.has(tokenAt(tree, complement).lemma.toLowerCase());

/**
 * What seems so where the tree hangs it elsewhere: an adjective, participle, infinitive or bare noun (an adjective
 * mistaken for one) straight after "appear" or "seem", up to the next punctuation mark.
 */
function seemingAfter(tree: Tree, verb: number): number[] {
  if (!/^(?:appear|seem)$/u.test(tokenAt(tree, verb).lemma)) return [];
  const first = tree.tokens.findIndex(({ upos }, index) => index > verb && upos !== 'ADV');
  if (!/^(?:JJ[RS]?|VBN|TO|NN)$/u.test(tree.tokens[first]?.xpos ?? '')) return [];
  const stop = tree.tokens.findIndex(({ upos }, index) => index > first && upos === 'PUNCT');
  const end = stop < 0 ? tree.tokens.length : stop;
  return tree.tokens.flatMap((_, index) => (index >= first && index < end ? [index] : []));
}

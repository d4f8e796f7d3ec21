import { dependent, dependents, firstWordOf, lastWordOf, tokenAt, type Tree } from '../trees/tree';

/**
 * The words for what somebody felt or wished when he did it: "Out of spite, …", "for fear of a fine", "Eager to please donors, …"; null
 * for none. Nobody sees that from outside.
 */
export function frameOfMind(tree: Tree, predicate: number): readonly [number, number] | null {
  for (const noun of dependents(tree, predicate, 'obl')) {
    const words = tree.tokens
      .slice(firstWordOf(tree, noun), noun)
      .map(({ form }) => form.toLowerCase())
      .join(' ');
    if (
      /^(?:out of|in)\b/u.test(words) &&
      FEELING.test(tokenAt(tree, noun).lemma) &&
      (words.startsWith('out') || isAlone(tree, noun))
    )
      return [firstWordOf(tree, noun), lastWordOf(tree, noun)];
    if (/^for\b/u.test(words) && tokenAt(tree, noun).lemma === 'fear')
      return [firstWordOf(tree, noun), lastWordOf(tree, noun)];
  }
  const eager = dependents(tree, predicate, 'advcl').find(
    (child) =>
      EAGER.test(tokenAt(tree, child).lemma) &&
      dependent(tree, child, 'xcomp') > child &&
      dependent(tree, child, 'nsubj', 'cop', 'mark') < 0,
  );
  return eager === undefined ? null : [firstWordOf(tree, eager), lastWordOf(tree, eager)];
}

const FEELING =
  /^(?:spite|jealousy|envy|greed|revenge|hatred|malice|vanity|pity|guilt|loyalty|fear|boredom|curiosity|frustration|desperation|retaliation|anger|disgust|shame)$/u;
const EAGER = /^(?:eager|keen|anxious|desperate|determined|loath|reluctant|unwilling|afraid)$/u;

/** "in revenge", "in retaliation"; not "in fear of her life". */
const isAlone = (tree: Tree, noun: number): boolean =>
  /^(?:revenge|retaliation)$/u.test(tokenAt(tree, noun).lemma);

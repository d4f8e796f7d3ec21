import { dependents, tokenAt, type Tree } from './tree';

/** "falsely told voters that …": whoever writes so says that it is not so. */
export function isSaidFalsely(tree: Tree, saying: number): boolean {
  return dependents(tree, saying, 'advmod').some((adverb) =>
    /^(?:falsely|wrongly|incorrectly|erroneously|mistakenly|untruthfully)$/iu.test(
      tokenAt(tree, adverb).form,
    ),
  );
}

/** "wrongly accused of stealing", "falsely convicted of arson": whoever writes so says that it was not done. */
export const isWronglyCharged = (tree: Tree, verb: number): boolean =>
  CHARGING.test(tokenAt(tree, verb).lemma) && isSaidFalsely(tree, verb);

const CHARGING = /^(?:accuse|charge|convict|suspect|jail|imprison|sentence|arrest|punish|execute|hang)$/u;

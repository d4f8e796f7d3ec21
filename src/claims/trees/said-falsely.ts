import { dependents, tokenAt, type Tree } from './tree';

/** "falsely told voters that …": whoever writes so says that it is not so. */
export function isSaidFalsely(tree: Tree, saying: number): boolean {
  return dependents(tree, saying, 'advmod').some((adverb) =>
    /^(?:falsely|wrongly|incorrectly|erroneously|mistakenly|untruthfully)$/iu.test(
      tokenAt(tree, adverb).form,
    ),
  );
}

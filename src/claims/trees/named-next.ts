import { isPersonNoun } from '../names/person-nouns';
import { tokenAt, type Tree } from './tree';

/** "the fisheries minister, Ida Roos, said": whether a word is for a person whose name comes next; then it is no verb, though it can be one. */
export function isNamedNext(tree: Tree, word: number): boolean {
  const [comma, name] = [tree.tokens[word + 1], tree.tokens[word + 2]];
  return comma?.form === ',' && name?.upos === 'PROPN' && isPersonNoun(tokenAt(tree, word).form);
}

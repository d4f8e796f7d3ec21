import { personNamed, type Cast } from '../claimants/cast';
import { isPersonNoun } from '../names/person-nouns';
import { tokenAt, type Tree } from '../trees/tree';
import type { NounMention } from './mention';
import { holderOfRole } from './office-holders';
import { isBareDefinite } from './told-before';

/** "the judge" as a mention of the one person whom the text has called so by name: nobody beside him. */
export function identified(mention: NounMention, tree: Tree, cast: Cast): NounMention {
  const { token, sentence, lemma, isNamed, plural } = mention;
  if (isNamed || plural || !isPersonNoun(lemma) || token >= tree.tokens.length) return mention;
  if (!isBareDefinite(tree, token) || !/^the$/iu.test(tokenAt(tree, token - 1).form)) return mention;
  const holder = holderOfRole(cast, lemma, sentence, token);
  const name = holder?.kind === 'person' ? (personNamed(cast, holder.name)?.name ?? holder.name) : undefined;
  if (!name?.includes(' ')) return mention;
  return { ...mention, text: name, kind: 'person', isNamed: true, isWhole: true, definite: true };
}

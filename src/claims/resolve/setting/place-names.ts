import type { Cast } from '../../claimants/cast';
import { isKnownLand, isKnownPlace, PLACE_NOUNS } from '../../names/places';
import { dependents, tokenAt, type Tree } from '../../trees/tree';
import { isTownName } from './towns';

/** What stands before a place. */
export const WHERE = /^(?:in|at|near|outside|off|inside)$/iu;

/** "in Esk and Lom" */
export const isOfSeveral = (tree: Tree, token: number): boolean =>
  tokenAt(tree, token).upos === 'PROPN' &&
  dependents(tree, token, 'case').some((word) => WHERE.test(tokenAt(tree, word).form)) &&
  (tokenAt(tree, token).deprel === 'conj' || dependents(tree, token, 'conj').length > 0);

/** "hit Esk", "struck the province of Esk" */
export const isStruck = (tree: Tree, token: number): boolean =>
  /^(?:obj|nsubj:pass)/u.test(tokenAt(tree, token).deprel) &&
  /^(?:hit|strike|rock|shake|batter|ravage|devastate|shell|bomb|flood)$/u.test(
    tree.tokens[tokenAt(tree, token).head]?.lemma ?? '',
  );

/** "in Mr Roos", "at Nordline", "in Parliament", "in the Champions League": no place. */
export function isNoPlace(tree: Tree, sentence: number, token: number, cast: Cast): boolean {
  const mention = (cast.bySentence[sentence] ?? []).find((one) => one.token === token);
  const name = mention?.name ?? tokenAt(tree, token).form;
  if (
    /(?:League|Cup|Championship|Open|Games|Series|Parliament|Congress|Senate|Commons|Court|Army|Navy|Trophy|Prix)$/u.test(
      name,
    )
  )
    return true;
  if (/^(?:Hurricane|Storm|Typhoon|Cyclone|Operation) /u.test(name)) return true;
  if (isKnownPlace(name) || isKnownLand(name) || isTownName(name))
    return mention?.kind === 'person' && mention.isSure;
  return !PLACE_NOUNS.has(name.split(/\s/u).at(-1)!.toLowerCase());
}

import type { Token } from '../../language/parsed';
import { isGivenName } from '../names/given-names';
import { isPersonNoun } from '../names/person-nouns';
import { dependents, isUnder, tokenAt, yieldOf, type Tree } from './tree';

/** "Dr Okoro", "Ida Roos": a name with a title, or one that begins as people's do; not "Esk Freight". */
const isPersonsName = (tree: Tree, name: number): boolean =>
  dependents(tree, name, 'nmod:desc').length > 0 || isGivenName(tokenAt(tree, name).form);

/**
 * "A guard who left the scene, Lars Ott, testified …": a name between commas after a clause about a person is that person's,
 * not that of the thing which ends the clause.
 * So is a person's name after a participle's clause: "A surveyor hired by the council, Ida Roos, …".
 */
export function nameWho(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, name) => {
    const { deprel, head: thing, upos } = token;
    if (deprel !== 'appos' || upos !== 'PROPN' || tree.tokens[thing]?.upos !== 'NOUN') return token;
    if (isPersonNoun(tokenAt(tree, thing).lemma.toLowerCase()) || tree.tokens[name + 1]?.upos !== 'PROPN')
      return token;
    const clause = tree.tokens.findIndex(
      ({ deprel: own }, index) =>
        (own === 'acl:relcl' || (own === 'acl' && isPersonsName(tree, name))) &&
        index < thing &&
        isUnder(tree, thing, index),
    );
    const person = tree.tokens[clause]?.head ?? -1;
    const isTold = person >= 0 && person < clause && isPersonNoun(tokenAt(tree, person).lemma.toLowerCase());
    const last = isTold
      ? yieldOf(tree, clause).findLast((index) => tokenAt(tree, index).upos !== 'PUNCT')
      : -1;
    return last === yieldOf(tree, name).at(-1) ? { ...token, head: person } : token;
  });
}

/**
 * "A guard who sailed the yacht, the Norra Star, said …": no person's name has an article; it is that of the thing before
 * the comma.
 */
export function nameThing(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, name) => {
    const { deprel, head: person, upos } = token;
    if (deprel !== 'appos' || upos !== 'PROPN' || person < 0) return token;
    if (!isPersonNoun(tokenAt(tree, person).lemma.toLowerCase())) return token;
    const [article] = dependents(tree, name, 'det');
    if (article === undefined || article !== yieldOf(tree, name).find(isWord)) return token;
    // "the Duke of Esk"
    if (isPersonNoun((tree.tokens[article + 1]?.form ?? '').toLowerCase())) return token;
    const thing = article - 2;
    const clause = dependents(tree, person, 'acl:relcl').find((own) => isUnder(tree, thing, own));
    const isThing =
      clause !== undefined &&
      tokenAt(tree, thing).upos === 'NOUN' &&
      !isPersonNoun(tokenAt(tree, thing).lemma.toLowerCase());
    return isThing && tree.tokens[article - 1]?.form === ',' ? { ...token, head: thing } : token;
  });

  function isWord(index: number): boolean {
    return tokenAt(tree, index).upos !== 'PUNCT';
  }
}

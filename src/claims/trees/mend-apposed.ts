import type { Token } from '../../language/parsed';
import { isGivenName } from '../names/given-names';
import { isPersonNoun } from '../names/person-nouns';
import { dependents, isUnder, tokenAt, yieldOf, type Tree } from './tree';

/** What parsers take a subject for when another noun phrase stands between it and its verb. */
const LOOSE = ['nsubj', 'obl:unmarked', 'dislocated', 'vocative', 'nmod:unmarked', 'obj', 'parataxis'];

/**
 * "The first witness, the porter Jan Moss, said …", "One of her pupils, the soloist Ida Roos, said …": two phrases hang on the
 * verb, and the one between commas says who the first is.
 */
export function takeOpeningRole(tree: Tree): readonly Token[] {
  for (const [aside, { deprel, head: verb }] of tree.tokens.entries()) {
    if (!/^nsubj(?::pass)?$/u.test(deprel) || verb < aside || !isBetweenCommas(tree, aside, verb)) continue;
    const first = yieldOf(tree, aside)[0]!;
    const role = dependents(tree, verb, ...LOOSE).find(
      (index) => index < first && yieldOf(tree, index).at(-1)! < first && isPerson(tree, index),
    );
    if (role === undefined || !opensClause(tree, role) || isListed(tree, role, verb)) continue;
    return tree.tokens.map((token, index) => {
      if (index === role) return { ...token, deprel };
      return index === aside ? { ...token, head: role, deprel: 'appos' } : token;
    });
  }
  return tree.tokens;
}

/** Whether a phrase ends with the comma before its verb, adverbs passed over, and begins after another comma. */
function isBetweenCommas(tree: Tree, noun: number, verb: number): boolean {
  const words = yieldOf(tree, noun).filter((index) => tokenAt(tree, index).upos !== 'PUNCT');
  let close = verb - 1;
  while (close > 0 && /^(?:AUX|ADV)$/u.test(tokenAt(tree, close).upos)) close -= 1;
  return (
    tree.tokens[words[0]! - 1]?.form === ',' &&
    tree.tokens[close]?.form === ',' &&
    words.at(-1) === close - 1 &&
    tokenAt(tree, noun).upos !== 'PRON'
  );
}

/** Whether a noun without a preposition means a person: "the first witness", "one of her pupils". */
function isPerson(tree: Tree, index: number): boolean {
  const { upos, lemma, form } = tokenAt(tree, index);
  if (dependents(tree, index, 'case', 'conj').length > 0) return false;
  if (upos === 'NUM') return /^one$/iu.test(form) && dependents(tree, index, 'nmod').length > 0;
  return upos === 'NOUN' && isPersonNoun(lemma.toLowerCase());
}

/** Whether a phrase begins its sentence, or follows a conjunction that does. */
function opensClause(tree: Tree, noun: number): boolean {
  const first = yieldOf(tree, noun)[0]!;
  return first === 0 || (first === 1 && tokenAt(tree, 0).upos === 'CCONJ');
}

const isListed = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens
    .slice(from, to)
    .some(({ upos }, place, all) => upos === 'CCONJ' && all[place - 1]?.form === ',');

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

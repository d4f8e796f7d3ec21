import type { Token } from '../../../language/parsed';
import { kindOfName } from '../../claimants/mentions';
import { isPersonNoun } from '../../names/person-nouns';
import { mayBe, personsBefore } from '../persons-before';
import { dependents, tokenAt, type Tree } from '../tree';

/**
 * "A guard who left the scene, Lars Ott, testified …", "The head of the firm that runs the port, a former banker, …": what only a
 * person is, between commas, is told of the nearest person before it, not of the thing that ends the clause; nor of "the boy" where
 * the name is a woman's.
 */
export function nameWho(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, aside) => {
    const { deprel, head } = token;
    if (deprel !== 'appos' || head < 0 || head > aside) return token;
    if (tokenAt(tree, head).upos !== 'NOUN' || !isOfPerson(tree, aside) || mayBe(tree, head, aside))
      return token;
    const [person] = personsBefore(tree, aside);
    return person === undefined ? token : { ...token, head: person };
  });
}

/** "Dr Okoro", "Ida Roos"; "a former banker", "a 40-year-old from Ode". */
function isOfPerson(tree: Tree, aside: number): boolean {
  const { upos, lemma, form } = tokenAt(tree, aside);
  if (upos === 'PROPN') {
    const [title] = dependents(tree, aside, 'nmod:desc');
    const name = [aside, ...dependents(tree, aside, 'flat')]
      .map((part) => tokenAt(tree, part).form)
      .join(' ');
    return dependents(tree, aside, 'det').length === 0 && kindOfName(name, title !== undefined) === 'person';
  }
  if (form === 'old') return tree.tokens[aside - 1]?.form === '-';
  return upos === 'NOUN' && isPersonNoun(lemma) && dependents(tree, aside, 'det', 'nmod:poss').length > 0;
}

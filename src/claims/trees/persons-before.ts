import { genderOfNoun } from '../names/gendered-nouns';
import { genderOfName, isGivenName } from '../names/given-names';
import { isPersonNoun } from '../names/person-nouns';
import { dependents, firstWordOf, isRelation, tokenAt, type Tree } from './tree';

/**
 * The nouns before an aside's comma that can be who it tells of, the nearest first: in "the owner of the boat that sank in the storm,
 * Karl Vig," the owner, in "the mother of the boy who was hurt, Maria Costa," the mother.
 */
export const personsBefore = (tree: Tree, aside: number): number[] =>
  nounsBefore(tree, aside).filter((noun) => mayBe(tree, noun, aside));

/** Whether a noun can be who an aside tells of: one person, or several as there are names, no man where the name is a woman's. */
export function mayBe(tree: Tree, noun: number, aside: number): boolean {
  const { upos, lemma, xpos, form } = tokenAt(tree, noun);
  const { upos: kind, form: name } = tokenAt(tree, aside);
  if (upos === 'PROPN') return kind !== 'PROPN' && isGivenName(form);
  const isSeveral = dependents(tree, aside, 'conj').length > 0;
  if (upos !== 'NOUN' || isSeveral !== (xpos === 'NNS') || !isPersonNoun(lemma.toLowerCase())) return false;
  const [own, other] = [genderOfNoun(lemma), kind === 'PROPN' ? genderOfName(name) : undefined];
  return own === undefined || other === undefined || own === other;
}

/** The nouns whose phrases end before an aside's comma: of "the head of the firm that runs the port, …" the port, the firm and the head. */
export function nounsBefore(tree: Tree, aside: number): number[] {
  const comma = firstWordOf(tree, aside) - 1;
  if (tree.tokens[comma]?.form !== ',') return [];
  const nouns: number[] = [];
  for (let at = comma - 1; at >= 0 && at < comma; at = tokenAt(tree, at).head) {
    const { upos, deprel } = tokenAt(tree, at);
    if (/^(NOUN|PROPN)$/u.test(upos)) nouns.push(at);
    if (isRelation(deprel, ['nsubj', 'csubj', 'root', 'parataxis'])) break;
  }
  return nouns;
}

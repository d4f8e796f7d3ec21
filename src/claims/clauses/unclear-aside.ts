import { isGivenName } from '../names/given-names';
import { isPersonNoun } from '../names/person-nouns';
import { nounsBefore, personsBefore } from '../trees/persons-before';
import { dependents, firstWordOf, tokenAt, type Tree } from '../trees/tree';

/**
 * "the son of one resident, Harold Simms,", "the man who wrote to the editor, James Cole,": two people stand before the aside, and it may
 * be either; "The head of the company, Biovax,": so may the one name of a body.
 */
export function isOfEither(tree: Tree, head: number, aside: number): boolean {
  const before = firstWordOf(tree, aside) - 2;
  if (before < 0 || tokenAt(tree, head).upos !== 'NOUN' || !isPersonNoun(tokenAt(tree, head).lemma))
    return false;
  const near = tokenAt(tree, before);
  if (tokenAt(tree, aside).upos !== 'PROPN')
    return before > head && near.upos === 'NOUN' && isPersonNoun(near.lemma);
  const persons = personsBefore(tree, aside);
  const isAcross = persons.some((person) =>
    tree.tokens.slice(person, head).some(({ xpos }) => xpos.startsWith('VB')),
  );
  if (persons.length > 1 && (isAcross || persons[0] !== head)) return true;
  return (
    before > head &&
    near.upos === 'NOUN' &&
    !isPersonNoun(near.lemma) &&
    dependents(tree, aside, 'flat').length === 0 &&
    !isGivenName(tokenAt(tree, aside).form)
  );
}

/** "The river that flooded the town, the Neisse, rose": the name may be that of the subject, and of no thing in the clause about it. */
export function isAfterOther(tree: Tree, thing: number, aside: number): boolean {
  const { upos, lemma } = tokenAt(tree, thing);
  if (tokenAt(tree, aside).upos !== 'PROPN' || upos !== 'NOUN' || isPersonNoun(lemma)) return false;
  const above = nounsBefore(tree, aside).find(
    (noun) =>
      noun < thing && tokenAt(tree, noun).upos === 'NOUN' && tokenAt(tree, noun).deprel.startsWith('nsubj'),
  );
  if (above === undefined || tokenAt(tree, above).head < aside) return false;
  return tree.tokens.slice(above, thing).some(({ deprel }) => deprel.startsWith('acl'));
}

/** "“That is the ferry, Darren, ”": somebody who is spoken to, and no name of the thing that is told before. */
export function isSpokenTo(tree: Tree, head: number, aside: number): boolean {
  const { upos, lemma } = tokenAt(tree, head);
  const isThing = upos === 'NOUN' && !isPersonNoun(lemma);
  const name = tokenAt(tree, aside);
  const isOneName = name.upos === 'PROPN' && dependents(tree, aside, 'flat').length === 0;
  return isThing && isOneName && isGivenName(name.form) && dependents(tree, head, 'cop').length > 0;
}

import { isPersonNoun } from '../names/person-nouns';
import { dependents, isUnder, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isEventNoun } from './event-nouns';
import { isIndefinite } from './noun-phrase';

/** "The organ, which has 9,000 pipes, the smallest no longer than a pencil,": a rank among what the clause before it names. */
export function isBehindClause(tree: Tree, head: number, first: number): boolean {
  const before = first - 2;
  return (
    before > head &&
    /^NNS?$/u.test(tokenAt(tree, before).xpos) &&
    dependents(tree, head, 'acl').some((clause) => isUnder(tree, before, clause))
  );
}

/**
 * "Kofi Mensah of The Table, a comedy", "212 pictures of Miranda, the largest of the moons": the aside is about the name in
 * the phrase, for the noun above it is no comedy and more than one.
 */
export function isOfInner(tree: Tree, head: number, aside: number): boolean {
  const isName = tokenAt(tree, head).upos === 'PROPN';
  const inner = yieldOf(tree, head, (child) => child === aside).filter((child) => {
    const { deprel, upos } = tokenAt(tree, child);
    return deprel.startsWith('nmod') && child > head && child < aside && (isName || upos === 'PROPN');
  });
  if (inner.length === 0) return false;
  const { upos, lemma, xpos } = tokenAt(tree, aside);
  if (isName) return upos === 'NOUN' && !isPersonNoun(lemma);
  return /^NNP?S$/u.test(tokenAt(tree, head).xpos) && !xpos.endsWith('S');
}

/** "whose brother, Per, …": without the clause before nobody knows whose. */
export const isWhose = (tree: Tree, head: number): boolean =>
  dependents(tree, head, 'nmod:poss').some((owner) => /^whose$/iu.test(tokenAt(tree, owner).form));

/** "most of them former colleagues", "some digging by hand", "among them a boy": told of some. */
export function isOfSome(tree: Tree, inside: readonly number[]): boolean {
  const opening = inside.slice(0, 4).map((token) => tokenAt(tree, token).form.toLowerCase());
  if (/^(?:some|many|several|most|others|all|both|each|none|neither|among)$/u.test(opening[0] ?? ''))
    return true;
  return /(?:^| )of (?:them|whom|which|these|those)(?: |$)/u.test(opening.join(' '));
}

/** "grow almonds and apricots, a trade that is dying": one thing is said of the whole, not of the almonds. */
export function isOneOfSeveral(tree: Tree, head: number, aside: number): boolean {
  const isJoined = dependents(tree, head, 'conj').some((other) => other < aside);
  return isJoined && tokenAt(tree, head).xpos === 'NNS' && tokenAt(tree, aside).xpos === 'NN';
}

/** "voted to close the road to cars, a step that …": the vote is the step. */
export function isOfEvent(tree: Tree, head: number, aside: number): boolean {
  if (tokenAt(tree, head).deprel.startsWith('nsubj')) return false;
  const { form } = tokenAt(tree, aside);
  if (isRecordOfOther(tree, aside) || isPersonOfThing(tree, head, aside)) return true;
  // "in the state of Saltmark, a coalition that …": no place is one.
  return isEventNoun(form) || (isPlaceOf(tree, head) && BONDS.test(form));
}

/** "will pass close to Earth, its closest approach": the owner of a record is the subject, and what stands before is not the record. */
const isRecordOfOther = (tree: Tree, aside: number): boolean =>
  dependents(tree, aside, 'nmod:poss').some((owner) => /^(its|their)$/iu.test(tokenAt(tree, owner).form)) &&
  dependents(tree, aside, 'amod').some((degree) => tokenAt(tree, degree).xpos === 'JJS');

/** "before the wedding, the groom, a sergeant,": nobody is what stands behind a preposition and is no person. */
function isPersonOfThing(tree: Tree, head: number, aside: number): boolean {
  const { upos, lemma } = tokenAt(tree, head);
  const own = tokenAt(tree, aside);
  const isThing = upos === 'NOUN' && !isPersonNoun(lemma);
  return (
    isThing && own.upos === 'NOUN' && isPersonNoun(own.lemma) && dependents(tree, head, 'case').length > 0
  );
}

const BONDS =
  /^(coalition|alliance|deal|agreement|pact|accord|partnership|merger|government|majority|job|role|post|position|trip|journey|match|game|result|sentence|visit|meeting|reading|record|total|figure|rate|price|level|score|temperature)$/iu;

/** A name after a preposition: where something is. */
function isPlaceOf(tree: Tree, head: number): boolean {
  return tokenAt(tree, head).upos === 'PROPN' && dependents(tree, head, 'case').length > 0;
}

/** "in a dark room, a dim one and a bright one": a list of several that have an article alike. */
export function isListed(tree: Tree, head: number, aside: number): boolean {
  if (/^ones?$/iu.test(tokenAt(tree, aside).form)) return true;
  const joined = dependents(tree, aside, 'conj').filter((other) => dependents(tree, other, 'cc').length > 0);
  const isNamed = tokenAt(tree, head).upos === 'PROPN' || isPersonNoun(tokenAt(tree, head).lemma);
  // "found cracks in the spillway, rust on the gates and no siren": of what stands in a phrase, bare nouns say nothing.
  const isInside = /^(nmod|obl)/u.test(tokenAt(tree, head).deprel);
  const { upos, lemma, xpos } = tokenAt(tree, aside);
  const isBare = dependents(tree, aside, 'det', 'nmod:poss').length === 0 && upos === 'NOUN';
  // "a crack in the spillway, rust on the gates": a stuff, which nothing is.
  if (
    isBare &&
    xpos === 'NN' &&
    !isNamed &&
    !isPersonNoun(lemma) &&
    dependents(tree, aside, 'amod').length === 0
  )
    return true;
  return (
    joined.length > 0 &&
    !isNamed &&
    (isIndefinite(tree, aside) || isBare) &&
    (isInside || isIndefinite(tree, head))
  );
}

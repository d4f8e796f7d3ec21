import type { Gender } from '../names/given-names';
import { isPersonNoun } from '../names/person-nouns';
import { tokenAt } from '../trees/tree';
import type { NounMention } from './mention';
import { KIN_NOUNS } from './posts';
import { genderOf, isPerson, type Surroundings } from './surroundings';

/** Whom somebody has. */
const isSomebodys = (noun: string): boolean =>
  isPersonNoun(noun) || KIN_NOUNS.test(noun) || /^(?:assistant|aide|deputy)$/u.test(noun);

/** "The nurse and her husband sued": whose somebody is who is joined to the one before, where nothing tells of another gender. */
export function joinedOwner(token: number, gender: Gender, around: Surroundings): NounMention | undefined {
  const { tree, here, cast } = around;
  const { deprel, head } = tokenAt(tree, token);
  if (deprel !== 'nmod:poss' || head < 0 || tokenAt(tree, head).deprel !== 'conj') return undefined;
  const first = tokenAt(tree, head).head;
  if (
    !isSomebodys(tokenAt(tree, head).lemma.toLowerCase()) ||
    !tokenAt(tree, first).deprel.startsWith('nsubj')
  )
    return undefined;
  const owner = here.find((mention) => mention.token === first || mention.partners.includes(first));
  const isBetween = here.some(
    (mention) =>
      mention.token > first && mention.token < token && mention !== owner && isPerson(mention, cast),
  );
  if (
    !owner ||
    tokenAt(tree, first).xpos.endsWith('S') ||
    isBetween ||
    !isPerson(owner, cast) ||
    owner.possessor !== null
  )
    return undefined;
  const known = genderOf(owner, around);
  return known === undefined || known === gender ? { ...owner, plural: false } : undefined;
}

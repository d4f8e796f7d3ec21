import type { Gender } from '../names/given-names';
import { tokenAt } from '../trees/tree';
import { findPerson } from './person-pronouns';
import type { Finding, Surroundings } from './surroundings';
import { findThing } from './thing-pronouns';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
]);

/** What a pronoun of the third person stands for. */
export function findAntecedent(token: number, around: Surroundings): Finding {
  const form = tokenAt(around.tree, token).form.toLowerCase();
  const gender = GENDERS.get(form);
  if (gender) return findPerson(token, gender, around);
  if (/^(it|its)$/u.test(form)) return findThing(token, around, false);
  if (/^(they|them|their)$/u.test(form)) return findThing(token, around, true);
  return null;
}

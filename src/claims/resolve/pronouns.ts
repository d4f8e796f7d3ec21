import { tokenAt } from '../trees/tree';
import { findPerson } from './person-pronouns';
import { genderOfPronoun, type Finding, type Surroundings } from './surroundings';
import { findThing } from './thing-pronouns';

/** Whether a form is of a pronoun that may stand for somebody or something told of before. */
export const isThirdPerson = (form: string): boolean =>
  genderOfPronoun(form) !== undefined || /^(?:it|its|they|them|their)$/iu.test(form);

/** What a pronoun of the third person stands for. */
export function findAntecedent(token: number, around: Surroundings): Finding {
  const form = tokenAt(around.tree, token).form.toLowerCase();
  const gender = genderOfPronoun(form);
  if (gender) return findPerson(token, gender, around);
  if (/^(it|its)$/u.test(form)) return findThing(token, around, false);
  if (/^(they|them|their)$/u.test(form)) return findThing(token, around, true);
  return null;
}

import { ROLE_NOUNS } from '../names/people';

const MORE = new Set(
  `child kid teenager teen adult baby parent grandmother grandfather employee worker staff staffer customer passenger patient user voter
  citizen migrant refugee tourist visitor shopper tenant landlord pupil player fan supporter protester demonstrator suspect victim
  survivor gunman attacker thief robber killer prisoner inmate hostage rebel militant fighter troop spokesperson official aide
  adviser advisor researcher expert scholar inspector regulator lawmaker legislator predecessor successor colleague boss leader member
  organizer organiser auditor investigator scorer goalkeeper keeper captain buyer seller builder man woman people person
  everyone somebody someone anyone`.split(/\s+/u),
);

/** Whether a noun, in its dictionary form, means a person. */
export function isPersonNoun(lemma: string): boolean {
  return ROLE_NOUNS.has(lemma) || MORE.has(lemma);
}

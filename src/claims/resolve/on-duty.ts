import { isFirm } from '../claimants/cast';
import { isKnownBody } from '../names/bodies';
import { isKnownPlace } from '../names/places';
import type { Gender } from '../names/given-names';
import type { NounMention } from './mention';
import { genderOf, isSurelyPerson, type Surroundings } from './surroundings';

/** Who deals with somebody else in the course of a duty, and is not called so for another word. */
const ON_DUTY =
  /^(?:judge|magistrate|prosecutor|coroner|bailiff|referee|umpire|doctor|surgeon|nurse|paramedic|medic|dentist|midwife|officer|detective|policeman|policewoman|constable|lawyer|attorney|barrister|solicitor|guard|interpreter|trainer|physio)$/u;

/** Whether a noun means somebody who has to do with another: "the judge", "the doctor". */
export const isOnDuty = (noun: string): boolean => ON_DUTY.test(noun);

/** "Moss was treated in hospital. The doctor said she would recover": whom a teller on duty may speak of, of the sentence before. */
export function toldByDuty(
  teller: NounMention,
  gender: Gender,
  around: Surroundings,
): NounMention | undefined {
  if (teller.isNamed || !teller.speaks || !isOnDuty(teller.lemma)) return undefined;
  return around.before[0]?.find(
    (mention) => mention.role !== 'other' && mayBePerson(mention, gender, around),
  );
}

/** Somebody of that gender, or a name of one word of which nothing tells that it is no person's. */
function mayBePerson(mention: NounMention, gender: Gender, around: Surroundings): boolean {
  const { text, plural } = mention;
  const known = genderOf(mention, around);
  if (plural || (known !== undefined && known !== gender)) return false;
  if (isSurelyPerson(mention, around)) return !isOnDuty(mention.lemma);
  return (
    mention.isNamed &&
    mention.role === 'main-subject' &&
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    !isKnownPlace(text) &&
    !isKnownBody(text) &&
    !isFirm(text, around.cast)
  );
}

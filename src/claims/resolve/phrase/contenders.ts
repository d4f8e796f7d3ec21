import { isCalledSo } from '../../claimants/names-told';
import { FIRM_NOUNS } from '../../names/noun-kinds';
import { isPersonNoun } from '../../names/person-nouns';
import { PLACE_NOUNS } from '../../names/places';
import { isNoFirm } from '../definite-phrases';
import { isCollective } from '../demands';
import { wordsThatTell } from '../introductions';
import type { NounMention } from '../mention';
import { thingOf } from '../same-thing';
import { PASSING } from '../says-which';
import { placedBefore, type Placed } from '../standing';
import { fullName, isSurelyPerson, type Surroundings } from '../surroundings';
import type { DefinitePhrase } from './definite-phrase';
import { isGroupNoun } from './group-nouns';

/** Somebody or something that a definite phrase may mean: what stands for it before the phrase, nearest first. */
export interface Contender {
  /** The fullest name, or the words of the last phrase. */
  readonly name: string;
  readonly mentions: readonly Placed[];
}

/** Everything told of before a phrase that agrees with it in number; what the text has called by the same noun is one of them. */
export function contendersFor(phrase: DefinitePhrase, around: Surroundings): readonly Contender[] {
  const { cast } = around;
  const found = new Map<string, Placed[]>();
  for (const one of placedBefore(phrase.token, around)) {
    if (!one.mention.text || !agrees(one.mention, phrase) || isUnlike(one.mention, phrase, around)) continue;
    const key = thingOf(one.mention, fullName(one.mention, cast));
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()].map((mentions): Contender => {
    const sorted = mentions.toSorted(
      (a, b) =>
        a.back - b.back || b.mention.sentence - a.mention.sentence || b.mention.token - a.mention.token,
    );
    return { name: fullName(sorted[0]!.mention, cast), mentions: sorted };
  });
}

/** "The retailers" are no one firm, "the team" are several as one, and "Roos Mills" is one. */
const agrees = ({ plural, isNamed, lemma }: NounMention, phrase: DefinitePhrase): boolean =>
  plural === phrase.plural || (phrase.plural ? isCollective(lemma) : isNamed);

/** "The union" is no person and "the referee" no club; "the tired colonies" are not "rested colonies". */
function isUnlike(
  mention: NounMention,
  { noun, modifiers, plural }: DefinitePhrase,
  around: Surroundings,
): boolean {
  const one = plural ? noun.replace(/s$/u, '') : noun;
  const isWho = isPersonNoun(one) || isPersonNoun(noun);
  if (isWho ? isNoPerson(mention) : isPersonNoun(mention.lemma) || isSurelyPerson(mention, around))
    return true;
  if (FIRM_NOUNS.has(one) && mention.isNamed && isNoFirm(mention, around.cast)) return true;
  if (!isWho && isThing(one) && isBodyName(mention, noun, around)) return true;
  if (/^(?:no|every|each|any)\s/iu.test(mention.text)) return true;
  const own = modifiers.filter((word) => !PASSING.test(word));
  if (own.length === 0 || mention.isNamed || !mention.text.toLowerCase().includes(noun)) return false;
  const words = wordsThatTell(mention.text, noun);
  return words.size > 0 && own.every((word) => !words.has(word));
}

/** "The ferry" is not Nordline, whoever runs it, unless it is called so. */
const isBodyName = (
  { isNamed, kind, isSure, text }: NounMention,
  noun: string,
  { cast }: Surroundings,
): boolean =>
  isNamed && kind === 'body' && isSure && !text.toLowerCase().includes(noun) && !isCalledSo(text, noun, cast);

const isThing = (noun: string): boolean => !isGroupNoun(noun) && !PLACE_NOUNS.has(noun);

const isNoPerson = ({ kind, isSure, isNamed, lemma, plural }: NounMention): boolean =>
  isNamed
    ? kind !== 'person' && isSure
    : !isPersonNoun(lemma) && kind !== 'person' && !(plural && isPersonNoun(lemma.replace(/s$/u, '')));

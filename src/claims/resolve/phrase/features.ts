import { nearWords } from '../../../language/near-words';
import { stem } from '../../../language/stem';
import { wordClass } from '../../../language/word-class';
import { isEventNoun } from '../../factuality/event-words';
import { isCompany } from '../../names/bodies';
import { BODY_NOUNS, DOCUMENT_NOUNS, FIRM_NOUNS } from '../../names/noun-kinds';
import { isPersonNoun } from '../../names/person-nouns';
import { isKnownPlace, PLACE_NOUNS } from '../../names/places';
import { tokenAt } from '../../trees/tree';
import { isCollective } from '../demands';
import { isAnyFirm, isToldNoun } from '../definite-phrases';
import { rolesOf } from './roles';
import { wordsThatTell } from '../introductions';
import { kindsOf } from '../kin';
import type { NounMention } from '../mention';
import type { Features } from '../odds';
import { PASSING } from '../says-which';
import { addLastTold, type Add, type Placed } from '../standing';
import type { Surroundings } from '../surroundings';
import type { Contender } from './contenders';
import type { DefinitePhrase } from './definite-phrase';

/** What is seen of each contender for a definite phrase, in their order. */
export function featuresOf(
  phrase: DefinitePhrase,
  contenders: readonly Contender[],
  around: Surroundings,
): readonly Features[] {
  const most = Math.max(0, ...contenders.map(({ mentions }) => mentions.length));
  const kind = kindOf(phrase.noun);
  const relations = contenders.map(({ mentions }) => relationOf(phrase, mentions, around));
  return contenders.map((contender, at) => {
    const features = new Map<string, number>();
    const add: Add = (name, value = 1) => void features.set(name, value);
    const mentions = contender.mentions.map(({ mention }) => mention);
    const { back } = contender.mentions[0]!;
    if (mentions.length === most && most > 1) add('most often named');
    add('times named', Math.log2(1 + mentions.length));
    if (back > 0) add('sentences back', back);
    const { where, since } = addLastTold(add, 'phrase', contender, contenders);
    add(`others since, ${where}`, Math.log2(1 + since));
    if (phrase.determiner !== 'the') add(`points: ${where}`);
    const relation = relations[at]!;
    add(`noun: ${relation}`);
    add(`noun: ${relation}, ${where}`);
    if (relations.filter((other) => other === relation).length === 1) add(`only one: ${relation}`);
    const likeness = relation === 'none' ? likenessOf(phrase, mentions, around) : null;
    if (likeness !== null) {
      add(`used alike: ${likeness}`);
      add(`used alike: ${likeness}, ${where}`);
    }
    const own = kindOfContender(mentions, around);
    add(`a ${own}`);
    add(`${kind}: a ${own}`);
    add(`${phrase.noun}: a ${own}`);
    if (relation === 'none') add(`unlike, ${kind}: a ${own}, ${where}`);
    if (mentions.some(({ isNamed }) => isNamed)) add('named');
    if (mentions.some(({ definite }) => definite)) add('told as known');
    if (mentions.every(({ plural }) => plural !== phrase.plural)) add(`another number: a ${own}`);
    if (mentions.some(({ speaks }) => speaks)) add(`${kind}: speaks`);
    if (around.topicFirm !== null && contender.name === around.topicFirm)
      add(`${kind}: the firm of the article`);
    const telling = phrase.modifiers.filter((word) => !PASSING.test(word));
    if (telling.length > 0) {
      const held = telling.filter((word) =>
        mentions.some(({ text }) => text.toLowerCase().split(/[\s-]/u).includes(word)),
      );
      add(
        held.length === telling.length
          ? 'has its words'
          : held.length > 0
            ? 'has some of its words'
            : 'lacks its words',
      );
    }
    return features;
  });
}

type Relation =
  'the same, told' | 'the same' | 'in its name' | 'called so' | 'near' | 'kindred' | 'of its kind' | 'none';

/** How what the text has called something stands to the phrase's noun. */
export function relationOf(
  phrase: DefinitePhrase,
  placed: readonly Placed[],
  around: Surroundings,
): Relation {
  const { noun } = phrase;
  const mentions = placed.map(({ mention }) => mention);
  const same = mentions.filter((mention) => !mention.isNamed && nounOf(mention) === noun);
  if (same.some(({ text }) => wordsThatTell(text, noun).size > 0)) return 'the same, told';
  if (mentions.some(({ isNamed, text }) => isNamed && text.toLowerCase().split(/\s/u).includes(noun)))
    return 'in its name';
  if (same.length > 0) return 'the same';
  const roles = rolesOf(mentions, around);
  if (roles.includes(noun)) return 'called so';
  const kinds = kindsOf(noun);
  const nouns = [...roles, ...mentions.map(headOf)];
  if (nouns.some((lemma) => kinds.includes(lemma))) return 'kindred';
  const near = nearWords(stem(noun));
  const levels = nouns.flatMap((lemma) => near.get(stem(lemma)) ?? []);
  if (levels.includes(1)) return 'near';
  return levels.includes(2) ? 'of its kind' : 'none';
}

const headOf = ({ lemma, isNamed, text }: NounMention): string =>
  isNamed ? text.toLowerCase().split(/\s/u).at(-1)! : lemma;

/** Whether a noun is used as one of a contender's is: their classes by word vectors. */
function likenessOf(
  { noun }: DefinitePhrase,
  mentions: readonly NounMention[],
  around: Surroundings,
): string | null {
  const own = wordClass(noun);
  if (!own) return null;
  const others = [...rolesOf(mentions, around), ...mentions.map(headOf)].flatMap(
    (word) => wordClass(word) ?? [],
  );
  if (others.some(({ fine }) => fine === own.fine)) return 'fine';
  return others.some(({ coarse }) => coarse === own.coarse) ? 'coarse' : null;
}

const nounOf = ({ lemma, plural, text }: NounMention): string =>
  plural ? (/\p{L}+(?=\W*$)/u.exec(text.toLowerCase())?.[0] ?? lemma) : lemma;

/** What kind of thing a noun means. */
export function kindOf(noun: string): string {
  const one = noun.replace(/s$/u, '');
  if (isPersonNoun(one)) return 'a person';
  if (isAnyFirm(one) || FIRM_NOUNS.has(one)) return 'a firm';
  if (PLACE_NOUNS.has(one)) return 'a place';
  if (BODY_NOUNS.has(one) || isCollective(noun)) return 'a body';
  if (isEventNoun(one)) return 'an event';
  if (isToldNoun(one)) return 'what is told';
  if (DOCUMENT_NOUNS.has(one)) return 'a text';
  return 'a thing';
}

function kindOfContender(mentions: readonly NounMention[], { towns }: Surroundings): string {
  const named = mentions.find(({ isNamed }) => isNamed);
  if (named) {
    if (isCompany(named.text)) return 'company name';
    if (isKnownPlace(named.text) || towns.has(named.text)) return 'place name';
    return `${named.kind} name`;
  }
  return kindOf(mentions[0]!.lemma);
}

/** What speaks for a phrase that means nothing of what was named: what it needs no telling for, a happening, or something of another thing. */
export function featuresOfNothing(
  phrase: DefinitePhrase,
  contenders: readonly Contender[],
  around: Surroundings,
): Features {
  const features = new Map<string, number>();
  const add = (name: string): void => void features.set(`nothing: ${name}`, 1);
  const { deprel } = tokenAt(around.tree, phrase.token);
  add('always');
  add(phrase.determiner === 'the' ? 'the' : 'points');
  add(kindOf(phrase.noun));
  add(phrase.noun);
  add(phrase.plural ? 'several' : 'one');
  add(deprel.split(':')[0]!);
  if (phrase.modifiers.length === 0) add('bare');
  else add(phrase.modifiers.every((word) => PASSING.test(word)) ? 'passing' : 'described');
  const relations = new Set(contenders.map(({ mentions }) => relationOf(phrase, mentions, around)));
  for (const relation of [
    'the same, told',
    'the same',
    'in its name',
    'called so',
    'kindred',
    'near',
  ] as const)
    if (relations.has(relation)) add(`another is ${relation}`);
  return features;
}

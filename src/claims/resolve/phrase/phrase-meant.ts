import { withoutAsides } from '../asides';
import { isPeople } from '../../names/peoples';
import { wordsThatTell } from '../introductions';
import type { NounMention } from '../mention';
import { isOnDuty } from '../on-duty';
import { PASSING } from '../says-which';
import { fullName, mayBe, type Finding, type Surroundings } from '../surroundings';
import { definitePhraseAt, type DefinitePhrase } from './definite-phrase';
import type { Ranked } from '../odds';
import { relationOf } from './features';
import { rolesOf } from './roles';
import { rankContenders } from './rank-contenders';
import type { Contender } from './contenders';
import { landOf } from './peoples-told';

/** How likely it must be that something is meant to be put in, and to be named as what may be meant. */
const SURE = 0.8;
/** The same where nothing that the text calls it is like the noun ("the striker [Ida Roos]"), or something else is as well. */
const SURE_OF_OTHERS = 0.9;
const RIVAL = 0.01;
const POSSIBLE = 0.15;
/** The same of a name for "the Danish group", where the text has called nobody Danish. */
const LEAST = 0.003;

/**
 * What a definite phrase stands for that no rule has found ("the airline", "the vessel"): of all that the text has told of the likeliest, if
 * that is likely enough and called by words that tell more. Else a doubt, where something is likelier than nothing; null for a phrase
 * that needs no telling.
 */
export function phraseMeant(token: number, around: Surroundings): Finding {
  const phrase = definitePhraseAt(around.tree, token);
  // Who stands trial the cast of the text knows, or nobody; and a bank may be a river's.
  if (!phrase || /^(?:defendant|accused|bank)s?$/u.test(phrase.noun)) return null;
  const all = withoutAsides(rankContenders(phrase, around), token, around);
  const fromThere = all.filter(
    ({ contender }) =>
      isNamedOne(contender) &&
      landOf(phrase, contender, around) === 'told' &&
      isCalledSo(contender, phrase, around),
  );
  // "the Danish group": the one that the text has called Danish, and none that it has called Finnish
  if (fromThere.length === 1) return asTold(fromThere[0]!.contender, phrase, around);
  const ranked = all.filter(
    ({ contender }) => landOf(phrase, contender, around) !== 'other' && !isOther(contender, phrase, around),
  );
  const [best] = ranked;
  if (!best) return null;
  const named = ranked.filter((one) => isNamedOne(one.contender) && one.chance >= LEAST);
  if (landOf(phrase, best.contender, around) === 'untold' && named.length > 1) {
    const called = named.filter(({ contender }) => isCalledSo(contender, phrase, around));
    // "the Chinese market", "the Danish press": there is one in every land
    return called.length > 0 ? mayBe(called.map(({ contender }) => contender.mentions[0]!.mention)) : null;
  }
  if (best.chance >= sureOf(best.contender, ranked, phrase, around))
    return asTold(best.contender, phrase, around);
  const possible = ranked.filter(({ chance }) => chance >= POSSIBLE);
  const chance = possible.reduce((sum, one) => sum + one.chance, 0);
  if (chance < 0.5) return null;
  const candidates = possible.map(
    ({ contender }) => tellingOf(contender, phrase, around) ?? contender.mentions[0]!.mention,
  );
  const others = candidates.filter(({ lemma, isNamed }) => isNamed || lemma !== phrase.noun);
  return others.length > 0 ? mayBe(others) : null;
}

/** "the Danish drugmaker", "the Danish group" for a firm that is Danish; not "the Danish parliament", "the Danish market". */
function isCalledSo({ mentions }: Contender, phrase: DefinitePhrase, around: Surroundings): boolean {
  if (relationOf(phrase, mentions, around) !== 'none') return true;
  return ANY_BODY.test(phrase.noun) && mentions.every(({ mention }) => mention.kind !== 'person');
}

/** What any firm is called, whatever it does. */
const ANY_BODY = /^(?:company|firm|business|corporation|group|giant|multinational|conglomerate)$/u;

/** "Reed said he was sorry. The judge jailed him": another than whom the text has named and not called so. */
const isOther = ({ mentions }: Contender, phrase: DefinitePhrase, around: Surroundings): boolean =>
  isOnDuty(phrase.noun) &&
  mentions.some(({ mention }) => mention.isNamed) &&
  relationOf(phrase, mentions, around) === 'none';

const isNamedOne = ({ mentions }: Contender): boolean => mentions.some(({ mention }) => mention.isNamed);

function sureOf(
  best: Contender,
  ranked: readonly Ranked<Contender>[],
  phrase: DefinitePhrase,
  around: Surroundings,
): number {
  const isLike = ({ mentions }: Contender): boolean => relationOf(phrase, mentions, around) !== 'none';
  const isOnly = ranked.every(
    ({ contender, chance }) => contender === best || chance < RIVAL || !isLike(contender),
  );
  return isLike(best) && isOnly ? SURE : SURE_OF_OTHERS;
}

function asTold(contender: Contender, phrase: DefinitePhrase, around: Surroundings): Finding {
  const { cast } = around;
  const mention = tellingOf(contender, phrase, around);
  if (!mention || !hasWords(contender, phrase, around)) return null;
  // "the club" after "a Belgian club": which of those that have been called so is for the rules to say.
  if (
    !mention.isNamed &&
    mention.text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(phrase.noun)
  )
    return null;
  return mention.isNamed ? { mention, name: fullName(mention, cast) } : { mention };
}

/** "the bus company": whether the text has called it so; not asked of where somebody is from ("the Danish group"). */
const hasWords = ({ mentions }: Contender, { modifiers }: DefinitePhrase, around: Surroundings): boolean => {
  const all = mentions.map(({ mention }) => mention);
  const words = [...all.map(({ text }) => text), ...rolesOf(all, around)].join(' ').toLowerCase();
  return modifiers.every((word) => PASSING.test(word) || isPeople(capitalised(word)) || words.includes(word));
};

const capitalised = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/**
 * The mention that tells most: a name; else, from the nearest back to where the text brings one anew ("a bill"), the whole phrase that says
 * more than a noun and what passes ("two new pumps").
 */
function tellingOf(
  { mentions }: Contender,
  phrase: DefinitePhrase,
  { trees }: Surroundings,
): NounMention | undefined {
  const all = mentions.map(({ mention }) => mention);
  const named = all.find((mention) => mention.isNamed && mention.isWhole && !isCutShort(mention, trees));
  if (named) return named;
  const first = all.findIndex(({ definite, plural }) => !definite && plural === phrase.plural);
  return all.slice(0, first < 0 ? all.length : first + 1).find((mention) => isTelling(mention, phrase));
}

/** "the Water Supply (Metering) Bill": a name that goes on behind what was read of it. */
const isCutShort = ({ sentence, span }: NounMention, trees: Surroundings['trees']): boolean =>
  /^ (?:\(|and \p{Lu}|& )/u.test(trees[sentence]?.sentence.text.slice(span[1], span[1] + 6) ?? '');

function isTelling(
  { isWhole, possessor, isQuoted, text, lemma, plural }: NounMention,
  { noun, modifiers }: DefinitePhrase,
): boolean {
  if (!isWhole || possessor !== null || isQuoted) return false;
  const head = plural ? text.toLowerCase().split(/\s/u) : [lemma];
  return [...wordsThatTell(text, noun)].some(
    (word) =>
      !modifiers.includes(word) &&
      !(head.includes(word) && word.startsWith(lemma.slice(0, -1))) &&
      !PASSING.test(word) &&
      !NUMBER.test(word),
  );
}

const NUMBER =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|half|both|all)$/u;

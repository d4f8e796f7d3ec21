import type { Attribution, Claimant } from '../../../domain/analysis';
import { contains, overlaps } from '../../../domain/span';
import type { NumberedAttribution } from '../../clauses/attributed-content';
import { tokenAt } from '../../trees/tree';
import type { NounMention } from '../mention';
import { genderOfPronoun, isSurelyPerson, type Surroundings } from '../surroundings';
import { rankContenders } from './rank-contenders';

/** How likely it must be that somebody is meant who would not be by who has spoken last. */
const SURE = 0.85;
/** The same where whoever has spoken last is told of in what is said. */
const LIKELY = 0.5;

/** Who is meant by each "he" and "she" that says something, by where its source begins. */
export type SpeakersMeant = ReadonlyMap<number, Claimant>;

/**
 * Who a pronoun that says something stands for, by the ranking of all whom it may mean; undefined where that is not sure, or where the
 * pronoun says nothing. Whom the words said tell of does not say them: "The teacher was drunk, he said", "“Beck is wrong,” she said".
 */
export function speakerMeant(
  token: number,
  around: Surroundings,
  own: readonly NumberedAttribution[],
): Claimant | undefined {
  const { start, end, form, head } = tokenAt(around.tree, token);
  const gender = genderOfPronoun(form);
  const saying = own.find(({ attribution: { source } }) => source[0]?.[0] === start && source[0][1] === end);
  if (gender === undefined || saying === undefined || isRelayed(saying.attribution, own)) return undefined;
  if (head >= 0 && REPLYING.test(tokenAt(around.tree, head).lemma)) return undefined;
  const isOut = saidTest(saying.attribution, around);
  const ranked = rankContenders(token, gender, around);
  const left = ranked.filter(
    ({ contender: { mentions } }) => !mentions.some(({ mention, back }) => back === 0 && isOut(mention)),
  );
  const lost = ranked.reduce((sum, one) => (left.includes(one) ? sum : sum + one.chance), 0);
  const [best] = left;
  const isOutsider = ranked.some(
    (one) => !left.includes(one) && one.contender.name === saying.attribution.claimant.name,
  );
  if (!best || best.chance < (isOutsider ? LIKELY : SURE) * (1 - lost)) return undefined;
  const { name, mentions, ahead } = best.contender;
  const all = [...mentions.map(({ mention }) => mention), ...ahead];
  const isNamed = all.some((mention) => mention.isNamed && isSurelyPerson(mention, around));
  return isNamed && !/^(?:the|an?|his|her)\s/iu.test(name) ? { name, kind: 'person' } : undefined;
}

/** "He replied that …": somebody else than who has just spoken, which the ranking does not see. */
const REPLYING = /^(?:reply|answer|respond|retort|counter)$/u;

/** "“She told me it leaked,” Roos said": who is meant inside somebody's own words, nobody need be told. */
const isRelayed = ({ cue }: Attribution, own: readonly NumberedAttribution[]): boolean =>
  own.some(
    ({ attribution: { type, content } }) =>
      type === 'direct' && cue[0] !== undefined && content.some((span) => contains(span, cue[0]!)),
  );

/** Whether a mention is told of in what is said there: no "I", nor, in reported words, a pronoun, which may be the speaker. */
function saidTest(
  { content, type }: Attribution,
  { tree, here }: Surroundings,
): (mention: NounMention) => boolean {
  return (mention) => {
    const { start, end, form, upos } = tokenAt(tree, mention.token);
    if (!here.includes(mention) || /^(?:I|me|my|we|us|our)$/iu.test(form)) return false;
    if (upos === 'PRON' && type === 'indirect') return false;
    return content.some((span) => overlaps(span, [start, end]));
  };
}

/** The attributions with the speakers who are meant, and whatever goes on with them; null where none is another. */
export function withSpeakers(
  attributions: readonly Attribution[],
  meant: SpeakersMeant,
): readonly Attribution[] | null {
  const renamed = attributions.map((attribution): Attribution => {
    const [source] = attribution.source;
    const claimant = source && meant.get(source[0]);
    const isSame = claimant === undefined || claimant.name === attribution.claimant.name;
    return isSame ? attribution : { ...attribution, claimant };
  });
  return renamed.some((one, index) => one !== attributions[index]) ? renamed : null;
}

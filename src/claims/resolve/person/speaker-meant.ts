import type { Attribution, Claimant } from '../../../domain/analysis';
import { contains, overlaps } from '../../../domain/span';
import type { NumberedAttribution } from '../../clauses/numbered-attribution';
import { dependents, isUnder, tokenAt } from '../../trees/tree';
import type { NounMention } from '../mention';
import { fullName, genderOfPronoun, isSurelyPerson, type Surroundings } from '../surroundings';
import type { Placed } from '../standing';
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
  before: readonly NumberedAttribution[],
): Claimant | undefined {
  const { start, end, form, head } = tokenAt(around.tree, token);
  const gender = genderOfPronoun(form);
  const saying = own.find(({ attribution: { source } }) => source[0]?.[0] === start && source[0][1] === end);
  if (gender === undefined || saying === undefined || isRelayed(saying.attribution, own)) return undefined;
  if (head >= 0 && REPLYING.test(tokenAt(around.tree, head).lemma)) return undefined;
  const isOut = outsideTest(saying.attribution, token, around);
  const here = around.here.filter((mention) => !isOut(mention));
  const named = around.here.filter((mention) => isOut(mention) && !isPronoun(mention, around));
  const told = new Set(named.map((mention) => fullName(mention, around.cast)));
  const ranked = rankContenders(token, gender, { ...around, here });
  const left = ranked.filter(({ contender }) => !told.has(contender.name));
  const lost = ranked.reduce((sum, one) => (left.includes(one) ? sum : sum + one.chance), 0);
  const isOutsider = told.has(saying.attribution.claimant.name ?? '');
  const [best] = left;
  if (!best || best.chance < (isOutsider ? LIKELY : SURE) * (1 - lost)) return undefined;
  const { name, mentions, ahead } = best.contender;
  if (isToldBy(saying.attribution.claimant, mentions, before, around)) return undefined;
  const all = [...mentions.map(({ mention }) => mention), ...ahead];
  const isNamed = all.some((mention) => mention.isNamed && isSurelyPerson(mention, around));
  return isNamed && !/^(?:the|an?|his|her)\s/iu.test(name) ? { name, kind: 'person' } : undefined;
}

/** "Roos said Beck had lost his way. … he said": of whom the last speaker has told just before, that one does not take the word unnamed. */
function isToldBy(
  { name }: Claimant,
  mentions: readonly Placed[],
  before: readonly NumberedAttribution[],
  { trees }: Surroundings,
): boolean {
  const told = before
    .filter(
      ({ attribution: { claimant, form } }) => name !== null && claimant.name === name && form === 'clause',
    )
    .flatMap(({ attribution }) => attribution.content);
  return mentions.some(({ mention: { sentence, token } }) => {
    const word = trees[sentence]?.tokens[token];
    return (
      word !== undefined &&
      word.upos !== 'PRON' &&
      told.some((span) => overlaps(span, [word.start, word.end]))
    );
  });
}

const isPronoun = ({ sentence, token }: NounMention, { trees }: Surroundings): boolean =>
  trees[sentence]?.tokens[token]?.upos === 'PRON';

/** "He replied that …": somebody else than who has just spoken, which the ranking does not see. */
const REPLYING = /^(?:reply|answer|respond|retort|counter)$/u;

/** "“She told me it leaked,” Roos said": who is meant inside somebody's own words, nobody need be told. */
const isRelayed = ({ cue }: Attribution, own: readonly NumberedAttribution[]): boolean =>
  own.some(
    ({ attribution: { type, content } }) =>
      type === 'direct' && cue[0] !== undefined && content.some((span) => contains(span, cue[0]!)),
  );

/**
 * Whether a mention is told of in what is said there or asked before it ("Asked about Beck, he said …"): no pronoun in reported words,
 * which may be the speaker. Whom "I" and "he" mean in a quotation hangs on the speaker, and tells nothing of who that is.
 */
function outsideTest(
  { content, type }: Attribution,
  pronoun: number,
  { tree }: Surroundings,
): (mention: NounMention) => boolean {
  const asking = dependents(tree, tokenAt(tree, pronoun).head, 'advcl').filter((clause) =>
    /^(?:asked|pressed|questioned|quizzed|challenged)$/iu.test(tokenAt(tree, clause).form),
  );
  return ({ token }) => {
    const { start, end, upos } = tokenAt(tree, token);
    if (asking.some((clause) => isUnder(tree, token, clause))) return true;
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

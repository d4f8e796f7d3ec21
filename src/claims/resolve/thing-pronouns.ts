import { dependents, tokenAt } from '../trees/tree';
import { withoutAsides } from './asides';
import { bearingOf } from './bearing';
import { isDeed, verbBetween } from './deeds';
import type { NounMention } from './mention';
import type { Ranked } from './odds';
import { canBeSaidAgain, isWholeOfPart } from './quantified';
import {
  isLeftOpen,
  mayBe,
  sameBeside,
  subjectOfClause,
  type Finding,
  type Surroundings,
} from './surroundings';
import { isSpoken, type Contender } from './thing/contenders';
import { goneOn } from './they-gone-on';
import { isEmptyIt } from './thing/empty-it';
import { pairTold, type PairTold } from './thing/pair-told';
import { isOfSome, isPartOfNext, isShareOfTeller, partToldOf } from './thing/part-of-many';
import { rankContenders } from './thing/rank-contenders';

/** How likely it must be that something is meant to be put in, and to be named as what may be meant. */
const SURE = 0.65;
/** The same where another fits to whom the likeliest one does something, or that does it to it. */
const SURE_BESIDE_ANOTHER = 0.8;
const POSSIBLE = 0.1;

/**
 * What "it" or "they" stands for: of all things, bodies and groups in mind the likeliest, by what each is, where it stands and what the
 * pronoun's place asks for, if that is likely enough. Else a doubt that names those that may be meant, the likeliest first; null where
 * the pronoun stands for nothing.
 */
export function findThing(token: number, around: Surroundings, several: boolean): Finding {
  const { tree, here } = around;
  if (!several && isEmptyIt(token, around)) return null;
  if (here.some((mention) => mention.plural === several && isShareOfTeller(tree, token, mention)))
    return { why: 'a part of whom or what is not told', candidates: [] };
  if (several && (isPartOfNext(tree, token) || isOfSome(tree, token))) return null;
  const same = sameBeside(token, around);
  if (same?.isWhole && canBeSaidAgain(same, several)) return { mention: same };
  if (isLeftOpen(token, around)) return { why: 'the same word before it is open', candidates: [] };
  const before = several ? goneOn(token, around) : undefined;
  if (before?.meant && canBeSaidAgain(before.meant, several)) return { mention: before.meant };
  const ranked = withoutAsides(rankContenders(token, several, around), token, around).filter(
    ({ contender }) =>
      !isToldTo(contender, token, around) && !(before && isToldSince(contender, before.they)),
  );
  if (ranked.length === 0 && isWholeOfPart(tree, token)) return null;
  const [best] = ranked;
  const pair = several ? pairTold(token, around) : undefined;
  if (pair && isMeant(pair, best?.contender)) return { mention: pair.whole };
  const isPlain =
    best &&
    !before &&
    best.chance + chanceOfWhole(best.contender, ranked, around) >= sureOf(best.contender, ranked, around) &&
    !judges(best.contender, token, around) &&
    !isOnlyQuoted(best.contender, token, around) &&
    !isOwned(best, ranked, around);
  const mention = isPlain ? wordsOf(best.contender, several) : undefined;
  if (mention) {
    const isAll = !several || isWholeOfPart(tree, token);
    return { mention: (isAll ? undefined : partToldOf(tree, token, mention, here)) ?? mention };
  }
  const possible = ranked
    .filter(({ chance }) => chance >= POSSIBLE || (best && isOnlyQuoted(best.contender, token, around)))
    .map(({ contender }) => contender);
  const others = possible.filter((contender) => !pair || !hasMember(contender, pair.members));
  const isPair = pair !== undefined && (pair.isOfPersons || others.length < possible.length);
  return mayBe([...(isPair ? [pair.whole] : []), ...others.map(({ mentions }) => mentions[0]!.mention)]);
}

/** "“They ran all day,” he told reporters. “They never gave up.”": whom a speaker speaks to is "you". */
function isToldTo({ mentions }: Contender, token: number, { trees, isDirect }: Surroundings): boolean {
  if (!isDirect(token)) return false;
  return mentions.every(({ mention: { sentence, token: at } }) => {
    const tree = trees[sentence];
    const { head = -1, deprel = '' } = tree?.tokens[at] ?? {};
    return (
      head >= 0 &&
      /^(?:i?obj|obl|ccomp|xcomp)/u.test(deprel) &&
      /^(?:tell|inform|assure|remind)$/u.test(tokenAt(tree!, head).lemma)
    );
  });
}

/** "They fled on bikes, police said. They …": what is told of behind the first "they" alone is not meant by the second. */
const isToldSince = ({ mentions }: Contender, they: number): boolean =>
  mentions[0]!.back === 1 && mentions[0]!.mention.token > they;

/** "“The roof leaks,” the owner said. It was built in 1907.": what is told of in somebody's own words alone is not surely the writer's "it". */
const isOnlyQuoted = ({ mentions }: Contender, token: number, around: Surroundings): boolean =>
  !isSpoken(token, around) &&
  mentions.every(({ mention, back }) => back > 0 && mention.isQuoted && !mention.isNamed);

/** Whether those who are joined are meant: nobody else fits but one of them, or one thing or body that is not several. */
function isMeant({ members, isOfPersons }: PairTold, best: Contender | undefined): boolean {
  if (best === undefined) return isOfPersons;
  return hasMember(best, members) || (isOfPersons && !best.mentions[0]!.mention.plural);
}

const hasMember = ({ mentions }: Contender, members: readonly NounMention[]): boolean =>
  members.some((member) =>
    mentions.some(
      ({ mention: { sentence, token } }) => sentence === member.sentence && token === member.token,
    ),
  );

/** "Most of the victims": how likely the victims are meant, who are the same as far as "they" goes. */
function chanceOfWhole(
  { mentions: [part] }: Contender,
  ranked: readonly Ranked<Contender>[],
  { tree, trees }: Surroundings,
): number {
  const own = part?.back === 0 ? tree : trees[part?.mention.sentence ?? -1];
  if (!part || !own || tokenAt(own, part.mention.token).upos === 'NOUN') return 0;
  const whole = ranked.find(({ contender: { mentions } }) =>
    mentions.some(
      ({ mention }) =>
        mention.sentence === part.mention.sentence &&
        tokenAt(own, mention.token).head === part.mention.token &&
        tokenAt(own, mention.token).deprel === 'nmod',
    ),
  );
  return whole?.chance ?? 0;
}

const sureOf = (
  best: Contender,
  ranked: readonly { readonly contender: Contender }[],
  around: Surroundings,
): number =>
  ranked.some(({ contender }) => contender !== best && isDeed(verbBetween(best, contender, around)))
    ? SURE_BESIDE_ANOTHER
    : SURE;

/** "The firm says it is fair", "The council says it is big": what somebody says of something is hardly said of the teller. */
function judges({ mentions }: Contender, token: number, { tree, here }: Surroundings): boolean {
  const { deprel, head: predicate } = tokenAt(tree, token);
  if (!deprel.startsWith('nsubj') || !tokenAt(tree, predicate).deprel.startsWith('ccomp')) return false;
  const teller = subjectOfClause(tree, tokenAt(tree, predicate).head, here);
  if (!mentions.some(({ mention }) => mention === teller)) return false;
  const bearing = bearingOf(tree, token);
  const isCalled = tokenAt(tree, predicate).upos === 'ADJ' && dependents(tree, predicate, 'cop').length > 0;
  return bearing === 'judged' || (bearing === 'open' && isCalled);
}

/** "The mill's bill has doubled and it closes at noon": the owner may be meant as well as what is owned. */
function isOwned(
  { contender }: Ranked<Contender>,
  ranked: readonly Ranked<Contender>[],
  { trees }: Surroundings,
): boolean {
  const { mention } = contender.mentions[0]!;
  const tree = trees[mention.sentence];
  const owners = tree ? dependents(tree, mention.token, 'nmod:poss') : [];
  return ranked.some(({ contender: { mentions } }) =>
    mentions.some(
      ({ mention: other }) => other.sentence === mention.sentence && owners.includes(other.token),
    ),
  );
}

/** The mention by whose words something is put in: the nearest that makes a whole phrase; none where two capitals may be a person's. */
function wordsOf({ mentions }: Contender, several: boolean): NounMention | undefined {
  return mentions
    .map(({ mention }) => mention)
    .find(
      (mention) =>
        mention.isWhole &&
        mention.possessor === null &&
        (mention.kind !== 'person' || mention.plural) &&
        canBeSaidAgain(mention, several),
    );
}

import type { Cast } from '../claimants/cast';
import { personNamed } from '../claimants/cast';
import type { Gender } from '../names/given-names';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { befallen } from './befallen';
import { verbBetween } from './deeds';
import { demandOn } from './demands';
import type { NounMention } from './mention';
import { toldByDuty } from './on-duty';
import { joinedOwner } from './joined-owner';
import { KIN_NOUNS } from './posts';
import { isTitleAlone } from './person/contender-features';
import { fits, type Contender } from './person/contenders';
import { rankContenders } from './person/rank-contenders';
import {
  clauseOf,
  doubt,
  genderOf,
  isSurelyPerson,
  mayBe,
  subjectOfClause,
  type Finding,
  type Surroundings,
} from './surroundings';

/** How likely it must be that somebody is meant: who is known by name, or by a phrase that is told of before, and who is not. */
const SURE = 0.65;
const SURE_OF_STRANGERS = 0.8;
/** The same where another fits whom the clause before tells of with the likeliest one. */
const SURE_BESIDE_ANOTHER = 0.85;
/** How likely it must be that somebody is named as one who may be meant. */
const POSSIBLE = 0.05;

/**
 * Whom "he" or "she" stands for: of all persons of that gender who are in mind the likeliest, by where they stand and what stands between,
 * if that is likely enough. Else a doubt that names those who may be meant, the likeliest first.
 */
export function findPerson(token: number, gender: Gender, around: Surroundings): Finding {
  const { tree, cast } = around;
  const ship = gender === 'female' ? shipFor(token, around) : undefined;
  if (ship) return ship;
  if (isGivenHers(token, tree)) return { why: 'may say whose or to whom', candidates: [] };
  const joined = joinedOwner(token, gender, around);
  if (joined) return answer(joined, cast);
  const ranked = rankContenders(token, gender, around);
  const [best] = ranked;
  const teller = best && mentionOf(best.contender, around);
  const other = teller && toldByDuty(teller, gender, around);
  if (other) return mayBe([teller, other]);
  const victim = best && befallen(token, gender, best.contender, around);
  if (teller && victim) return mayBe([teller, victim]);
  if (
    best &&
    best.chance >= sureOf(best.contender, ranked, around) &&
    isNameOfSomebody(best.contender, around) &&
    !ranked.some(
      ({ contender }) =>
        isJoined(contender, best.contender, around) || isKnownBeside(contender, best.contender, around),
    ) &&
    !isKinOf(best.contender, around, ranked)
  )
    return answer(mentionOf(best.contender, around), cast);
  const possible = ranked
    .filter(({ chance }) => chance >= POSSIBLE)
    .map(({ contender }) => mentionOf(contender, around));
  return possible.length > 0 ? mayBe(possible) : { why: 'nobody named before fits', candidates: [] };
}

function sureOf(
  best: Contender,
  ranked: readonly { readonly contender: Contender }[],
  around: Surroundings,
): number {
  if (ranked.some(({ contender }) => contender !== best && verbBetween(best, contender, around) !== null))
    return SURE_BESIDE_ANOTHER;
  return isStranger(best, around) ? SURE_OF_STRANGERS : SURE;
}

/** "Tom Beck and Karl Roos own the mill. He …": of two who are told of together neither is meant more. */
function isJoined(
  { mentions: [one] }: Contender,
  { mentions: [other] }: Contender,
  { trees }: Surroundings,
): boolean {
  if (one?.mention.sentence === undefined || one.mention.sentence !== other?.mention.sentence) return false;
  const tokens = trees[one.mention.sentence]?.tokens ?? [];
  const hangsOn = (token: number, head: number): boolean => {
    const word = tokens[token];
    return word?.head === head && word.deprel.startsWith('conj') && tokens[head]?.upos === 'PROPN';
  };
  return hangsOn(one.mention.token, other.mention.token) || hangsOn(other.mention.token, one.mention.token);
}

/** "Her mother, Ida Roos, said she was recovering": somebody's kin may speak of that one as well, who is likely enough. */
function isKinOf(
  best: Contender,
  { tree, trees }: Surroundings,
  ranked: readonly { readonly contender: Contender; readonly chance: number }[],
): boolean {
  const [second] = ranked.slice(1);
  const mention = best.mentions[0]?.mention;
  if (second === undefined || mention === undefined || second.chance < KIN_LIKELY) return false;
  if (trees[mention.sentence] !== tree || !mention.speaks) return false;
  const beside = dependents(tree, mention.token, 'nmod:desc', 'compound', 'appos');
  return [mention.token, ...mention.partners, ...beside].some(
    (token) =>
      KIN_NOUNS.test(tokenAt(tree, token).lemma.toLowerCase()) &&
      dependents(tree, token, 'nmod:poss').some((owner) => tokenAt(tree, owner).upos === 'PRON'),
  );
}

const KIN_LIKELY = 0.1;

/** "A clerk took her notes, and she …": whom the text has named with her gender may be meant, rather than who is new and has none. */
function isKnownBeside(other: Contender, best: Contender, around: Surroundings): boolean {
  const isKnown = ({ mention }: Contender['mentions'][number]): boolean =>
    genderOf(mention, around) !== undefined;
  const isNew = best.mentions.every(
    (placed) => !placed.mention.isNamed && !placed.mention.definite && !isKnown(placed),
  );
  return (
    isNew && other !== best && other.mentions.some((placed) => placed.mention.isNamed && isKnown(placed))
  );
}

/** "Mayor", "Le Soir": an office for a name, and capitals of which nothing tells whose they are, are not put in for a person. */
function isNameOfSomebody({ name, mentions, ahead }: Contender, around: Surroundings): boolean {
  if (isTitleAlone(name)) return false;
  const all = [...mentions.map(({ mention }) => mention), ...ahead];
  return !name.includes(' ') || all.some((mention) => !mention.isNamed || isSurelyPerson(mention, around));
}

/** "A clerk", "Marrick": nothing but a new phrase or a bare word tells of somebody. */
function isStranger({ mentions, ahead }: Contender, around: Surroundings): boolean {
  return [...mentions.map(({ mention }) => mention), ...ahead].every(
    (mention) =>
      (!mention.isNamed && !mention.definite) || (mention.isNamed && !isSurelyPerson(mention, around)),
  );
}

/** The mention by whose words somebody is put in: the nearest that is no pronoun and makes a whole phrase. */
function mentionOf({ mentions, ahead }: Contender, { trees }: Surroundings): NounMention {
  const all = [...mentions.map(({ mention }) => mention), ...ahead];
  const words = all.filter(({ sentence, token }) => trees[sentence]?.tokens[token]?.upos !== 'PRON');
  const whole = words.find(({ isWhole, possessor }) => isWhole && possessor === null);
  return whole ?? words[0] ?? all[0]!;
}

const SHIP =
  /^(?:ship|vessel|boat|freighter|ferry|tanker|tug|trawler|yacht|liner|submarine|frigate|destroyer|cruiser|barge|schooner|galleon|warship|steamer|steamship|lifeboat|wreck|tanker|dredger|icebreaker|minesweeper)$/u;

/** "The ship was lying on her side": a ship is "she" as well. The subject of the clause is meant; else it may be. */
function shipFor(token: number, around: Surroundings): Finding | undefined {
  const { tree, here, before } = around;
  const ships = [here.filter((mention) => mention.token < token), ...before]
    .flat()
    .filter(({ lemma, plural, role }) => SHIP.test(lemma) && !plural && role.endsWith('subject'));
  const acts = demandOn(tree, token) === 'actor';
  if (ships.length === 0 || acts) return undefined;
  const subject = subjectOfClause(tree, clauseOf(tree, token), here);
  const isBeside = subject !== undefined && /^(i?obj|obl)/u.test(tokenAt(tree, token).deprel);
  if (subject && SHIP.test(subject.lemma) && subject.token < token && !isBeside) return { mention: subject };
  const isWoman = subject && subject.token < token && isSurelyPerson(subject, around);
  const others = ships.filter((ship) => ship !== subject);
  return (isWoman && fits(subject, 'female', around)) || others.length === 0 ? undefined : doubt(others);
}

const GIVING = /^(?:bring|give|send|buy|offer|show|teach|sell|lend|hand|cook|pay|owe|promise|write|read)$/u;

/** "brings her mangoes": to her, or hers. */
function isGivenHers(token: number, tree: Tree): boolean {
  const { form, deprel, head } = tokenAt(tree, token);
  if (
    !/^her$/iu.test(form) ||
    deprel !== 'nmod:poss' ||
    head !== token + 1 ||
    !tokenAt(tree, head).xpos.endsWith('S')
  )
    return false;
  const { deprel: place, head: verb } = tokenAt(tree, head);
  return (
    place === 'obj' && GIVING.test(tokenAt(tree, verb).lemma) && dependents(tree, verb, 'iobj').length === 0
  );
}

function answer(mention: NounMention, cast: Cast): Finding {
  if (!mention.isWhole || mention.possessor !== null) return doubt([mention]);
  const person = mention.isNamed ? personNamed(cast, mention.text) : undefined;
  return {
    mention,
    ...(person &&
      (person.name.endsWith(mention.text) || person.name.startsWith(`${mention.text} `)) && {
        name: person.name,
      }),
  };
}

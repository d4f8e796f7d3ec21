import type { Cast } from '../../claimants/cast';
import { personNamed } from '../../claimants/cast';
import { isKnownBody } from '../../names/bodies';
import type { Gender } from '../../names/given-names';
import { isPeople } from '../../names/peoples';
import { isPersonNoun } from '../../names/person-nouns';
import { isKnownPlace } from '../../names/places';
import { isTimeWord } from '../../names/time-words';
import { childrenOf, dependents, tokenAt, type Tree } from '../../trees/tree';
import { isCollective } from '../demands';
import type { NounMention } from '../mention';
import { canBind } from '../quantified';
import { isSaying } from '../saying';
import { placedBefore, type Placed } from '../standing';
import {
  clauseOf,
  fullName,
  genderOf,
  isInside,
  isPerson,
  isSurelyPerson,
  subjectOfClause,
  type Surroundings,
} from '../surroundings';

/** Somebody whom "he" or "she" may mean: what stands for that person before the pronoun, nearest first, and behind it. */
export interface Contender {
  /** The fullest name, or the words of a phrase. */
  readonly name: string;
  readonly mentions: readonly Placed[];
  /** What names the same person further on in the sentence. */
  readonly ahead: readonly NounMention[];
}

/**
 * Everybody of whom the text has told up to a pronoun, or tells in its sentence, and who may be a person of its gender: without
 * those whom its place rules out (who stands beside it, who speaks, whose phrase it is in).
 */
export function contendersFor(token: number, gender: Gender, around: Surroundings): readonly Contender[] {
  const { here, before, cast } = around;
  const isFitting = fitFor(token, gender, around);
  // Of those further back persons alone are still in mind.
  const placed = placedBefore(token, around).filter(
    ({ mention, back }) => back <= before.length || mention.kind === 'person',
  );
  const found = new Map<string, { mentions: Placed[]; ahead: NounMention[] }>();
  const of = (mention: NounMention): { mentions: Placed[]; ahead: NounMention[] } => {
    const name = fullName(mention, cast);
    const known = found.get(name) ?? { mentions: [], ahead: [] };
    found.set(name, known);
    return known;
  };
  for (const one of placed) if (isFitting(one.mention)) of(one.mention).mentions.push(one);
  for (const mention of here)
    if (mention.token > token && isFitting(mention)) of(mention).ahead.push(mention);
  return [...found]
    .map(([name, { mentions, ahead }]): Contender => ({
      name,
      ahead,
      mentions: mentions.toSorted(
        (a, b) =>
          a.back - b.back || b.mention.sentence - a.mention.sentence || b.mention.token - a.mention.token,
      ),
    }))
    .filter(
      ({ mentions, ahead }) =>
        mentions.length > 0 || ahead.some((mention) => isAbove(mention, token, around)),
    );
}

/** "When he met Musk, Li …": the subject of a clause above, which comes behind. */
export function isAbove(mention: NounMention, token: number, { tree, here }: Surroundings): boolean {
  for (let clause = clauseOf(tree, token), steps = 0; steps < 8; steps += 1) {
    if (subjectOfClause(tree, clause, here) === mention) return true;
    const { head } = tokenAt(tree, clause);
    if (head < 0) return false;
    clause = clauseOf(tree, head);
  }
  return false;
}

function fitFor(token: number, gender: Gender, around: Surroundings): (mention: NounMention) => boolean {
  const { tree, cast, here } = around;
  const beside = besides(token, around);
  const speaks = speakerTest(token, around);
  const owned = ownedBy(token, around);
  const { head } = tokenAt(tree, token);
  const saysOn =
    isSaying(tree, head) ||
    /^(?:decline|refuse|comment|elaborate)$/u.test(tree.tokens[head]?.lemma ?? '') ||
    givesNoWord(tree, head);
  return (mention) => {
    if (/^God$/u.test(mention.text) || (isSpokesman(mention) && !saysOn)) return false;
    if (mention.plural || isCollective(mention.lemma) || isBareRole(mention)) return false;
    if (!canBind(mention, token, tree, here.includes(mention))) return false;
    if (!mayBePerson(mention, around) || !fits(mention, gender, around)) return false;
    const name = fullName(mention, cast);
    return (
      !beside.has(name) &&
      !owned.has(name) &&
      !speaks(mention) &&
      !(here.includes(mention) && (isInside(tree, token, mention.token) || isCounsel(tree, mention)))
    );
  };
}

/** "He gave no details": what a spokesman does himself. */
const givesNoWord = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]?.lemma === 'give' &&
  childrenOf(tree, verb).some((object) =>
    /^(?:detail|reason|figure|date)$/u.test(tokenAt(tree, object).lemma),
  );

/** Whether a mention is a person's, or a name of one word of which nothing says whose it is. */
function mayBePerson(mention: NounMention, around: Surroundings): boolean {
  if (isPerson(mention, around.cast)) return true;
  const { isNamed, article, text, definite, sentence, token } = mention;
  if (!isNamed || article !== '' || definite || !/^\p{Lu}[\p{L}’'.-]+$/u.test(text) || !/\p{Ll}/u.test(text))
    return false;
  // "born in Szeged", "as Hydrographer": what acts, is acted on or owns may be a person.
  const deprel = around.trees[sentence]?.tokens[token]?.deprel ?? '';
  if (!/^(?:nsubj|i?obj|nmod:poss|conj)/u.test(deprel)) return false;
  return (
    !isKnownPlace(text) &&
    !around.towns.has(text) &&
    !isKnownBody(text) &&
    !isPeople(text) &&
    !isTimeWord(text)
  );
}

/** Whether nothing but its capitals makes a person of a mention. */
export const isUnsure = (mention: NounMention, around: Surroundings): boolean =>
  !isSurelyPerson(mention, around);

export function fits(mention: NounMention, gender: Gender, around: Surroundings): boolean {
  const known = genderOf(mention, around) ?? toldByPronoun(mention, around);
  return known === undefined || known === gender;
}

/** "The robber fled after he struck her": whom a pronoun of the sentence has stood for is of its gender. */
function toldByPronoun({ text, isNamed }: NounMention, { tree, here }: Surroundings): Gender | undefined {
  if (isNamed) return undefined;
  return here.find((other) => other.text === text && tree.tokens[other.token]?.upos === 'PRON')?.gender;
}

/** "A spokesman for Mr Beck said that he …": a spokesman speaks of another, unless it is told who says something. */
const isSpokesman = ({ lemma, isNamed }: NounMention): boolean => !isNamed && lemma.startsWith('spokes');

/** "elected mayor", "Pilot lands jet": a bare noun says what somebody is, or stands in a headline. */
function isBareRole({ isNamed, isWhole, text, lemma }: NounMention): boolean {
  return (
    !isNamed &&
    !isWhole &&
    lemma !== 'one' &&
    !/^(?:the|th[ie]s|that|his|her|its|their|my|our|your)\s/iu.test(text)
  );
}

/** "agreed with defence counsel Ida Roos that she had stolen it": counsel speaks for another. */
function isCounsel(tree: Tree, { token, role }: NounMention): boolean {
  if (role.endsWith('subject')) return false;
  return [tokenAt(tree, token).head, ...childrenOf(tree, token)].some(
    (word) =>
      word >= 0 && /^(?:counsel|lawyer|attorney|solicitor|barrister)$/iu.test(tokenAt(tree, word).lemma),
  );
}

/** Who stands beside a pronoun as subject or object of the same verb: "he met Musk" is not about Musk twice. */
function besides(token: number, { tree, here, cast }: Surroundings): ReadonlySet<string> {
  const { head, deprel } = tokenAt(tree, token);
  if (!/^(nsubj|i?obj|obl)/u.test(deprel)) return new Set();
  const others = here.filter(
    (mention) =>
      mention.token !== token &&
      [mention.token, ...mention.partners].some(
        (word) => tokenAt(tree, word).head === head && /^(nsubj|i?obj)/u.test(tokenAt(tree, word).deprel),
      ),
  );
  // "Feld taught Ines and steered her": the subject of the first verb is the second one's.
  const shared = subjectOfClause(tree, clauseOf(tree, token), here);
  if (shared && !deprel.startsWith('nsubj') && shared.token !== token && !others.includes(shared))
    others.push(shared);
  return new Set(others.map((mention) => fullName(mention, cast)));
}

/** "her sister Talia": who is told to be somebody's is another. */
function ownedBy(token: number, { tree, here, cast }: Surroundings): ReadonlySet<string> {
  const { head, deprel } = tokenAt(tree, token);
  if (deprel !== 'nmod:poss' || head < 0 || !isPersonNoun(tokenAt(tree, head).lemma.toLowerCase()))
    return new Set();
  const beside = [head, ...dependents(tree, head, 'appos', 'flat', 'nmod:desc')];
  const { head: above, deprel: relation } = tokenAt(tree, head);
  if (/^(?:appos|flat|nmod:desc)/u.test(relation) && above >= 0) beside.push(above);
  return new Set(
    here
      .filter((mention) => [mention.token, ...mention.partners].some((word) => beside.includes(word)))
      .map((mention) => fullName(mention, cast)),
  );
}

/**
 * Who speaks in a quotation, and so is not "she" in it: whoever the article or the sentence names as its speaker; where
 * nobody is named, whoever spoke before ("She lost her home," the barrister said).
 */
function speakerTest(token: number, around: Surroundings): (mention: NounMention) => boolean {
  const { tree, here, cast } = around;
  const told = around.speakerAt(token);
  if (told !== null) return isCalled(told, cast);
  if (!isInMarks(tree, token)) return () => false;
  const speaker = here.find(({ speaks }) => speaks);
  if (speaker?.isNamed !== true) return ({ speaks }) => speaks;
  const name = fullName(speaker, cast);
  return (mention) => fullName(mention, cast) === name;
}

function isCalled(told: string, cast: Cast): (mention: NounMention) => boolean {
  const whole = personNamed(cast, told)?.name ?? told;
  return (mention) => fullName(mention, cast) === whole;
}

function isInMarks(tree: Tree, token: number): boolean {
  const marks = tree.tokens.slice(0, token).filter(({ form }) => /^(?:["“”]|``|'')$/u.test(form)).length;
  return marks % 2 === 1;
}

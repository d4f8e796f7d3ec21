import { withoutTags } from '../../language/markup';
import { isMonthName } from '../trees/month-name';
import { childrenOf, isRelation, tokenAt, treeOf, yieldOf, type Tree } from '../trees/tree';
import type { ParsedSentence } from '../../language/parsed';
import { isKnownBody, namesBody } from '../names/bodies';
import { genderOfName, isGivenName, type Gender } from '../names/given-names';
import { isPersonsName } from '../names/surnames';
import { isPeople } from '../names/peoples';
import { isKnownPlace, namesPlace, PLACE_NOUNS } from '../names/places';
import { genderOfNoun } from '../names/gendered-nouns';
import { isPersonNoun } from '../names/person-nouns';
import { isNamedDay } from '../names/time-words';
import { BODY_NOUNS, BODY_WORDS, FIRM_NOUNS, TITLES } from '../names/noun-kinds';
import { joinsBody, readSource } from './source-phrase';
import { wordSet } from '../../language/word-set';

/** A named person or body where the text mentions it. */
export interface Mention {
  readonly name: string;
  readonly kind: 'person' | 'body';
  /** Whether more than two capitals tells the kind: a given name, a title, an office, an age, a body's word. */
  readonly isSure: boolean;
  readonly gender: Gender | undefined;
  readonly roles: readonly string[];
  /** What tells the role from others of the kind, in lower case: "labour" of "labour minister". */
  readonly fields: readonly string[];
  readonly sentence: number;
  /** Index of its main word. */
  readonly token: number;
  readonly isSubject: boolean;
  /** Whether it is who was told something ("he told Harbour Live"). */
  readonly isHearer: boolean;
}

/** Whether a run of capitals is a short form: "CAAM", "FBI". */
const isAcronym = (name: string): boolean => /^[A-Z][A-Z.&]{1,6}$/u.test(name);

/** Whose name it is, by its words: a body's words, a given name, a title; one bare word is taken for a body's. */
export function kindOfName(name: string, hasTitle: boolean): 'person' | 'body' {
  const parts = name.split(/[\s-]+/u);
  const isGiven = isGivenName(parts[0] ?? '');
  if (isPersonsName(parts) && !isKnownBody(name)) return 'person';
  const isBody = parts.some((part) => BODY_WORDS.has(part.toLowerCase())) || namesBody(parts);
  if (hasTitle && isGiven && parts.length > 1 && !/\s(?:of|and|for|&)\s/u.test(name)) return 'person';
  if (hasTitle && parts.length === 1 && !isBody && !isAcronym(name)) return 'person'; // "Mr Ford"
  if (isBody || isAcronym(name) || isKnownBody(name) || isKnownPlace(name)) return 'body';
  if (namesPlace(parts, isGiven || hasTitle)) return 'body';
  if (hasTitle || isGiven) return 'person';
  const words = name.split(/\s+/u);
  return words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word))
    ? 'person'
    : 'body';
}

/** Roles that firms have as well. */
const OF_FIRMS =
  /^(?:owner|investor|buyer|seller|founder|leader|champion|builder|employer|landlord|sponsor|winner|partner|member|host|star|head|rival|victim|user|customer|defendant|guardian|player|runner|trader|broadcaster|volunteer|giant|agent|witness|chair|supporter)$/u;

const isPersonsRole = (role: string): boolean => isRole(role) && !OF_FIRMS.test(role);

const isRole = (role: string): boolean => isPersonNoun(role) || TITLES.has(role.replace(/\.$/u, ''));

function genderOf(name: string, roles: readonly string[]): Gender | undefined {
  for (const role of roles) {
    const gender = genderOfNoun(role);
    if (gender) return gender;
  }
  return genderOfName(name.split(' ')[0] ?? '');
}

const NAME_PART = ['flat', 'compound', 'nmod:desc', 'appos', 'goeswith'];

/** Whether a token is the main word of a name: a proper noun that is no part of a longer one. */
function headsName(tree: Tree, index: number): boolean {
  const { upos, form, head, deprel } = tokenAt(tree, index);
  if (upos !== 'PROPN' || !(/[\p{Lu}\d]/u.test(form) || bearsName(tree, index)) || isTime(tree, index))
    return false;
  const isPart =
    head >= 0 && isRelation(deprel, NAME_PART) && deprel !== 'appos' && tokenAt(tree, head).upos === 'PROPN';
  return !isPart;
}

/** "Vice-captain Ida Roos": the half of a title after its dash, on which the name hangs. */
const bearsName = (tree: Tree, index: number): boolean =>
  tree.tokens[index - 1]?.form === '-' &&
  childrenOf(tree, index).some(
    (child) => tokenAt(tree, child).deprel === 'flat' && /^\p{Lu}/u.test(tokenAt(tree, child).form),
  );

/** Whether a token is a day, a feast or a month in a date. */
const isTime = (tree: Tree, index: number): boolean =>
  isNamedDay(tokenAt(tree, index).form) || isMonth(tree, index);

const BEFORE_DATE =
  /^(?:in|by|for|around|about|through|throughout|between|since|until|till|during|from|to|of|on|before|after|last|next|this|that|each|every|early|late|mid|\d{1,2}(?:st|nd|rd|th)?)$/iu;

/** Whether a token is a month in a date ("in June", "June 4") rather than somebody's name. */
function isMonth(tree: Tree, index: number): boolean {
  const [before, after] = [tree.tokens[index - 1]?.form ?? '', tree.tokens[index + 1]?.form ?? ''];
  if (!isMonthName(tokenAt(tree, index).form)) return false;
  return BEFORE_DATE.test(before) || /^\d/u.test(after);
}

/** "Seafarers' Federation", "St Olaf's Hospital": an owner that belongs to a body's name. */
function isPartOfBody(tree: Tree, child: number): boolean {
  const { deprel, head, form } = tokenAt(tree, child);
  if (deprel !== 'nmod:poss' || head <= child + 1 || head > child + 4 || !/^\p{Lu}/u.test(form)) return false;
  return joinsBody(form, tree.tokens[child + 1]?.form ?? '', tokenAt(tree, head).form);
}

/** The name phrase around its main word, without clauses and what stands beside it. */
function phraseOf(tree: Tree, index: number): number[] {
  return yieldOf(tree, index, (child) => {
    const { deprel, head } = tokenAt(tree, child);
    return (
      head === index &&
      !isPartOfBody(tree, child) &&
      isRelation(deprel, [
        'acl',
        'conj',
        'cc',
        'case',
        'punct',
        'cop',
        'nsubj',
        'aux',
        'advmod',
        'mark',
        'obl',
        'advcl',
        'parataxis',
        'nmod:poss',
      ])
    );
  });
}

/** "Jan Moss of Beck Brothers": two capitals after a person's name and "of" are where they work, unless they begin as people's do. */
function employs(tree: Tree, index: number): boolean {
  const { deprel, head } = tokenAt(tree, index);
  if (!deprel.startsWith('nmod') || tree.tokens[head]?.upos !== 'PROPN' || head > index) return false;
  const first = Math.min(...phraseOf(tree, index));
  const isOf = childrenOf(tree, index).some(
    (child) => tokenAt(tree, child).deprel === 'case' && /^(?:of|at|from)$/iu.test(tokenAt(tree, child).form),
  );
  return isOf && !isGivenName(tokenAt(tree, first).form);
}

/** The names that a sentence mentions, in reading order. */
export function mentionsIn(sentence: ParsedSentence, number: number): Mention[] {
  const tree = treeOf(sentence);
  return tree.tokens.flatMap((token, index): Mention[] => {
    if (!headsName(tree, index)) return [];
    const phrase = phraseOf(tree, index);
    const { name: span, hasTitle, roles } = readSource(tree, phrase);
    if (!span) return [];
    const opener = openingNoun(tree, span);
    const name = nameText(tree, opener === null ? span : [span[0] + 1, span[1]]);
    if (isPeople(name)) return []; // "the Czech", "the Democrats"
    const all = [...(opener === null ? [] : [opener]), ...roles, ...apposedRoles(tree, index)];
    const kind =
      isThingNoun(all.at(-1) ?? '', name) || (!hasTitle && employs(tree, index))
        ? 'body'
        : kindOfName(name, hasTitle || all.some(isPersonsRole));
    return [
      {
        name,
        kind,
        isSure:
          kind === 'person'
            ? hasTitle || isGivenName(name.split(/[\s-]+/u)[0] ?? '') || all.some(isRole)
            : true,
        gender: kind === 'person' ? genderOf(name, all) : undefined,
        roles: all,
        fields: [
          ...roles.filter((role) => isField(role)),
          ...phrase.map((word) => tokenAt(tree, word).form.toLowerCase()).filter(isPeople),
          ...apposedFields(tree, index),
        ],
        sentence: number,
        token: index,
        isSubject: isSubject(tree, index),
        isHearer: isHearer(tree, index),
      },
    ];
  });
}

/** "Rival Nordkyst": a common noun with the capital of a sentence's first word is no part of the name after it. */
function openingNoun(tree: Tree, [first, last]: readonly [number, number]): string | null {
  if (first > 0 || last === first) return null;
  const word = tokenAt(tree, first).form.toLowerCase();
  const rest = range(first + 1, last).map((index) => tokenAt(tree, index).form);
  const isNoun =
    word === 'rival' ||
    BODY_NOUNS.has(word) ||
    FIRM_NOUNS.has(word) ||
    (isPersonNoun(word) && !TITLES.has(word));
  return isNoun && rest[0] !== 'of' && !namesBody(rest) ? word : null;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** What people do for a living, and firms. */
const TRADES = /^(?:miner|producer|developer|publisher|brewer|operator)$/u;

/** Whether a noun beside a name says that it is no person's: a body, a place, a ship. */
function isThingNoun(noun: string, name: string): boolean {
  const [given = '', family] = name.split(' ');
  if (TRADES.test(noun) && family !== undefined && isGivenName(given)) return false; // "Jan Moss, a miner"
  return (
    BODY_NOUNS.has(noun) ||
    FIRM_NOUNS.has(noun) ||
    noun === 'rival' ||
    PLACE_NOUNS.has(noun) ||
    THINGS.has(noun)
  );
}

const THINGS = wordSet(
  'ship boat tanker ferry yacht trawler vessel submarine horse dog storm hurricane typhoon cyclone town village rover satellite probe rocket app game film novel play song album book magazine journal newspaper paper daily weekly drug vaccine firm hotel restaurant cafe bar pub comet asteroid volcano glacier lake',
);

/** Whether a name is a subject, or stands with the noun that is one ("Ferry company Norra bought …"). */
function isSubject(tree: Tree, index: number): boolean {
  const { deprel, head } = tokenAt(tree, index);
  if (isRelation(deprel, ['nsubj'])) return true;
  if (head >= 0 && deprel === 'conj') return isSubject(tree, head);
  return (
    head >= 0 && isRelation(deprel, ['flat', 'appos']) && isRelation(tokenAt(tree, head).deprel, ['nsubj'])
  );
}

function isHearer(tree: Tree, index: number): boolean {
  const { deprel, head } = tokenAt(tree, index);
  return head >= 0 && isRelation(deprel, ['obj', 'iobj']) && tokenAt(tree, head).lemma === 'tell';
}

/** "The mayor of Esk, Tom Beck": where a tree hangs the name on the place, the noun for a person above it. */
function explainedNoun(tree: Tree, noun: number): number {
  const { deprel, head, lemma } = tokenAt(tree, noun);
  if (isPersonNoun(lemma.toLowerCase()) || !deprel.startsWith('nmod') || head < 0) return noun;
  return isPersonNoun(tokenAt(tree, head).lemma.toLowerCase()) ? head : noun;
}

/** "Ida Roos, the harbour master": the role in apposition; "the mayor, Tom Beck": the noun that the name explains. */
function apposedRoles(tree: Tree, index: number): string[] {
  const { head, deprel } = tokenAt(tree, index);
  const explains = deprel === 'appos' || (deprel === 'flat' && tree.tokens[head]?.upos === 'NOUN');
  const above =
    explains && head >= 0 && !isFurther(tree, head)
      ? [tokenAt(tree, explainedNoun(tree, head)).lemma.toLowerCase()]
      : [];
  const below = childrenOf(tree, index)
    .filter((child) => tokenAt(tree, child).deprel === 'appos')
    .map((child) => tokenAt(tree, child).lemma.toLowerCase());
  return [...above, ...below];
}

/** A common noun before a role that is no role itself. */
const isField = (role: string): boolean => /^\p{Ll}/u.test(role) && !isRole(role) && !BODY_NOUNS.has(role);

/** "the finance minister, Ida Roos": the words that tell the role in apposition from others of its kind. */
function apposedFields(tree: Tree, index: number): string[] {
  const { head, deprel } = tokenAt(tree, index);
  const above = deprel === 'appos' && head >= 0 ? [explainedNoun(tree, head)] : [];
  const below = childrenOf(tree, index).filter((child) => tokenAt(tree, child).deprel === 'appos');
  return [...above, ...below].flatMap((noun) =>
    childrenOf(tree, noun)
      .filter((child) => child < noun && /^(?:compound|amod)$/u.test(tokenAt(tree, child).deprel))
      .map((child) => tokenAt(tree, child))
      .filter(({ form, upos }) => isPeople(form) || (/^\p{Ll}/u.test(form) && /^(?:NOUN|ADJ)$/u.test(upos)))
      .map(({ lemma }) => lemma.toLowerCase()),
  );
}

/** "a third company", "another bank": one beside those that were told of before, not the one that is meant from then on. */
function isFurther(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun).some(
    (child) =>
      child < noun && /^(?:another|second|third|fourth|other|rival)$/iu.test(tokenAt(tree, child).form),
  );
}

/** The words of a name as the article has them. */
export function nameText(tree: Tree, [first, last]: readonly [number, number]): string {
  return withoutTags(tree.sentence.text.slice(tokenAt(tree, first).start, tokenAt(tree, last).end));
}

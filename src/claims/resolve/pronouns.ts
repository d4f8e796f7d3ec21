import { personNamed, type Cast } from '../claimants/cast';
import { BODY_NOUNS } from '../claimants/kinds';
import { isKnownPlace } from '../names/places';
import type { Gender } from '../claimants/first-names';
import type { Mention } from '../claimants/mentions';
import { dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import type { NounMention } from './noun-mentions';
import { isPersonNoun } from './person-nouns';

/** What a pronoun was found to stand for, or why nothing is sure; null where there is nothing to say. */
export type Finding =
  | { readonly mention: NounMention; readonly name?: string }
  | { readonly why: string; readonly candidates: readonly NounMention[] }
  | null;

/** The noun phrases of the sentences up to now, the nearest telling sentence last. */
export interface Surroundings {
  readonly tree: Tree;
  readonly cast: Cast;
  /** Of this sentence, in reading order. */
  readonly here: readonly NounMention[];
  /** Of the sentences before, nearest first; at most three. */
  readonly before: readonly (readonly NounMention[])[];
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
]);

/** What a pronoun of the third person stands for. */
export function findAntecedent(token: number, around: Surroundings): Finding {
  const form = tokenAt(around.tree, token).form.toLowerCase();
  const gender = GENDERS.get(form);
  if (gender) return findPerson(token, gender, around);
  if (/^(it|its)$/u.test(form)) return isEmptyIt(around.tree, token) ? null : findThing(token, around, false);
  if (/^(they|them|their)$/u.test(form)) return findThing(token, around, true);
  return null;
}

/** The nearest sentence with somebody who can be meant decides; two of them are a doubt unless one is its subject. */
function findPerson(token: number, gender: Gender, { tree, cast, here, before }: Surroundings): Finding {
  const earlier = here.filter((mention) => mention.token < token);
  const ahead = subjectAhead(token, tree, here);
  if (ahead) return isPerson(ahead, cast) && fits(ahead, gender, cast) ? answer(ahead, cast) : null;
  const above = subjectAbove(token, tree, here);
  if (above && isPerson(above, cast) && fits(above, gender, cast) && !above.plural)
    return answer(above, cast);
  const beside = besides(token, tree, here, cast);
  const isMe = isQuoted(tree, token) ? speakerTest(here, cast) : () => false;
  for (const [distance, mentions] of [earlier, ...before].entries()) {
    const people = distinct(
      mentions.filter(
        (mention) =>
          isPerson(mention, cast) &&
          fits(mention, gender, cast) &&
          !mention.plural &&
          !isMe(mention) &&
          !beside.has(fullName(mention, cast)),
      ),
      cast,
    );
    if (people.length === 0) continue;
    if (people.length === 1) return people[0] ? answer(people[0], cast) : null;
    const subjects = people.filter(({ role }) => role === 'main-subject');
    const asSubject = tokenAt(tree, token).deprel.startsWith('nsubj') || distance === 0;
    if (asSubject && subjects[0] && subjects.length === 1) return answer(subjects[0], cast);
    return doubt(people);
  }
  return { why: 'nobody named before fits', candidates: [] };
}

/**
 * Who may be the one that speaks in a quotation, and so is not "she" in it: whoever spoke before, unless somebody else is
 * named as its speaker ("She lost her home," the barrister said).
 */
function speakerTest(here: readonly NounMention[], cast: Cast): (mention: NounMention) => boolean {
  const speaker = here.find(({ speaks }) => speaks);
  if (speaker?.isNamed !== true) return ({ speaks }) => speaks;
  const name = fullName(speaker, cast);
  return (mention) => fullName(mention, cast) === name;
}

/** "When he met Musk, Li …": a pronoun in an opening clause stands for the subject to come. */
function subjectAhead(token: number, tree: Tree, here: readonly NounMention[]): NounMention | undefined {
  const verb = tokenAt(tree, token).head;
  if (verb < 0 || tokenAt(tree, verb).deprel !== 'advcl' || !tokenAt(tree, token).deprel.startsWith('nsubj'))
    return undefined;
  const main = tokenAt(tree, verb).head;
  return here.find(
    (mention) =>
      mention.token > verb && tokenAt(tree, mention.token).head === main && mention.role.endsWith('subject'),
  );
}

/** "Theo Marsh has not played since he was hurt": in a clause that follows its verb, the subject of that verb. */
function subjectAbove(token: number, tree: Tree, here: readonly NounMention[]): NounMention | undefined {
  const verb = tokenAt(tree, token).head;
  if (verb < 0 || tokenAt(tree, verb).deprel !== 'advcl' || !tokenAt(tree, token).deprel.startsWith('nsubj'))
    return undefined;
  const main = tokenAt(tree, verb).head;
  return here.find(
    (mention) =>
      mention.token < token && tokenAt(tree, mention.token).head === main && mention.role.endsWith('subject'),
  );
}

function answer(mention: NounMention, cast: Cast): Finding {
  const person = mention.isNamed ? personNamed(cast, mention.text) : undefined;
  return { mention, ...(person && person.name.endsWith(mention.text) && { name: person.name }) };
}

function isPerson(mention: NounMention, cast: Cast): boolean {
  return mention.kind === 'person' || (mention.isNamed && personNamed(cast, mention.text) !== undefined);
}

const MALE =
  /^(man|boy|father|son|brother|husband|king|prince|chairman|spokesman|businessman|gunman|uncle|nephew|actor|policeman)$/u;
const FEMALE =
  /^(woman|girl|mother|daughter|sister|wife|queen|princess|chairwoman|spokeswoman|businesswoman|aunt|niece|actress|widow|policewoman)$/u;

function fits(mention: NounMention, gender: Gender, cast: Cast): boolean {
  if (MALE.test(mention.lemma)) return gender === 'male';
  if (FEMALE.test(mention.lemma)) return gender === 'female';
  const known = genderOf(mention, cast);
  return known === undefined || known === gender;
}

function genderOf(mention: NounMention, cast: Cast): Gender | undefined {
  const own = cast.bySentence[mention.sentence]?.find(
    (named: Mention) => named.token === mention.token,
  )?.gender;
  return own ?? (mention.isNamed ? personNamed(cast, mention.text)?.gender : undefined);
}

function fullName(mention: NounMention, cast: Cast): string {
  return (mention.isNamed ? personNamed(cast, mention.text)?.name : undefined) ?? mention.text;
}

/** Who stands beside a pronoun as subject or object of the same verb: "he met Musk" is not about Musk twice. */
function besides(token: number, tree: Tree, here: readonly NounMention[], cast: Cast): ReadonlySet<string> {
  const { head, deprel } = tokenAt(tree, token);
  if (!/^(nsubj|i?obj)/u.test(deprel)) return new Set();
  const others = here.filter(
    (mention) => tokenAt(tree, mention.token).head === head && mention.token !== token,
  );
  return new Set(others.map((mention) => fullName(mention, cast)));
}

/** One mention for each person. */
function distinct(mentions: readonly NounMention[], cast: Cast): NounMention[] {
  const byName = new Map<string, NounMention>();
  for (const mention of mentions) {
    const name = fullName(mention, cast);
    if (byName.get(name)?.role !== 'main-subject') byName.set(name, mention);
  }
  return [...byName.values()];
}

/** "It is clear that …", "it took a year to …", "it rains": stands for nothing said before. */
function isEmptyIt(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (deprel === 'expl' || head < 0) return true;
  if (!deprel.startsWith('nsubj')) return false;
  const clause = dependents(tree, head, 'csubj', 'ccomp', 'xcomp', 'advcl', 'acl').some(
    (child) => child > head,
  );
  const copula = dependents(tree, head, 'cop').length > 0;
  const identity =
    copula &&
    /^(NOUN|PROPN)$/u.test(tokenAt(tree, head).upos) &&
    dependents(tree, head, 'det').some((child) => /^the$/iu.test(tokenAt(tree, child).form));
  return (
    (copula && clause) ||
    identity ||
    /^(rain|snow|seem|appear|turn|take|emerge|transpire|happen|matter)$/u.test(tokenAt(tree, head).lemma)
  );
}

/**
 * A thing or a body, or several: in the same sentence what has the pronoun's place in the clause before, else the
 * subject of the sentence before. A rival in that place is a doubt.
 */
function findThing(token: number, { tree, cast, here, before }: Surroundings, several: boolean): Finding {
  const quoted = isQuoted(tree, token);
  const isObject = /^i?obj/u.test(tokenAt(tree, token).deprel);
  const ofRole = isOfRole(tree, token);
  const fit = (mention: NounMention): boolean =>
    mention.plural === several &&
    (several || !isPerson(mention, cast)) &&
    !isTime(mention) &&
    (!ofRole || (canEmploy(mention) && !isPlaceOf(tree, mention, here))) &&
    !(isObject && (isKnownPlace(mention.text) || isSpeakerOf(tree, token, mention, here)));
  const clause = clauseOf(tree, token);
  const earlier = here.filter(
    (mention) =>
      mention.token < token &&
      fit(mention) &&
      !isPossessedBy(tree, token, mention) &&
      (quoted || !isQuoted(tree, mention.token)),
  );
  const own = earlier.filter(
    (mention) => clauseOf(tree, mention.token) === clause && mention.role.endsWith('subject'),
  );
  if (own[0] && !tokenAt(tree, token).deprel.startsWith('nsubj')) return { mention: own[0] };
  const subjects = earlier.filter(({ role }) => role.endsWith('subject'));
  if (subjects.length > 0)
    return only(
      subjects,
      earlier.filter(({ role }) => role === 'object'),
      token,
      tree,
    );
  if (earlier.length === 1 && earlier[0]) return { mention: earlier[0] };
  if (earlier.length > 1) return doubt(earlier);
  const last = before[0]?.filter(fit) ?? [];
  // "I heard it go": what a speaker points at need not be anything that was told.
  if (quoted && isObject && last.length > 0) return doubt(last);
  const enacted = isForetold(tree, token) ? last.filter((mention) => mention.enacted) : [];
  if (enacted.length === 1 && enacted[0]) return { mention: enacted[0] };
  const subject = last.find(({ role }) => role === 'main-subject');
  // "Shorter stays do not help patients. They …": people may be meant as well as what the sentence before is about.
  if (several && subject && !isPerson(subject, cast) && last.some((mention) => isPerson(mention, cast)))
    return doubt(last);
  // An object may be anything that was told; a subject goes on with the subject.
  if (subject && !(isObject && last.length > 1)) return { mention: subject };
  if (last.length === 1 && last[0]) return { mention: last[0] };
  return last.length > 1 ? doubt(last) : { why: 'nothing named before fits', candidates: [] };
}

/** "its spokeswoman", "their owner": whose somebody is. */
function isOfRole(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return deprel === 'nmod:poss' && head >= 0 && isPersonNoun(tokenAt(tree, head).lemma.toLowerCase());
}

/** "a tour to Lucca, its chairman": where something goes or stands has no chairman here. */
function isPlaceOf(tree: Tree, mention: NounMention, here: readonly NounMention[]): boolean {
  if (!here.includes(mention)) return false;
  return dependents(tree, mention.token, 'case').some((word) =>
    /^(to|in|at|from|near)$/iu.test(tokenAt(tree, word).form),
  );
}

/** "It would bring in 400 million": what is to come is told of a measure, not of who passed it. */
function isForetold(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (!deprel.startsWith('nsubj')) return false;
  return dependents(tree, head, 'aux').some((aux) => /^(would|will)$/iu.test(tokenAt(tree, aux).form));
}

/** A body, or what is called by a name: no plan or promise has a spokeswoman. */
function canEmploy({ kind, isNamed, lemma }: NounMention): boolean {
  return kind !== 'thing' || isNamed || BODY_NOUNS.has(lemma) || OWNED.has(lemma);
}

/** Things that have an owner, a keeper or a crew. */
const OWNED = new Set(
  'car boat ship ferry plane lorry train dog cat horse animal house home hotel shop pub bar restaurant farm mill factory plant site building bridge tower port club team school hospital'.split(
    ' ',
  ),
);

/** "The coastguard says that ships no longer need it": who says so would be meant by "them" or a name. */
function isSpeakerOf(tree: Tree, token: number, mention: NounMention, here: readonly NounMention[]): boolean {
  const verb = tokenAt(tree, token).head;
  if (verb < 0 || tokenAt(tree, verb).deprel !== 'ccomp' || !here.includes(mention)) return false;
  return tokenAt(tree, mention.token).head === tokenAt(tree, verb).head && mention.role.endsWith('subject');
}

/** A subject before the pronoun; an object in the same place as the pronoun is a rival. */
function only(
  subjects: readonly NounMention[],
  objects: readonly NounMention[],
  token: number,
  tree: Tree,
): Finding {
  const isObject = /^i?obj/u.test(tokenAt(tree, token).deprel);
  if (isObject && objects.length === 1 && objects[0]) return { mention: objects[0] };
  const names = [...new Set(subjects.map(({ text }) => text))];
  const main = subjects.find(({ role }) => role === 'main-subject');
  const chosen = main ?? subjects[0];
  if (chosen === undefined || (names.length > 1 && !main?.isNamed)) return doubt(subjects);
  return isObject && objects.length > 1 ? doubt(objects) : { mention: chosen };
}

/** Several may be meant: the doubt names the last three. */
export function doubt(mentions: readonly NounMention[]): Finding {
  const names = [...new Set(mentions.map(({ text }) => text))].slice(-3);
  return { why: `may be ${names.join(' or ')}`, candidates: mentions };
}

/** Whether an odd number of quotation marks stands before a token: it is inside a quotation. */
function isQuoted(tree: Tree, token: number): boolean {
  let depth = 0;
  for (let at = 0; at < token; at += 1) {
    const { form } = tokenAt(tree, at);
    if (form === '“' || form === '``') depth += 1;
    else if (form === '”' || form === "''") depth -= 1;
    else if (form === '"') depth = depth > 0 ? depth - 1 : depth + 1;
  }
  return depth > 0;
}

function isTime({ lemma }: NounMention): boolean {
  return /^(year|month|week|day|hour|minute|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|morning|evening|night|weekend|summer|winter|spring|autumn|time|decade|century|percent|cent)$/u.test(
    lemma,
  );
}

/** The verb (or other predicate) whose clause a token stands in. */
function clauseOf(tree: Tree, token: number): number {
  for (let at = token; at >= 0; at = tokenAt(tree, at).head) {
    if (
      /^(root|conj|ccomp|xcomp|advcl|acl|parataxis|csubj)/u.test(tokenAt(tree, at).deprel) &&
      !/^(NOUN|PROPN)$/u.test(tokenAt(tree, at).upos)
    )
      return at;
  }
  return tree.root;
}

/** "its owner": the owner is not what "its" stands for. */
function isPossessedBy(tree: Tree, token: number, mention: NounMention): boolean {
  return yieldOf(tree, mention.token).includes(token);
}

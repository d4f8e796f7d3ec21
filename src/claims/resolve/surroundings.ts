import { personNamed, type Cast } from '../claimants/cast';
import { genderOfNoun } from '../names/gendered-nouns';
import { genderOfName, type Gender } from '../names/given-names';
import { isNamedDay } from '../names/time-words';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import type { NounMention } from './mention';

/** What a pronoun or phrase was found to stand for, or why nothing is sure; null where there is nothing to say. */
export type Finding =
  | { readonly mention: NounMention; readonly name?: string }
  | { readonly why: string; readonly candidates: readonly NounMention[] }
  | null;

/** "He" or "she" of a sentence of which it was not sure whom it means. */
export interface OpenPerson {
  readonly gender: Gender;
  readonly candidates: readonly NounMention[];
}

/** The noun phrases of the sentences up to now, the nearest telling sentence last. */
export interface Surroundings {
  readonly tree: Tree;
  /** All of the article's, in reading order. */
  readonly trees: readonly Tree[];
  readonly cast: Cast;
  /** Of this sentence, in reading order, with the pronouns that are known by now. */
  readonly here: readonly NounMention[];
  /** Of the sentences before, nearest first; at most three. */
  readonly before: readonly (readonly NounMention[])[];
  /** Of the same sentences, the persons that were left open. */
  readonly open: readonly (readonly OpenPerson[])[];
  /** Those of this sentence up to now. */
  readonly openHere: readonly OpenPerson[];
  /** Persons by full name whose gender the article itself tells. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** Who is quoted directly at a token, by full name; null outside of quotations. */
  readonly speakerAt: (token: number) => string | null;
  /** Whether a token stands in somebody's own words. */
  readonly isDirect: (token: number) => boolean;
  /** The one firm that the article is about, by full name. */
  readonly topicFirm: string | null;
  /** Names that stand as a town's somewhere in the article. */
  readonly towns: ReadonlySet<string>;
  /** The full names of the article's lawyers. */
  readonly counsel: ReadonlySet<string>;
  /** Of the last dozen sentences. */
  readonly recent: readonly NounMention[];
}

/** Several may be meant: the doubt names the last three. */
export function doubt(mentions: readonly NounMention[]): Finding {
  // "before Christmas": no day is a firm.
  const candidates = mentions.filter(({ text }) => !isNamedDay(text));
  if (candidates.length === 0) return { why: 'nothing named before fits', candidates };
  const names = [...new Set(candidates.map(({ text }) => text))].slice(-3);
  return { why: `may be ${names.join(' or ')}`, candidates };
}

/** Several may be meant, the likeliest first: the doubt names three. */
export function mayBe(mentions: readonly NounMention[]): Finding {
  if (mentions.length === 0) return { why: 'nothing named before fits', candidates: [] };
  const names = [...new Set(mentions.map(({ text }) => text))].slice(0, 3);
  return { why: `may be ${names.join(' or ')}`, candidates: mentions };
}

export function isPerson(mention: NounMention, cast: Cast): boolean {
  return mention.kind === 'person' || (mention.isNamed && personNamed(cast, mention.text) !== undefined);
}

/** Whether more than two capitals makes a person of a mention. */
export function isSurelyPerson(mention: NounMention, { cast, genders }: Surroundings): boolean {
  if (!isPerson(mention, cast)) return false;
  if (!mention.isNamed) return true;
  const whole = personNamed(cast, mention.text);
  return mention.isSure && mention.kind === 'person'
    ? true
    : whole?.isSure === true || genders.has(whole?.name ?? mention.text);
}

/** A mention's person by the fullest name, or its words. */
export function fullName(mention: NounMention, cast: Cast): string {
  if (mention.meant !== undefined) return mention.meant;
  return (mention.isNamed ? personNamed(cast, mention.text)?.name : undefined) ?? mention.text;
}

/** The gender of a person that is mentioned: by the noun, a title or a given name, or as the article tells it. */
export function genderOf(mention: NounMention, { cast, genders }: Surroundings): Gender | undefined {
  const byNoun = mention.isNamed ? undefined : genderOfNoun(mention.lemma);
  if (mention.gender ?? byNoun) return mention.gender ?? byNoun;
  if (!mention.isNamed) return genders.get(mention.text);
  const own = cast.bySentence[mention.sentence]?.find(({ token }) => token === mention.token)?.gender;
  const whole = personNamed(cast, mention.text);
  const given = genderOfName(mention.text.split(/[\s-]/u)[0] ?? '');
  return own ?? whole?.gender ?? genders.get(whole?.name ?? mention.text) ?? (whole ? undefined : given);
}

/** "families forced out of their homes": a participle that says something of the noun before it. */
const isParticiple = (tree: Tree, verb: number): boolean =>
  tokenAt(tree, verb).deprel === 'acl' && /^(?:VBN|VBG)$/u.test(tokenAt(tree, verb).xpos);

/** The gender that a pronoun of the third person tells. */
export function genderOfPronoun(form: string): Gender | undefined {
  return /^(?:he|him|his)$/iu.test(form) ? 'male' : /^(?:she|her|hers)$/iu.test(form) ? 'female' : undefined;
}

/** The verb (or other predicate) whose clause a token stands in. */
export function clauseOf(tree: Tree, token: number): number {
  for (let at = token; at >= 0; at = tokenAt(tree, at).head) {
    if (
      /^(root|conj|ccomp|xcomp|advcl|acl|parataxis|csubj)/u.test(tokenAt(tree, at).deprel) &&
      (!/^(NOUN|PROPN)$/u.test(tokenAt(tree, at).upos) || dependents(tree, at, 'cop', 'nsubj').length > 0)
    )
      return at;
  }
  return tree.root;
}

/** The mention that is the subject of a clause; in a relative one without another, the noun that it hangs on. */
export function subjectOfClause(
  tree: Tree,
  clause: number,
  here: readonly NounMention[],
): NounMention | undefined {
  const subjects = dependents(tree, clause, 'nsubj');
  for (const subject of subjects) {
    const mention = here.find((known) => known.token === subject || known.partners.includes(subject));
    if (mention) return mention;
    if (
      /^(?:who|which|that)$/iu.test(tokenAt(tree, subject).form) &&
      tokenAt(tree, clause).deprel.startsWith('acl')
    ) {
      const isWho = /^who$/iu.test(tokenAt(tree, subject).form);
      return nounAbove(tree, tokenAt(tree, clause).head, here, isWho);
    }
  }
  const { deprel, head } = tokenAt(tree, clause);
  if (subjects.length === 0 && isParticiple(tree, clause)) return nounAbove(tree, head, here, false);
  const shares =
    subjects.length === 0 &&
    head >= 0 &&
    (deprel.startsWith('xcomp') || (deprel === 'conj' && !isNounAt(tree, head)));
  return shares ? subjectOfClause(tree, head, here) : undefined;
}

/** The mention that a relative clause hangs on; "who" passes over places and things to the person ("a dentist from Lagos, who …"). */
function nounAbove(
  tree: Tree,
  noun: number,
  here: readonly NounMention[],
  isWho: boolean,
): NounMention | undefined {
  const found = here.find((known) => known.token === noun || known.partners.includes(noun));
  if (!isWho || found?.kind === 'person') return found;
  const { deprel, head } = tokenAt(tree, noun);
  return head >= 0 && /^(?:nmod|appos|flat)/u.test(deprel) ? nounAbove(tree, head, here, isWho) : found;
}

const isNounAt = (tree: Tree, token: number): boolean => /^(?:NOUN|PROPN)$/u.test(tokenAt(tree, token).upos);

/** "He lost his father, and he never …": in a clause that is joined to another, what the same pronoun stands for there. */
export function repeated(token: number, { tree, here }: Surroundings): NounMention | undefined {
  const { form, head, deprel } = tokenAt(tree, token);
  if (!deprel.startsWith('nsubj') || head < 0 || !tokenAt(tree, head).deprel.startsWith('conj'))
    return undefined;
  const [subject] = dependents(tree, tokenAt(tree, head).head, 'nsubj');
  if (
    subject === undefined ||
    subject >= token ||
    tokenAt(tree, subject).form.toLowerCase() !== form.toLowerCase()
  )
    return undefined;
  return here.find((mention) => mention.token === subject);
}

/** "said that it had lost power and that it had …": of two clauses that one verb has told, what the same pronoun stands for in the first. */
export function sameBeside(token: number, around: Surroundings): NounMention | undefined {
  const { tree } = around;
  const { head } = tokenAt(tree, token);
  const isThat = (clause: number): boolean =>
    dependents(tree, clause, 'mark').some((word) => /^that$/iu.test(tokenAt(tree, word).form));
  const same = repeated(token, around);
  return same && isThat(head) && isThat(tokenAt(tree, head).head) ? same : undefined;
}

/** Whether a token stands in the noun phrase that another one heads; not in one joined to it, nor in a clause about it. */
export function isInside(tree: Tree, token: number, phrase: number): boolean {
  for (let at = token; at >= 0; at = tokenAt(tree, at).head) {
    if (at === phrase) return at !== token;
    if (/^(?:conj|acl:relcl)/u.test(tokenAt(tree, at).deprel) || isParticiple(tree, at)) return false;
  }
  return false;
}

/** "They listen to the tapes, so they are talking": whether the same word stands before as a subject and was left open. */
export function isLeftOpen(token: number, { tree, here }: Surroundings): boolean {
  const { form, deprel } = tokenAt(tree, token);
  if (!deprel.startsWith('nsubj')) return false;
  return tree.tokens
    .slice(0, token)
    .some(
      (other, at) =>
        other.form.toLowerCase() === form.toLowerCase() &&
        other.deprel.startsWith('nsubj') &&
        !here.some((mention) => mention.token === at),
    );
}

/** "China is its market", "the plant remains its largest": the owner of what a subject is said to be is another. */
export function isToldOf(tree: Tree, token: number, clause: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (deprel !== 'nmod:poss') return false;
  if (head === clause && dependents(tree, clause, 'cop').length > 0) return true;
  const said = tokenAt(tree, head);
  const isLinked = said.deprel.startsWith('xcomp') && LINKS.test(tokenAt(tree, said.head).lemma);
  return isLinked && (clause === head || clause === said.head);
}

/** Verbs that say what a subject is, as "be" does. */
const LINKS = /^(?:remain|stay|become|seem|appear)$/u;

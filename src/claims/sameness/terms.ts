import { isCommonWord } from '../../language/near-words';
import { wordClass } from '../../language/word-class';
import { isPersonNoun } from '../names/person-nouns';
import { isFirmNoun, type Aliases } from './aliases';
import { besides, type Apposition } from './appositions';
import type { ComparedClaim } from './compared-claim';
import { findDegrees, type Degree } from './degrees';
import { shorten } from './descriptions';
import { phraseAt } from './phrases';
import { isDenied, oppositesOf, undenied } from './polarity';
import { comparedAs, groupMembers, isGrouped } from './word-groups';
import { wordSet } from '../../language/word-set';

/** A claim as a set of terms: stems or word groups of its content words, insertions included. */
export interface Terms {
  /**
   * All content terms but figures and dates, each with the class of words that are used like it; null for a name, to
   * which nothing is alike.
   */
  readonly all: ReadonlyMap<string, number | null>;
  /** Of these the ones that only an insertion holds: they may agree with another claim's, and are no news of this one. */
  readonly given: ReadonlySet<string>;
  /** Terms that it does not hold but may be told with: who vouches for it, and how the article describes what it names. */
  readonly beside: ReadonlySet<string>;
  /** The term of its main word. */
  readonly act: string;
  /** The term of the verb that the main word leads to ("plans to [close]"), else the same as `act`. */
  readonly deed: string;
  /** The class of words that are used like the main word. */
  readonly actUsed: number | null;
  /** Terms before the main word: who or what it is said of. */
  readonly actor: ReadonlyMap<string, number | null>;
  /** The words of the actor as they stand. */
  readonly actorWords: string;
  readonly isNegated: boolean;
  /**
   * The terms of what is so instead of what is denied ("will not rise": frozen), or of what is so once it ends ("closed
   * until May": open, reopen).
   */
  readonly instead: readonly string[];
}

const STOPS =
  wordSet(`a an the this that these those it its they their them he his him she her i we our us you your who whom whose which
   what where when why how of in on at to by for from with without within into onto over under up down out off as than
   and or but nor so if while because since until till before after during between among against about around through
   across along per via not no never be is are was were been being am has have had having do does did done doing will
   would can could may might must shall should ought also too very just only even still now then here there already yet
   again more most less least much many some any all each every both either neither other another such own same new
   said say says told tell saying according reportedly allegedly apparently potentially possibly probably perhaps likely
   mr mrs ms dr sir percent per cent including include includes among amount known call called calls well way one two
   three monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
   october november december morning afternoon evening night week month year today yesterday tomorrow
   help try work worked become became remain remains part day today set seem seems appear appears`);
const WORD = /\p{L}[\p{L}]*(?:['’](?!s\b)\p{L}+)?|\d[\d.,]*/gu;

/** Words that say how far a thing has got count as one term, whichever they are. */
export const DEGREE = '~degree';

/** What stands for a word that the article does not say: who "she" is. */
const GIVEN: ReadonlySet<string | undefined> = new Set(['antecedent', 'explained']);
/**
 * "plans to close", "has agreed to refund", "stay closed": the verb behind the main word, one word between at the most;
 * "help sell", "help the firm to sell", "let them sell": behind who is helped.
 */
const LED_TO =
  /^(?:(?:help|allow|enabl|forc|order|permit)(?:s|e|es|ed|ing)? (?:\p{L}+ ){1,4}to |(?:help|let)(?:s|ed|ing)? (?:it|them|him|her|us) |help(?:s|ed|ing)? (?!(?:to|the|an?|its|their|his|her|our|your|this|that|these|those|with)(?!\p{L}))(?=\p{Ll})|\S+(?: \p{L}+)? to (?:be |have |help )?|(?:stay|remain|keep|become|get|go|went|got|kept|became)(?:s|ed|ing)? )(?<deed>\p{L}+)/u;
const UNTIL = /(?<!\p{L})until(?!\p{L})/iu;
const NO_ALIASES: Aliases = { names: new Map(), speltOut: new Map(), descriptions: new Map() };

/** "[Vell Harriers' top scorer]": whose it is was put in for the reader, and is no sign that the owner acts. */
const OWNER_INSERTED = /\[[^\]]*['’]s? (?=[^\]]+\])/gu;

/** The terms of a claim, from its wording: what stands in brackets counts like what stands in the article. */
export function termsOf(
  { claim, predicate, text, attribution }: ComparedClaim,
  aliases: Aliases,
  appositions: readonly Apposition[] = [],
): Terms {
  const wording = claim.wording.replaceAll(OWNER_INSERTED, '[').replaceAll(/[[\]]/g, '');
  const main = text.slice(...predicate).toLowerCase();
  const finite =
    claim.fragments.find(({ because }) => because === 'finite form')?.text.replace(/[[\]]/g, '') ?? '';
  const mainAt = Math.max(
    ...[main, finite.toLowerCase()].map((word) => indexOfWord(wording.toLowerCase(), word)),
  );
  const actorWords = mainAt > 0 ? wording.slice(0, mainAt) : '';
  const degrees = findDegrees(wording, [0, wording.length], mainAt).filter(({ level }) => level !== 'done');
  const withoutDegrees = degrees.reduce(
    (words, degree) => words.replace(degree.words, ` ${broughtIn(degree)} `),
    wording,
  );
  const all = termsIn(withoutDegrees, aliases);
  if (degrees.length > 0) all.set(DEGREE, null);
  const isDegree = degrees.some(({ span }) => span[0] <= mainAt && mainAt < span[1]);
  const said = termsIn(
    claim.fragments.map(({ text: words, because }) => (GIVEN.has(because) ? '' : words)).join(' '),
    aliases,
  );
  const act = isDegree ? DEGREE : actOf(wording, main, mainAt);
  const ledTo = mainAt < 0 ? null : LED_TO.exec(wording.slice(mainAt));
  const told = wording.slice(Math.max(0, mainAt));
  const light = ledTo === null ? lightDeed(told, act) : null;
  // "made an offer" is an offer, and nothing made.
  if (light !== null) all.delete(act);
  const deed = ledTo === null ? (light ?? act) : deedOf(told, ledTo);
  const isNegated = isDenied(wording, mainAt) !== turnRound(wording, all);
  return {
    all,
    isNegated,
    instead: isNegated || UNTIL.test(wording) ? insteadOf([deed, act, ...all.keys()]) : [],
    given: new Set([...all.keys()].filter((term) => term !== DEGREE && !said.has(term))),
    beside: new Set(
      [
        ...termsIn(attribution?.claimant.name ?? '', aliases).keys(),
        ...termsIn(besides(wording, appositions), aliases).keys(),
        ...describedAs(all, aliases.descriptions),
      ].filter((term) => !all.has(term)),
    ),
    act,
    deed,
    actUsed: isDegree ? null : (wordClass(main)?.fine ?? null),
    actor: termsIn(actorWords, aliases),
    actorWords: actorWords.trim(),
  };
}

/** "brings the sale closer": what comes nearer stands between the words that say so. */
function broughtIn({ level, words }: Degree): string {
  const [, between = ''] =
    level === 'nearer' ? (/^\S+ (.*?)(?: a step)? (?:closer|nearer)$/iu.exec(words) ?? []) : [];
  return between;
}

/** The content terms of some words. */
export function termsIn(words: string, aliases: Aliases = NO_ALIASES): Map<string, number | null> {
  const terms = new Map<string, number | null>();
  const found = [...shorten(words, aliases.speltOut).replaceAll(MOVED, moved).matchAll(WORD)].map(
    ([word]) => word,
  );
  const lower = found.map((word) => word.toLowerCase());
  const used = new Set<number>();
  found.forEach((word, at) => {
    if (used.has(at)) return;
    const phrase = phraseAt(lower, at);
    if (phrase !== null) used.add(phrase.second);
    const plain = phrase?.plain ?? lower[at]!;
    if (plain === 'more' && isMoreThings(lower[at + 1])) terms.set(MORE, null);
    if (phrase === null && (/^\d/.test(plain) || plain.length < 2 || STOPS.has(plain))) return;
    const term = termOf(plain);
    const isName = phrase === null && /^\p{Lu}/u.test(word) && !(at === 0 && isCommon(term));
    const own = mayStandForName(plain, term) ? aliases.names.get(term) : undefined;
    terms.set(own ?? term, isName ? null : (wordClass(plain)?.fine ?? null));
  });
  return terms;
}

/** A role or a name ("the senator", not "the senate" of the same stem). */
function mayStandForName(plain: string, term: string): boolean {
  return isPersonNoun(plain) || isFirmNoun(plain) || !isCommon(term);
}

/** A common word may have its capital from opening the line. */
function isCommon(term: string): boolean {
  return groupMembers(term).some(isCommonWord);
}

/** The terms of what the article calls something that some terms hold whole: by its name for a description, and back. */
function describedAs(all: ReadonlyMap<string, unknown>, descriptions: Aliases['descriptions']): string[] {
  const holds = (terms: readonly string[]): boolean => terms.every((term) => all.has(term));
  return [...all.keys()].flatMap((term) =>
    (descriptions.get(term) ?? []).flatMap(([said, meant]) => (holds(said) ? meant : [])),
  );
}

const MORE = comparedAs('rise');

/** "sell more cars": the selling rises; "more difficult", "more than" count nothing. */
function isMoreThings(next: string | undefined): boolean {
  return next !== undefined && /\p{L}{2,}s$/u.test(next);
}

/** "closed down 6.2%", "up by 3%". */
const MOVED = /(?<!\p{L})(?:(?<down>down|lower)|up|higher)(?= (?:by )?[\d.]+ ?(?:%|per ?cent))/giu;

function moved(words: string): string {
  return /^[dl]/i.test(words) ? 'fall' : 'rise';
}

function termOf(word: string): string {
  return comparedAs(isGrouped(word) ? word : (undenied(word) ?? word));
}

/** Verbs that leave it to a noun what was done, by their terms: "made no offer", "reached a deal". */
const LIGHT: ReadonlySet<string> = new Set(
  'make take give reach strike hold have submit issue place'.split(' ').map(comparedAs),
);
/** Whether a verb, by its term, leaves it to a noun what was done. */
export function isLight(term: string): boolean {
  return LIGHT.has(term);
}

const LIGHT_OBJECT =
  /^\S+ (?:an?|no|any|its|their|his|her|another|one|the first) (?:\p{L}+ ){0,2}?(?<noun>offer|bid|deal|agreement|decision|promise|proposal|choice|claim|statement|attempt|payment|investment|donation|visit|meeting|vote|request|contribution|complaint|report|warning|apology|arrest|discovery)s?(?!\p{L})/iu;

/** "closed down 6%", "ended the day up 3%": a price moved so far. */
const ENDED =
  /^(?:clos|end|finish|trad|open)(?:es|e|s|ed|ing)? (?:the (?:day|session|week|month|year) )?(?<way>up|down) (?:\p{L}+ ){0,2}?[$£€¥]?\d/iu;

/** What is done by a light verb with its object, or by one that says where a price stood; null where there is none. */
function lightDeed(words: string, act: string): string | null {
  const way = ENDED.exec(words)?.groups?.way?.toLowerCase();
  if (way !== undefined) return comparedAs(way === 'up' ? 'rise' : 'fall');
  const noun = LIGHT.has(act) ? LIGHT_OBJECT.exec(words)?.groups?.noun : undefined;
  return noun === undefined ? null : comparedAs(noun.toLowerCase());
}

/** The term of the verb that ends what leads to it. */
function deedOf(words: string, ledTo: RegExpExecArray): string {
  const deed = ledTo.groups!.deed!.toLowerCase();
  return actOf(words, deed, ledTo[0].length - deed.length);
}

function actOf(wording: string, main: string, mainAt: number): string {
  if (mainAt < 0) return comparedAs(main);
  const words = [...wording.slice(mainAt).toLowerCase().matchAll(WORD)].map(([word]) => word);
  return termOf((words.length > 0 ? phraseAt(words, 0)?.plain : undefined) ?? main);
}

/** Whether an odd number of the words are turned round by "un" ("unfunded"). */
function turnRound(wording: string, terms: ReadonlyMap<string, unknown>): boolean {
  const turned = [...wording.toLowerCase().matchAll(WORD)].filter(
    ([word]) => !isGrouped(word) && undenied(word) !== null && terms.has(termOf(word)),
  );
  return turned.length % 2 === 1;
}

function insteadOf(terms: readonly string[]): readonly string[] {
  return terms.map(oppositesOf).find((opposites) => opposites.length > 0) ?? [];
}

/** Where a word stands in a text with no letter at either side; −1 where it does not. */
function indexOfWord(text: string, word: string): number {
  if (word === '') return -1;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + word.length))) return at;
  }
  return -1;
}

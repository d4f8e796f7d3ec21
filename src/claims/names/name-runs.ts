import type { SpanPair } from '../../domain/span';
import type { ParsedSentence, Token } from '../../language/parsed';
import { BODY_NOUNS, FIRM_NOUNS } from './noun-kinds';
import { joinsBody } from '../claimants/source-phrase';
import { isBodyEnding, isBodyWord, isKnownBody, TAKES_OF } from './bodies';
import { isMatter } from './ministries';
import { isTitle, ROLE_NOUNS } from './people';
import { isPeople } from './peoples';
import { isPersonNoun } from './person-nouns';
import { isGivenName } from './given-names';
import { isKnownPlace, namesPlace } from './places';
import { wordSet } from '../../language/word-set';

/** A stretch of a sentence that may be a name: its tokens `[from, to)` and how it is written, on one line. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly span: SpanPair;
  readonly name: string;
  /** The title or office right before a person's name ("Premier"), which is no part of it. */
  readonly title: string | null;
}

const PARTICLES = wordSet(
  'de da do dos das del della di du la le van von der den ter bin ibn al el af av ap st y e',
);
const DAYS_AND_MONTHS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|fri|sat|sun)\.|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?|am|pm|a\.m\.|p\.m\.)$/i;
const COMMON_LETTERS = wordSet(
  'CEO CFO COO CTO EV EVs DNA RNA GDP AI TV PC CCTV GPS HIV AIDS COVID ATM FAQ PDF USB ID IQ VAT SUV SUVs MP MPs PM PhD OK VIP DIY LGBT LGBTQ IT PR HR NGO NGOs UFO BC AD BCE CE GMT UTC',
);
const HEADS_WITH_FOR = wordSet(
  'ministry department office center centre institute association society council agency fund campaign commission movement organisation organization secretary minister foundation alliance coalition committee board authority forum federation',
);

/** The stretches of a sentence that may be names, by the tagger's proper nouns, in reading order. */
export function findNameRuns(sentence: ParsedSentence): NameRun[] {
  const isName = nameWordsOf(sentence);
  const runs: NameRun[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (!isName[at]!) continue;
    const to = endOfRun(sentence.tokens, isName, at);
    runs.push(...splitTitle(sentence, at, to));
    at = to - 1;
  }
  return runs;
}

/**
 * Whether a sentence is written in capitals throughout, as in a headline: no verb without one, and few other words.
 * There the tagger sees names everywhere.
 */
export function isTitleCase({ tokens }: ParsedSentence): boolean {
  const content = tokens.filter(({ form, upos }) => /^\p{L}{2,}/u.test(form) && CONTENT.has(upos));
  const capital = content.filter(({ form }) => /^\p{Lu}/u.test(form));
  const hasPlainVerb = content.some(({ form, upos }) => upos === 'VERB' && /^\p{Ll}/u.test(form));
  const least = tokens.at(-1)?.form === '.' ? 0.9 : 0.7;
  return content.length >= 3 && !hasPlainVerb && capital.length / content.length > least;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV']);

/**
 * Which tokens may be part of a name: what the tagger calls a proper noun, and any other word with a capital that
 * stands inside a sentence without capitals throughout ("the United States").
 */
function nameWordsOf(sentence: ParsedSentence): boolean[] {
  const titled = isTitleCase(sentence);
  return sentence.tokens.map(({ upos, form }, i) => {
    if (upos === 'PROPN' && isGluedName(sentence, i)) return true;
    if (!/\p{L}/u.test(form) || !/^[\p{Lu}\d]|^(?:i|e)\p{Lu}/u.test(form)) return false;
    if (i === 0 && opensRun(sentence)) return false;
    if (upos === 'PROPN') return true;
    if (titled || !/^(?:NOUN|ADJ|VERB|X)$/.test(upos) || !/^\p{Lu}\p{Ll}/u.test(form)) return false;
    if (isPeople(form)) return opensBodyOf(sentence, i);
    return isInside(sentence, i) || opensBody(sentence, i);
  });
}

/** "jin" of "Soo-jin" */
function isGluedName({ tokens }: ParsedSentence, at: number): boolean {
  const [before, dash, here] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
  return (
    dash?.form === '-' &&
    before?.end === dash.start &&
    dash.end === here.start &&
    /^\p{Lu}/u.test(before.form)
  );
}

/** Whether the first word of a sentence opens a body's name: "Harbour Foods Ltd", not "Carmaker Orrin Motors". */
function opensBody({ tokens }: ParsedSentence, at: number): boolean {
  const { form, upos } = tokens[at]!;
  if (at > 0 || upos !== 'NOUN' || BODY_NOUNS.has(form.toLowerCase()) || isTitle(form)) return false;
  const end = tokens.findIndex((token, i) => i > 0 && !/^\p{Lu}/u.test(token.form));
  return tokens.slice(1, end < 0 ? tokens.length : end).some((token) => isBodyWord(token.form));
}

/** "Rival Nordkyst", "Carmaker Orrin": a common noun with the capital of a sentence's first word, before a name without a body's word. */
function opensRun({ tokens }: ParsedSentence): boolean {
  const word = tokens[0]!.form.toLowerCase();
  if (
    word !== 'rival' &&
    !BODY_NOUNS.has(word) &&
    !FIRM_NOUNS.has(word) &&
    !(isPersonNoun(word) && !isTitle(word))
  )
    return false;
  let end = 1;
  while (tokens[end]?.upos === 'PROPN') end += 1;
  return end > 1 && !tokens.slice(1, end).some(({ form }) => isBodyEnding(form));
}

/** "European Commission", "Democratic Centre": the adjective of a people or a creed that a body's name begins with. */
function opensBodyOf({ tokens }: ParsedSentence, at: number): boolean {
  let end = at + 1;
  while (end < at + LONGEST && /^\p{Lu}/u.test(tokens[end]?.form ?? '')) end += 1;
  return end > at + 1 && isBodyEnding(tokens[end - 1]!.form);
}

/** Whether a token stands inside its sentence: behind a word or a comma, not at the beginning of it or of a quotation. */
function isInside({ tokens }: ParsedSentence, at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /^[\p{L}\d,(]|^['’]s$/u.test(before.form) && !/^[“"‘']/.test(before.form);
}

/** No name has more words: a line of capitals is read in pieces, which keeps the time linear. */
const LONGEST = 30;

function endOfRun(tokens: readonly Token[], isName: readonly boolean[], start: number): number {
  let to = start + 1;
  while (to < start + LONGEST) {
    const next = linkLength(tokens, isName, start, to);
    if (next === 0) break;
    to += next;
  }
  return to;
}

/** How many tokens from `at` on go with the run: the next name word, with the small words that join it; 0 if none. */
function linkLength(tokens: readonly Token[], isName: readonly boolean[], start: number, at: number): number {
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (here === undefined) return 0;
  if (isName[at]!) return startsOwnName(tokens, at) ? 0 : 1;
  if (next === undefined || isName[at + 1] !== true) {
    const the = /^(?:of|for)$/.test(here.form) && next?.form === 'the' && isName[at + 2] === true;
    return the && takesPreposition(tokens, start, at) ? 3 : 0;
  }
  // "Farmers' Union"
  if (joinsBody(tokens[at - 1]!.form, here.form, lastCapital(tokens, at + 1))) return 2;
  const glued = tokens[at - 1]!.end === here.start && here.end === next.start;
  if (/^[-–'’]$/.test(here.form)) return glued && !joinsPlaces(tokens[at - 1]!, next) ? 2 : 0;
  if (here.form === '&') return 2;
  if (PARTICLES.has(here.form.toLowerCase()) && /^\p{Ll}/u.test(here.form)) return 2;
  if (/^(?:of|for)$/.test(here.form)) return takesPreposition(tokens, start, at) ? 2 : 0;
  const isOffice = /^(?:department|ministry|office|committee|commission|agency)$/i.test(tokens[start]!.form);
  const isOfMatter = tokens.slice(start, at).some(({ form }) => /^(?:of|for)$/.test(form));
  return here.form === 'and' && isOffice && isOfMatter && isJoined(tokens, start, at + 1) ? 2 : 0;
}

/** "Department for Culture and Sport", not "left the Department for Transport and Beck took over": joined to a word of the name. */
function isJoined(tokens: readonly Token[], start: number, at: number): boolean {
  const joined = tokens.slice(at, at + LONGEST).find(({ deprel }) => !/^(?:amod|compound|flat)/.test(deprel));
  if (joined?.deprel !== 'conj' || joined.head < start || joined.head >= at) return false;
  return joined.head > start || isMatter(joined.form);
}

/** The last of the words with a capital from a place on: the one that says what a name's bearer is. */
function lastCapital(tokens: readonly Token[], from: number): string {
  let at = from;
  while (at < from + LONGEST && /^\p{Lu}/u.test(tokens[at + 1]?.form ?? '')) at += 1;
  return tokens[at]?.form ?? '';
}

/** Whether a name word cannot go on with the one before: a day, a month. */
function startsOwnName(tokens: readonly Token[], at: number): boolean {
  return DAYS_AND_MONTHS.test(tokens[at]!.form) && tokens[at]!.form.length > 3;
}

function takesPreposition(tokens: readonly Token[], start: number, at: number): boolean {
  const words = tokens.slice(start, at).map(({ form }) => form.toLowerCase());
  const heads = tokens[at]!.form === 'of' ? TAKES_OF : HEADS_WITH_FOR;
  return words.some((word) => heads.has(word)) && !words.includes('of');
}

/** "U.S.-China": two names. */
function joinsPlaces(before: Token, after: Token): boolean {
  const names = (form: string): boolean => isKnownPlace(form) || isPeople(form);
  return names(before.form) && names(after.form);
}

/** Sets the title before a person's name apart: "Harbour Bank CEO Ida Roos" holds a body and a person. */
function splitTitle(sentence: ParsedSentence, start: number, end: number): NameRun[] {
  const { tokens } = sentence;
  const whole = runOf(sentence, start, end, null);
  if (whole === null) return [];
  if (isKnownPlace(whole.name) || isKnownBody(whole.name)) return [whole];
  const words = tokens.slice(start, end);
  const isOffice = ({ form }: Token): boolean => isTitle(form) || ROLE_NOUNS.has(form.toLowerCase());
  const last = words.findLastIndex((word, i) => i < words.length - 1 && isOffice(word));
  if (last === -1) {
    return words.length === 1 && isOffice(words[0]!) ? [] : [whole];
  }
  const rest = words.slice(last + 1);
  const isNoPerson =
    rest.some(({ form }) => isBodyWord(form) || /^(?:of|for|&)$/.test(form)) ||
    namesPlace(
      rest.map(({ form }) => form),
      isGivenName(rest[0]?.form ?? ''),
    );
  if (isNoPerson) return [whole];
  const titleFrom = words.findIndex((_, i) => words.slice(i, last + 1).every(isOffice));
  // "Ministry of Foreign Affairs"
  if (/^(?:of|for)$/.test(words[titleFrom - 1]?.form ?? '')) return [whole];
  const before = titleFrom > 0 ? runOf(sentence, start, start + titleFrom, null) : null;
  const title = sentence.text.slice(words[titleFrom]!.start, words[last]!.end);
  const person = runOf(sentence, start + last + 1, end, title);
  return [before, person].filter((run) => run !== null);
}

/** The run without what names nobody at its edges: peoples, bare days, common abbreviations. */
function runOf(sentence: ParsedSentence, start: number, end: number, title: string | null): NameRun | null {
  const { tokens, text } = sentence;
  let [from, to] = [start, end];
  while (from < to && to - from > 1 && isPeople(tokens[from]!.form) && !isBodyWord(tokens[to - 1]!.form))
    from++;
  while (from < to && !/[\p{L}\d]/u.test(tokens[from]!.form)) from++;
  while (
    to > from &&
    (!/[\p{L}\d]/u.test(tokens[to - 1]!.form) || /^(?:of|for|and|the)$/.test(tokens[to - 1]!.form))
  )
    to--;
  if (from >= to || !tokens.slice(from, to).some(({ form }) => /^\p{L}*\p{Lu}/u.test(form))) return null;
  const only = tokens[from]!.form;
  if (to - from === 1 && (isPeople(only) || DAYS_AND_MONTHS.test(only) || COMMON_LETTERS.has(only)))
    return null;
  const span: SpanPair = [tokens[from]!.start, tokens[to - 1]!.end];
  return { from, to, span, name: text.slice(...span).replaceAll(/\s+/g, ' '), title };
}

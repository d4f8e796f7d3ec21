import { abbreviationClass, abbreviationEnds, EXCLAMATORY_NAMES, STARTERS } from './abbreviations';
import { opensClause, opensPluralAndVerb } from './clause-opening';
import { letterCloses } from './lone-letter';
import { opensWithLowerName } from './lower-name';
import { opensNewQuotation } from './new-quotation';
import type { NextWord } from './next-word';
import { opensWithPower } from './power-opening';

/** A cluster of full stops, question or exclamation marks with what stands around it. */
export interface Candidate {
  /** The marks: ".", "?!", ". . .". */
  readonly marks: string;
  /** The unbroken word before the marks, at most 60 code units. */
  readonly before: string;
  /** The word before that one. */
  readonly beforeThat: string;
  /** The sentence so far, at most 300 code units of it. */
  readonly behind: string;
  /** Closing quotation marks and brackets right after the marks. */
  readonly closers: string;
  readonly next: NextWord;
  /** How many words the sentence has so far; counts no further than 8. */
  readonly wordsSoFar: number;
  /** Text from the next word on, at most 80 code units. */
  readonly rest: string;
  /** Whether `rest` reaches the end of the paragraph. */
  readonly isRestAll: boolean;
  /** Whether the sentence so far begins with a small letter: its writer may not use capitals. */
  readonly startsSmall: boolean;
}

const QUOTE = /["'”’»]/u;
/** "…?" Dr. Ida Roos asked: up to four capitalised words and a verb of saying. */
const SPEECH_CLAUSE =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|the|a|his|her)\s+){1,4}(?:said|says|asked|asks|added|told|wrote|writes|shouted|cried|replied|demanded|wondered|joked|quipped|tweeted|exclaimed|yelled|recalled|declared|warned|insisted)\b/u;
/** "U.S", "Ph.D", "S.&P" */
const DOTTED = /^(?:\p{L}{1,2}\.&?)+\p{L}{1,2}$/u;
/** What cannot stand before a pause that ends a sentence: "He spoke of . . . The Weekly Record". */
const OPEN_WORD =
  /^(?:the|an?|of|to|in|on|at|by|for|from|with|into|about|and|or|but|that|this|is|was|are|were|called|named|titled|his|her|its|their)[,:]?$|[,:]$/iu;
const CLOCK = /^[ap]\.?m$/iu;
/** "a chapel listed Grade I. The …": what follows a figure in Roman letters, and no initial. */
const AFTER_ORDINAL = /^(?:The|He|She|It|They|This|That|These|Those|His|Her|Its|Their|But|A|An)$/u;
/** What goes on after a time of day: "at 6 p.m. Tuesday", "9 a.m. Eastern". */
const AFTER_CLOCK =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Eastern|Pacific|Central|Mountain|Moscow|Tokyo|Beijing|London|Paris|[A-Z]{2,4})$/u;
/** What stands before the shortened name of a month or a day that closes its phrase: "in Sept. Output …". */
const BEFORE_TIME = /^(?:in|on|of|by|since|until|till|from|during|last|this|next|late|early|mid)$/iu;
/** "Main St.", "42nd St.": what stands before "St." where it is a street, not a saint. */
const STREET = /^(?:\p{Lu}[\p{L}'’-]*|\d+(?:st|nd|rd|th))$/u;
/** Bodies that a country's name goes on with, in the plural: "the U.S. Marines". */
const BODIES =
  /^(?:Marines|Rangers|Marshals|Senators|Representatives|Attorneys|Airways|Airlines|Customs|Forces|Courts|Embassies|Consulates|Steelworkers|Treasur(?:ie|y)s|Championships?|Nationals|Trials|Masters|Games|Olympics|States|Services|Troops|Bankruptcies|Archives|Trustees|Securities|Operations|Sports|Athletics|Dollars)$/u;
const SIGNATURE = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/u;

/** Whether a sentence ends after these marks. */
export function endsSentence(candidate: Candidate): boolean {
  const { marks, next, closers } = candidate;
  if (next.kind === 'none') return true;
  if (next.kind === 'other') return false;
  if (next.kind === 'lower') return startsWithoutCapital(candidate);
  if (QUOTE.test(closers) && isSignature(candidate)) return false;
  if (/[!?]/.test(marks)) return afterCall(candidate);
  if (/…|\.\s?\./u.test(marks)) return afterEllipsis(candidate);
  return afterFullStop(candidate);
}

/** “It has to stop.” Ida Roos — a quotation that ends its paragraph with the speaker's name. */
function isSignature({ rest, isRestAll }: Candidate): boolean {
  return isRestAll && SIGNATURE.test(rest.trimEnd());
}

/** Casual writing does without capitals: "it broke. we called them." So do some names: "It broke. von Hale called them." */
function startsWithoutCapital(candidate: Candidate): boolean {
  const { marks, closers, before, beforeThat, next, startsSmall } = candidate;
  if (opensWithLowerName(candidate.rest) && !/…|\.\s?\./u.test(marks) && isOrdinary(candidate)) return true;
  if (closers !== '' || next.opening !== '') return false;
  if (/[!?]/.test(marks)) return startsSmall;
  if (marks !== '.' || abbreviationEnds(before) !== null || !/^[\p{L}\p{N}'’-]{3,}$/u.test(before))
    return false;
  // Old papers set a full stop behind "per cent", as it is short for "centum".
  if (before === 'cent' && beforeThat === 'per') return startsSmall;
  return startsSmall || (before === before.toLowerCase() && STARTERS.has(capitalize(next.word)));
}

/** No abbreviation, no call that a speaker's name may follow ("Why?" de Hale asked). */
function isOrdinary({ marks, before, closers }: Candidate): boolean {
  const word = before.replace(/^[^\p{L}\p{N}]+/u, '');
  if (/[!?]/.test(marks)) return closers === '';
  return word.length > 1 && abbreviationEnds(word) === null && !DOTTED.test(word);
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isStarter({ next }: Candidate): boolean {
  return (
    STARTERS.has(next.word) || /^(?:I|It|He|She|They|We|You|That|There|What|Who|Here)['’]/u.test(next.word)
  );
}

function afterCall(candidate: Candidate): boolean {
  if (QUOTE.test(candidate.closers) && SPEECH_CLAUSE.test(candidate.rest)) return false;
  if (EXCLAMATORY_NAMES.has(candidate.before.toLowerCase())) return isStarter(candidate);
  return true;
}

/** Three dots set apart by spaces leave words out, unless a sentence plainly begins; four, or three on a word, end it. */
function afterEllipsis(candidate: Candidate): boolean {
  const { marks, before, beforeThat, next, wordsSoFar } = candidate;
  // "[...]" stands for words left out.
  if (/^[([]$/u.test(before)) return next.opening === '';
  const dots = marks.replace(/…/gu, '...').replace(/[^.]/gu, '').length;
  if (before === '' && dots <= 3) {
    if (next.word === 'I' || !/\s/.test(marks)) return next.word !== 'I';
    return wordsSoFar > 1 && next.opening === '' && isStarter(candidate) && !OPEN_WORD.test(beforeThat);
  }
  return true;
}

function afterFullStop(candidate: Candidate): boolean {
  const { before, beforeThat, next, wordsSoFar } = candidate;
  const word = before.replace(/^[^\p{L}\p{N}]+/u, '');
  if (wordsSoFar <= 1 && /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(word) && !/^\p{P}*$/u.test(before))
    return false;
  if (CLOCK.test(word)) return wordsSoFar > 3 && next.kind === 'capital' && !AFTER_CLOCK.test(next.word);
  const ends = abbreviationEnds(word);
  const isLetter = /^\p{Lu}$/u.test(word);
  if ((isLetter || (ends !== null && ends !== 'never') || DOTTED.test(word)) && opensSpeech(candidate))
    return true;
  // An initial, unless it closes the phrase: "you and I. Did …", "hepatitis B. Doctors …".
  if (isLetter) {
    if (next.opening === '' && letterCloses(candidate.behind, beforeThat, candidate.rest)) return true;
    return word === 'I' && /^\p{Lu}/u.test(beforeThat) ? AFTER_ORDINAL.test(next.word) : isStarter(candidate);
  }
  // "then-Rep. Voss"
  if (ends === 'never' || abbreviationEnds(word.replace(/^\p{L}+-/u, '')) === 'never') return false;
  if (ends === 'before-figure') return next.kind !== 'figure' && !/^[IVXLC]+$/.test(next.word);
  if (ends === 'before-capital') return next.kind === 'capital';
  if (ends === null && !DOTTED.test(word)) return true;
  if (abbreviationClass(word) === 'month-or-day' && BEFORE_TIME.test(beforeThat))
    return (
      next.kind === 'capital' && !AFTER_CLOCK.test(next.word) && abbreviationClass(next.word) === undefined
    );
  if (next.opening !== '' || (ends === 'after-name' && !STREET.test(beforeThat))) return false;
  return (
    isStarter(candidate) ||
    opensWithPower(candidate.rest) ||
    (/^(?:before-clause|after-name)$/u.test(ends ?? '') && opensClause(candidate.rest)) ||
    (ends === null && closesWithCountry(candidate))
  );
}

/** "It was shot in the U.K. Critics liked it", but "The U.S. Farmers said so", "He said the U.S. Marines landed". */
function closesWithCountry({ beforeThat, wordsSoFar, next, rest }: Candidate): boolean {
  return (
    wordsSoFar > 2 && /^the$|,$/u.test(beforeThat) && !BODIES.test(next.word) && opensPluralAndVerb(rest)
  );
}

/** “It is over,” said Ida Roos of Hale & Co. “We will leave.” */
function opensSpeech({ behind, closers, next, rest }: Candidate): boolean {
  return closers === '' && opensNewQuotation(behind, `${next.opening}${rest}`);
}

import { abbreviationEnds, EXCLAMATORY_NAMES, STARTERS } from './abbreviations';
import type { NextWord } from './next-word';

/** A cluster of full stops, question or exclamation marks with what stands around it. */
export interface Candidate {
  /** The marks: ".", "?!", ". . .". */
  readonly marks: string;
  /** The unbroken word before the marks, at most 60 code units. */
  readonly before: string;
  /** The word before that one. */
  readonly beforeThat: string;
  /** Closing quotation marks and brackets right after the marks. */
  readonly closers: string;
  readonly next: NextWord;
  /** How many words the sentence has so far; counts no further than 8. */
  readonly wordsSoFar: number;
  /** Text from the next word on, at most 80 code units. */
  readonly rest: string;
}

const QUOTE = /["'”’»]/u;
/** "…?" Dr. Ida Roos asked: up to four capitalised words and a verb of saying. */
const SPEECH_CLAUSE =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|the|a|his|her)\s+){1,4}(?:said|says|asked|asks|added|told|wrote|writes|shouted|cried|replied|demanded|wondered|joked|quipped|tweeted|exclaimed|yelled|recalled|declared|warned|insisted)\b/u;
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const CLOCK = /^[ap]\.?m$/iu;

/** Whether a sentence ends after these marks. */
export function endsSentence(candidate: Candidate): boolean {
  const { marks, next, closers } = candidate;
  if (next.kind === 'none') return true;
  if (next.kind === 'other') return false;
  if (next.kind === 'lower') return false;
  if (/[!?]/.test(marks)) return afterCall(candidate);
  if (/…|\.\s?\./u.test(marks)) return afterEllipsis(candidate);
  return afterFullStop(candidate) && !(QUOTE.test(closers) && isShortSpeech(candidate));
}

function isShortSpeech({ rest }: Candidate): boolean {
  return /^\p{Lu}/u.test(rest) && SPEECH_CLAUSE.test(rest) && /^[^.!?]{3,40}[.]\s*$/u.test(rest);
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

/** Three dots set apart by spaces leave words out; four, or three on a word, end the sentence. */
function afterEllipsis({ marks, before, next }: Candidate): boolean {
  const dots = marks.replace(/…/gu, '...').replace(/[^.]/gu, '').length;
  if (before === '' && dots <= 3) return !/\s/.test(marks) && next.word !== 'I';
  return true;
}

function afterFullStop(candidate: Candidate): boolean {
  const { before, beforeThat, next, wordsSoFar } = candidate;
  const word = before.replace(/^[^\p{L}\p{N}]+/u, '');
  if (wordsSoFar <= 1 && /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(word) && !/^\p{P}*$/u.test(before))
    return false;
  if (CLOCK.test(word)) return (isStarter(candidate) || isTitle(next.word)) && wordsSoFar > 3;
  const ends = abbreviationEnds(word);
  if (ends === 'never') return false;
  if (ends === 'before-figure') return next.kind !== 'figure' && !/^[IVXLC]+$/.test(next.word);
  if (ends === 'before-starter' || DOTTED.test(word)) return isStarter(candidate) && next.opening === '';
  if (/^\p{Lu}$/u.test(word)) return isStarter(candidate) && !(word === 'I' && /^\p{Lu}/u.test(beforeThat));
  return true;
}

function isTitle(word: string): boolean {
  return abbreviationEnds(word) === 'never' && /^\p{Lu}/u.test(word);
}

import { isGlued, type RawWord } from './raw-words';
import { wordSet } from '../../language/word-set';

const PLURALS =
  wordSet(`people men women children police staff cattle fish sheep deer mice geese teeth data media criteria series species
   aircraft spacecraft personnel offspring crew policemen firemen spokesmen households lives wives knives halves
   leaves thieves alumni fungi bacteria phenomena times bus buses`);

/** Words that end the look-out for a counted noun: what comes after them belongs to something else. */
const STOPS =
  wordSet(`the a an this that these those of in on at by for from to into with within without since until till as and or but
   nor if when while who which whose where than then per is are was were be been being am has have had do does did
   will would can could may might must shall should not it its they them he she his her their our we you i my your
   said says was there over under after before between during across against about around because though although
   also yet so versus including plus minus ago later earlier each every`);

const NO_PLURALS =
  wordSet(`is was has its his this us plus less versus as does says thus yes perhaps always sometimes afterwards towards
   besides overseas previous various numerous religious serious dangerous famous business process success access
   congress press loss class across unless`);

const FURTHEST = 4;

/**
 * The noun that a number counts, as written ("40 new electric buses" → "buses"), read off the words alone: the first
 * plural within four words, before punctuation or a small word; after "one" and in "a 90-seat hall" the next word.
 */
export function countedNoun(words: readonly RawWord[], at: number, value: number): string | null {
  if (words[at]?.text === '-' && isGlued(words, at) && isGlued(words, at + 1)) {
    const word = words[at + 1]!;
    return /^\p{Ll}/u.test(word.text) ? word.text : null;
  }
  const start = isPartitive(words, at) ? at + 2 : at;
  for (let i = start; i < Math.min(words.length, start + FURTHEST); i++) {
    const word = words[i]!;
    if (STOPS.has(word.lower) || !/^\p{L}/u.test(word.text)) return null;
    if (value === 1 && i === start && start === at)
      return /(?:ed|ing|ly|est)$/.test(word.lower) ? null : word.text;
    if (isPlural(word.lower)) return word.text;
  }
  return null;
}

/** "40 of the workers". */
function isPartitive(words: readonly RawWord[], at: number): boolean {
  return (
    words[at]?.lower === 'of' &&
    /^(?:the|its|their|his|her|our|these|those|all)$/.test(words[at + 1]?.lower ?? '')
  );
}

/** Whether a word looks like a plural noun. */
export function isPlural(word: string): boolean {
  return (
    PLURALS.has(word) || (/[a-z]{2}s$/.test(word) && !/(?:ss|us|is)$/.test(word) && !NO_PLURALS.has(word))
  );
}

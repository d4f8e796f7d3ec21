import { regularVerb } from './words/regular-verbs';

/**
 * How to make the dictionary form: for each Penn tag, the longest ending that is listed says how many letters
 * to take off and what to put on ("ied" → "3y"); "^went" is a whole word, "=American" a whole answer.
 */
export type LemmaRules = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The dictionary form of a word: lower case, but names keep their letters. A tag without rules gives the word in lower
 * case.
 */
export function lemmaOf(form: string, xpos: string, rules: LemmaRules): string {
  const written = form.replace(/’/g, "'");
  const word = xpos === 'NNP' || xpos === 'NNPS' ? written : written.toLowerCase();
  const known = /^VB[DNGZ]$/u.test(xpos) ? regularVerb(word) : undefined;
  if (known !== undefined) return known;
  const endings = rules.get(xpos);
  const edit = endings === undefined ? undefined : longestEnding(`^${word.toLowerCase()}`, endings);
  const lemma = edit === undefined ? word : withSilentE(word, applyEdit(word, edit));
  return lemma === '' ? word : lemma;
}

/**
 * "ruled" comes from "rule", not "rul": a short stem with one vowel and one consonant would have doubled it before
 * "ed" and "ing" ("stopped").
 */
function withSilentE(word: string, lemma: string): string {
  const isPlain = word === `${lemma}ed` || word === `${lemma}ing`;
  return isPlain && /^(?:[^aeiou]*[aeiou][^aeiouwxy]|ow)$/u.test(lemma) ? `${lemma}e` : lemma;
}

/** Longest ending that training looks at, the mark of the word's beginning not counted. */
export const MAX_ENDING = 6;

function longestEnding(word: string, endings: ReadonlyMap<string, string>): string | undefined {
  const whole = endings.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(MAX_ENDING, word.length); length >= 0; length--) {
    const edit = endings.get(word.slice(word.length - length));
    if (edit !== undefined) return edit;
  }
  return undefined;
}

/** Carries out an edit: "2e" takes two letters off and adds an e; "=go" answers "go". */
export function applyEdit(word: string, edit: string): string {
  if (edit.startsWith('=')) return edit.slice(1);
  const [, count = '0', added = ''] = /^(\d+)(.*)$/s.exec(edit) ?? [];
  return word.slice(0, Math.max(0, word.length - Number(count))) + added;
}

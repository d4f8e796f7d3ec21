import { irregularPlural } from './words/irregular-nouns';
import { irregularVerb } from './words/irregular-verbs';
import { hasEnding, isAttested, possibleBases, type KnownWords } from './words/regular-forms';
import { regularVerb } from './words/regular-verbs';

/**
 * How to make the dictionary form: for each Penn tag, the longest ending that is listed says how many letters
 * to take off and what to put on ("ied" → "3y"); "^went" is a whole word, "=American" a whole answer.
 */
export type LemmaRules = ReadonlyMap<string, ReadonlyMap<string, string>>;

const NONE: KnownWords = new Set<string>();

/**
 * The dictionary form of a word: lower case, but names and codes keep their letters. What treebanks teach is one
 * opinion: where a regular ending can be taken off in several ways, the base that is a known word is preferred. A tag
 * without rules gives the word in lower case.
 */
export function lemmaOf(form: string, xpos: string, rules: LemmaRules, known: KnownWords = NONE): string {
  const written = form.replace(/’/g, "'");
  const word = written.toLowerCase();
  const code = codeOf(written, xpos);
  if (code !== undefined) return code;
  const isName = xpos === 'NNP' || xpos === 'NNPS';
  const lemma = baseOf(word, xpos, rules.get(xpos), known);
  return isName ? inLettersOf(written, lemma) : withItsCapitals(written, lemma);
}

/** "F-16", "B12", "N600bn" stay as they are; "F-16s" and "MPs" lose their s. */
function codeOf(written: string, xpos: string): string | undefined {
  if (xpos === 'CD' || xpos === 'NN') return /^\p{Lu}.*\d/u.test(written) ? written : undefined;
  return /^NNP?S$/u.test(xpos) ? /^(\p{Lu}[\p{Lu}\d.-]+)'?s$/u.exec(written)?.[1] : undefined;
}

function baseOf(
  word: string,
  xpos: string,
  rules: ReadonlyMap<string, string> | undefined,
  known: KnownWords,
): string {
  const listed = irregularOf(word, xpos);
  if (listed !== undefined) return listed;
  const bases = /^[\p{L}-]+$/u.test(word) ? possibleBases(word, xpos) : [];
  const whole = rules?.get(`^${word}`);
  if (whole !== undefined) {
    const lemma = applyEdit(word, whole);
    return isBelievable(lemma, word, xpos, bases, known) ? lemma : (attestedOf(bases, xpos, known) ?? word);
  }
  const edit = rules === undefined ? undefined : longestEnding(`^${word}`, rules);
  const learned = edit === undefined ? word : applyEdit(word, edit);
  return bases.length > 0
    ? bestBase(bases, learned, word, xpos, known)
    : sureEnough(learned, word, xpos, known);
}

function irregularOf(word: string, xpos: string): string | undefined {
  if (xpos === 'NNS' || xpos === 'NNPS') return irregularPlural(word);
  return /^VB[DNGZ]$/u.test(xpos) ? (irregularVerb(word, xpos) ?? regularVerb(word)) : undefined;
}

/** A treebank's answer for a word may be the mending of a typing error ("mangers" for "managers"). */
function isBelievable(
  lemma: string,
  word: string,
  xpos: string,
  bases: readonly string[],
  known: KnownWords,
): boolean {
  const lower = lemma.toLowerCase();
  if (lemma === '_') return !/^(?:NN|JJ|VB)/u.test(xpos);
  if (lower === word || lower === 'be' || !known.has(word)) return true;
  if (xpos === 'VB' || xpos === 'VBP') return word.length < 4 || irregularVerb(word, 'VBD') === lower;
  if (word.length < 5) return true;
  if (/^(?:JJ|RB)[RS]$/u.test(xpos)) return true;
  if (hasEnding(xpos)) {
    return (known.has(lower) && bases.includes(lower)) || attestedOf(bases, xpos, known) === undefined;
  }
  return (xpos !== 'NN' && xpos !== 'JJ') || word.startsWith(lower);
}

function attestedOf(bases: readonly string[], xpos: string, known: KnownWords): string | undefined {
  return bases.find((base) => isAttested(base, xpos, known)) ?? bases.find((base) => known.has(base));
}

function bestBase(
  bases: readonly string[],
  learned: string,
  word: string,
  xpos: string,
  known: KnownWords,
): string {
  if (learned === word && (xpos === 'NNPS' || /(?:\p{L}{3}ics|works|glasses|clothes)$/u.test(word)))
    return word;
  const ranked = bases.includes(learned) ? [learned, ...bases.filter((base) => base !== learned)] : bases;
  const attested = attestedOf(ranked, xpos, known);
  if (attested !== undefined) return attested;
  const prefixed = withoutPrefix(word, xpos, known);
  if (prefixed !== undefined) return prefixed;
  // "Azores": a name that is known only so.
  return xpos === 'NNPS' && known.has(word) ? word : ranked[0]!;
}

const PREFIX = /^(?:re|un|over|under|out|mis|pre|de|dis|non|inter|super|co|(?:.*-))(?=\p{L}{4})/u;

/** "resoled", "brick-layers": the base of what stands behind a prefix or a hyphen, if that is known. */
function withoutPrefix(word: string, xpos: string, known: KnownWords): string | undefined {
  const prefix = PREFIX.exec(word)?.[0] ?? '';
  const bases = prefix === '' ? [] : possibleBases(word.slice(prefix.length), xpos);
  const base = attestedOf(bases, xpos, known);
  return base === undefined ? undefined : prefix + base;
}

/** What an ending rule says of a word without a regular ending is believed if it is a word. */
function sureEnough(learned: string, word: string, xpos: string, known: KnownWords): string {
  if (learned === '') return word;
  const isFree = !hasEnding(xpos) || known === NONE || /[^\p{L}]/u.test(word);
  return isFree || known.has(learned) ? learned : word;
}

/** The lemma of a name, its capitals as the name has them. */
function inLettersOf(written: string, lemma: string): string {
  let shared = 0;
  const lower = written.toLowerCase();
  while (shared < lemma.length && lower[shared] === lemma[shared]) shared++;
  return lower.length === written.length ? written.slice(0, shared) + lemma.slice(shared) : written;
}

/** "DNA" keeps the capitals that it is listed with only where it is written with some: "led" is no "LED". */
function withItsCapitals(written: string, lemma: string): string {
  const isShout = /^(?=.*[AEIOU])\p{Lu}{2,}$/u.test(lemma) && lemma.toLowerCase() === written;
  return isShout ? written : lemma;
}

/** Longest ending that training looks at, the mark of the word's beginning not counted. */
export const MAX_ENDING = 6;

function longestEnding(word: string, endings: ReadonlyMap<string, string>): string | undefined {
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

import type { GoldSentence } from './read-treebank';

/** Token tables as a model file holds them. */
export interface TokenLists {
  readonly abbr: readonly string[];
  readonly hyph: readonly string[];
  readonly pre: readonly string[];
}

/** Abbreviations that every English text may hold, whether or not the treebank does. */
const COMMON_ABBREVIATIONS =
  'mr. mrs. ms. dr. prof. gen. sen. rep. gov. lt. col. sgt. capt. st. jr. sr. inc. corp. ltd. co. vs. etc. e.g. i.e. ' +
  'u.s. u.k. u.n. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mt. ft. rev. hon. approx. dept. univ. ' +
  'ave. blvd. fig. pp. vol. ed. eds. a.m. p.m. ph.d. d.c. bros. al.';

/** Words of the treebank that keep a full stop but are words of their own far more often. */
const ALSO_WORDS = new Set(['no.', 'all.', 'it.', 'me.', 'so.', 'in.', 'am.', 'a.']);

const MIN_ABBREVIATION = 2;
const MIN_PREFIX = 3;

/** Learns which words keep a full stop or a hyphen. */
export function learnTokens(sentences: readonly GoldSentence[]): TokenLists {
  const abbreviations = new Map<string, number>();
  const hyphenated = new Set<string>();
  const kept = new Map<string, number>();
  const split = new Map<string, number>();
  for (const { forms, text } of sentences) {
    const words = forms.map((form) => form.toLowerCase());
    words.forEach((word, i) => {
      if (/^[\p{L}.]*\p{L}\.$/u.test(word)) increment(abbreviations, word);
      if (/^\p{L}+-[\p{L}-]+$/u.test(word)) {
        hyphenated.add(word);
        increment(kept, word.slice(0, word.indexOf('-')));
      }
      if (word === '-' && i > 0 && text.includes(`${forms[i - 1]!}-${forms[i + 1] ?? ''}`)) {
        increment(split, words[i - 1]!);
      }
    });
  }
  for (const word of COMMON_ABBREVIATIONS.split(' ')) abbreviations.set(word, MIN_ABBREVIATION);
  return {
    abbr: [...abbreviations]
      .filter(([word, count]) => count >= MIN_ABBREVIATION && !ALSO_WORDS.has(word))
      .map(([word]) => word)
      .sort(),
    hyph: [...hyphenated].sort(),
    pre: [...kept]
      .filter(([prefix, count]) => count >= MIN_PREFIX && count > 2 * (split.get(prefix) ?? 0))
      .map(([prefix]) => prefix)
      .sort(),
  };
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

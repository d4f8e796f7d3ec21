import { isStrongVerb } from './irregular-verbs';

/** A list that is asked whether it holds a word. */
export interface KnownWords {
  has(word: string): boolean;
}

type Bases = (word: string) => string[];

// "singed" is from "singe": "sing" has another past.
const PAST: Bases = (word) => {
  const bases = beforeVowel(word, 'ed');
  const weak = bases.filter((base) => !isStrongVerb(base));
  return weak.length > 0 ? weak : bases;
};
const COMPARATIVE: Bases = (word) => beforeVowel(word, 'er');
const SUPERLATIVE: Bases = (word) => beforeVowel(word, 'est');

const BASES: ReadonlyMap<string, Bases> = new Map([
  ['VBD', PAST],
  ['VBN', PAST],
  ['VBG', (word) => beforeVowel(word, 'ing')],
  ['VBZ', beforeS],
  ['NNS', beforeS],
  ['NNPS', beforeS],
  ['JJR', COMPARATIVE],
  ['RBR', COMPARATIVE],
  ['JJS', SUPERLATIVE],
  ['RBS', SUPERLATIVE],
]);

/** The words that the regular ending of a Penn tag may have been put on, likeliest first; none for other words. */
export function possibleBases(word: string, xpos: string): string[] {
  return BASES.get(xpos)?.(word) ?? [];
}

/** Whether words with this tag are made with an ending. */
export function hasEnding(xpos: string): boolean {
  return BASES.has(xpos);
}

/**
 * Whether a base is known; that of a verb must be known with its "s" too ("rob", "robs", but "Robb", "robbs"), that of an
 * adjective with "ly"; a double letter at its end is proof enough.
 */
export function isAttested(base: string, xpos: string, known: KnownWords): boolean {
  if (!known.has(base)) return false;
  if (xpos.startsWith('NN') || /(?:ll|ss|ff|zz)$/u.test(base)) return true;
  return known.has(xpos.startsWith('VB') ? withS(base) : `${base}ly`);
}

function withS(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
}

/** Bases of a word whose ending begins with a vowel: their y, silent e, doubled letter or c is put back. */
function beforeVowel(word: string, ending: string): string[] {
  const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
  if (!/[aeiouy]/u.test(stem) && !/^[dtlv]y?$/u.test(stem)) return [];
  if (ending !== 'ing' && /[^aeiou]i$/u.test(stem))
    return /^(?:sk|tax)i$/u.test(stem) ? [stem] : beforeI(stem);
  const bases: string[] = [];
  const single = stem.slice(0, -1);
  if (/([^aeiouhwxy])\1$/u.test(stem) && ENDS_SHORT.test(single)) {
    // "filled" is rather from "fill", but "controlled" from "control".
    bases.push(...(/(?:ll|ss|ff|zz)$/u.test(stem) ? [stem, single] : [single, stem]));
  } else if (!isCutShort(stem)) {
    bases.push(stem);
  }
  if (!TAKES_NO_E.test(stem)) bases.push(`${stem}e`);
  if (/[aeiou]ck$/u.test(stem)) bases.push(single);
  // "dying", "untying"
  if (ending === 'ing' && stem.endsWith('y')) bases.push(`${single}ie`);
  return bases.filter((base) => /[aeiouy]/u.test(base));
}

/** Consonant, vowel, consonant: what is doubled before a vowel. */
const ENDS_SHORT = /(?:[^aeiou]|qu)[aeiouy][^aeiouwxy]$/u;
/** A word of one syllable that would have been doubled: "hop" is not in "hoped". */
const SHORT = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][^aeiouwxy]$|^(?:ow|.y)$/u;
/** How no word is spelled unless an e follows: "mov", "settl", "chas", "judg", "rins", "rais". */
const NEEDS_E = /[vuc]$|[bcdfgkpstz][lr]$|[dlr]g$|[nlpr]s$|[aeiou]z$|[aeiou]{2}s$/u;
/** What no silent e follows: "mend", "paint", "scoop", "belong". */
const TAKES_NO_E =
  /(?:n[dtk]|l[dtkfm]|r[dtknmp]|m[pb]|s[kp]|[cfp]t|ck|sh|[eo]ng|(?:ee|oo|ea|oa|ai)[dlmnpkr]|(?:ee|oo|oa|ai)t|ou[dlnr])$/u;

/** Whether a stem is no word before an e is put on. */
function isCutShort(stem: string): boolean {
  return SHORT.test(stem) || (NEEDS_E.test(stem) && !/^(?:quiz|whiz)$/u.test(stem));
}

/** "tries" from "try", but "ties" from "tie": a lone consonant keeps its ie. */
function beforeI(stem: string): string[] {
  return stem.length === 2 ? [`${stem}e`] : [`${stem.slice(0, -1)}y`, `${stem}e`];
}

function beforeS(word: string): string[] {
  if (!/[^su]s$/u.test(word) && !word.endsWith('us')) return [];
  const plain = word.slice(0, -1);
  if (/[^aeiou]ies$/u.test(word)) return beforeI(word.slice(0, -2));
  if (!/(?:[sxzo]|ch|sh)es$/u.test(word)) return [plain];
  const short = word.slice(0, -2);
  const single = /(?:ss|zz)$/u.test(short) ? [short.slice(0, -1)] : [];
  return /(?:[^s]s|[^z]z)$/u.test(short) ? [plain, short] : [short, plain, ...single];
}

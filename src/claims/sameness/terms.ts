import { wordClass } from '../../language/word-class';
import type { ComparedClaim } from './compared-claim';
import { findDegrees } from './degrees';
import { comparedAs } from './word-groups';

/** A claim as a set of terms: stems or word groups of its content words, insertions included. */
export interface Terms {
  /**
   * All content terms but figures and dates, each with the class of words that are used like it; null for a name, to
   * which nothing is alike.
   */
  readonly all: ReadonlyMap<string, number | null>;
  /** The term of its main word. */
  readonly act: string;
  /** The class of words that are used like it. */
  readonly actUsed: number | null;
  /** Terms before the main word: who or what it is said of. */
  readonly actor: ReadonlyMap<string, number | null>;
  /** The words of the actor as they stand. */
  readonly actorWords: string;
  readonly isNegated: boolean;
}

const STOPS = new Set(
  `a an the this that these those it its they their them he his him she her i we our us you your who whom whose which
   what where when why how of in on at to by for from with without within into onto over under up down out off as than
   and or but nor so if while because since until till before after during between among against about around through
   across along per via not no never be is are was were been being am has have had having do does did done doing will
   would can could may might must shall should ought also too very just only even still now then there here already yet
   again more most less least much many some any all each every both either neither other another such own same new
   said say says told tell saying according reportedly allegedly apparently potentially possibly probably perhaps likely
   mr mrs ms dr sir percent per cent including include includes among know known call called well way one two three
   monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
   october november december morning afternoon evening night week month year today yesterday tomorrow
   help try work worked become became remain remains part day today set seem seems appear appears`.split(
    /\s+/,
  ),
);
const NEGATION =
  /(?<!\p{L})(?:not|never|no|nobody|none|nothing|neither|nor|without|cannot|hardly|fails?|failed|den(?:y|ies|ied)|refus(?:e|es|ed))(?!\p{L})|n['’]t(?!\p{L})/iu;
/** "No plant is larger than …" says what is the largest: nothing is denied. */
const NONE_MORE =
  /(?<!\p{L})(?:no|nobody|nothing|none)(?!\p{L})(?=[^.;]{1,80}?(?:\p{L}{2,}er|more|less) than)/iu;
const WORD = /\p{L}[\p{L}]*(?:['’](?!s\b)\p{L}+)?|\d[\d.,]*/gu;

/** Words that say how far a thing has got count as one term, whichever they are. */
export const DEGREE = '~degree';

/** The terms of a claim, from its wording: what stands in brackets counts like what stands in the article. */
export function termsOf({ claim, predicate, text }: ComparedClaim): Terms {
  const wording = claim.wording.replaceAll(/[[\]]/g, '');
  const main = text.slice(...predicate).toLowerCase();
  const mainAt = indexOfWord(wording.toLowerCase(), main);
  const actorWords = mainAt > 0 ? wording.slice(0, mainAt) : '';
  const degrees = findDegrees(wording, [0, wording.length]).filter(({ level }) => level !== 'done');
  const all = termsIn(degrees.reduce((words, { words: phrase }) => words.replace(phrase, ' '), wording));
  if (degrees.length > 0) all.set(DEGREE, null);
  const isDegree = degrees.some(({ span }) => span[0] <= mainAt && mainAt < span[1]);
  return {
    all,
    act: isDegree ? DEGREE : comparedAs(main),
    actUsed: isDegree ? null : (wordClass(main)?.fine ?? null),
    actor: termsIn(actorWords),
    actorWords: actorWords.trim(),
    isNegated: NEGATION.test(wording.replace(NONE_MORE, ' ')),
  };
}

/** The content terms of some words. */
export function termsIn(words: string): Map<string, number | null> {
  const terms = new Map<string, number | null>();
  for (const [word] of words.matchAll(WORD)) {
    const lower = word.toLowerCase();
    if (/^\d/.test(lower) || lower.length < 2 || STOPS.has(lower)) continue;
    const isName = /^\p{Lu}/u.test(word);
    terms.set(comparedAs(lower), isName ? null : (wordClass(lower)?.fine ?? null));
  }
  return terms;
}

/** Where a word stands in a text with no letter at either side; −1 where it does not. */
function indexOfWord(text: string, word: string): number {
  if (word === '') return -1;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + word.length))) return at;
  }
  return -1;
}

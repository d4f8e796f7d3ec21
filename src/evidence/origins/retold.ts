import { wordsOf } from '../words';
import { hasAsked } from './asking';

/** A text as what its retelling keeps: the words that carry something, and of these the figures and names. */
export interface Told {
  /** Keys of its words without stop words, in order. */
  readonly keys: readonly string[];
  /** Those of them that are figures or names. */
  readonly facts: ReadonlySet<string>;
  /** Whether it says "we", "I" or "told me" outside quotation marks: whoever wrote it was there, or asked somebody. */
  readonly isOwn: boolean;
}

/** The largest shares of a shorter text that stand in one stretch of a longer one, 0…1. */
export interface Telling {
  /** Figures and names of the shorter text that stand anywhere in the longer one. */
  readonly sharedFacts: number;
  readonly facts: number;
  readonly words: number;
  /** Of its words that are neither a figure nor a name: how it is put. */
  readonly phrasing: number;
}

/** Words of a text that are looked at; a book is known by its first chapters. */
const MOST_WORDS = 50_000;
const MOST_CHARACTERS = 400_000;
const OWN = /\b(?:[Ww]e|us|[Oo]urs?|I|[Mm]y|me)\b/u;
/** After these a capital says nothing. */
const BEGINS = /(?:^|[.!?:\n]["'”’)\]]*\s*|["“‘(]\s*)$/u;

/** Reads figures, names and the other words of a text; `publisher` is who prints it. */
export function toldIn(whole: string, publisher: string | null = null): Told {
  const text = whole.slice(0, MOST_CHARACTERS);
  const words = wordsOf(text)
    .filter(({ isStop }) => !isStop)
    .slice(0, MOST_WORDS);
  const facts = words.filter(
    ({ figure, isCapitalised, start }) =>
      figure !== null || (isCapitalised && !BEGINS.test(text.slice(Math.max(0, start - 4), start))),
  );
  return {
    keys: words.map(({ key }) => key),
    facts: new Set(facts.map(({ key }) => key)),
    isOwn: OWN.test(text.replace(/“[^”]*”|"[^"\n]*"/gu, '')) || hasAsked(text, publisher),
  };
}

/** A shorter text says too little to tell where it comes from. */
const LEAST_WORDS = 20;
/** So many figures and names have to be the same; with a release or a quotation so few. */
const LEAST_FACTS = 5;
const FEWEST_FACTS = 4;
/** The shares of the shorter text's figures and names, and of its words, that stand in the other. */
const NEARLY_ALL_FACTS = 0.85;
const MOST_OF_WORDS = 0.65;
/** The shares that make it sure: of figures and names beside a quotation, of how it is put, of the words of a release. */
const MOST_FACTS = 0.7;
const PUT_ALIKE = 0.7;
const OF_A_RELEASE = 0.6;
/** A stretch of the longer text is so many times as long as the shorter one. */
const STRETCH = 4;

/**
 * How much of a text a longer one has, in the stretch that has most of its words; null where it is too short to tell, is the
 * longer one, or says "we": whoever was there, or asked somebody, has something of their own.
 */
export function measureTelling(short: Told, long: Told): Telling | null {
  if (short.isOwn || short.keys.length > long.keys.length) return null;
  const asked = new Set(short.keys);
  const sharedFacts = [...short.facts].filter((fact) => long.facts.has(fact)).length;
  if (asked.size < LEAST_WORDS || sharedFacts < FEWEST_FACTS) return null;
  const others = [...asked].filter((key) => !short.facts.has(key));
  const length = Math.max(200, short.keys.length * STRETCH);
  let best: Telling | null = null;
  for (let from = 0; from < long.keys.length; from += Math.ceil(length / 2)) {
    const stretch = new Set(long.keys.slice(from, from + length));
    const shareOf = (keys: readonly string[]): number =>
      keys.filter((key) => stretch.has(key)).length / Math.max(1, keys.length);
    const words = shareOf([...asked]);
    if (best === null || words > best.words)
      best = { sharedFacts, facts: shareOf([...short.facts]), words, phrasing: shareOf(others) };
  }
  return best;
}

/**
 * Whether a text may tell a longer one anew: it has hardly a figure or a name of its own, and most of its words stand in one
 * stretch of the other.
 */
export function tellsAnew(short: Told, long: Told): boolean {
  const telling = measureTelling(short, long);
  return (
    telling !== null &&
    telling.sharedFacts >= LEAST_FACTS &&
    telling.facts >= NEARLY_ALL_FACTS &&
    telling.words >= MOST_OF_WORDS
  );
}

/** What else is known of two texts of which one may tell the other anew. */
export interface Besides {
  /** Whether the longer one is what a body says of itself. */
  readonly isRelease: boolean;
  /** Whether the same quotation stands in both. */
  readonly isQuoted: boolean;
}

/**
 * Whether a text surely tells a longer one anew. Two short reports of one match share figures, names and the words that
 * nobody can do without; they are not put the same way, and have no quotation in common. So it takes nearly all figures and
 * names, and besides: most of how it is put; or a release, which nobody else was there to see; or the same quotation, with
 * which fewer figures are enough.
 */
export function isTelling(short: Told, long: Told, { isRelease, isQuoted }: Besides): boolean {
  const telling = measureTelling(short, long);
  if (telling === null) return false;
  const { sharedFacts, facts, words, phrasing } = telling;
  if (isQuoted && facts >= MOST_FACTS) return true;
  if (facts < NEARLY_ALL_FACTS) return false;
  return (sharedFacts >= LEAST_FACTS && phrasing >= PUT_ALIKE) || (isRelease && words >= OF_A_RELEASE);
}

/** A work that may only tell another's text anew. */
export interface Retelling {
  readonly teller: number;
  readonly told: number;
}

/** A work with its texts read: once, for however many claims it is cited for. */
export interface ToldWork {
  readonly id: number;
  readonly told: readonly Told[];
}

/** Reads the texts of a work. */
export function readTold({
  id,
  publisher = null,
  texts,
}: {
  readonly id: number;
  readonly publisher?: string | null;
  readonly texts: readonly string[];
}): ToldWork {
  return { id, told: texts.map((text) => toldIn(text, publisher)) };
}

/**
 * Which works may only tell another one anew, though it is not sure. Two short reports by people who were both there look
 * the same, so this is a word to the reviewer: nothing is counted by it.
 */
export function findRetellings(works: readonly ToldWork[]): readonly Retelling[] {
  return works.flatMap((teller) =>
    works
      .filter(
        (other) =>
          other.id !== teller.id &&
          teller.told.some((one) => other.told.some((long) => tellsAnew(one, long))),
      )
      .map((other) => ({ teller: teller.id, told: other.id })),
  );
}

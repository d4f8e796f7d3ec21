import { wordsOf } from '../words';

/** A text as what its retelling keeps: the words that carry something, and of these the figures and names. */
export interface Told {
  /** Keys of its words without stop words, in order. */
  readonly keys: readonly string[];
  /** Those of them that are figures or names. */
  readonly facts: ReadonlySet<string>;
  /** Whether it says "we", "us" or "our" outside quotation marks: whoever wrote it was there, or asked somebody. */
  readonly isOwn: boolean;
}

/** Words of a text that are looked at; a book is known by its first chapters. */
const MOST_WORDS = 50_000;
const OWN = /\b(?:[Ww]e|us|[Oo]urs?)\b/u;
/** After these a capital says nothing. */
const BEGINS = /(?:^|[.!?:\n]["'”’)\]]*\s*|["“‘(]\s*)$/u;

/** Reads figures, names and the other words of a text. */
export function toldIn(text: string): Told {
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
    isOwn: OWN.test(text.replace(/“[^”]*”|"[^"\n]*"/gu, '')),
  };
}

/** A shorter text says too little to tell where it comes from. */
const LEAST_WORDS = 20;
/** So many figures and names have to be the same. */
const LEAST_FACTS = 5;
/** The shares of the shorter text's figures and names, and of its words, that stand in the other. */
const NEARLY_ALL_FACTS = 0.85;
const MOST_OF_WORDS = 0.65;
/** A stretch of the longer text is so many times as long as the shorter one. */
const STRETCH = 4;

/**
 * Whether a text tells a longer one anew: it has hardly a figure or a name of its own, most of its words stand in one
 * stretch of the other, and nobody says "we" in it. Whoever was there, or asked somebody, has something of their own.
 */
export function tellsAnew(short: Told, long: Told): boolean {
  if (short.isOwn || short.keys.length > long.keys.length) return false;
  const asked = new Set(short.keys);
  const shared = [...short.facts].filter((fact) => long.facts.has(fact)).length;
  if (asked.size < LEAST_WORDS || shared < LEAST_FACTS || shared < NEARLY_ALL_FACTS * short.facts.size)
    return false;
  const length = Math.max(200, short.keys.length * STRETCH);
  for (let from = 0; from < long.keys.length; from += Math.ceil(length / 2)) {
    const stretch = new Set(long.keys.slice(from, from + length));
    const words = [...asked].filter((key) => stretch.has(key)).length;
    const facts = [...short.facts].filter((fact) => stretch.has(fact)).length;
    if (words >= MOST_OF_WORDS * asked.size && facts >= NEARLY_ALL_FACTS * short.facts.size) return true;
  }
  return false;
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
  texts,
}: {
  readonly id: number;
  readonly texts: readonly string[];
}): ToldWork {
  return { id, told: texts.map(toldIn) };
}

/**
 * Which works may only tell another one anew. Two short reports by people who were both there look the same, so this is
 * a word to the reviewer: nothing is counted by it.
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

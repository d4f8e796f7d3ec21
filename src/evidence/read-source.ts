import { initialsOf } from './initials';
import { type PlaceIndex, type Places, placeIndex } from './place-index';
import { readQuantities } from './mismatches/quantities';
import type { Quantity } from './mismatches/quantity';
import { type EvidenceWord, wordsOf } from './words';

/** A passage (sentence) of a source. */
export interface ReadPassage {
  readonly text: string;
  readonly words: readonly EvidenceWord[];
  /** The number of each word's key in the source. */
  readonly numbers: Int32Array;
  /** How many words begin with a capital, and how many are figures. */
  readonly capitals: number;
  readonly figures: number;
  readonly quantities: () => readonly Quantity[];
}

/** A source in passages with an inverted index of its words: read once, for many claims. */
export interface ReadSource {
  readonly passages: readonly ReadPassage[];
  /** In words. */
  readonly meanLength: number;
  readonly placesOf: (key: string) => Places;
  /** Where two words stand side by side, each pair as `wordPairs` writes it. */
  readonly placesOfPair: (pair: string) => Places;
  /** How many keys there are. */
  readonly keys: number;
  /** From 0; -1 for a key that stands nowhere. */
  readonly numberOf: (key: string) => number;
  /** Rarity of a key in this source: inverse document frequency of Robertson and Spärck Jones, never negative. */
  readonly rarity: (key: string) => number;
  /** Passages with a word of which this is the beginning, without case and accents. */
  readonly placesOfBeginning: (beginning: string) => ReadonlySet<number>;
  /** Initials of the source's names, lower case. */
  readonly initials: () => ReadonlySet<string>;
}

/** Reads a source; `read` is how its words are read, the same as for the claims that are held against it. */
export function readSource(texts: readonly string[], read = wordsOf): ReadSource {
  const words = texts.map(read);
  const index = placeIndex(words.map((its) => its.map(({ key }) => key)));
  const passages = texts.map((text, i): ReadPassage => {
    const its = words[i]!;
    let quantities: readonly Quantity[] | null = null;
    return {
      text,
      words: its,
      numbers: index.numbers[i]!,
      capitals: its.filter(({ isCapitalised }) => isCapitalised).length,
      figures: its.filter(({ figure }) => figure !== null).length,
      quantities: () => (quantities ??= readQuantities(text)),
    };
  });
  // Only a claim that is looked at closely asks for pairs and initials.
  let pairs: PlaceIndex | null = null;
  let initials: ReadonlySet<string> | null = null;
  const length = words.reduce((sum, its) => sum + its.length, 0);
  return {
    passages,
    meanLength: length / Math.max(1, passages.length) || 1,
    placesOf: index.placesOf,
    placesOfPair: (pair) => (pairs ??= placeIndex(words.map(wordPairs))).placesOf(pair),
    keys: index.keys.length,
    numberOf: index.numberOf,
    rarity: (key) => {
      const n = index.placesOf(key).passages.length;
      return Math.log(1 + (passages.length - n + 0.5) / (n + 0.5));
    },
    placesOfBeginning: findBeginnings(words),
    initials: () => (initials ??= new Set(words.flatMap(initialsOf))),
  };
}

/** Neighbouring words as one key; pairs of two stop words say nothing and are left out. */
export function wordPairs(words: readonly EvidenceWord[]): readonly string[] {
  const pairs: string[] = [];
  for (let i = 1; i < words.length; i++) {
    const [first, second] = [words[i - 1]!, words[i]!];
    if (!(first.isStop && second.isStop)) pairs.push(`${first.key} ${second.key}`);
  }
  return pairs;
}

/** The claim's own words, each key once, without stop words. */
export function contentWords(words: readonly EvidenceWord[]): readonly EvidenceWord[] {
  return [...new Map(words.filter((word) => !word.isStop).map((word) => [word.key, word])).values()];
}

/** All words that begin alike stand together in a sorted list; it is made when first asked for. */
function findBeginnings(words: readonly (readonly EvidenceWord[])[]): ReadSource['placesOfBeginning'] {
  let sorted: readonly string[] | null = null;
  let placesOf: ((plain: string) => Places) | null = null;
  return (beginning) => {
    if (sorted === null || placesOf === null) {
      const index = placeIndex(words.map((its) => its.map(({ plain }) => plain)));
      sorted = index.keys.toSorted();
      placesOf = index.placesOf;
    }
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < beginning) low = middle + 1;
      else high = middle;
    }
    const found = new Set<number>();
    for (let at = low; at < sorted.length && sorted[at]!.startsWith(beginning); at++)
      for (const passage of placesOf(sorted[at]!).passages) found.add(passage);
    return found;
  };
}

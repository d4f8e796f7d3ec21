import { initialsOf } from './initials';
import { type Quantity, readQuantities } from './mismatches/quantities';
import { type EvidenceWord, wordsOf } from './words';

/** A passage (sentence) of a source. */
export interface ReadPassage {
  readonly text: string;
  readonly words: readonly EvidenceWord[];
  /** Neighbouring words, "key key"; pairs of two stop words say nothing and are left out. */
  readonly pairs: ReadonlySet<string>;
  /** How many words begin with a capital, and how many are figures. */
  readonly capitals: number;
  readonly figures: number;
  readonly quantities: () => readonly Quantity[];
}

/** Where a key stands: passage indexes, rising, and how often in each. */
export interface Places {
  readonly passages: readonly number[];
  readonly counts: readonly number[];
}

/** A source in passages with an inverted index of its words: read once, for many claims. */
export interface ReadSource {
  readonly passages: readonly ReadPassage[];
  /** In words. */
  readonly meanLength: number;
  readonly placesOf: (key: string) => Places;
  /** Rarity of a key in this source: inverse document frequency of Robertson and Spärck Jones, never negative. */
  readonly rarity: (key: string) => number;
  /** Passages with a word of which this is the beginning, without case and accents. */
  readonly placesOfBeginning: (beginning: string) => ReadonlySet<number>;
  /** Initials of the source's names, lower case. */
  readonly initials: () => ReadonlySet<string>;
}

const NOWHERE: Places = { passages: [], counts: [] };

export function readSource(texts: readonly string[]): ReadSource {
  const passages = texts.map((text): ReadPassage => {
    const words = wordsOf(text);
    let quantities: readonly Quantity[] | null = null;
    return {
      text,
      words,
      pairs: new Set(wordPairs(words)),
      capitals: words.filter(({ isCapitalised }) => isCapitalised).length,
      figures: words.filter(({ figure }) => figure !== null).length,
      quantities: () => (quantities ??= readQuantities(text)),
    };
  });
  const places = indexOf(passages, ({ key }) => key);
  const placesOf = (key: string): Places => places.get(key) ?? NOWHERE;
  let initials: ReadonlySet<string> | null = null;
  const length = passages.reduce((sum, { words }) => sum + words.length, 0);
  return {
    passages,
    meanLength: length / Math.max(1, passages.length) || 1,
    placesOf,
    rarity: (key) => {
      const n = placesOf(key).passages.length;
      return Math.log(1 + (passages.length - n + 0.5) / (n + 0.5));
    },
    placesOfBeginning: findBeginnings(passages),
    initials: () => (initials ??= new Set(passages.flatMap(({ words }) => initialsOf(words)))),
  };
}

/** Neighbouring words as one key. */
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

function indexOf(
  passages: readonly ReadPassage[],
  keyOf: (word: EvidenceWord) => string,
): ReadonlyMap<string, Places> {
  const index = new Map<string, { passages: number[]; counts: number[] }>();
  passages.forEach(({ words }, passage) => {
    for (const word of words) {
      const key = keyOf(word);
      const places = index.get(key);
      if (places === undefined) index.set(key, { passages: [passage], counts: [1] });
      else if (places.passages.at(-1) === passage) places.counts[places.counts.length - 1]! += 1;
      else {
        places.passages.push(passage);
        places.counts.push(1);
      }
    }
  });
  return index;
}

/** All words that begin alike stand together in a sorted list; it is made when first asked for. */
function findBeginnings(passages: readonly ReadPassage[]): ReadSource['placesOfBeginning'] {
  let sorted: readonly (readonly [plain: string, places: Places])[] | null = null;
  return (beginning) => {
    sorted ??= [...indexOf(passages, ({ plain }) => plain)].sort(([a], [b]) => (a < b ? -1 : 1));
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]![0] < beginning) low = middle + 1;
      else high = middle;
    }
    const found = new Set<number>();
    for (let at = low; at < sorted.length && sorted[at]![0].startsWith(beginning); at++)
      for (const passage of sorted[at]![1].passages) found.add(passage);
    return found;
  };
}

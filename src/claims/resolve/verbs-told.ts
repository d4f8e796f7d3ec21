import { nearWords } from '../../language/near-words';
import { stem } from '../../language/stem';
import type { Tree } from '../trees/tree';

/** A verb of the article. */
export interface VerbPlace {
  readonly sentence: number;
  readonly token: number;
}

/** The verbs of an article up to a sentence, by the stem of their dictionary form, in reading order. */
export type VerbsTold = Map<string, VerbPlace[]>;

/** Takes up the verbs of one more sentence. */
export function tellVerbs(verbs: VerbsTold, tree: Tree, sentence: number): void {
  tree.tokens.forEach(({ upos, lemma }, token) => {
    if (upos !== 'VERB') return;
    const key = stem(lemma.toLowerCase());
    const places = verbs.get(key);
    if (places) places.push({ sentence, token });
    else verbs.set(key, [{ sentence, token }]);
  });
}

/** How many sentences back a noun for an act looks for the clause that told it, before it looks at the article's first ones. */
const REACH = 10;
const LEAD = 8;

/**
 * Where any of some stems stands as a verb, the nearest sentence first, then the last of the article's first ones; those of one
 * sentence together, in reading order.
 */
export function placesBefore(verbs: VerbsTold, stems: Iterable<string>, sentence: number): VerbPlace[][] {
  const found = new Map<number, VerbPlace[]>();
  const keep = (place: VerbPlace): void => {
    const held = found.get(place.sentence);
    if (held) held.push(place);
    else found.set(place.sentence, [place]);
  };
  for (const key of new Set(stems)) {
    const places = verbs.get(key) ?? [];
    for (let at = places.length - 1; at >= 0 && places[at]!.sentence >= sentence - REACH; at -= 1)
      keep(places[at]!);
    for (const place of places) {
      if (place.sentence >= LEAD || place.sentence >= sentence - REACH) break;
      keep(place);
    }
  }
  return [...found.entries()]
    .sort(([a], [b]) => b - a)
    .map(([, places]) => places.sort((a, b) => a.token - b.token));
}

/** The stems of the verbs that a noun is made from or goes with: "closure" of "close", "arrival" of "arrive". */
export function verbStemsOf(noun: string): ReadonlySet<string> {
  const own = stem(noun);
  const near = [...nearWords(own)].filter(([, level]) => level === 1).map(([word]) => word);
  return new Set([own, ...near.filter((word) => sharesStart(word, own))]);
}

/** Whether two stems open alike: a verb and the noun made from it, not another word for the same. */
const sharesStart = (one: string, other: string): boolean =>
  one.slice(0, Math.min(3, one.length)) === other.slice(0, Math.min(3, one.length));

import type { EvidenceWord } from './words';

/** Names of what is measured of a passage beside its own fit, in the order in which `moreFeatures` gives them. */
export const MORE_FEATURES = [
  'names-carried-1',
  'names-carried-4',
  'names-of-title',
  'ordered',
  'window',
  'beginnings',
  'best-neighbour',
  'coverage-before',
  'coverage-after',
  'coverage-with-neighbours',
  'pronoun-after-fit',
  'short',
  'has-figure',
  'capitals',
  'digits',
] as const;

/** A claim and a source as these features see them. */
export interface Gathered {
  readonly query: readonly EvidenceWord[];
  readonly passages: readonly (readonly EvidenceWord[])[];
  readonly counts: readonly ReadonlyMap<string, number>[];
  readonly rarity: (key: string) => number;
  /** How much of the claim each passage covers, 0…1. */
  readonly coverages: readonly number[];
  /** BM25 of each passage as a share of the best. */
  readonly fits: readonly number[];
}

/** The title and what stands under it. */
const TITLE = 3;
const WINDOW = 12;

/**
 * What stands around a passage and how it is made: names carried over from the sentences before (a poor man's coreference
 * to the claim's subject), the order and nearness of the claim's words in it, its neighbours' coverage, its form.
 */
export function moreFeatures(gathered: Gathered): readonly (readonly number[])[] {
  const { query, passages, counts, rarity, coverages, fits } = gathered;
  const weights = query.map(({ key }) => rarity(key));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const isName = query.map((word) => word.isCapitalised && word.figure === null);
  const title = query.map(({ key }) => counts.slice(0, TITLE).some((keys) => keys.has(key)));
  const place = new Map(query.map(({ key }, index) => [key, index]));
  const beginnings = query.map((word) =>
    word.figure === null && word.plain.length >= 4
      ? word.plain.slice(0, Math.max(4, Math.ceil(word.plain.length * 0.6)))
      : null,
  );
  const share = (has: (index: number) => boolean): number => {
    let sum = 0;
    for (let i = 0; i < query.length; i++) if (has(i)) sum += weights[i]!;
    return sum / all;
  };
  const stands = (passage: number, i: number): boolean => counts[passage]?.has(query[i]!.key) ?? false;

  return passages.map((words, index) => {
    const carried = (back: number) =>
      share((i) => {
        if (stands(index, i)) return true;
        if (isName[i] !== true) return false;
        for (let before = 1; before <= back; before++) if (stands(index - before, i)) return true;
        return false;
      });
    const [before, after] = [coverages[index - 1] ?? 0, coverages[index + 1] ?? 0];
    const figures = words.filter(({ figure }) => figure !== null).length;
    return [
      carried(1),
      carried(4),
      share((i) => stands(index, i) || (isName[i] === true && title[i] === true)),
      longestRising(words.flatMap(({ key }) => place.get(key) ?? [])) / Math.max(1, query.length),
      mostInWindow(words, place) / Math.max(1, query.length),
      share(
        (i) =>
          stands(index, i) ||
          (beginnings[i] != null && words.some(({ plain }) => plain.startsWith(beginnings[i]!))),
      ),
      Math.max(before, after),
      before,
      after,
      share((i) => stands(index, i) || stands(index + 1, i)) +
        share((i) => stands(index, i) || stands(index - 1, i)),
      isPronoun(words[0]) ? (fits[index - 1] ?? 0) : 0,
      words.length < 4 ? 1 : 0,
      figures > 0 ? 1 : 0,
      words.filter(({ isCapitalised }) => isCapitalised).length / Math.max(1, words.length),
      figures / Math.max(4, words.length),
    ];
  });
}

function isPronoun(word: EvidenceWord | undefined): boolean {
  return /^(?:he|she|it|they|his|her|their|its|the)$/.test(word?.plain ?? '');
}

/** The length of the longest subsequence that rises: so many of the claim's words stand in its own order. */
function longestRising(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    const at = ends.findIndex((end) => end >= place);
    ends[at < 0 ? ends.length : at] = place;
  }
  return ends.length;
}

/** The most different words of the claim within twelve words. */
function mostInWindow(words: readonly EvidenceWord[], place: ReadonlyMap<string, number>): number {
  const inside = new Map<number, number>();
  let most = 0;
  words.forEach(({ key }, at) => {
    const entering = place.get(key);
    if (entering !== undefined) inside.set(entering, (inside.get(entering) ?? 0) + 1);
    const leaving = at < WINDOW ? undefined : place.get(words[at - WINDOW]!.key);
    if (leaving !== undefined) {
      const count = inside.get(leaving)!;
      if (count === 1) inside.delete(leaving);
      else inside.set(leaving, count - 1);
    }
    most = Math.max(most, inside.size);
  });
  return most;
}

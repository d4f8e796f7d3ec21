import type { HeldClaim } from './held-claim';
import type { ReadSource } from './read-source';
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

/** The title and what stands under it. */
const TITLE = 3;
const WINDOW = 12;

/**
 * What stands around a passage and how it is made: names carried over from the sentences before (a poor man's coreference
 * to the claim's subject), the order and nearness of the claim's words in it, its neighbours' coverage, its form.
 */
export function moreFeatures(
  { query, rarities, wholeRarity, stands, coverages, fits }: HeldClaim,
  source: ReadSource,
): (passage: number) => readonly number[] {
  const size = Math.max(1, query.length);
  const isName = query.map((word) => word.isCapitalised && word.figure === null);
  const isTitle = query.map((_, i) => isName[i]! && stands[i]!.subarray(0, TITLE).includes(1));
  const places = placesInClaim(query, source);
  const beginnings = query.map((word) =>
    word.figure === null && word.plain.length >= 4
      ? source.placesOfBeginning(word.plain.slice(0, Math.max(4, Math.ceil(word.plain.length * 0.6))))
      : null,
  );

  return (index) => {
    const { words, numbers, capitals, figures } = source.passages[index]!;
    const own = coverages[index]!;
    // What is added to the passage's own coverage by each way to find a word that it does not have.
    let [carried, carriedFar, inTitle, begun, before, after] = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < rarities.length; i++) {
      const row = stands[i]!;
      if (row[index] === 1) continue;
      const rarity = rarities[i]! / wholeRarity;
      if (row[index - 1] === 1) before += rarity;
      if (row[index + 1] === 1) after += rarity;
      if (beginnings[i]?.has(index) === true) begun += rarity;
      if (isTitle[i]!) inTitle += rarity;
      if (!isName[i]!) continue;
      if (row[index - 1] === 1) carried += rarity;
      if (row[index - 1] === 1 || row[index - 2] === 1 || row[index - 3] === 1 || row[index - 4] === 1)
        carriedFar += rarity;
    }
    const [coverageBefore, coverageAfter] = [coverages[index - 1] ?? 0, coverages[index + 1] ?? 0];
    return [
      own + carried,
      own + carriedFar,
      own + inTitle,
      longestRising(numbers, places) / size,
      mostInWindow(numbers, places, query.length) / size,
      own + begun,
      Math.max(coverageBefore, coverageAfter),
      coverageBefore,
      coverageAfter,
      2 * own + before + after,
      isPronoun(words[0]) ? (fits[index - 1] ?? 0) : 0,
      words.length < 4 ? 1 : 0,
      figures > 0 ? 1 : 0,
      capitals / Math.max(1, words.length),
      figures / Math.max(4, words.length),
    ];
  };
}

const NOWHERE = -1;

/** For the number of each key of the source, its place among the claim's words, or -1. */
function placesInClaim(query: readonly EvidenceWord[], source: ReadSource): Int16Array {
  const places = new Int16Array(source.keys).fill(NOWHERE);
  query.forEach(({ key }, place) => {
    const number = source.numberOf(key);
    if (number >= 0) places[number] = place;
  });
  return places;
}

function isPronoun(word: EvidenceWord | undefined): boolean {
  return /^(?:he|she|it|they|his|her|their|its|the)$/.test(word?.plain ?? '');
}

/** The length of the longest subsequence that rises: so many of the claim's words stand in its own order. */
function longestRising(numbers: Int32Array, places: Int16Array): number {
  const ends: number[] = [];
  for (const number of numbers) {
    const place = places[number]!;
    if (place === NOWHERE) continue;
    let at = 0;
    while (at < ends.length && ends[at]! < place) at += 1;
    ends[at] = place;
  }
  return ends.length;
}

/** The most different words of the claim within twelve words. */
function mostInWindow(numbers: Int32Array, places: Int16Array, size: number): number {
  const inside = new Uint8Array(size);
  let count = 0;
  let most = 0;
  for (let at = 0; at < numbers.length; at++) {
    const entering = places[numbers[at]!]!;
    if (entering !== NOWHERE) {
      if (inside[entering] === 0) count += 1;
      inside[entering]! += 1;
    }
    const leaving = at < WINDOW ? NOWHERE : places[numbers[at - WINDOW]!]!;
    if (leaving !== NOWHERE) {
      inside[leaving]! -= 1;
      if (inside[leaving] === 0) count -= 1;
    }
    if (count > most) most = count;
  }
  return most;
}

import type { HeldClaim } from './held-claim';

/** What is measured of a passage beside those already chosen; the names of the weights of the next choice, in order. */
export const NEXT_FEATURES = [
  'score',
  'new-words',
  'known-words',
  'of-missing-words',
  'new-names',
  'new-figures',
  'new-plain-words',
  'follows-chosen',
  'precedes-chosen',
  'near-chosen',
  'nearness',
] as const;

/** So many sentences away is near. */
const NEAR = 3;

/** A row of NEXT_FEATURES for any passage, once some were chosen; `scores` are the passages' scores by themselves. */
export function nextFeatures(
  { query, rarities, wholeRarity, stands }: HeldClaim,
  chosen: readonly number[],
  scores: readonly number[],
): (passage: number) => readonly number[] {
  const isKnown = stands.map((row) => chosen.some((passage) => row[passage] === 1));
  const missing = rarities.reduce((sum, rarity, i) => sum + (isKnown[i]! ? 0 : rarity), 0) || 1;
  const isFigure = query.map(({ figure, isMonth }) => figure !== null || isMonth);
  const isName = query.map(({ isCapitalised, figure }) => isCapitalised && figure === null);
  return (index) => {
    let [known, names, figures, plain] = [0, 0, 0, 0];
    let added = 0;
    for (let i = 0; i < rarities.length; i++) {
      if (stands[i]![index] !== 1) continue;
      const rarity = rarities[i]!;
      if (isKnown[i]!) known += rarity;
      else {
        added += rarity;
        if (isName[i]!) names += rarity;
        if (isFigure[i]!) figures += rarity;
        if (!isName[i]! && !isFigure[i]!) plain += rarity;
      }
    }
    const distance = chosen.reduce((least, passage) => Math.min(least, Math.abs(passage - index)), Infinity);
    return [
      scores[index]!,
      added / wholeRarity,
      known / wholeRarity,
      added / missing,
      names / wholeRarity,
      figures / wholeRarity,
      plain / wholeRarity,
      chosen.includes(index - 1) ? 1 : 0,
      chosen.includes(index + 1) ? 1 : 0,
      distance <= NEAR ? 1 : 0,
      1 / (1 + distance),
    ];
  };
}

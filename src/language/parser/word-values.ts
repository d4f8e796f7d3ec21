import { hashText } from '../model/hash';
import type { DescribedWords } from '../words/describe-words';

/** What the parser's features read of each word: 0 is "no word", `count + 1` the root, beyond it nothing. */
export interface WordValues {
  readonly count: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly upos: Int32Array;
  readonly cluster: Int32Array;
  readonly coarse: Int32Array;
  readonly suffix: Int32Array;
  /** How many commas, verbs, conjunctions, other marks stand up to here; whether a quotation is open. */
  readonly commas: Int16Array;
  readonly verbs: Int16Array;
  readonly conjunctions: Int16Array;
  readonly marks: Int16Array;
  readonly quoted: Int16Array;
}

const NO_WORD = -3;
const ROOT = -5;

/** Joins words and tags (class numbers; `uposOf` names the part of speech of each). */
export function wordValues(words: DescribedWords, tags: Int32Array, uposOf: readonly string[]): WordValues {
  const count = words.end - 1;
  const size = count + 4;
  const values = {
    count,
    word: new Int32Array(size),
    tag: new Int32Array(size),
    upos: new Int32Array(size),
    cluster: new Int32Array(size),
    coarse: new Int32Array(size),
    suffix: new Int32Array(size),
    commas: new Int16Array(size),
    verbs: new Int16Array(size),
    conjunctions: new Int16Array(size),
    marks: new Int16Array(size),
    quoted: new Int16Array(size),
  };
  for (const i of [0, count + 1, count + 2, count + 3]) {
    const nothing = i === count + 1 ? ROOT : NO_WORD;
    values.word[i] = values.tag[i] = values.upos[i] = values.cluster[i] = values.coarse[i] = nothing;
  }
  let commas = 0;
  let verbs = 0;
  let conjunctions = 0;
  let marks = 0;
  let quoted = 0;
  for (let i = 1; i < size; i++) {
    if (i <= count) {
      const lower = words.normalised[i]!;
      const upos = uposOf[tags[i]!]!;
      values.word[i] = words.word[i]!;
      values.tag[i] = tags[i]! + 1;
      values.upos[i] = hashText(upos);
      values.cluster[i] = words.cluster[i]!;
      values.coarse[i] = words.coarseCluster[i]!;
      values.suffix[i] = hashText(lower.slice(-3));
      if (lower === ',') commas++;
      else if (upos === 'PUNCT') marks++;
      if (upos === 'VERB' || upos === 'AUX') verbs++;
      if (upos === 'CCONJ') conjunctions++;
      if (lower === '"' || lower === "''" || lower === '``') quoted ^= 1;
    }
    values.commas[i] = commas;
    values.verbs[i] = verbs;
    values.conjunctions[i] = conjunctions;
    values.marks[i] = marks;
    values.quoted[i] = quoted;
  }
  return values;
}

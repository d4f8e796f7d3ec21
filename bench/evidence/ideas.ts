import { PASSAGE_FEATURES } from '../../src/evidence/passage-features';
import type { RankingWeights } from '../../src/evidence/rank-passages';
import type { WiceExample } from '../../tools/train/evidence/examples';
import { learnRanking } from '../../tools/train/evidence/learn';
import type { wordsOf } from '../../src/evidence/words';
import { readSynonyms, synonymColumns } from './synonyms';
import { fieldColumns } from './weighted-fields';
import { asDictionaryForms, asWritten, figuresAsWritten } from './word-forms';

/** A way to rank that is tried beside the one that ships. */
export interface Idea {
  readonly name: string;
  /** Where words are read otherwise. */
  readonly read?: typeof wordsOf;
  /** Columns that are measured only here, for each passage that was looked at closely. */
  readonly extra?: (example: WiceExample) => readonly (readonly number[])[];
  readonly learn: (seen: readonly WiceExample[]) => RankingWeights;
}

type Feature = (typeof PASSAGE_FEATURES)[number];

const ALL = [...PASSAGE_FEATURES.keys()];
const with_ = (features: readonly Feature[]): readonly number[] =>
  features.map((feature) => PASSAGE_FEATURES.indexOf(feature));
const without = (features: readonly Feature[]): readonly number[] => {
  const left = with_(features);
  return ALL.filter((column) => !left.includes(column));
};
/** Every passage by its own score: nothing is chosen for what it adds. */
const byItself = (ranking: RankingWeights): RankingWeights => ({
  ...ranking,
  next: ranking.next.map((_, i) => (i === 0 ? 1 : 0)),
});
const readOtherwise = (name: string, read: typeof wordsOf): Idea => ({
  name,
  read,
  learn: (seen) => learnRanking(seen, ALL),
});
const leaveOut = (name: string, features: readonly Feature[]): Idea => ({
  name,
  learn: (seen) => learnRanking(seen, without(features)),
});

/** First what each part of the ranking is worth: the same without it. Then what was tried and is not in it. */
export function ideas(wordnet: string): readonly Idea[] {
  const synonyms = readSynonyms(wordnet);
  return [
    {
      name: 'BM25 and coverage alone, learned',
      learn: (seen) => byItself(learnRanking(seen, ALL.slice(0, 4))),
    },
    {
      name: 'each passage by itself: nothing chosen for what it adds',
      learn: (seen) => byItself(learnRanking(seen, ALL)),
    },
    readOtherwise('words as they are written, not stems', asWritten),
    readOtherwise('dictionary forms (WordNet’s Morphy) in place of stems', asDictionaryForms(wordnet)),
    readOtherwise('figures and months as they are written', figuresAsWritten),
    leaveOut('without the words around the claim', ['context']),
    leaveOut('without figures, names and plain words apart', [
      'coverage-no-figures',
      'figures',
      'names',
      'plain-words',
    ]),
    leaveOut('without word pairs, order and nearness', ['pairs', 'ordered', 'window']),
    leaveOut('without beginnings of words', ['near-words', 'beginnings']),
    leaveOut('without names carried over from the sentences before and the title', [
      'names-carried-1',
      'names-carried-4',
      'names-of-title',
      'pronoun-after-fit',
    ]),
    leaveOut('without neighbours', [
      'bm25-before',
      'bm25-after',
      'best-neighbour',
      'coverage-before',
      'coverage-after',
      'coverage-with-neighbours',
    ]),
    leaveOut('without the passage’s place and form', [
      'length',
      'start',
      'place',
      'short',
      'has-figure',
      'capitals',
      'digits',
    ]),
    {
      name: 'with BM25F (title and neighbours as fields)',
      extra: fieldColumns,
      learn: (seen) => learnRanking(seen, [...seen[0]!.measured.rows[0]!.keys()]),
    },
    {
      name: 'with synonyms and derivations of WordNet (three first senses)',
      extra: (example) => synonymColumns(example, synonyms),
      learn: (seen) => learnRanking(seen, [...seen[0]!.measured.rows[0]!.keys()]),
    },
  ];
}

import { tagWords } from '../../../src/language/tagger/tag-words';
import { describeWords, type WordTables } from '../../../src/language/words/describe-words';
import { freeze, rowScorer } from './freeze';
import type { GoldSentence } from './read-treebank';
import { trainTagger } from './train-tagger';

const FOLDS = 5;

/**
 * Tags each sentence by a tagger that has not seen its document, so that the parser learns from tags with the faults
 * that it will meet. Gives class numbers, counted as the words are (index 0 unused).
 */
export function jackknifeTags(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  tablesWithout: (kept: readonly GoldSentence[]) => WordTables,
  epochs: number,
  seed: number,
  log: (line: string) => void,
): Int32Array[] {
  const documents = [...new Set(sentences.map((sentence) => sentence.document))];
  const foldOf = new Map(documents.map((document, i) => [document, i % FOLDS]));
  const tagged: Int32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = sentences.filter((sentence) => foldOf.get(sentence.document) !== fold);
    const tables = tablesWithout(kept);
    const model = trainTagger(kept, tags, tables, epochs, seed + fold);
    const scorer = rowScorer(freeze(model, { updates: 1, row: 1, weight: 1 }));
    sentences.forEach((sentence, i) => {
      if (foldOf.get(sentence.document) !== fold) return;
      tagged[i] = tagWords(scorer, describeWords(sentence.forms, tables));
    });
    log(`tagged fold ${fold + 1} of ${FOLDS}`);
  }
  return tagged;
}

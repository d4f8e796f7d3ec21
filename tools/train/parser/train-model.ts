import { actionSet, type ActionSet } from '../../../src/language/parser/actions';
import { wordValues } from '../../../src/language/parser/word-values';
import { describeWords, type WordTables } from '../../../src/language/words/describe-words';
import { clusterWords } from './cluster-words';
import { encodeRows, freeze, type Pruning } from './freeze';
import { jackknifeTags } from './jackknife';
import { learnLemmas } from './learn-lemmas';
import { learnTokens } from './learn-tokens';
import { ownSentences } from '../../treebank/own-sentences';
import { projectivise } from './projectivise';
import { readTreebank, type GoldSentence } from './read-treebank';
import { ambiguityClasses, tagClasses } from './tagged-data';
import type { ParserExample } from './train-parser';
import { trainRuns } from './train-runs';
import { readVectors } from './word-vectors';
import { wordsOfClasses, writeModel } from './write-model';

/** What one run needs. */
export interface TrainingRun {
  readonly treebank: string;
  readonly vectors: string;
  readonly out: string;
  readonly withDev: boolean;
  readonly seed: number;
  /** How many times tagger and parser are trained; the means of their weights are what is written. */
  readonly runs: number;
  readonly log: (line: string) => void;
}

const VECTOR_WORDS = 60000;
const TAGGER_EPOCHS = 5;
const JACKKNIFE_EPOCHS = 4;
const PARSER_EPOCHS = 7;
const BEAM = 8;
/** Longest sentence to learn from. */
const MAX_WORDS = 120;
/** A relation is a class on the side where it was seen this often. */
const MIN_RELATION = 6;

/** Trains a model from the treebank and writes it. The same files and the same seed give the same model. */
export async function trainModel(run: TrainingRun): Promise<void> {
  const { treebank, vectors, out, withDev, seed, runs, log } = run;
  const files = ['gum-train', 'ewt-train', ...(withDev ? ['gum-dev', 'ewt-dev'] : [])];
  const own = ownSentences(withDev);
  const sentences = [...files.flatMap((name) => readTreebank(treebank, name)), ...own];
  log(`${sentences.length} sentences of ${files.join(', ')}, ${own.length} of them our own`);
  const clusters = clusterWords(readVectors(vectors, VECTOR_WORDS), sentences, seed, log);
  const tags = tagClasses(sentences);
  const tablesOf = (some: readonly GoldSentence[]): WordTables => ({
    clusters,
    ambiguity: ambiguityClasses(some),
  });
  const tables = tablesOf(sentences);
  const taggers = { kind: 'tagger', sentences, tags, tables, epochs: TAGGER_EPOCHS, seed } as const;
  const tagger = encodeRows(freeze(await trainRuns(taggers, runs, log), TAGGER_PRUNING));
  log(`tagger trained, ${tagger.length} bytes`);
  const tagged = jackknifeTags(sentences, tags, tablesOf, JACKKNIFE_EPOCHS, seed, log);
  const uposOf = tags.map((tag) => tag.split('|')[0]!);
  const { labels, left, right, actions } = relations(sentences);
  const examples = sentences.flatMap((sentence, i): ParserExample[] =>
    sentence.forms.length > MAX_WORDS ? [] : [exampleOf(sentence, tagged[i]!, tables, uposOf, actions)],
  );
  const parsers = { kind: 'parser', examples, actions, epochs: PARSER_EPOCHS, beam: BEAM, seed } as const;
  const trained = await trainRuns(parsers, runs, log);
  const header = {
    tags,
    labels,
    left,
    right,
    beam: BEAM,
    amb: wordsOfClasses(tables.ambiguity),
    cl: wordsOfClasses(clusters),
    tok: learnTokens(sentences),
    lemmas: Object.fromEntries(
      Array.from(learnLemmas(sentences), ([tag, endings]) => [tag, Object.fromEntries(endings)]),
    ),
  };
  const parser = encodeRows(freeze(trained, PARSER_PRUNING));
  log(`${out}: ${writeModel(out, { header, tagger, parser })} bytes`);
}

/** Chosen by LAS and size on the development parts: lighter weights and rarer rows cost bytes and time, and give nothing. */
const TAGGER_PRUNING: Pruning = { updates: 2, row: 16, weight: 16 };
const PARSER_PRUNING: Pruning = { updates: 10, row: 48, weight: 24 };

function exampleOf(
  sentence: GoldSentence,
  tags: Int32Array,
  tables: WordTables,
  uposOf: readonly string[],
  actions: ActionSet,
): ParserExample {
  const words = sentence.forms.length;
  const root = words + 1;
  const heads = Int32Array.from([0, ...sentence.heads.map((head) => (head === -1 ? root : head + 1)), 0]);
  const labels = [-1, ...sentence.relations.map((relation) => actions.labels.indexOf(relation))];
  return {
    values: wordValues(describeWords(sentence.forms, tables), tags, uposOf),
    gold: { heads: projectivise(heads, words), labels: Int32Array.from(labels) },
  };
}

/** The relations of the treebank, and which of them stand often enough to the left and right of a head. */
function relations(sentences: readonly GoldSentence[]): {
  labels: string[];
  left: number[];
  right: number[];
  actions: ActionSet;
} {
  const counts = new Map<string, { left: number; right: number }>();
  for (const { heads, relations: names } of sentences) {
    names.forEach((name, i) => {
      const count = counts.get(name) ?? { left: 0, right: 0 };
      if (heads[i] === -1 || heads[i]! > i) count.left++;
      else count.right++;
      counts.set(name, count);
    });
  }
  const labels = [...counts.keys()].sort();
  const numbers = Array.from(labels.keys());
  const left = numbers.filter((i) => labels[i] === 'root' || counts.get(labels[i]!)!.left >= MIN_RELATION);
  const right = numbers.filter((i) => labels[i] !== 'root' && counts.get(labels[i]!)!.right >= MIN_RELATION);
  return { labels, left, right, actions: actionSet(labels, left, right) };
}

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { LemmaRules } from '../lemma';
import { actionSet, type ActionSet } from '../parser/actions';
import type { BeamLimits } from '../parser/beam';
import type { TokenTables } from '../tokens/token-tables';
import type { WordTables } from '../words/describe-words';
import { packageRoot } from './package-root';
import { readTables, sectionBytes, type WeightTables } from './weight-tables';
import { scorerOf, type Scorer } from './weights';

/** Everything that reading a sentence needs. */
export interface LanguageModel {
  readonly tokens: TokenTables;
  readonly words: WordTables;
  /** Part of speech (universal and Penn) of each of the tagger's classes. */
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly tagger: Scorer;
  readonly actions: ActionSet;
  readonly parser: Scorer;
  readonly beam: BeamLimits;
  readonly second: SecondReading;
  readonly lemmas: LemmaRules;
}

/** When words of which the tagger is not sure are read with their second tag too. */
export interface SecondReading {
  /** How many words of a sentence. */
  readonly most: number;
  /** By how much the first tag may score more. */
  readonly unsure: number;
  /** What a point of the tagger's score is worth in points of the parser's. */
  readonly weight: number;
  /** What the other reading must score more than the first: where little speaks for either, nothing changes. */
  readonly gain: number;
}

interface ModelHeader {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly beam: number;
  /** Words by class number. */
  readonly amb: Readonly<Record<string, readonly string[]>>;
  readonly cl: Readonly<Record<string, readonly string[]>>;
  readonly tok: {
    readonly abbr: readonly string[];
    readonly hyph: readonly string[];
    readonly pre: readonly string[];
  };
  readonly lemmas: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A model as it lies in shared memory: what threads hand to each other (it can be cloned). */
export interface ModelMemory {
  /** UTF-8. */
  readonly header: Uint8Array;
  readonly tagger: WeightTables;
  readonly parser: WeightTables;
}

let memory: ModelMemory | undefined;
let model: LanguageModel | undefined;

/** The model that ships with the package, read on first use and kept. Throws if its file is missing. */
export function loadModel(): LanguageModel {
  model ??= modelOf(shareModel());
  return model;
}

/** The same, to be handed to a thread that will {@link adoptModel} it. */
export function shareModel(): ModelMemory {
  memory ??= readMemory(join(packageRoot(), 'models', 'english.bin'));
  return memory;
}

/** Takes the model of another thread for one's own, instead of reading the file again. */
export function adoptModel(shared: ModelMemory): void {
  memory = shared;
  model = undefined;
}

/** Chosen on the development parts of the treebanks (docs/parser.md). */
const SECOND_READING: SecondReading = { most: 1, unsure: 300, weight: 5, gain: 2000 };

/**
 * How far behind the best a half-built tree may be to be looked at in fast reading, in the model's units of score:
 * trees take half the time, and a point of accuracy is lost (docs/parser.md).
 */
const FAST_MARGIN = 2100;

/** The model, reading faster and a little worse: it follows a second way only where the best is not clear. */
export function fastModel(): LanguageModel {
  return fastReading(loadModel());
}

/** A model with the narrower search of fast reading. */
export function fastReading(model: LanguageModel): LanguageModel {
  return { ...model, beam: { ...model.beam, margin: FAST_MARGIN }, second: { ...SECOND_READING, most: 0 } };
}

/** Reads a model file. */
export function readModel(path: string): LanguageModel {
  return modelOf(readMemory(path));
}

/**
 * Reads a model file into shared memory: the length of the header as an unsigned 32-bit number, the header as JSON, the
 * tagger's rows and the parser's rows, each beginning at a multiple of four bytes. Rows are used where they lie.
 */
function readMemory(path: string): ModelMemory {
  const opened = openSync(path, 'r');
  try {
    const file = new Uint8Array(new SharedArrayBuffer(fstatSync(opened).size));
    for (let at = 0, read = 1; read > 0 && at < file.length; at += read)
      read = readSync(opened, file, at, file.length - at, at);
    const taggerAt = 4 + new Uint32Array(file.buffer, 0, 1)[0]!;
    const parserAt = taggerAt + sectionBytes(file, taggerAt);
    return {
      header: file.subarray(4, taggerAt),
      tagger: readTables(file, taggerAt),
      parser: readTables(file, parserAt),
    };
  } finally {
    closeSync(opened);
  }
}

function modelOf(read: ModelMemory): LanguageModel {
  const header = JSON.parse(Buffer.from(read.header).toString('utf8')) as ModelHeader;
  return {
    tokens: {
      abbreviations: new Set(header.tok.abbr),
      hyphenated: new Set(header.tok.hyph),
      prefixes: new Set(header.tok.pre),
    },
    words: { clusters: classOfWords(header.cl), ambiguity: classOfWords(header.amb) },
    upos: header.tags.map((tag) => tag.split('|')[0]!),
    xpos: header.tags.map((tag) => tag.split('|')[1]!),
    tagger: scorerOf(read.tagger),
    actions: actionSet(header.labels, header.left, header.right),
    parser: scorerOf(read.parser),
    beam: { width: header.beam, margin: Infinity },
    second: SECOND_READING,
    lemmas: new Map(
      Object.entries(header.lemmas).map(([tag, endings]) => [tag, new Map(Object.entries(endings))]),
    ),
  };
}

function classOfWords(wordsOf: Readonly<Record<string, readonly string[]>>): Map<string, number> {
  const classes = new Map<string, number>();
  for (const [key, words] of Object.entries(wordsOf))
    for (const word of words) classes.set(word, Number(key));
  return classes;
}

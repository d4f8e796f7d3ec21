import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { LemmaRules } from '../lemma';
import { actionSet, type ActionSet } from '../parser/actions';
import type { BeamLimits } from '../parser/beam';
import type { TokenTables } from '../tokens/token-tables';
import type { WordTables } from '../words/describe-words';
import { decodeRows, scorerOf, type Scorer } from './weights';

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
  readonly lemmas: LemmaRules;
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

let shared: LanguageModel | undefined;

/** The model that ships with the package, read on first use and kept. Throws if its file is missing. */
export function loadModel(): LanguageModel {
  shared ??= readModel(join(packageRoot(), 'models', 'english.bin.br'));
  return shared;
}

/**
 * How far behind the best a half-built tree may be to be looked at in fast reading, in the model's units of score: a
 * quarter of the trees is left, and with them all but a point of accuracy (docs/parser.md).
 */
const FAST_MARGIN = 1500;

/** The model, reading faster and a little worse: it follows a second way only where the best is not clear. */
export function fastModel(): LanguageModel {
  return fastReading(loadModel());
}

/** A model with the narrower search of fast reading. */
export function fastReading(model: LanguageModel): LanguageModel {
  return { ...model, beam: { ...model.beam, margin: FAST_MARGIN } };
}

/** Reads a model file: Brotli over two lengths, a JSON header, the tagger's rows and the parser's rows. */
export function readModel(path: string): LanguageModel {
  const bytes = brotliDecompressSync(readFileSync(path));
  const headerEnd = 8 + bytes.readUInt32LE(0);
  const taggerEnd = headerEnd + bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.toString('utf8', 8, headerEnd)) as ModelHeader;
  return {
    tokens: {
      abbreviations: new Set(header.tok.abbr),
      hyphenated: new Set(header.tok.hyph),
      prefixes: new Set(header.tok.pre),
    },
    words: { clusters: classOfWords(header.cl), ambiguity: classOfWords(header.amb) },
    upos: header.tags.map((tag) => tag.split('|')[0]!),
    xpos: header.tags.map((tag) => tag.split('|')[1]!),
    tagger: scorerOf(decodeRows(bytes.subarray(headerEnd, taggerEnd))),
    actions: actionSet(header.labels, header.left, header.right),
    parser: scorerOf(decodeRows(bytes.subarray(taggerEnd))),
    beam: { width: header.beam, margin: Infinity },
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

/** The nearest folder above this file that holds a package.json: the same from `src` and from `dist`. */
function packageRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

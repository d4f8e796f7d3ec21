import type { ParsedSentence } from '../../language/parsed';
import { NO_REFERENCES, type References } from './referent';

/** What the pronouns and definite phrases of an article's sentences stand for, sentence by sentence in reading order. */
export function resolveReferences(sentences: readonly ParsedSentence[]): readonly References[] {
  return sentences.map(() => NO_REFERENCES);
}

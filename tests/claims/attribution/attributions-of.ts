import type { Attribution } from '../../../src/domain/analysis';
import type { SpanPair } from '../../../src/domain/span';
import { findAttributions } from '../../../src/claims/attribution';
import { mendTree } from '../../../src/claims/trees/mend-tree';
import { readPastAside } from '../../../src/claims/trees/read-past-aside';
import { loadModel } from '../../../src/language/model/load-model';
import { parseSentence } from '../../../src/language/parse';
import { splitSentences } from '../../../src/language/sentences/split-sentences';

/** The attributions of a text, its sentences found, read and mended by the engine. */
export function attributionsOf(text: string): Attribution[] {
  const model = loadModel();
  const sentences = splitSentences(text, [0, text.length]).map((span) =>
    mendTree(readPastAside(parseSentence(text, span, model), model)),
  );
  return findAttributions(sentences, { text }).map(({ attribution }) => attribution);
}

/** The words that spans cover, one string a span. */
export function wordsOf(text: string, spans: readonly SpanPair[]): string[] {
  return spans.map(([start, end]) => text.slice(start, end));
}

/** An attribution on one line: `source | cue | content`, stretches joined by "…". */
export function lineOf(text: string, { source, cue, content }: Attribution): string {
  return [source, cue, content].map((spans) => wordsOf(text, spans).join(' … ')).join(' | ');
}

import type { Attribution } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';

/** An attribution with the sentence that its cue stands in (index into the sentences given). */
export interface Placed {
  readonly attribution: Attribution;
  readonly sentence: number;
}

/** Whether two sentences, the earlier one first, stand in one paragraph. */
export function isOneParagraph(sentences: readonly ParsedSentence[], first: number, last: number): boolean {
  const [from, to] = [sentences[first], sentences[last]];
  return from !== undefined && to !== undefined && !from.text.slice(from.end, to.start).includes('\n');
}

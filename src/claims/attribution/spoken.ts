import type { ParsedSentence } from '../../language/parsed';
import type { Placed } from '../claimants/placed';
import { CUE_VERBS } from './lexicon/verbs';
import type { Quotation } from './quotations';

/** What a document holds, for the pass over quotations that no sentence's own cue has claimed. */
export interface RunningDocument {
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
  readonly blocks: readonly number[];
  readonly quotations: readonly Quotation[];
}

/** Whether an attribution reports what somebody said, by a word of saying. */
export function isSpoken({ attribution, sentence }: Placed, sentences: readonly ParsedSentence[]): boolean {
  if (attribution.form !== 'clause' || attribution.source.length === 0) return false;
  const cue = attribution.cue.at(-1);
  const verb = cue && sentences[sentence]?.tokens.find((token) => token.end === cue[1]);
  return verb !== undefined && CUE_VERBS.get(verb.lemma)?.meaning === 'speech';
}

import type { SkipReason, Status } from '../../domain/analysis';
import type { Stance } from '../../domain/source';

/** The status as a heading word. */
export const STATUS_WORD: Readonly<Record<Status, string>> = {
  sourced: 'Sourced',
  attributed: 'Attributed',
  speculative: 'Speculative',
  unverified: 'Unverified',
};

/** Two letters beside a claim's number in the text: the word's shadow, for those who do not see the colour. */
export const STATUS_LETTERS: Readonly<Record<Status, string>> = {
  sourced: 'so',
  attributed: 'at',
  speculative: 'sp',
  unverified: 'un',
};

/** What each status says, under its name in the decision form. */
export const STATUS_MEANS: Readonly<Record<Status, string>> = {
  sourced: 'You have seen evidence outside the article that supports these words.',
  attributed: 'Somebody said it, and did say it. Nobody here vouches for it.',
  speculative: 'A forecast, condition, inference or opinion. It cannot be settled now.',
  unverified: 'Nobody has found support yet, or what was found failed.',
};

export const STANCE_WORD: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  partly: 'Partly',
  contradicts: 'Contradicts',
  context: 'Context',
};

const SKIP_WORD: Readonly<Record<SkipReason, string>> = {
  question: 'question',
  instruction: 'instruction',
  wish: 'wish',
  greeting: 'greeting',
  boilerplate: 'boilerplate',
  'repeated-headline': 'the headline again',
  fragment: 'no full sentence',
  label: 'label',
  credit: 'credit',
  navigation: 'navigation',
  exclamation: 'exclamation',
  'speech-act': 'a speech act',
};

/** Why a sentence makes no claim, in the reader's words. A reason that has no words yet is printed as it is. */
export function saySkipped(reason: string): string {
  return (SKIP_WORD as Readonly<Record<string, string>>)[reason] ?? reason.replaceAll('-', ' ');
}

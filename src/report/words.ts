import type { DateMention, RepeatChange, SkipReason, Status } from '../domain/analysis';
import { printDay } from '../domain/day';
import type { Stance } from '../domain/source';
import { isFault } from '../domain/repeat-groups';
import type { RecheckReason } from '../domain/rests';
import type { LacksWhy } from '../domain/state';

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

export const STANCE_WORD: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  partly: 'Partly',
  contradicts: 'Contradicts',
  context: 'Context',
};

/** Why a claim stands on the list of those that lack a source. */
export const WHY_WORD: Readonly<Record<LacksWhy, string>> = {
  contradicted: 'A citation against',
  recheck: 'Needs recheck',
  'not-marked': 'Supported, not marked yet',
  'only-partly': 'Only “partly”',
  'only-context': 'Only “context”',
  'no-citation': 'No citation',
};

/** A date with its words worked out: "“since the start of the year”: 1 January 2024 to 29 April 2024". */
export function sayDateMention({ from, to, needs }: DateMention, words: string): string {
  if (needs === 'article-date') return `“${words}”: needs the article’s date to be worked out`;
  if (from === null) return `“${words}”: not worked out`;
  const range = to === null || to === from ? '' : ` to ${printDay(to)}`;
  return `“${words}”: ${printDay(from)}${range}`;
}

/** What a claim that another rests on is worth itself: "contradicted", "“reportedly”", "said by nobody named". */
export function sayWorth(ground: {
  readonly contradicted: boolean;
  readonly hedges: readonly string[];
  readonly claimant: string | null;
}): readonly string[] {
  return [
    ...(ground.contradicted ? ['contradicted'] : []),
    ...[...new Set(ground.hedges)].map((cue) => `“${cue}”`),
    ...(ground.claimant === null ? [] : [`said by ${ground.claimant}`]),
  ];
}

/** Why a claim needs a recheck: "Claim 4, on which it rests, went back to unverified". */
export function sayRecheck({ why, claim, source }: RecheckReason): string {
  const ground = `Claim ${claim ?? '?'}, on which it rests,`;
  switch (why) {
    case 'reworded':
      return 'Changed after it was marked';
    case 'uncited':
      return `The citation of “${source ?? '?'}” was withdrawn, and too little is left`;
    case 'source':
      return 'What is recorded of its sources changed, and they are too few now';
    case 'own':
      return 'A source of it turned out to be this article itself, and too little is left';
    case 'origin':
      return 'Its sources turned out to be of one origin, and they are too few now';
    case 'quote':
      return 'A quote does not stand in the copy that was kept of its source since, and too little is left';
    case 'unverified':
      return `${ground} went back to unverified`;
    case 'contradicted':
      return `${ground} is contradicted`;
    case 'withdrawn':
      return `${ground} was withdrawn`;
  }
}

/** Why a claim lacks a source, in the reader's words: the reason of a recheck is named. */
export function sayLacks(why: LacksWhy, recheckWhy: readonly RecheckReason[]): string {
  return why === 'recheck' && recheckWhy.length > 0 ? recheckWhy.map(sayRecheck).join('; ') : WHY_WORD[why];
}

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
  dropped: 'dropped by a reviewer',
};

/** Why a sentence makes no claim, in the reader's words. A reason that has no words yet is printed as it is. */
export function saySkipped(reason: string): string {
  return (SKIP_WORD as Readonly<Record<string, string>>)[reason] ?? reason.replaceAll('-', ' ');
}

/** One change of a repeat, as it is printed: "hedge dropped:" and the words, struck where they were dropped. */
export interface ChangeNote {
  readonly what: string;
  readonly words: string;
  readonly isDropped: boolean;
  /** The repeat says as sure what the body does not vouch for. */
  readonly isFault: boolean;
}

/** A change that a repeat made, for printing: words that it has in quotation marks, words that it dropped without. */
export function noteChange({ what, words }: Pick<RepeatChange, 'what' | 'words'>): ChangeNote {
  const isDropped = what.includes('dropped');
  return {
    what,
    words: isDropped || words.startsWith('“') ? words : `“${words}”`,
    isDropped,
    isFault: isFault({ what }),
  };
}

/** A number with its noun: "1 claim", "2 claims", "1,204 claims". */
export function sayCount(n: number, noun: string, plural = `${noun}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? noun : plural}`;
}

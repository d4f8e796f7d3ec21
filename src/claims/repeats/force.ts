import type { SpanPair } from '../../domain/span';
import type { ComparedClaim } from '../sameness/compared-claim';
import { comparedAs } from '../sameness/word-groups';

/** How strongly a claim is put: 0 may be, 1 would or plans to be, 2 will be, 3 is or was; between the last two, 2.5 helped; with the words that say so. */
export interface Force {
  readonly rank: number;
  readonly words: string;
  readonly span: SpanPair;
}

/** Verbs of what is wanted or worked at, any form, before "to": the thing itself is not said to be done. */
const WANTING =
  '(?:plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|want(?:s|ed|ing)?|intend(?:s|ed|ing)?|seek(?:s|ing)?|sought|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|work(?:s|ed|ing)?|str(?:ive|ives|iving|ove)|struggl(?:e|es|ed|ing))';

const HELPERS: readonly { readonly rank: number; readonly pattern: RegExp }[] = [
  {
    rank: 0,
    pattern: /(?<!\p{L})(?:hopes? to|hoped to)(?: also)?(?: have| be| help)?$/iu,
  },
  { rank: 0, pattern: /(?<!\p{L})(?:may|might|could|can)(?: also| now| well)?(?: have| be)?(?: \p{L}+)?$/iu },
  {
    rank: 1,
    pattern: new RegExp(
      `(?<!\\p{L})(?:would|should|(?:is|are|was|were) expected to|${WANTING} to)(?: also| greatly)?(?: have| be(?: an?| the)?(?: \\p{L}+)?| help)?$`,
      'iu',
    ),
  },
  {
    rank: 2,
    pattern: /(?<!\p{L})(?:will|shall|(?:(?:is|are) )?(?:set|due) to|to)(?: also| soon)?(?: be| help)?$/iu,
  },
];
const LOOK_BACK = 40;

/** The force of a claim's main word by the helpers right before it in the article; null for a claim without one. */
export function forceOf({ claim, predicate: [start, end], text }: ComparedClaim): Force | null {
  if (start >= end) return null;
  const within = claim.spans.find(([from, to]) => from <= start && end <= to);
  const before = text.slice(Math.max(within?.[0] ?? start, start - LOOK_BACK), start).replaceAll(/\s/g, ' ');
  for (const { rank, pattern } of HELPERS) {
    const helper = pattern.exec(before.trimEnd().replace(/ not$/iu, ''));
    if (helper === null) continue;
    const from = start - before.length + helper.index;
    const to = rank === 0 ? withComplement(text, end, within?.[1] ?? end) : end;
    return { rank, words: text.slice(from, to), span: [from, to] };
  }
  return (
    wanted(text, [start, end], within?.[1] ?? end) ?? {
      rank: 3,
      words: text.slice(start, end),
      span: [start, end],
    }
  );
}

/** "plans to close", "worked hard to close", where the first is the main word: what is wanted is not done. */
function wanted(text: string, [start, end]: SpanPair, limit: number): Force | null {
  const to = /^\s(?:\p{L}+\s)?to\s\p{L}+/u.exec(text.slice(end, limit));
  const main = text.slice(start, end);
  if (to === null) return null;
  const rank = /^hop(?:e|es|ed)$/iu.test(main) ? 0 : IS_WANTING.test(main) ? 1 : null;
  const span = [start, end + to[0].length] as const;
  return rank === null ? null : { rank, words: text.slice(...span), span };
}

const IS_WANTING = new RegExp(`^${WANTING}$`, 'iu');

/** Whether a word is of what is wanted or worked at: how strongly a claim is put tells of it. */
export function isWanting(word: string): boolean {
  return IS_WANTING.test(word);
}

/** "helped boost", "helped to boost": a part in an act, by its term, that another claim tells flat; null for no such part. */
export function helpIn(act: string, { claim, predicate: [start, end], text }: ComparedClaim): Force | null {
  if (!/^help(?:s|ed|ing)?$/iu.test(text.slice(start, end))) return null;
  const limit = claim.spans.find(([from, to]) => from <= start && end <= to)?.[1] ?? end;
  const behind = /^\s(?:to\s)?(?<verb>\p{L}+)/u.exec(text.slice(end, limit));
  if (behind === null || comparedAs(behind.groups!.verb!.toLowerCase()) !== act) return null;
  const span = [start, end + behind[0].length] as const;
  return { rank: HELPED, words: text.slice(...span), span };
}
/** More than what will be, less than what is. */
const HELPED = 2.5;

/** "could help boost": "help" and its like pass the force on to the verb behind them. */
function withComplement(text: string, end: number, limit: number): number {
  const next = /^\s\p{L}+/u.exec(text.slice(end, limit));
  return /\b(?:help|begin|start|try)$/i.test(text.slice(Math.max(0, end - 6), end)) && next !== null
    ? end + next[0].length
    : end;
}

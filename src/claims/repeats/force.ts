import type { SpanPair } from '../../domain/span';
import type { ComparedClaim } from '../sameness/compared-claim';

/** How strongly a claim is put: 0 may be, 1 would or plans to be, 2 will be, 3 is or was; with the words that say so. */
export interface Force {
  readonly rank: number;
  readonly words: string;
  readonly span: SpanPair;
}

const HELPERS: readonly { readonly rank: number; readonly pattern: RegExp }[] = [
  { rank: 0, pattern: /(?<!\p{L})(?:may|might|could|can)(?: also| now| well)?(?: have| be)?(?: \p{L}+)?$/iu },
  {
    rank: 1,
    pattern:
      /(?<!\p{L})(?:would|should|plans? to|planned to|hopes? to|hoped to|aims? to|wants? to|is expected to|are expected to|tr(?:y|ies|ying) to|seeks? to)(?: also| greatly)?(?: have| be| help)?$/iu,
  },
  {
    rank: 2,
    pattern:
      /(?<!\p{L})(?:will|shall|is set to|are set to|is due to|are due to)(?: also| soon)?(?: be| help)?$/iu,
  },
];
const LOOK_BACK = 40;

/** The force of a claim's main word by the helpers right before it in the article; null for a claim without one. */
export function forceOf({ claim, predicate: [start, end], text }: ComparedClaim): Force | null {
  if (start >= end) return null;
  const within = claim.spans.find(([from, to]) => from <= start && end <= to);
  const before = text.slice(Math.max(within?.[0] ?? start, start - LOOK_BACK), start).replaceAll(/\s/g, ' ');
  for (const { rank, pattern } of HELPERS) {
    const helper = pattern.exec(before.trimEnd());
    if (helper === null) continue;
    const from = start - before.length + helper.index;
    const to = rank === 0 ? withComplement(text, end, within?.[1] ?? end) : end;
    return { rank, words: text.slice(from, to), span: [from, to] };
  }
  return { rank: 3, words: text.slice(start, end), span: [start, end] };
}

/** "could help boost": "help" and its like pass the force on to the verb behind them. */
function withComplement(text: string, end: number, limit: number): number {
  const next = /^\s\p{L}+/u.exec(text.slice(end, limit));
  return /\b(?:help|begin|start|try)$/i.test(text.slice(Math.max(0, end - 6), end)) && next !== null
    ? end + next[0].length
    : end;
}

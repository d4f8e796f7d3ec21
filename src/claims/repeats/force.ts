import type { SpanPair } from '../../domain/span';
import type { ComparedClaim } from '../sameness/compared-claim';

/** How strongly a claim is put: 0 may be, 1 would or plans to be, 2 will be, 3 is or was; with the words that say so. */
export interface Force {
  readonly rank: number;
  readonly words: string;
  readonly span: SpanPair;
}

const HELPERS: readonly { readonly rank: number; readonly pattern: RegExp }[] = [
  {
    rank: 0,
    pattern: /(?<!\p{L})(?:hopes? to|hoped to)(?: also)?(?: have| be| help)?$/iu,
  },
  { rank: 0, pattern: /(?<!\p{L})(?:may|might|could|can)(?: also| now| well)?(?: have| be)?(?: \p{L}+)?$/iu },
  {
    rank: 1,
    pattern:
      /(?<!\p{L})(?:would|should|plans? to|planned to|aims? to|wants? to|is expected to|are expected to|tr(?:y|ies|ying) to|seeks? to)(?: also| greatly)?(?: have| be(?: an?| the)?(?: \p{L}+)?| help)?$/iu,
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

/** "plans to close", where "plans" is the main word: what is wanted is not done. */
function wanted(text: string, [start, end]: SpanPair, limit: number): Force | null {
  const to = /^\sto\s\p{L}+/u.exec(text.slice(end, limit));
  const main = text.slice(start, end);
  if (to === null) return null;
  const rank = /^hop(?:e|es|ed)$/iu.test(main) ? 0 : WANTING.test(main) ? 1 : null;
  const span = [start, end + to[0].length] as const;
  return rank === null ? null : { rank, words: text.slice(...span), span };
}

const WANTING =
  /^(?:plan(?:s|ned)?|aim(?:s|ed)?|want(?:s|ed)?|intend(?:s|ed)?|seek(?:s)?|sought|tr(?:y|ies|ied))$/iu;

/** "could help boost": "help" and its like pass the force on to the verb behind them. */
function withComplement(text: string, end: number, limit: number): number {
  const next = /^\s\p{L}+/u.exec(text.slice(end, limit));
  return /\b(?:help|begin|start|try)$/i.test(text.slice(Math.max(0, end - 6), end)) && next !== null
    ? end + next[0].length
    : end;
}

import { holdAgainst } from '../../src/evidence/hold-against';
import type { WiceItem } from './wice';

/** How well words are found missing: of those said, how many annotators say; of those that annotators say, how many are said. */
export interface TokenScore {
  readonly precision: number;
  readonly recall: number;
  /** The same, function words aside. */
  readonly contentPrecision: number;
  readonly contentRecall: number;
}

interface Token {
  readonly isGold: boolean;
  readonly isSaid: boolean;
  readonly isContent: boolean;
}

const FUNCTION_WORD =
  /^(?:an?|the|of|in|on|at|by|for|with|from|to|as|into|and|or|but|is|are|was|were|be|been|being|has|have|had|that|which|who|whose|it|its|he|his|him|she|her|they|their|this|these|those)$/i;

export function scoreTokens(items: readonly WiceItem[], hold = holdAgainst): TokenScore {
  const tokens = items.flatMap((item) => alignTokens(item, hold));
  const share = (of: (token: Token) => boolean, is: (token: Token) => boolean): number => {
    const all = tokens.filter(of);
    return all.filter(is).length / Math.max(1, all.length);
  };
  return {
    precision: share(
      ({ isSaid }) => isSaid,
      ({ isGold }) => isGold,
    ),
    recall: share(
      ({ isGold }) => isGold,
      ({ isSaid }) => isSaid,
    ),
    contentPrecision: share(
      ({ isSaid, isContent }) => isSaid && isContent,
      ({ isGold }) => isGold,
    ),
    contentRecall: share(
      ({ isGold, isContent }) => isGold && isContent,
      ({ isSaid }) => isSaid,
    ),
  };
}

/** The set's own tokens, in the claim's order, each with whether a word that overlaps it is said to be missing. */
function alignTokens(
  { claim, claim_tokens, non_supported, source_sentences }: WiceItem,
  hold: typeof holdAgainst,
): Token[] {
  const missing = new Uint8Array(claim.length);
  let at = 0;
  for (const { word, found } of hold(claim, source_sentences).tokens) {
    const start = claim.indexOf(word, at);
    at = start + word.length;
    if (!found) missing.fill(1, start, at);
  }
  let from = 0;
  return (claim_tokens ?? []).flatMap((token, i) => {
    const start = claim.indexOf(token, from);
    if (start < 0) return [];
    from = start + token.length;
    if (!/[\p{L}\p{N}]/u.test(token)) return [];
    return [
      {
        isGold: non_supported?.[i] === true,
        isSaid: missing.subarray(start, from).includes(1),
        isContent: !FUNCTION_WORD.test(token),
      },
    ];
  });
}

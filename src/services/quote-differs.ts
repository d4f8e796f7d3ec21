import type { Citation } from '../domain/source';
import { holdAgainstRead } from '../evidence/hold-against';
import { readClaim } from '../evidence/read-claim';
import { readSource } from '../evidence/read-source';
import { sayMismatch } from '../evidence/say-mismatch';
import { splitSentences } from '../language/sentences/split-sentences';

/** A wording without the signs of its insertions; their words count. */
export const bare = (wording: string): string => wording.replace(/[[\]]/gu, ' ');

/**
 * Where a claim and a quote that is to carry it part, in plain words: what the quote has otherwise, not what it leaves out.
 * Nothing of one that speaks against the claim or only gives context. That somebody said so is what a citation of the utterance shows.
 */
export function quoteDiffers(
  wording: string,
  { quote, stance, shows }: Pick<Citation, 'quote' | 'stance' | 'shows'>,
): readonly string[] {
  if (quote === '' || stance === 'contradicts' || stance === 'context') return [];
  const said = bare(wording);
  const sentences = splitSentences(quote, [0, quote.length]).map(([start, end]) => quote.slice(start, end));
  const read = readSource(sentences);
  return holdAgainstRead(readClaim(said), read)
    .mismatches.filter(
      ({ kind, source }) => source !== null && (kind !== 'attribution' || shows === 'content'),
    )
    .map((mismatch) => sayMismatch(mismatch, said, read));
}

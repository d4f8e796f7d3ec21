import { type Comparison, type Mismatch, sharedAround, wordAt } from './mismatch';

/** "a majority of members", "most residents", "a minority". */
const PART =
  /\b(?:(?<more>(?:an?|the)\s+(?:\p{L}+\s+)?majority(?=\s+of\b)|most\s+of\b|most(?=\s+\p{L}{3,}s\b))|(?<less>(?:an?|the)\s+(?:\p{L}+\s+)?minority(?=\s+of\b)))/giu;
const HALF = 50;

/** A majority in the claim where a near passage has, beside the same words, a percentage below half; and the other way round. */
export function majorityMismatches({ claim, source: { passages }, near }: Comparison): readonly Mismatch[] {
  return [...claim.text.matchAll(PART)].flatMap((match): readonly Mismatch[] => {
    const isMore = match.groups!.more !== undefined;
    const span: Mismatch['claim'] = [match.index, match.index + match[0].length];
    const at = wordAt(claim.words, span[1] - 1);
    const shares = near.flatMap((passage) => {
      const { words, quantities } = passages[passage]!;
      return quantities()
        .filter(({ unit, direction, isVerb }) => unit === 'percent' && direction === null && !isVerb)
        .filter(({ end }) => sharedAround(claim.words, at, words, wordAt(words, end - 1)) > 0)
        .map(({ from, to, start, end }) => ({ passage, start, end, fits: isMore ? to > HALF : from < HALF }));
    });
    const [other] = shares;
    if (other === undefined || shares.some(({ fits }) => fits)) return [];
    return [{ kind: 'figure', claim: span, source: [other.passage, other.start, other.end] }];
  });
}

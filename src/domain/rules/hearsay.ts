import type { ClaimFacts } from './facts';

const HEARSAY = [
  /\b(reportedly|allegedly|supposedly|purportedly|apparently|rumou?red|unconfirmed reports?)\b/iu,
  /\b(is|are|was|were|been|being)\s+(widely\s+|generally\s+|often\s+)?(said|seen|believed|thought|understood|considered|regarded|rumou?red|alleged|reported|expected)\s+(to|as|that)\b/iu,
  /\b(sources|reports|rumou?rs)\s+(say|said|claim|claimed|suggest|suggested|indicate|indicated)\b/iu,
] as const;

/** The words of hearsay in the claim's own wording ("reportedly", "is seen as") while nobody is named, or null. */
export function hearsayWithoutSpeaker({ wording, claimant }: ClaimFacts): string | null {
  if (claimant !== null && claimant.kind !== 'missing') return null;
  const own = wording.replace(/\[[^\]]*\]/gu, ' ');
  for (const pattern of HEARSAY) {
    const match = pattern.exec(own);
    if (match) return match[0];
  }
  return null;
}

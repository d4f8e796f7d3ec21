import type { AnalysedClaim, Conflict } from '../../domain/analysis';
import type { ComparedClaim } from '../sameness/compared-claim';
import { deedOf } from './about';

/**
 * Repeats that name somebody else for the same act, or another number that no rounding explains; those that change one
 * claim alike stand on one card with it.
 */
export function actorConflicts(
  claims: readonly ComparedClaim[],
  repeats: readonly AnalysedClaim['repeats'][],
): Conflict[] {
  const cards = new Map<string, Conflict>();
  claims.forEach((compared, i) => {
    const { claim } = compared;
    const repeat = repeats[i];
    if (repeat == null) return;
    const change = repeat.changes.find(({ what }) => what === 'actor changed' || what === 'number changed');
    if (change === undefined) return;
    if (change.what === 'number changed' && isRounding(change.words)) return;
    const who = change.what === 'actor changed' ? 'who did it' : 'the figure';
    const key = `${repeat.claim} ${change.words}`;
    const card = cards.get(key) ?? {
      claims: [repeat.claim],
      about: deedOf(compared),
      why: `They differ in ${who}: ${change.words.replace('” became “', '”, “')}.`,
    };
    cards.set(key, { ...card, claims: [...card.claims, claim.id].sort((a, b) => a - b) });
  });
  return [...cards.values()];
}

/** "“£38,400” became “£38,000”": the same figure with fewer digits. */
function isRounding(words: string): boolean {
  const [old, now] = [...words.matchAll(/“[^“”]*?(\d[\d.,]*)[^“”]*”/gu)].map(([, digits]) =>
    Number(digits!.replaceAll(',', '').replace(/\.$/, '')),
  );
  if (old === undefined || now === undefined || old === 0) return true;
  return Math.abs(old - now) / old < 0.06;
}

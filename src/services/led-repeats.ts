import { leadRepeats, type LedRepeat } from '../domain/lead-repeats';
import { followLineage, type Lineage } from '../domain/lineage';
import { groupRepeats, type RepeatGroup } from '../domain/repeat-groups';
import type { ClaimState } from '../store/claims';
import type { Store } from '../store/open-store';
import type { Revision } from '../store/revisions';

/** What each of an article's standing claims says again today, by its number. */
export function ledRepeats(
  { claims }: Revision,
  states: readonly Pick<ClaimState, 'number' | 'wording'>[],
  lineage: Lineage,
): ReadonlyMap<number, LedRepeat | null> {
  return leadRepeats(
    states.map(({ number, wording }) => ({ number, wording, repeats: claims[number - 1]!.repeats })),
    lineage,
  );
}

/** The standing claims that say the same, in groups. */
export function groupsOf(...where: Parameters<typeof ledRepeats>): readonly RepeatGroup[] {
  return groupRepeats([...ledRepeats(...where)].map(([number, repeats]) => ({ number, repeats })));
}

/** The same, of the claims that say another one again and of those that they repeat: a small part of a long article. */
export async function readLedRepeats(store: Store, revision: Revision, lineage: Lineage) {
  const numbers = revision.claims.flatMap(({ number, repeats }) =>
    repeats ? [number, ...followLineage(lineage, repeats.claim)] : [],
  );
  const states = await store.claims.ofNumbers(revision.articleId, [...new Set(numbers)]);
  return ledRepeats(revision, states, lineage);
}

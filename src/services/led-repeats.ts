import { leadRepeats, type LedRepeat } from '../domain/lead-repeats';
import { ancestryOf, followLineage, type Lineage } from '../domain/lineage';
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

/** The same, of one claim and of those that say it again: a small part of a long article. */
export async function readLedRepeats(
  store: Store,
  revision: Revision,
  lineage: Lineage,
  number: number,
): Promise<ReadonlyMap<number, LedRepeat | null>> {
  const targets = new Set(ancestryOf(lineage, number));
  const own = revision.claims[number - 1]!.repeats;
  if (own) targets.add(own.claim);
  const related = revision.claims.flatMap((claim) =>
    claim.repeats && targets.has(claim.repeats.claim)
      ? [claim.number, ...followLineage(lineage, claim.repeats.claim)]
      : [],
  );
  if (related.length === 0) return new Map();
  const states = await store.claims.ofNumbers(revision.articleId, [...new Set([number, ...related])]);
  return ledRepeats(revision, states, lineage);
}

import { randomUUID } from 'node:crypto';
import { InvalidInputError, StaleVersionError } from '../domain/errors';
import type { Store } from '../store/open-store';
import type { Together } from './drafting';
import type { Actor, BulkDoing, BulkResult, Services } from './services';
import { nameOf } from './typed';

/** As many claims as one bulk act takes. */
export const MOST_CLAIMS = 5_000;

type Acts = Pick<Services, 'mark' | 'cite' | 'tag' | 'assign' | 'undo'>;

/** Why the act was refused on a claim, in the words that its own form would show; null where it failed for another cause. */
function sayRefused(error: unknown): readonly string[] | null {
  if (error instanceof InvalidInputError) return [...new Set(Object.values(error.fields))];
  return error instanceof StaleVersionError ? ['Somebody saved this claim meanwhile.'] : null;
}

/** Does the same to each claim in turn, and keeps account of what was done and what was refused. */
async function doEach<T extends { readonly id: number }>(
  bulk: string,
  claims: readonly T[],
  act: (claim: T) => Promise<unknown>,
): Promise<BulkResult> {
  const done: number[] = [];
  const refused: { id: number; why: readonly string[] }[] = [];
  for (const claim of claims) {
    try {
      await act(claim);
      done.push(claim.id);
    } catch (error) {
      const why = sayRefused(error);
      if (why === null) throw error;
      refused.push({ id: claim.id, why });
    }
  }
  return { bulk, done, refused };
}

/** One thing done to several claims: each by its own rules, in a transaction of its own. */
export function bulking(store: Store, acts: Acts): Pick<Services, 'bulk' | 'undoBulk'> {
  async function claimantOf(claimId: number): Promise<string> {
    const claim = await store.claims.find(claimId);
    const revision = claim && (await store.revisions.latestOf(claim.articleId));
    return revision?.claims[claim!.number - 1]?.attribution?.claimant.name ?? '';
  }

  async function doOne(
    { id, version }: { readonly id: number; readonly version: number },
    doing: BulkDoing,
    actor: Actor,
    together: Together,
  ): Promise<unknown> {
    switch (doing.does) {
      case 'mark': {
        const own = doing.input.status === 'attributed' && doing.input.claimant.trim() === '';
        const claimant = own ? await claimantOf(id) : doing.input.claimant;
        return acts.mark(id, { ...doing.input, claimant, version }, actor, together);
      }
      case 'cite':
        return acts.cite(id, version, doing.input, '', actor, together);
      case 'tag':
        return acts.tag(id, version, { add: [doing.tag], remove: [] }, actor, together);
      case 'assign':
        return acts.assign(id, version, doing.label, actor, together);
    }
  }

  return {
    async bulk(claims, doing, actor) {
      nameOf(actor);
      if (claims.length === 0)
        throw new InvalidInputError({ claims: 'Tick at least one claim.' }, 'Nothing done');
      if (claims.length > MOST_CLAIMS) {
        throw new InvalidInputError({ claims: 'At most 5,000 claims at once.' }, 'Nothing done');
      }
      const together = { bulk: randomUUID(), of: claims.length };
      return doEach(together.bulk, claims, (claim) => doOne(claim, doing, actor, together));
    },

    async undoBulk(bulk, actor) {
      nameOf(actor);
      const reviews = await store.acts.ofBulk(bulk);
      return doEach(bulk, reviews, ({ id, version, reviewId }) => acts.undo(id, version, reviewId, actor));
    },
  };
}

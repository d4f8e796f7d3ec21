import type { Review } from '../../domain/acts';
import { seenOf } from '../../domain/desk-acts';
import { InvalidInputError } from '../../domain/errors';
import {
  openEndsOf,
  openSubject,
  refuseOpenEnd,
  type OpenEnd,
  type OpenEndDetails,
} from '../../domain/open-ends';
import { tagsOf } from '../../domain/state';
import { CANNOT_BE_SOURCED } from '../../domain/tags';
import type { NewDeskAct } from '../../store/desk-acts';
import type { Store } from '../../store/open-store';
import type { Actor } from '../actor';
import type { Clock } from '../clock';
import { refuseWithdrawn, toAct } from '../drafting';
import { nameOf, refuseIf } from '../typed';
import { findClaim, type Book } from './book';
import type { Done } from './done';

/** What the form of leaving a claim open says. */
export interface OpenEndInput extends OpenEndDetails {
  /** Tags the claim so, in the same act; a claim that has the tag keeps it either way. */
  readonly cannotBeSourced: boolean;
}

/** Leaving a claim open on purpose, and taking it up again. */
export interface OpenEndServices {
  /** Throws InvalidInputError, StaleActError. */
  leaveOpen(claimId: number, typed: OpenEndInput, seen: number, actor: Actor): Promise<Done>;
  takeUp(claimId: number, seen: number, actor: Actor): Promise<Done>;
}

/** An open end as the claim's page shows it, and the latest act on it. */
export interface OpenEndView {
  readonly end: OpenEnd | null;
  readonly seen: number;
}

/** The act that tags a claim, to be written with another; nothing where its acts have tagged it already. */
function tagging(
  claimId: number,
  reviews: readonly Review[],
  by: string,
  at: string,
): Pick<NewDeskAct, 'along'> {
  if (tagsOf(reviews).includes(CANNOT_BE_SOURCED)) return {};
  const details = { tags: { add: [CANNOT_BE_SOURCED], remove: [] } };
  return {
    along: {
      claimId,
      decide: (facts) => {
        refuseWithdrawn(facts);
        return toAct(facts, { act: 'tagged', by, at, details });
      },
    },
  };
}

export function leavingOpen(store: Store, clock: Clock): OpenEndServices {
  return {
    async leaveOpen(claimId, typed, seen, actor) {
      const by = nameOf(actor);
      const details: OpenEndDetails = {
        tried: typed.tried.trim(),
        next: typed.next.trim(),
        who: typed.who.trim(),
        until: typed.until.trim(),
      };
      const { articleId, number, tags } = await findClaim(store, claimId);
      const cannotBeSourced = typed.cannotBeSourced || tags.includes(CANNOT_BE_SOURCED);
      refuseIf(refuseOpenEnd(details, cannotBeSourced), () => 'Not left open: see what is missing or wrong');
      const at = clock();
      const reviews = await store.claims.reviewsOf(claimId);
      const subject = openSubject(number);
      const { id } = await store.deskActs.append(articleId, { subject, act: seen }, by, at, () => ({
        subject,
        claimId,
        act: 'left-open',
        details,
        undoes: null,
        ...(cannotBeSourced ? tagging(claimId, reviews, by, at) : {}),
      }));
      return { articleId, actId: id };
    },

    async takeUp(claimId, seen, actor) {
      const by = nameOf(actor);
      const { articleId, number } = await findClaim(store, claimId);
      const lineage = await store.lineage.ofArticle(articleId);
      const subject = openSubject(number);
      const { id } = await store.deskActs.append(articleId, { subject, act: seen }, by, clock(), (acts) => {
        if (!openEndsOf(acts, lineage).has(number)) {
          throw new InvalidInputError({ open: 'It is not left open.' });
        }
        return { subject, claimId, act: 'taken-up', details: {}, undoes: null };
      });
      return { articleId, actId: id };
    },
  };
}

/** What a claim's page shows of it. */
export function viewOpenEnd({ acts, lineage }: Pick<Book, 'acts' | 'lineage'>, number: number): OpenEndView {
  return { end: openEndsOf(acts, lineage).get(number) ?? null, seen: seenOf(acts, openSubject(number)) };
}

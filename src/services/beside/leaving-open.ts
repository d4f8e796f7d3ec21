import { seenOf } from '../../domain/desk-acts';
import { InvalidInputError } from '../../domain/errors';
import {
  openEndsOf,
  openSubject,
  refuseOpenEnd,
  type OpenEnd,
  type OpenEndDetails,
} from '../../domain/open-ends';
import type { Store } from '../../store/open-store';
import type { Actor } from '../actor';
import type { Clock } from '../clock';
import { nameOf, refuseIf } from '../typed';
import { findClaim } from './book';
import type { Done } from './done';

/** Leaving a claim open on purpose, and taking it up again. */
export interface OpenEndServices {
  /** Throws InvalidInputError, StaleActError. */
  leaveOpen(claimId: number, typed: OpenEndDetails, seen: number, actor: Actor): Promise<Done>;
  takeUp(claimId: number, seen: number, actor: Actor): Promise<Done>;
}

/** An open end as the claim's page shows it, and the latest act on it. */
export interface OpenEndView {
  readonly end: OpenEnd | null;
  readonly seen: number;
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
        cannotBeSourced: typed.cannotBeSourced,
      };
      refuseIf(refuseOpenEnd(details), () => 'Not left open: see what is missing or wrong');
      const { articleId, number } = await findClaim(store, claimId);
      const subject = openSubject(number);
      const { id } = await store.deskActs.append(articleId, { subject, act: seen }, by, clock(), () => ({
        subject,
        claimId,
        act: 'left-open',
        details,
        undoes: null,
      }));
      return { articleId, actId: id };
    },

    async takeUp(claimId, seen, actor) {
      const by = nameOf(actor);
      const { articleId, number } = await findClaim(store, claimId);
      const subject = openSubject(number);
      const { id } = await store.deskActs.append(articleId, { subject, act: seen }, by, clock(), (acts) => {
        if (!openEndsOf(acts).has(number)) {
          throw new InvalidInputError({ open: 'It is not left open.' });
        }
        return { subject, claimId, act: 'taken-up', details: {}, undoes: null };
      });
      return { articleId, actId: id };
    },
  };
}

/** What a claim's page shows of it. */
export function viewOpenEnd(acts: Parameters<typeof openEndsOf>[0], number: number): OpenEndView {
  return { end: openEndsOf(acts).get(number) ?? null, seen: seenOf(acts, openSubject(number)) };
}

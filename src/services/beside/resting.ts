import type { Status } from '../../domain/analysis';
import { lastOn, seenOf } from '../../domain/desk-acts';
import { InvalidInputError } from '../../domain/errors';
import { linksOf, restSubject, type RestDetails, type RestLink } from '../../domain/rests';
import { refuseLink } from '../../domain/rules/rest-link';
import type { Store } from '../../store/open-store';
import type { Clock } from '../clock';
import type { Actor } from '../actor';
import { nameOf, refuseIf } from '../typed';
import { findClaim, openBook, type Book } from './book';

/** What a claim rests on, and what rests on it: what each act leaves is the article's act to undo. */
export interface RestServices {
  /** Throws InvalidInputError on `on` or `because`. */
  linkRest(
    claimId: number,
    typed: { readonly on: number; readonly because: string },
    actor: Actor,
  ): Promise<{ readonly articleId: number; readonly actId: number }>;
  /** `seen`: id of the latest act on this link that the form had seen. Throws StaleActError. */
  unlinkRest(
    claimId: number,
    on: number,
    seen: number,
    actor: Actor,
  ): Promise<{ readonly articleId: number; readonly actId: number }>;
}

/** A link as the claim's page shows it. */
export interface RestView {
  /** Number and id of the other claim. */
  readonly number: number;
  readonly id: number;
  readonly wording: string;
  readonly hedges: readonly string[];
  readonly claimant: string | null;
  readonly status: Status;
  readonly contradicted: boolean;
  readonly because: string;
  readonly by: string | null;
  readonly seen: number;
}

/** The claim at the other end of a link; null where that does not stand. */
function viewLink(
  { revision, acts, states }: Book,
  { claim, on, because, by }: RestLink,
  other: number,
): RestView | null {
  const found = revision.claims[other - 1];
  const state = states.find((one) => one.number === other);
  if (!found || !state) return null;
  return {
    number: other,
    id: found.id,
    wording: state.wording,
    hedges: found.hedges.map(({ cue: [from, to] }) => revision.text.slice(from, to)),
    claimant: found.isToNobody ? 'nobody named' : (found.attribution?.claimant.name ?? null),
    status: state.status,
    contradicted: state.contradicted,
    because,
    by,
    seen: seenOf(acts, restSubject(claim, on)),
  };
}

/** What each claim rests on, by its number; one that rests on nothing has no entry. */
export function viewAllRests(book: Book): ReadonlyMap<number, readonly RestView[]> {
  const rests = new Map<number, RestView[]>();
  for (const link of linksOf(book.revision.claims, book.acts, book.lineage)) {
    const view = viewLink(book, link, link.on);
    if (view) rests.set(link.claim, [...(rests.get(link.claim) ?? []), view]);
  }
  return rests;
}

/** The claims that rest on this one. */
export function viewCarried(book: Book, number: number): readonly RestView[] {
  return linksOf(book.revision.claims, book.acts, book.lineage)
    .filter(({ on }) => on === number)
    .flatMap((link) => viewLink(book, link, link.claim) ?? []);
}

/** Adding and removing links between a claim and what it rests on. */
export function resting(store: Store, clock: Clock): RestServices {
  return {
    async linkRest(claimId, typed, actor) {
      const by = nameOf(actor);
      const { articleId, number } = await findClaim(store, claimId);
      const { revision, lineage } = await openBook(store, articleId);
      const details: RestDetails = { claim: number, on: typed.on, because: typed.because.trim() };
      const { id } = await store.deskActs.append(articleId, null, by, clock(), (acts) => {
        const known = new Set(revision.claims.map((claim) => claim.number));
        refuseIf(
          refuseLink(details, linksOf(revision.claims, acts, lineage), known),
          () => 'Not linked: see what is missing or wrong',
        );
        return {
          subject: restSubject(number, typed.on),
          claimId,
          act: 'linked',
          details,
          undoes: null,
          rechecks: [number],
        };
      });
      return { articleId, actId: id };
    },

    async unlinkRest(claimId, on, seen, actor) {
      const by = nameOf(actor);
      const { articleId, number } = await findClaim(store, claimId);
      const { revision, lineage } = await openBook(store, articleId);
      const subject = restSubject(number, on);
      const { id } = await store.deskActs.append(articleId, { subject, act: seen }, by, clock(), (acts) => {
        const link = linksOf(revision.claims, acts, lineage).find(
          (one) => one.claim === number && one.on === on,
        );
        if (!link) throw new InvalidInputError({ on: `It does not rest on claim ${on}.` });
        const details = lastOn(acts, subject)?.details ?? link;
        return { subject, claimId, act: 'unlinked', details, undoes: null, rechecks: [number] };
      });
      return { articleId, actId: id };
    },
  };
}

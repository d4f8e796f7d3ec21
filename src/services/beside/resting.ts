import { lastOn, seenOf } from '../../domain/desk-acts';
import { InvalidInputError } from '../../domain/errors';
import { linksOf, restSubject, type RestDetails } from '../../domain/rests';
import { refuseLink } from '../../domain/rules/rest-link';
import type { Store } from '../../store/open-store';
import type { Clock } from '../clock';
import type { Actor } from '../actor';
import { nameOf, refuseIf } from '../typed';
import { findClaim, type Book } from './book';

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
  readonly because: string;
  readonly by: string | null;
  readonly seen: number;
}

/** The claims that this one rests on, and those that rest on it. */
export function viewRests(
  { revision, acts, states }: Pick<Book, 'revision' | 'acts' | 'states'>,
  number: number,
): { readonly restsOn: readonly RestView[]; readonly carries: readonly RestView[] } {
  const links = linksOf(revision.claims, acts);
  const view = (other: number, subject: string, because: string, by: string | null): RestView[] => {
    const found = revision.claims[other - 1];
    const state = states.find((one) => one.number === other);
    if (!found || !state) return [];
    return [
      {
        number: other,
        id: found.id,
        wording: state.wording,
        hedges: found.hedges.map(({ cue: [from, to] }) => revision.text.slice(from, to)),
        claimant: found.isToNobody ? 'nobody named' : (found.attribution?.claimant.name ?? null),
        because,
        by,
        seen: seenOf(acts, subject),
      },
    ];
  };
  return {
    restsOn: links
      .filter(({ claim }) => claim === number)
      .flatMap(({ claim, on, because, by }) => view(on, restSubject(claim, on), because, by)),
    carries: links
      .filter(({ on }) => on === number)
      .flatMap(({ claim, on, because, by }) => view(claim, restSubject(claim, on), because, by)),
  };
}

/** Adding and removing links between a claim and what it rests on. */
export function resting(store: Store, clock: Clock): RestServices {
  return {
    async linkRest(claimId, typed, actor) {
      const by = nameOf(actor);
      const { articleId, number } = await findClaim(store, claimId);
      const revision = (await store.revisions.latestOf(articleId))!;
      const details: RestDetails = { claim: number, on: typed.on, because: typed.because.trim() };
      const { id } = await store.deskActs.append(articleId, null, by, clock(), (acts) => {
        const known = new Set(revision.claims.map((claim) => claim.number));
        refuseIf(
          refuseLink(details, linksOf(revision.claims, acts), known),
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
      const revision = (await store.revisions.latestOf(articleId))!;
      const subject = restSubject(number, on);
      const { id } = await store.deskActs.append(articleId, { subject, act: seen }, by, clock(), (acts) => {
        const link = linksOf(revision.claims, acts).find((one) => one.claim === number && one.on === on);
        if (!link) throw new InvalidInputError({ on: `It does not rest on claim ${on}.` });
        const details = lastOn(acts, subject)?.details ?? link;
        return { subject, claimId, act: 'unlinked', details, undoes: null, rechecks: [number] };
      });
      return { articleId, actId: id };
    },
  };
}

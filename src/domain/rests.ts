import { standingReviews, type Review } from './acts';
import { standingActs, type DeskAct } from './desk-acts';
import { lineOf, madeOf, type Lineage } from './lineage';

/** A claim rests on another: it falls when that one does. Claims by number. */
export interface RestLink {
  readonly claim: number;
  readonly on: number;
  /** The words that point back, or the reviewer's reason. */
  readonly because: string;
  /** The reviewer who made the link; null where the engine found it. */
  readonly by: string | null;
}

/** What the link acts typed. */
export interface RestDetails {
  readonly claim: number;
  readonly on: number;
  readonly because: string;
}

/** What a link act is about. */
export const restSubject = (claim: number, on: number | ''): string => `rests:${claim}>${on}`;

interface FoundRests {
  readonly number: number;
  readonly restsOn: readonly { readonly claim: number; readonly because: string }[];
}

/** What the engine found never changes: put together once. */
const FOUND = new WeakMap<readonly FoundRests[], readonly RestLink[]>();

function foundLinks(found: readonly FoundRests[]): readonly RestLink[] {
  const known = FOUND.get(found);
  if (known) return known;
  const links = found.flatMap(({ number, restsOn }) =>
    restsOn.map(({ claim: on, because }) => ({ claim: number, on, because, by: null })),
  );
  FOUND.set(found, links);
  return links;
}

type Because = Pick<RestLink, 'because' | 'by'>;

/**
 * The links that hold: the engine's and the reviewers', less those that a reviewer removed. A claim that was made of others
 * rests on what they rested on and carries what they carried, until a reviewer says otherwise of it; so links name withdrawn
 * claims too.
 */
export function linksOf(
  found: readonly FoundRests[],
  acts: readonly DeskAct[],
  lineage: Lineage,
): readonly RestLink[] {
  const own = foundLinks(found);
  const typed = standingActs(acts).filter(({ act }) => act === 'linked' || act === 'unlinked');
  if (typed.length === 0 && lineage.into.size === 0) return own;
  const last = new Map(typed.map((act) => [act.subject, act]));
  const first = new Map(own.map((link) => [restSubject(link.claim, link.on), link]));
  const from = madeOf(lineage);

  function find(claim: number, on: number): Because | null {
    const subject = restSubject(claim, on);
    const act = last.get(subject);
    if (act)
      return act.act === 'linked' ? { because: (act.details as RestDetails).because, by: act.by } : null;
    // Numbers grow with time: the younger claim was made while the elder one was there.
    const made = [Math.max(claim, on), Math.min(claim, on)].find((number) => from.has(number));
    if (made === undefined) return first.get(subject) ?? null;
    for (const origin of from.get(made)!) {
      const link = made === claim ? find(origin, on) : find(claim, origin);
      if (link) return link;
    }
    return null;
  }

  const linked = [...last.values()].filter(({ act }) => act === 'linked');
  const begun = [...own, ...linked.map(({ details }) => details as RestDetails)];
  const pairs = new Map<string, readonly [claim: number, on: number]>();
  for (const { claim, on } of begun) {
    for (const one of lineOf(lineage, claim)) {
      for (const other of lineOf(lineage, on)) {
        if (one !== other) pairs.set(restSubject(one, other), [one, other]);
      }
    }
  }
  return [...pairs.values()]
    .flatMap(([claim, on]): readonly RestLink[] => {
      const link = find(claim, on);
      return link ? [{ claim, on, because: link.because, by: link.by }] : [];
    })
    .sort((a, b) => a.claim - b.claim || a.on - b.on);
}

function follow(start: number, step: (number: number) => readonly number[]): readonly number[] {
  const reached = new Set<number>([start]);
  for (const number of reached) for (const next of step(number)) reached.add(next);
  reached.delete(start);
  return [...reached];
}

/** Every claim that this one rests on, directly or by others. */
export function groundsOf(links: readonly RestLink[], number: number): readonly number[] {
  return follow(number, (at) => links.filter(({ claim }) => claim === at).map(({ on }) => on));
}

/** Every claim that rests on this one, directly or by others. */
export function restingOn(links: readonly RestLink[], number: number): readonly number[] {
  return follow(number, (at) => links.filter(({ on }) => on === at).map(({ claim }) => claim));
}

/** How a claim fell that others rest on. */
export const FALLS = ['unverified', 'contradicted', 'withdrawn'] as const;

/** A claim that is down now: why, and by which review it came down (ids grow with time). */
export interface Fall {
  readonly why: (typeof FALLS)[number];
  readonly since: number;
}

interface AgainstOrFor {
  readonly id: number;
  readonly stance: string;
}

/** The review that brought a claim back to unverified after it had been marked otherwise, or null. */
function backToUnverified(reviews: readonly Review[]): number | null {
  let since: number | null = null;
  let before = 'unverified';
  const ordered = [...reviews].sort((a, b) => a.version - b.version);
  ordered.forEach((review, index) => {
    const marked = standingReviews(ordered.slice(0, index + 1)).findLast(({ act }) => act === 'marked');
    const status = marked?.status ?? 'unverified';
    if (status !== 'unverified') since = null;
    else if (before !== 'unverified') since = review.id;
    before = status;
  });
  return since;
}

/** The review by which a citation stands: the one that brought it, or the one that took its withdrawal back; 0 for neither. */
function standsSince(reviews: readonly Review[], citation: number): number {
  const withdrawals = new Set(reviews.filter(({ withdraws }) => withdraws === citation).map(({ id }) => id));
  const by = reviews.filter(
    ({ citationId, undoes }) => citationId === citation || (undoes !== null && withdrawals.has(undoes)),
  );
  return Math.max(0, ...by.map(({ id }) => id));
}

/**
 * Why a claim that others rest on does not carry them now; empty where it does, or where nobody has ever vouched for it.
 *
 * @param citations those that stand
 * @param withdrawnBy the review that withdrew the claim, or null
 */
export function fallsOf(
  reviews: readonly Review[],
  citations: readonly AgainstOrFor[],
  withdrawnBy: number | null = null,
): readonly Fall[] {
  const falls: Fall[] = [];
  const back = backToUnverified(reviews);
  if (back !== null) falls.push({ why: 'unverified', since: back });
  const against = citations.filter(({ stance }) => stance === 'contradicts').map(({ id }) => id);
  if (against.length > 0) {
    falls.push({ why: 'contradicted', since: Math.max(0, ...against.map((id) => standsSince(reviews, id))) });
  }
  if (withdrawnBy !== null) falls.push({ why: 'withdrawn', since: withdrawnBy });
  return falls;
}

/**
 * Why a claim needs a recheck: its words changed, a citation was withdrawn that it needs, what is known of its sources changed
 * ("source": their records; "own": one is the article itself; "origin": several are one; "quote": one does not stand in the copy
 * that was kept since), or a claim that it rests on fell.
 */
export interface RecheckReason {
  readonly why: 'reworded' | 'uncited' | 'source' | 'own' | 'origin' | 'quote' | Fall['why'];
  /** The claim that fell, by number; null for the claim itself. */
  readonly claim: number | null;
  /** What the source of the withdrawn citation was called. */
  readonly source?: string;
}

/**
 * The falls that came after the claim's standing mark, the latest of each ground.
 *
 * @param markedBy id of the review that gave the standing mark; null where nobody has marked it: then nothing is reopened
 */
export function shakenBy(
  markedBy: number | null,
  grounds: readonly { readonly number: number; readonly falls: readonly Fall[] }[],
): readonly RecheckReason[] {
  if (markedBy === null) return [];
  return grounds.flatMap(({ number, falls }) => {
    const after = falls.filter(({ since }) => since > markedBy).sort((a, b) => b.since - a.since)[0];
    return after ? [{ why: after.why, claim: number }] : [];
  });
}

import { sayClaims } from './acts';
import type { Conflict, Status } from './analysis';
import { standingActs, type DeskAct } from './desk-acts';
import { followLineage, type Lineage } from './lineage';

/** What a member of a card is now: a card that was closed over other words or another status opens again. */
export interface CardMember {
  readonly number: number;
  readonly status: Status;
  readonly wording: string;
  readonly contradicted: boolean;
}

/** What closing a card typed: which claim holds, and what the article should say. */
export interface Settlement {
  readonly holds: string;
  readonly should: string;
}

/** The details of a "closed" act: what was typed, and what the members were. */
export interface ClosedDetails extends Settlement {
  readonly members: readonly CardMember[];
}

/** Claims of one article that cannot all be right, and where the matter stands. */
export interface ConflictCard {
  /** The numbers of its first members with "-" between: "3-13-21". */
  readonly key: string;
  /** Its members now: for one that was split or merged, what took its place. One that was dropped stays. */
  readonly claims: readonly number[];
  readonly about: string;
  readonly why: string;
  /** The reviewer who made the card; null where the engine found it. */
  readonly by: string | null;
  readonly state: 'open' | 'closed' | 'reopened';
  /** How it was closed the last time, or null. */
  readonly settled: (Settlement & { readonly by: string; readonly at: string }) | null;
  /** Why a closed card is open again: "claim 3 was sourced, and is unverified". */
  readonly reopened: readonly string[];
}

/** The key of a card of these claims. */
export const cardKey = (claims: readonly number[]): string =>
  [...new Set(claims)].sort((a, b) => a - b).join('-');

/** What a card's acts are about. */
export const cardSubject = (key: string): string => `card:${key}`;

/** The claims that stand in a member's place; itself where it was dropped. */
function placesOf(lineage: Lineage, number: number): readonly number[] {
  const standing = followLineage(lineage, number);
  return standing.length === 0 ? [number] : standing;
}

/** How a member differs from what it was when the card was closed, in words; null where it does not. */
function changeOf(then: CardMember, now: CardMember | undefined, lineage: Lineage): string | null {
  const name = `claim ${then.number}`;
  if (!now) {
    const parts = lineage.into.get(then.number);
    return parts ? `${name} became ${sayClaims(parts)}` : `${name} was withdrawn`;
  }
  if (then.status !== now.status) return `${name} was ${then.status}, and is ${now.status}`;
  if (then.wording !== now.wording) return `${name} has another wording`;
  if (then.contradicted === now.contradicted) return null;
  return now.contradicted ? `${name} is contradicted` : `${name} is no longer contradicted`;
}

function stateOf(last: DeskAct | undefined, members: ReadonlyMap<number, CardMember>, lineage: Lineage) {
  if (last?.act !== 'closed') {
    return { state: last ? ('reopened' as const) : ('open' as const), reopened: [] };
  }
  const then = (last.details as ClosedDetails).members;
  const reopened = then
    .map((member) => changeOf(member, members.get(member.number), lineage))
    .filter((change) => change !== null);
  return { state: reopened.length > 0 ? ('reopened' as const) : ('closed' as const), reopened };
}

/**
 * The conflict cards of an article: those that the engine found, then those that reviewers made; the open ones first.
 *
 * @param members every claim of the article that stands
 * @param lineage what became of those that do not
 */
export function cardsOf(
  conflicts: readonly Conflict[],
  acts: readonly DeskAct[],
  members: readonly CardMember[],
  lineage: Lineage,
): readonly ConflictCard[] {
  const byNumber = new Map(members.map((member) => [member.number, member]));
  const standing = standingActs(acts);
  const made = standing.filter(({ act }) => act === 'carded');
  const all = [
    ...conflicts.map((conflict) => ({ ...conflict, by: null })),
    ...made.map(({ details, by }) => ({ ...(details as Conflict), by })),
  ];
  const seen = new Set<string>();
  const cards = all.flatMap(({ claims, about, why, by }): ConflictCard[] => {
    const key = cardKey(claims);
    if (seen.has(key)) return [];
    seen.add(key);
    const own = standing.filter(
      ({ subject, act }) => subject === cardSubject(key) && (act === 'closed' || act === 'reopened'),
    );
    const closed = own.findLast(({ act }) => act === 'closed');
    const settled = closed
      ? {
          holds: (closed.details as ClosedDetails).holds,
          should: (closed.details as ClosedDetails).should,
          by: closed.by,
          at: closed.at,
        }
      : null;
    return [
      {
        key,
        claims: [...new Set(claims.flatMap((number) => placesOf(lineage, number)))].sort((a, b) => a - b),
        about,
        why,
        by,
        settled,
        ...stateOf(own.at(-1), byNumber, lineage),
      },
    ];
  });
  return [
    ...cards.filter(({ state }) => state !== 'closed'),
    ...cards.filter(({ state }) => state === 'closed'),
  ];
}

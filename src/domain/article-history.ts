import { citationIn, describeAct, lastStanding, type Review } from './acts';
import { claimsOfDeskAct, describeDeskAct } from './describe-desk-act';
import { lastOn, type DeskAct } from './desk-acts';
import { followLineage, type Lineage } from './lineage';
import type { Citation } from './source';

/** How an entry can be taken back: as the latest review of a claim, as one bulk act, or as an act beside the marks. */
export type TakeBack =
  | { readonly kind: 'review'; readonly claim: number; readonly version: number; readonly review: number }
  | { readonly kind: 'bulk'; readonly bulk: string }
  | { readonly kind: 'act'; readonly act: number };

/** One act on an article, on however many claims. */
export interface HistoryLine {
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** What was done, in one line without its doer. */
  readonly says: string;
  /** The claims that it touched, by number, in its own order. */
  readonly claims: readonly number[];
  readonly note: string | null;
  /** The reason for which a refusal was overruled, or null. */
  readonly override: string | null;
  /** Who took it back and when; null while any of it stands. */
  readonly undone: { readonly by: string; readonly at: string } | null;
  /** Null where it cannot be taken back, or not before a later act. */
  readonly takeBack: TakeBack | null;
}

/** What an article's history is made from. */
export interface ArticleActs {
  /** Every review of each claim, by the claim's number, oldest first. */
  readonly reviews: ReadonlyMap<number, readonly Review[]>;
  /** By id, also withdrawn ones. */
  readonly citations: ReadonlyMap<number, Citation>;
  readonly deskActs: readonly DeskAct[];
  readonly text: string;
}

interface Placed {
  readonly claim: number;
  readonly review: Review;
}

/** Reviews that are one act: of one bulk act, or a split or merge with what it did to other claims; in their order. */
function groupReviews(reviews: ArticleActs['reviews']): readonly (readonly Placed[])[] {
  const placed = [...reviews].flatMap(([claim, own]) => own.map((review) => ({ claim, review })));
  const groups = new Map<string, Placed[]>();
  for (const one of placed.sort((a, b) => a.review.id - b.review.id)) {
    if (one.review.act === 'undid') continue;
    const key = one.review.bulk ?? String(one.review.lead ?? one.review.id);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function tellReviews(
  group: readonly Placed[],
  { reviews, citations }: Pick<ArticleActs, 'reviews' | 'citations'>,
  undoing: ReadonlyMap<number, Review>,
): HistoryLine {
  const { claim, review } = group[0]!;
  const citation = citations.get(citationIn(review) ?? 0) ?? null;
  const takings = group.map((one) => undoing.get(one.review.id));
  const last = takings.every((taking) => taking !== undefined) ? takings.at(-1)! : null;
  const isLatest = ({ claim: number, review: own }: Placed) =>
    lastStanding(reviews.get(number)!)?.id === own.id;
  let takeBack: TakeBack | null = null;
  if (review.bulk != null) {
    if (group.some(isLatest)) takeBack = { kind: 'bulk', bulk: review.bulk };
  } else if (group.every(isLatest)) {
    const version = reviews.get(claim)!.at(-1)!.version;
    takeBack = { kind: 'review', claim, version, review: review.id };
  }
  return {
    by: review.by,
    at: review.at,
    says: describeAct(review, citation),
    claims: [...new Set(group.map((one) => one.claim))],
    note: review.note,
    override: review.override,
    undone: last && { by: last.by, at: last.at },
    takeBack,
  };
}

function tellDeskAct(act: DeskAct, acts: readonly DeskAct[], text: string): HistoryLine {
  const taking = acts.find(({ undoes }) => undoes === act.id);
  return {
    by: act.by,
    at: act.at,
    says: describeDeskAct(act, text),
    claims: claimsOfDeskAct(act),
    note: null,
    override: null,
    undone: taking ? { by: taking.by, at: taking.at } : null,
    takeBack: lastOn(acts, act.subject)?.id === act.id ? { kind: 'act', act: act.id } : null,
  };
}

function undoingOf(reviews: Iterable<readonly Review[]>): ReadonlyMap<number, Review> {
  const undoing = new Map<number, Review>();
  for (const own of reviews) {
    for (const review of own) if (review.undoes !== null) undoing.set(review.undoes, review);
  }
  return undoing;
}

const latestFirst = (a: HistoryLine, b: HistoryLine) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

/** What one claim's history is made from. */
export interface ClaimActs {
  /** Of the claim, oldest first. */
  readonly reviews: readonly Review[];
  /** By id, also withdrawn ones. */
  readonly citations: ReadonlyMap<number, Citation>;
  /** Those of the whole article. */
  readonly deskActs: readonly DeskAct[];
  readonly lineage: Lineage;
  readonly text: string;
}

/**
 * Everything that was done to a claim, and beside it to what it is or was made of, the latest first. A bulk act is taken back
 * on this claim alone.
 */
export function tellClaim(number: number, acts: ClaimActs): readonly HistoryLine[] {
  const { deskActs, lineage, text } = acts;
  const reviews = new Map([[number, acts.reviews]]);
  const undoing = undoingOf(reviews.values());
  const isOwn = (act: DeskAct) =>
    claimsOfDeskAct(act).some((one) => one === number || followLineage(lineage, one).includes(number));
  const done = acts.reviews.filter(({ act }) => act !== 'undid').map((review) => ({ ...review, bulk: null }));
  return [
    // An act beside the marks brings its act on the claim along at the same time, and takes both back.
    ...deskActs
      .filter((act) => act.act !== 'undid' && isOwn(act))
      .map((act) => tellDeskAct(act, deskActs, text))
      .toReversed(),
    ...done
      .map((review) => tellReviews([{ claim: number, review }], { ...acts, reviews }, undoing))
      .toReversed(),
  ].sort(latestFirst);
}

/** Everything that was done to an article, one line an act, the latest first; what was taken back says so. */
export function tellHistory(acts: ArticleActs): readonly HistoryLine[] {
  const undoing = undoingOf(acts.reviews.values());
  const done = acts.deskActs.filter(({ act }) => act !== 'undid');
  return [
    ...groupReviews(acts.reviews).map((group) => tellReviews(group, acts, undoing)),
    ...done.map((act) => tellDeskAct(act, acts.deskActs, acts.text)),
  ].sort(latestFirst);
}

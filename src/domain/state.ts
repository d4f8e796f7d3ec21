import type { Fragment, Status } from './analysis';
import { standingReviews, withdrawnBy, type MarkDetails, type Review } from './acts';
import type { RecheckReason } from './rests';
import { isRefuted, type HeldCopy, type Rank, type Shows, type Stance } from './source';

/** Why a claim stands on the list of those that lack a source. */
export const LACKS_WHY = [
  'contradicted',
  'recheck',
  'not-marked',
  'only-partly',
  'only-context',
  'no-citation',
] as const;
export type LacksWhy = (typeof LACKS_WHY)[number];

/** Where the acts on a claim have brought it. */
export interface PresentState {
  readonly status: Status;
  /** What the standing mark typed, or null while nobody has marked it. */
  readonly mark: MarkDetails | null;
  /** The wording that a reviewer wrote, or null while it is the engine's. */
  readonly rewording: { readonly wording: string; readonly fragments: readonly Fragment[] } | null;
  readonly lacks: boolean;
  readonly lacksWhy: LacksWhy | null;
  readonly contradicted: boolean;
  /** The words, their evidence, or what they rest on, changed after somebody vouched for them. */
  readonly recheck: boolean;
  readonly recheckWhy: readonly RecheckReason[];
  /** Attributed, but only a note proves the utterance. */
  readonly utteranceUncited: boolean;
  readonly citationCount: number;
  readonly evidence: EvidenceCounts;
  /** Split, merged or dropped, or its making was taken back. */
  readonly withdrawn: boolean;
  /** In alphabetical order. */
  readonly tags: readonly string[];
  readonly assignee: string | null;
}

/** Standing citations counted by what they do; one that only shows the utterance counts there alone. */
export interface EvidenceCounts {
  /** Primary and secondary ones that support the content. */
  readonly primary: number;
  readonly secondary: number;
  readonly partly: number;
  readonly context: number;
  readonly against: number;
  readonly utterance: number;
}

interface Evidence {
  /** Without an id where it is only typed. */
  readonly source: { readonly id?: number | null; readonly rank: Rank };
  readonly stance: Stance;
  readonly shows: Shows;
  readonly copy?: Pick<HeldCopy, 'found'> | null;
  readonly quoteReason?: string | null;
  readonly originReason?: string | null;
  readonly isOwn?: boolean;
  readonly sharedOrigin?: number | null;
}

/** Counts citations by what they do. */
export function countEvidence(citations: readonly Evidence[]): EvidenceCounts {
  const counts = { primary: 0, secondary: 0, partly: 0, context: 0, against: 0, utterance: 0 };
  for (const { stance, shows, source } of citations) {
    if (stance === 'contradicts') counts.against += 1;
    else if (stance === 'context') counts.context += 1;
    else if (shows === 'utterance') counts.utterance += 1;
    else if (stance === 'partly') counts.partly += 1;
    else counts[source.rank] += 1;
  }
  return counts;
}

function whyLacking(citations: readonly Evidence[], contradicted: boolean, recheck: boolean): LacksWhy {
  if (contradicted) return 'contradicted';
  if (recheck) return 'recheck';
  const has = (stance: Stance) => citations.some((citation) => citation.stance === stance);
  if (has('supports')) return 'not-marked';
  if (has('partly')) return 'only-partly';
  if (has('context')) return 'only-context';
  return 'no-citation';
}

/** The tags that the acts on a claim add up to, in alphabetical order. */
export function tagsOf(reviews: readonly Review[]): readonly string[] {
  const tags = new Set<string>();
  for (const { details } of standingReviews(reviews)) {
    for (const tag of details.tags?.add ?? []) tags.add(tag);
    for (const tag of details.tags?.remove ?? []) tags.delete(tag);
  }
  return [...tags].sort();
}

function foldAssignee(standing: readonly Review[]): string | null {
  const last = standing.findLast(({ details }) => details.assignee !== undefined);
  const label = last?.details.assignee ?? '';
  return label === '' ? null : label;
}

/** The sources whose withdrawal after the mark left too little for it, each once. */
function withdrawnSince(version: number, standing: readonly Review[]): readonly RecheckReason[] {
  const gone = standing.flatMap(({ version: since, details: { withdrawal } }) =>
    since > version && withdrawal?.isShort ? [withdrawal.source] : [],
  );
  return [...new Set(gone)].map((source) => ({ why: 'uncited', claim: null, source }));
}

/**
 * Why the sources of a claim that was marked sourced, without a reason for few, would not be enough any more, or null: one is
 * recorded as secondary now, or as one work with another; one is the article itself; several are of one origin; or a quote
 * does not stand in the copy that was kept since. The last holds too where there was a reason for few: nothing may be left.
 */
function whyThin(
  { status, override, details: { mark } }: Review,
  citations: readonly Evidence[],
): 'source' | 'own' | 'origin' | 'quote' | null {
  if (status !== 'sourced' || mark === undefined || override !== null) return null;
  const support = citations.filter(
    ({ stance, shows }) => shows === 'content' && (stance === 'supports' || stance === 'partly'),
  );
  const apart = new Set(support.filter(({ originReason }) => originReason).map(({ source }) => source.id));
  const workOf = (one: Evidence) => one.source.id ?? one;
  const originOf = (one: Evidence) =>
    typeof one.sharedOrigin === 'number' && !apart.has(one.source.id)
      ? `origin ${one.sharedOrigin}`
      : workOf(one);
  const isFew = (some: readonly Evidence[], keyOf: (one: Evidence) => unknown) =>
    some.every(({ source }) => source.rank === 'secondary') && new Set(some.map(keyOf)).size < 3;
  if (support.length > 0 && support.every(isRefuted)) return 'quote';
  if (mark.few !== '') return null;
  if (isFew(support, workOf)) return 'source';
  const others = support.filter(({ isOwn }) => !isOwn);
  if (isFew(others, workOf)) return 'own';
  if (isFew(others, originOf)) return 'origin';
  return isFew(
    others.filter((one) => !isRefuted(one)),
    originOf,
  )
    ? 'quote'
    : null;
}

/**
 * Folds the acts on a claim into its present state: the latest standing mark gives the status, the latest
 * standing rewording the words, and the citations that are not withdrawn the flags.
 *
 * @param shaken what the claim rests on and fell after it was marked (`shakenBy`)
 */
export function presentState(
  reviews: readonly Review[],
  citations: readonly Evidence[],
  shaken: readonly RecheckReason[] = [],
): PresentState {
  const standing = standingReviews(reviews);
  const marked = standing.findLast((review) => review.act === 'marked');
  const reworded = standing.findLast((review) => review.act === 'reworded');
  const status = marked?.status ?? 'unverified';
  const contradicted = citations.some((citation) => citation.stance === 'contradicts');
  const isVouched = status !== 'unverified' && marked !== undefined;
  const isReworded = isVouched && reworded !== undefined && reworded.version > marked.version;
  const gone = isVouched ? withdrawnSince(marked.version, standing) : [];
  const thin = isVouched && gone.length === 0 ? whyThin(marked, citations) : null;
  const recheckWhy: readonly RecheckReason[] = [
    ...(isReworded ? [{ why: 'reworded', claim: null } as const] : []),
    ...gone,
    ...(thin === null ? [] : [{ why: thin, claim: null } as const]),
    ...(isVouched ? shaken : []),
  ];
  const recheck = recheckWhy.length > 0;
  const lacks = status === 'unverified' || recheck;
  return {
    status,
    mark: marked?.details.mark ?? null,
    rewording: reworded?.details.rewording ?? null,
    lacks,
    lacksWhy: lacks ? whyLacking(citations, contradicted, recheck) : null,
    contradicted,
    recheck,
    recheckWhy,
    utteranceUncited:
      status === 'attributed' && !citations.some((citation) => citation.shows === 'utterance'),
    citationCount: citations.length,
    evidence: countEvidence(citations),
    withdrawn: withdrawnBy(reviews) !== null,
    tags: tagsOf(reviews),
    assignee: foldAssignee(standing),
  };
}

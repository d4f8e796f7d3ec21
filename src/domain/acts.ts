import type { Fragment, Status } from './analysis';
import type { MarkInput } from './review';
import type { Citation } from './source';

export const ACTS = [
  'marked',
  'cited',
  'uncited',
  'reworded',
  'noted',
  'tagged',
  'assigned',
  'split',
  'merged',
  'dropped',
  'made',
  'undid',
] as const;
export type ActName = (typeof ACTS)[number];

/** What a mark typed; its citation is a row of its own, and the version is the review's. */
export type MarkDetails = Omit<MarkInput, 'citation' | 'version'>;

/** How a claim came to be that the engine did not find, and from which claims, by number. */
export interface Making {
  readonly how: 'split' | 'merge' | 'add';
  readonly from: readonly number[];
}

/** What an act needed and what was typed: one of these, or none. */
export interface ActDetails {
  readonly mark?: MarkDetails;
  readonly rewording?: { readonly wording: string; readonly fragments: readonly Fragment[] };
  /** Of a citation's withdrawal: what the source was called, and whether too little is left for the status that stood. */
  readonly withdrawal?: { readonly source: string; readonly isShort: boolean };
  /** Of a split or merge: numbers of the claims that took its place. */
  readonly into?: readonly number[];
  readonly made?: Making;
  readonly tags?: { readonly add: readonly string[]; readonly remove: readonly string[] };
  /** The label; empty where it was taken off. */
  readonly assignee?: string;
  /** To how many claims one bulk act was done; as it is written, how many it was meant for. */
  readonly of?: number;
}

/** One act of a reviewer on a claim, as it was appended. */
export interface Review {
  readonly id: number;
  /** The claim's version that this act made. */
  readonly version: number;
  readonly act: ActName;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** The status that a mark gave. */
  readonly status: Status | null;
  readonly note: string | null;
  readonly override: string | null;
  readonly details: ActDetails;
  /** The citation that came with it. */
  readonly citationId: number | null;
  /** The citation that an "uncited" withdraws. */
  readonly withdraws?: number | null;
  /** The review that an "undid" takes back. */
  readonly undoes: number | null;
  /** The review that it goes along with: one split or merge is one act on several claims. */
  readonly lead?: number | null;
  /** The same on every review of one bulk act. */
  readonly bulk?: string | null;
}

/** The acts that hold, oldest first: none that was taken back, and none of the takings back. */
export function standingReviews(reviews: readonly Review[]): readonly Review[] {
  const undone = new Set(reviews.map((review) => review.undoes));
  return reviews
    .filter((review) => review.act !== 'undid' && !undone.has(review.id))
    .sort((a, b) => a.version - b.version);
}

/** Id of the citation that an act is about: the one that came with it, or the one that it withdrew; null where it is about none. */
export function citationIn({ citationId, withdraws }: Review): number | null {
  return citationId ?? withdraws ?? null;
}

/** The latest act that holds and can be taken back, or null. */
export function lastStanding(reviews: readonly Review[]): Review | null {
  return standingReviews(reviews).at(-1) ?? null;
}

const ENDS: readonly ActName[] = ['split', 'merged', 'dropped'];

/** The review that withdrew the claim: its split, merge or drop that stands, or the undoing of its making; null while it stands. */
export function withdrawnBy(reviews: readonly Review[]): number | null {
  const standing = standingReviews(reviews);
  const end = standing.findLast(({ act }) => ENDS.includes(act));
  if (end) return end.id;
  const made = reviews.find(({ act }) => act === 'made');
  return (made && reviews.find(({ undoes }) => undoes === made.id)?.id) ?? null;
}

const STANCE_SAYS = {
  supports: 'supports',
  partly: 'supports partly',
  contradicts: 'contradicts',
  context: 'context',
} as const;

/** Claims by number, in words: "claims 3, 5 and 8". */
export function sayClaims(numbers: readonly number[] = []): string {
  const last = numbers.at(-1);
  if (numbers.length <= 1) return `claim ${last ?? '?'}`;
  return `claims ${numbers.slice(0, -1).join(', ')} and ${last}`;
}

function describeMaking({ how, from }: Making): string {
  if (how === 'add') return 'added it by hand';
  return how === 'split' ? `split it off ${sayClaims(from)}` : `merged it from ${sayClaims(from)}`;
}

function describeTags({
  add,
  remove,
}: {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}) {
  const quote = (tags: readonly string[]) => tags.map((tag) => `“${tag}”`).join(', ');
  return [
    add.length > 0 && `tagged it ${quote(add)}`,
    remove.length > 0 && `took off the tag ${quote(remove)}`,
  ]
    .filter(Boolean)
    .join(' and ');
}

/** What an act did, in one line without its doer: "cited “Annual report 2025” (supports)". */
export function describeAct(review: Review, citation: Citation | null): string {
  const { of: claims = 0 } = review.details;
  const together = claims > 1 ? `, together with ${claims - 1} other${claims === 2 ? '' : 's'}` : '';
  return sayAct(review, citation) + together;
}

function nameCitation({ source, stance, shows }: Citation): string {
  return `“${source.title}” (${STANCE_SAYS[stance]}${shows === 'utterance' ? ' that it was said' : ''})`;
}

function sayAct(review: Review, citation: Citation | null): string {
  const { details } = review;
  const cited = citation ? `cited ${nameCitation(citation)}` : 'cited a source';
  switch (review.act) {
    case 'marked':
      return `marked it ${review.status ?? 'unverified'}${citation ? ` and ${cited}` : ''}`;
    case 'cited':
      return cited;
    case 'uncited':
      return `withdrew the citation of ${citation ? nameCitation(citation) : 'a source'}: ${review.note ?? ''}`;
    case 'reworded':
      return `edited the wording: ${review.details.rewording?.wording ?? ''}`;
    case 'noted':
      return `wrote a note: ${review.note ?? ''}`;
    case 'tagged':
      return describeTags(details.tags ?? { add: [], remove: [] });
    case 'assigned':
      return details.assignee ? `gave it to ${details.assignee}` : 'took the label off';
    case 'split':
      return `split it into ${sayClaims(details.into)}`;
    case 'merged':
      return `merged it into ${sayClaims(details.into)}`;
    case 'dropped':
      return `dropped it: ${review.note ?? ''}`;
    case 'made':
      return describeMaking(details.made ?? { how: 'add', from: [] });
    case 'undid':
      return 'took an act back';
  }
}

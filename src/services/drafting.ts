import type { ActDetails, ActName, Review } from '../domain/acts';
import { InvalidInputError } from '../domain/errors';
import type { CitationInput } from '../domain/review';
import type { Citation } from '../domain/source';
import { presentState } from '../domain/state';
import type { Act, ActFacts } from '../store/act-writing';
import type { HeldCitation } from './holding';
import { toFacts, toNewCitation } from './typed';

/** Throws InvalidInputError where the claim was split, merged or dropped: nothing more can be done to it. */
export function refuseWithdrawn({ claim }: ActFacts): void {
  if (!claim.withdrawn) return;
  throw new InvalidInputError(
    { claim: `Claim ${claim.number} was withdrawn: it was split, merged or dropped. Take that back first.` },
    'Not saved: this claim is withdrawn',
  );
}

/** What the acts of one bulk act have in common. */
export interface Together {
  /** The same on all of them. */
  readonly bulk: string;
  /** How many claims it is meant for. */
  readonly of: number;
}

/** What a reviewer does, before its outcome is worked out. */
export interface Doing {
  readonly act: ActName;
  readonly by: string;
  readonly at: string;
  readonly details: ActDetails;
  readonly status?: Act['status'];
  readonly note?: string;
  readonly override?: string;
  readonly citation?: CitationInput | null;
  /** The citation held against its source's stored copy. */
  readonly held?: HeldCitation;
  readonly undoes?: Review;
  /** The citation that is withdrawn. */
  readonly withdraws?: number;
  /** The bulk act that it is part of. */
  readonly together?: Together | undefined;
}

/** What an act's outcome depends on. */
export interface DraftFacts extends Pick<ActFacts, 'reviews' | 'source'> {
  readonly claim: { readonly version: number };
  readonly citations: readonly StandingCitation[];
  /** Those that an undo may bring back; left out where nothing is undone. */
  readonly withdrawn?: readonly StandingCitation[];
}

type StandingCitation = Pick<
  Citation,
  'id' | 'source' | 'stance' | 'shows' | 'originReason' | 'isOwn' | 'sharedOrigin'
>;

/** An act with the state that it brings the claim to. */
export function toAct(facts: DraftFacts, doing: Doing): Act {
  const citation = doing.citation ? toNewCitation(doing.citation, doing.held, doing.override) : null;
  const withdraws = doing.withdraws ?? doing.undoes?.citationId ?? null;
  const restores = doing.undoes?.withdraws ?? null;
  const review: Review = {
    id: 0,
    version: facts.claim.version,
    act: doing.act,
    by: doing.by,
    at: doing.at,
    status: doing.status ?? null,
    note: (doing.note ?? '') === '' ? null : doing.note!,
    override: (doing.override ?? '') === '' ? null : doing.override!,
    details: doing.together ? { ...doing.details, of: doing.together.of } : doing.details,
    citationId: null,
    withdraws: doing.withdraws ?? null,
    undoes: doing.undoes?.id ?? null,
    bulk: doing.together?.bulk ?? null,
  };
  const standing = [
    ...facts.citations.filter(({ id }) => id !== withdraws),
    ...(facts.withdrawn ?? []).filter(({ id }) => id === restores),
    ...(doing.citation ? [toFacts(doing.citation, facts.source)] : []),
  ];
  return {
    act: review.act,
    status: review.status,
    note: review.note,
    override: review.override,
    details: review.details,
    undoes: review.undoes,
    bulk: doing.together?.bulk ?? null,
    citation,
    withdraws,
    restores,
    state: presentState([...facts.reviews, review], standing),
  };
}

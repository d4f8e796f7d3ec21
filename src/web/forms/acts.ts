import type { Actor, Services } from '../../services/services';
import { CITATION_FIELDS, toCitationInput } from './citation-form';
import { MARK_FIELDS, toMarkInput } from './mark-form';
import type { Typed } from './read';

/** What every form of the claim page carries beside its own fields. */
export const CARRIED_FIELDS = [
  'version',
  'name',
  'then',
  'back',
  'keep',
  'take',
  'takePlace',
  'takeSource',
] as const;

type Fields = Typed<string>;

/** A form of the claim page: its fields in the order in which they stand, and what saving it does. */
export interface ClaimAct {
  readonly fields: readonly string[];
  /** The id of a field on the page, of the form that was sent. */
  readonly idOf: (field: string, typed: Fields) => string;
  /** Begins the heading of a refusal: "Not cited". */
  readonly refused: string;
  readonly run: (
    services: Services,
    claimId: number,
    version: number,
    typed: Fields,
    actor: Actor,
  ) => Promise<{ readonly version: number; readonly reviewId: number }>;
}

const readNumber = (typed: string | undefined): number => (/^\d{1,9}$/.test(typed ?? '') ? Number(typed) : 0);

const only = (id: string) => (field: string) => (field === 'name' ? `${id}-name` : `${id}-text`);

/** The acts on a claim, by the last part of the address that takes them. */
export const CLAIM_ACTS = {
  mark: {
    fields: ['name', 'status', ...MARK_FIELDS.filter((field) => field !== 'status'), 'wording'],
    idOf: (field) => (field === 'wording' ? 'wording-text' : field),
    refused: 'Not marked',
    run: (services, claimId, version, typed, actor) =>
      services.mark(claimId, toMarkInput(typed, version), actor),
  },
  cite: {
    fields: [...CITATION_FIELDS, 'note', 'name'],
    idOf: (field) => `cite-${field}`,
    refused: 'Not cited',
    run: (services, claimId, version, typed, actor) =>
      services.cite(claimId, version, toCitationInput(typed), (typed.note ?? '').trim(), actor),
  },
  withdraw: {
    fields: ['reason', 'name', 'citation', 'everywhere'],
    idOf: (field, typed) => `withdraw-${readNumber(typed.citation)}-${field}`,
    refused: 'Not withdrawn',
    run: (services, claimId, version, typed, actor) => {
      const input = { reason: typed.reason ?? '', everywhere: typed.everywhere === 'yes' };
      return services.withdrawCitation(claimId, version, readNumber(typed.citation), input, actor);
    },
  },
  note: {
    fields: ['note', 'name'],
    idOf: only('note'),
    refused: 'Not noted',
    run: (services, claimId, version, typed, actor) =>
      services.note(claimId, version, (typed.note ?? '').trim(), actor),
  },
  wording: {
    fields: ['wording', 'name'],
    idOf: only('wording'),
    refused: 'Not reworded',
    run: (services, claimId, version, typed, actor) =>
      services.reword(claimId, version, (typed.wording ?? '').trim(), actor),
  },
  drop: {
    fields: ['reason', 'name'],
    idOf: only('drop'),
    refused: 'Not dropped',
    run: (services, claimId, version, typed, actor) =>
      services.drop(claimId, version, typed.reason ?? '', actor),
  },
  tag: {
    fields: ['tag', 'remove', 'name'],
    idOf: only('tag'),
    refused: 'Not tagged',
    run: (services, claimId, version, typed, actor) =>
      services.tag(claimId, version, { add: [typed.tag ?? ''], remove: [typed.remove ?? ''] }, actor),
  },
  assign: {
    fields: ['assignee', 'name'],
    idOf: only('assign'),
    refused: 'Not given',
    run: (services, claimId, version, typed, actor) =>
      services.assign(claimId, version, typed.assignee ?? '', actor),
  },
  undo: {
    fields: ['review', 'name'],
    idOf: (field) => (field === 'name' ? 'name' : 'hist'),
    refused: 'Not taken back',
    run: (services, claimId, version, typed, actor) =>
      services.undo(claimId, version, Number(typed.review) || 0, actor),
  },
} as const satisfies Record<string, ClaimAct>;

export type ClaimActName = keyof typeof CLAIM_ACTS;

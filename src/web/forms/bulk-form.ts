import { InvalidInputError } from '../../domain/errors';
import type { BulkDoing } from '../../services/services';
import { toCitationInput } from './citation-form';
import { MARK_FIELDS, toMarkInput } from './mark-form';
import type { Typed } from './read';

/** Every field of the bulk form but the ticks. */
export const BULK_FIELDS = [
  'every',
  'matching',
  'does',
  ...MARK_FIELDS,
  'tag',
  'assignee',
  'find',
  'name',
] as const;
export type BulkTyped = Typed<(typeof BULK_FIELDS)[number]>;

const MARKS = ['sourced', 'attributed', 'speculative', 'unverified'] as const;

/** A ticked claim, "12:3" for id and version; the version as it was sent. */
interface Ticked {
  readonly id: number;
  readonly version: string;
}

/** The ticked claims. */
export function readTicked(body: unknown): readonly Ticked[] {
  const values = [(body as { claims?: string | string[] } | undefined)?.claims ?? []].flat();
  return values.flatMap((value) => {
    const [, id, version = ''] = /^([1-9]\d{0,8}):?(.*)$/.exec(value) ?? [];
    return id === undefined ? [] : [{ id: Number(id), version }];
  });
}

/** What is to be done. Throws InvalidInputError where nothing was chosen, or a choice is none that the form offers. */
export function toDoing(typed: BulkTyped): BulkDoing {
  const status = MARKS.find((one) => one === typed.does);
  if (status) return { does: 'mark', input: toMarkInput({ ...typed, status }, 0) };
  switch (typed.does) {
    case 'cite':
      return { does: 'cite', input: toCitationInput({ ...typed, shows: typed.shows || 'content' }) };
    case 'tag':
      if (typed.tag.trim() === '') throw new InvalidInputError({ tag: 'Write a tag.' }, 'Nothing done');
      return { does: 'tag', tag: typed.tag };
    case 'assign':
      return { does: 'assign', label: typed.assignee };
    default:
      throw new InvalidInputError({ does: 'Choose what is to be done.' }, 'Nothing done');
  }
}

/** The form with nothing typed. */
export const BLANK_BULK = Object.fromEntries(BULK_FIELDS.map((name) => [name, ''])) as BulkTyped;

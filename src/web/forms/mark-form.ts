import { z } from 'zod';
import { STATUSES } from '../../domain/analysis';
import { DECISIONS, type MarkInput } from '../../domain/review';
import { CITATION_FIELDS, isCitationBegun, toCitationInput } from './citation-form';
import { requireShape, type Typed } from './read';

export const MARK_FIELDS = [
  ...CITATION_FIELDS,
  'status',
  'few',
  'claimant',
  'utterance',
  'isAnonymous',
  'whoKnows',
  'whyAnonymous',
  'gives',
  'hedge',
  'reason',
  'whose',
  'decision',
  'tried',
  'exception',
  'note',
  'override',
] as const;
export type MarkField = (typeof MARK_FIELDS)[number];

const line = z.string().trim();

const Shape = z.object({
  status: z.enum([...STATUSES, ''], { error: 'There is no such status. Choose one of the four.' }),
  few: line,
  claimant: line,
  utterance: line,
  isAnonymous: z.string().transform((value) => value !== ''),
  whoKnows: line,
  whyAnonymous: line,
  gives: z.enum(['fact', 'opinion', ''], { error: 'Say whether they give a fact or an opinion.' }),
  hedge: line,
  reason: line,
  whose: line,
  decision: z.enum([...DECISIONS, ''], { error: 'There is no such decision. Choose one of the four.' }),
  tried: line,
  exception: line,
  note: line,
  override: line,
});

/** The mark that was typed. Throws InvalidInputError where a choice is none that the form offers. */
export function toMarkInput(typed: Typed<MarkField>, version: number): MarkInput {
  const shape = requireShape(Shape, typed);
  const isCited = shape.status === 'sourced' && isCitationBegun(typed);
  return {
    ...shape,
    version,
    citation: isCited ? toCitationInput({ ...typed, shows: 'content' }) : null,
  };
}

/** A mark as the form shows it: the way back from `toMarkInput`. The citation's fields come out empty where it has none. */
export function typeMark(mark: MarkInput): Typed<MarkField> {
  const { citation } = mark;
  return {
    ...BLANK_MARK,
    ...Object.fromEntries(CITATION_FIELDS.map((name) => [name, String(citation?.[name] ?? '')])),
    ...Object.fromEntries(MARK_TEXTS.map((name) => [name, mark[name]])),
    isAnonymous: mark.isAnonymous ? 'yes' : '',
  };
}

type MarkText = Exclude<MarkField, (typeof CITATION_FIELDS)[number] | 'isAnonymous'>;
const MARK_TEXTS = MARK_FIELDS.filter(
  (name): name is MarkText =>
    name !== 'isAnonymous' && !(CITATION_FIELDS as readonly string[]).includes(name),
);

/** The decision form with nothing typed. */
export const BLANK_MARK = Object.fromEntries(MARK_FIELDS.map((name) => [name, ''])) as Typed<MarkField>;

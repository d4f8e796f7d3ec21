import { z } from 'zod';
import type { CitationInput } from '../../domain/review';
import { SHOWS, STANCES } from '../../domain/source';
import { requireShape, type Typed } from './read';

export const CITATION_FIELDS = [
  'sourceId',
  'sourceTitle',
  'sourceBy',
  'sourceUrl',
  'sourceRank',
  'quote',
  'locator',
  'seen',
  'stance',
  'shows',
  'quoteReason',
  'placeReason',
  'originReason',
] as const;
export type CitationField = (typeof CITATION_FIELDS)[number];

const Shape = z.object({
  sourceId: z
    .string()
    .regex(/^(?:new|[1-9]\d{0,9})?$/, 'Choose one of the sources in the list.')
    .transform((id) => (id === '' || id === 'new' ? null : Number(id))),
  sourceTitle: z.string().trim(),
  sourceBy: z.string().trim(),
  sourceUrl: z.string().trim(),
  sourceRank: z.string(),
  quote: z.string().trim(),
  locator: z.string().trim(),
  seen: z.string().trim(),
  stance: z.enum([...STANCES, ''], { error: 'There is no such stance. Choose one of the four.' }),
  shows: z.enum([...SHOWS, ''], { error: 'Say whether it shows the content, or only that it was said.' }),
  quoteReason: z.string().trim(),
  placeReason: z.string().trim(),
  originReason: z.string().trim(),
});

/** The citation that was typed. Throws InvalidInputError where a choice is none that the form offers. */
export function toCitationInput(typed: Typed<CitationField>): CitationInput {
  return requireShape(Shape, typed);
}

/** Whether anything of a citation was typed. What it shows is no beginning: the form may have filled it in. */
export function isCitationBegun(typed: Typed<CitationField>): boolean {
  return CITATION_FIELDS.some((name) => name !== 'shows' && typed[name].trim() !== '');
}

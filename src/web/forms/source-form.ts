import { z } from 'zod';
import type { CslItem } from '../../domain/csl-item';
import { SOURCE_INPUT_FIELDS, type SourceInput } from '../../domain/source-input';
import { readFields, type Typed } from './read';

export const SOURCE_FORM_FIELDS = [...SOURCE_INPUT_FIELDS, 'base', 'another', 'name'] as const;
export type SourceTyped = Typed<(typeof SOURCE_FORM_FIELDS)[number]>;

/** What was typed into the form of a source. */
export const readSourceForm = (body: unknown): SourceTyped => readFields(body, SOURCE_FORM_FIELDS);

/** The source that was typed, without white space around its words. */
export function toSourceInput(typed: SourceTyped): SourceInput {
  return Object.fromEntries(
    SOURCE_INPUT_FIELDS.map((name) => [name, typed[name].trim()]),
  ) as unknown as SourceInput;
}

/** A source as its form shows it. `base` carries the item that it was made from, for what the form does not show. */
export function typeSource(input: SourceInput, base: CslItem | null): SourceTyped {
  return { ...input, base: base ? JSON.stringify(base) : '', another: '', name: '' };
}

const Base = z.looseObject({ type: z.string() });
const LONGEST_BASE = 200_000;

/** The item that a form carries, or null where it carries none that can be read. */
export function readBase({ base }: SourceTyped): CslItem | null {
  if (base === '' || base.length > LONGEST_BASE) return null;
  try {
    return Base.parse(JSON.parse(base));
  } catch {
    return null;
  }
}

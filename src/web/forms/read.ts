import { z } from 'zod';
import { InvalidInputError, NotFoundError } from '../../domain/errors';

/** What a form's fields held, as typed: nothing trimmed, line breaks as LF, absent fields empty. */
export type Typed<Name extends string> = Readonly<Record<Name, string>>;

/** A field comes once; where a page sends it twice, the last one counts. Browsers send line breaks as CRLF. */
const Field = z
  .union([z.string(), z.array(z.string()).transform((all) => all.at(-1) ?? '')])
  .catch('')
  .transform((value) => value.replace(/\r\n?/g, '\n'));

/** Reads these fields out of a form's body or an address's query. */
export function readFields<Name extends string>(body: unknown, names: readonly Name[]): Typed<Name> {
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  return Object.fromEntries(names.map((name) => [name, Field.parse(fields[name])])) as Typed<Name>;
}

/** Checks values against a shape; throws InvalidInputError with the first message of each field. */
export function requireShape<Shape extends z.ZodType>(shape: Shape, values: unknown): z.output<Shape> {
  const result = shape.safeParse(values);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) fields[String(issue.path[0])] ??= issue.message;
  throw new InvalidInputError(fields);
}

/** The id in an address; an address that holds none is one of nothing that we have. */
export function readId(value: unknown, what: NotFoundError['what']): number {
  const id = typeof value === 'string' && /^[1-9]\d{0,9}$/.test(value) ? Number(value) : NaN;
  if (id <= 2_147_483_647) return id;
  throw new NotFoundError(what, String(value));
}

const LOOK_AGAIN = 'What you typed is still here: look at what stands now, and save again.';

/** The version of the claim that a form was made from. Throws InvalidInputError on `version` where it says none. */
export function readVersion(value = ''): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidInputError({
    version: `The form did not say from which version of the claim it was made. ${LOOK_AGAIN}`,
  });
}

/** The latest act that a form was made from; 0 where there was none. Throws InvalidInputError on `seen` where it does not say. */
export function readSeen(value = ''): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidInputError({
    seen: `The form did not say what stood here when it was made. ${LOOK_AGAIN}`,
  });
}

/** An address on this desk to lead back to; anything else leads to the start page. */
export function readBack(value: string): string {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(value) ? value : '/';
}

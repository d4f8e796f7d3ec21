import type { FieldErrors, InvalidInputError } from '../../domain/errors';

/** The box above a refused form: `partials/errors`. */
export interface Refusal {
  readonly heading: string;
  readonly errors: readonly { readonly says: string; readonly href: string | null }[];
}

/**
 * Puts a refusal into words: each message once more, leading to its field. `fields` are the form's fields in the order in
 * which they stand, `idOf` their ids on the page; a message about something else is printed without a link.
 */
export function sayRefusal(
  error: InvalidInputError,
  heading: string,
  fields: readonly string[],
  idOf: (field: string) => string = (field) => field,
): Refusal {
  const known = fields.filter((field) => error.fields[field] !== undefined);
  const other = Object.keys(error.fields).filter((field) => !fields.includes(field));
  return {
    heading,
    errors: [
      ...known.map((field) => ({ says: saysOf(error.fields, field), href: `#${idOf(field)}` })),
      ...other.map((field) => ({ says: saysOf(error.fields, field), href: null })),
    ],
  };
}

function saysOf(fields: FieldErrors, field: string): string {
  return fields[field] ?? '';
}

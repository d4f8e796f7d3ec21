import { InvalidInputError } from '../../domain/errors';

const LONGEST_NAME = 120;

/** The name as it is kept: white space and control characters as single spaces. Throws InvalidInputError on an empty or overlong one. */
export function requireName(typed: string): string {
  const name = typed.replace(/[\p{Cc}\p{Zs}\s]+/gu, ' ').trim();
  if (name === '')
    throw new InvalidInputError({ name: 'Say who is reviewing: your name stands on every mark.' });
  if (name.length > LONGEST_NAME)
    throw new InvalidInputError({ name: `A name of more than ${LONGEST_NAME} characters does not fit.` });
  return name;
}

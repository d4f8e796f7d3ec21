import { toldByClause, toldByPlace } from './told-by-clause';
import type { Told } from './told';
import type { Bare, Which } from './which-one';

/** How many sentences back a thing may have come first. */
const REACH = 40;

/**
 * "The river burst through a levee. The levee [that the river burst through] …": what is told of the only one of that noun where it came
 * first. Null where another of the noun has come, or where the noun came without having been told of.
 */
export function firstTold(
  { noun, plural, sentence, token }: Omit<Bare, 'isPointing'>,
  { introductions, read, isHeading }: Told,
): Which {
  const all = introductions(noun).filter(
    (one) =>
      one.plural === plural &&
      !isHeading(one.sentence) &&
      one.sentence >= sentence - REACH &&
      (one.sentence < sentence || (one.sentence === sentence && one.token < token)),
  );
  const [first, ...others] = all;
  if (!first || !(first.isNew || first.isOwned) || others.some(({ isNew, isOwned }) => isNew || isOwned))
    return null;
  const one = first.sentence === sentence ? undefined : read(first.sentence);
  if (!one || all.some(({ isOfName }) => isOfName)) return null;
  return toldByPlace(one, first.token) ?? toldByClause(one, first.token);
}

import { isKnownPlace } from './places';
import { isGivenName } from './given-names';

/** Words of bodies and places that are surnames as well. */
const SURNAMES =
  /^(?:mills|banks|bank|church|court|parks|fields|wells|waters|chapel|temple|house|stores|college|brewer)$/iu;

/** Given names that bodies and places bear before such a word: "Victoria Mills". */
const OF_PLACES =
  /^(?:victoria|albert|alexandra|george|elizabeth|mary|st|christ|grace|faith|hope|trinity|regent|queen|king|charlotte|florence)$/iu;

/** "Ruth Mills", "Tony Banks": a given name before a surname that is a word of bodies too. */
export function isPersonsName(words: readonly string[]): boolean {
  const [given = '', family = ''] = words;
  return (
    words.length === 2 &&
    SURNAMES.test(family) &&
    isGivenName(given) &&
    !OF_PLACES.test(given) &&
    !isKnownPlace(given)
  );
}

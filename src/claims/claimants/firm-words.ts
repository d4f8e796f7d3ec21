import { isKnownPlace } from '../names/places';
import { BODY_WORDS } from '../names/noun-kinds';

/** Words of bodies that firms have as well. */
const OF_FIRMS =
  /^(?:inc|ltd|llc|plc|corp|co|company|corporation|gmbh|ag|bank|group|partners|holdings|industries|international|motors|airlines|airways|systems|technologies|technology|labs)\.?$/iu;

/** Whether a name may be a firm's by its words: no place's, and no court's or council's. */
export function isWordOfFirms(name: string): boolean {
  const parts = name.split(/\s+/u);
  return (
    parts.every((part) => /^[\p{Lu}\d&]/u.test(part)) &&
    !isKnownPlace(name) &&
    parts.every((part) => !BODY_WORDS.has(part.toLowerCase()) || OF_FIRMS.test(part))
  );
}

const KIND_OF_FIRM =
  /^(?:carmaker|automaker|chipmaker|drugmaker|planemaker|toymaker|retailer|manufacturer|startup|start-up|brewer|insurer|lender|giant|chain|maker)$/u;

/** Whether a noun calls a firm by what it does: "the carmaker". */
export const isKindOfFirm = (lemma: string): boolean => KIND_OF_FIRM.test(lemma);

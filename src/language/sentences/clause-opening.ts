import { wordSet } from '../word-set';

/** Strong and mixed pasts: those of other verbs end in -ed. */
const STRONG =
  wordSet(`ate became began bit blew bought brought broke built came caught chose clung cut did drank drew drove fell felt fled flew fought found
  froze gave got grew had heard held hid hit hurt kept knew laid led left lent let lost made meant met paid put quit ran rang read
  rode rose said sang sank sat saw sent set shook shot shut slept slid sold spent split spoke spread sprang stole stood stuck struck swam
  swept swore taught thought threw told took tore understood went withdrew woke won wore wrote`);
const HELPING =
  /^(?:is|are|was|were|am|be|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|say|want|hope|fear|expect|plan)$/u;
const PREPOSITION = /^(?:of|at|in|for|from|on|to|near|with|across)$/u;
/** How far behind the noun its verb may stand. */
const FAR = 7;

/**
 * Whether a stretch opens with a noun in the plural and its verb ("Shares rose", "Sales at the firm fell"): a clause of its own. A
 * capital alone may go on with a name or a title ("Chairman Ida Roos").
 */
export function opensClause(rest: string): boolean {
  const [noun = '', next = '', ...others] = rest.split(/\s+/u, FAR + 2);
  if (!/^\p{Lu}\p{Ll}{2,}s$/u.test(noun) || /(?:ss|us|is)$/u.test(noun)) return false;
  if (isTense(next)) return true;
  const stop = others.findIndex((word) => /[.,;:!?]/u.test(word));
  return PREPOSITION.test(next) && (stop < 0 ? others : others.slice(0, stop + 1)).some(isTense);
}

const isTense = (word: string): boolean => isFinite(word.replace(/[.,;:!?]+$/u, ''));

const isFinite = (word: string): boolean =>
  HELPING.test(word) || STRONG.has(word) || /^\p{Ll}{2,}ed$/u.test(word);

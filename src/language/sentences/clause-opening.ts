import { wordSet } from '../word-set';

/** Strong and mixed pasts: those of other verbs end in -ed. */
const STRONG =
  wordSet(`ate became began bit blew bought brought broke built came caught chose clung cut did drank drew drove fell felt fled flew fought found
  froze gave got grew had heard held hid hit hurt kept knew laid led left lent let lost made meant met paid put quit ran rang read
  rode rose said sang sank sat saw sent set shook shot shut slept slid sold spent split spoke spread sprang stole stood stuck struck swam
  swept swore taught thought threw told took tore understood went withdrew woke won wore wrote`);
const HELPING =
  /^(?:is|are|was|were|am|be|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|say|want|hope|fear|expect|plan)$/u;
/** "Workers blame the firm": a form without an ending is a verb where an object of its own follows, and no preposition it is. */
const PLAIN =
  /^(?!(?:about|above|across|after|against|along|among|and|around|before|behind|below|beside|between|beyond|but|despite|during|except|inside|into|like|nor|onto|outside|over|past|since|than|through|throughout|toward|towards|under|until|upon|versus|via|within|without|both|all|who|that|as|or|by|up|off|out|is)\s)\p{Ll}{2,}\s(?:a|an|the|its|their|his|her|it|him|them|no|that|this|these|those)(?!\p{L})/u;
/** "Chinese firms copied them" */
const OF_A_NATION =
  /^(?:\p{Lu}\p{Ll}{2,}(?:ese|ian|ish|ean|can)|Russian|German|French|Dutch|Greek|Swiss|Iraqi|Israeli|Saudi|Czech|Thai)\s+/u;
const PREPOSITION = /^(?:of|at|in|for|from|on|to|near|with|across)$/u;
/** How far behind the noun its verb may stand. */
const FAR = 7;

/**
 * Whether a stretch opens with a noun in the plural and its verb ("Shares rose", "Sales at the firm fell"): a clause of its own. A
 * capital alone may go on with a name or a title ("Chairman Ida Roos").
 */
export function opensClause(rest: string): boolean {
  if (opensPluralAndVerb(rest)) return true;
  const [noun = '', next = '', ...others] = rest.split(/\s+/u, FAR + 2);
  const stop = others.findIndex((word) => /[.,;:!?]/u.test(word));
  return (
    isPlural(noun) && PREPOSITION.test(next) && (stop < 0 ? others : others.slice(0, stop + 1)).some(isTense)
  );
}

/** The same, the verb right behind the noun. */
export function opensPluralAndVerb(rest: string): boolean {
  const nation = OF_A_NATION.exec(rest)?.[0] ?? '';
  const [noun = '', next = '', object = ''] = rest.slice(nation.length).split(/\s+/u, 3);
  const isNoun = nation === '' ? isPlural(noun) : /^\p{Ll}{3,}s$/u.test(noun);
  return isNoun && (isTense(next) || PLAIN.test(`${next} ${object}`));
}

const isPlural = (noun: string): boolean => /^\p{Lu}\p{Ll}{2,}s$/u.test(noun) && !/(?:ss|us|is)$/u.test(noun);

/** Whether a word, as written, is a verb that its tense or its auxiliary tells. */
export const isTense = (word: string): boolean => isFinite(word.replace(/[.,;:!?]+$/u, ''));

const isFinite = (word: string): boolean =>
  HELPING.test(word) || STRONG.has(word) || /^\p{Ll}{2,}ed$/u.test(word);

import { wordSet } from '../../language/word-set';

/**
 * What is said of a matter, an event or an amount rather than of a person, a body or a thing: beside a longer phrase such a noun
 * belongs to the whole of it, often to the whole clause.
 */
const EVENT =
  wordSet(`factor step sign move blow boost setback change rise increase decrease fall drop gain loss jump decline improvement result decision event problem
  goal record condition sum amount number level rate figure measure development issue matter process practice trend victory defeat success failure achievement
  milestone feat first experiment exercise undertaking coincidence mistake error gesture gamble plan idea tactic delay threat honour honor distinction time
  turnaround reversal departure`);

export const isEventNoun = (form: string): boolean => EVENT.has(form.toLowerCase());

/** What is done or comes about: beside a clause it sums that up. */
const DEED =
  wordSet(`move step decision ruling verdict feat blow boost setback retreat withdrawal closure reversal turnaround u-turn departure gesture
  gamble tactic mistake milestone accident disaster tragedy delay victory defeat triumph breakthrough act concession snub rebuke shift
  achievement rise fall drop increase decrease decline jump surge plunge loss gain`);

export const isDeed = (lemma: string): boolean => DEED.has(lemma.toLowerCase());

/** "first", "third", "last": places in an order. */
export const ORDINAL =
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(st|nd|rd|th)|last|latest|only)$/iu;

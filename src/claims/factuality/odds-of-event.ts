import { isMeasuredOdds } from '../hedges/measured-odds';
import { dependent, dependents, tokenAt, type Tree } from '../trees/tree';
import { isEventNoun } from './event-words';

/** How likely something is to come, told of its noun: "a strike is unlikely", "snow is expected on Friday". */
const OF_ODDS =
  /^(?:likely|unlikely|possible|probable|improbable|conceivable|doubtful|imminent|inevitable|unavoidable|expect|expected|forecast|predict|predicted|anticipate|anticipated)$/iu;

/** What comes without being anybody's deed. */
const COMING =
  /^(?:snow|sleet|hail|frost|fog|thunder|sunshine|sun|gale|shower|heat|heatwave|thaw|verdict|result|announcement|decision|ruling|outcome|vote)s?$/u;

/**
 * The noun for an event of which its predicate tells nothing but how likely it is ("Further delays are likely"); −1 where the predicate
 * tells of a clause ("is likely to leave"), or of something that is no event ("a person is likely").
 */
export function eventOfOdds(tree: Tree, predicate: number): number {
  const { lemma, form } = tokenAt(tree, predicate);
  if (!OF_ODDS.test(lemma) && !OF_ODDS.test(form)) return -1;
  if (isMeasuredOdds(tree, predicate) || dependent(tree, predicate, 'xcomp', 'ccomp', 'csubj', 'advcl') >= 0)
    return -1;
  if (dependent(tree, predicate, 'cop', 'aux:pass') < 0) return -1;
  const [subject] = dependents(tree, predicate, 'nsubj');
  if (subject === undefined || tokenAt(tree, subject).upos !== 'NOUN') return -1;
  const noun = tokenAt(tree, subject).lemma.toLowerCase();
  return isEventNoun(noun) || COMING.test(noun) ? subject : -1;
}

import { wordSet } from '../../language/word-set';
import { isCollective } from '../resolve/demands';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { finiteOf } from './finite';
import { copulaFor, isPersonal } from './noun-phrase';
import { keep, type Item } from './piece';

/** What has a goal that is reached only at its end: who was flying to Paris may never have flown there. */
const GOING = wordSet(`
carry transport ferry haul tow deliver fly travel drive sail ride cycle walk march run swim row climb descend cross return commute
approach head chase pursue escort evacuate flee patrol hunt fish hike ski transit taxi`);

/** What goes and carries, with those who do. */
const VEHICLE =
  /(?:^|[a-z])(?:bus|coach|tram|train|ferry|ship|boat|plane|craft|helicopter|lift|taxi|cab|car|van|lorry|truck|vehicle|tanker|trawler|yacht|vessel|barge|tug|jet|airliner|freighter|drone|balloon|bike|bicycle|motorcycle|scooter|ambulance|convoy|dinghy|canoe|kayak|submarine|frigate|rocket|cart|carriage|tractor|minibus|airship|cruiser|warship|bomber|glider|raft|flight)$/u;

/** "up to 300 people a day": what is done again and again. */
const HABIT = /^(?:every|each|per|daily|weekly|monthly|yearly|annually|usually|often|always|regularly)$/iu;

/**
 * An -ing clause of the past as a finite one: "was carrying grain" where it may have been under way only ("The ship, carrying grain from
 * Odessa to Egypt, ran aground"), else in the simple tense ("[contained] grain").
 */
export function pastFormOf(
  tree: Tree,
  verb: number,
  words: readonly number[],
  about: { readonly subject: number; readonly named: readonly number[] },
): Item[] {
  if (!isUnderWay(tree, verb, words, about.subject))
    return finiteOf(tree, verb, words, { past: true, subject: about.subject });
  const copula = copulaFor(tree, about.subject, true, about.named);
  return [{ kind: 'supplied', text: copula, because: 'copula' }, ...keep(words)];
}

function isUnderWay(tree: Tree, verb: number, words: readonly number[], subject: number): boolean {
  const { lemma, xpos } = tokenAt(tree, verb);
  if (xpos !== 'VBG' || words[0] !== verb || !GOING.has(lemma) || !canGo(tree, subject)) return false;
  if (dependents(tree, verb, 'aux', 'cop').length > 0) return false;
  return !words.some((token) => HABIT.test(tokenAt(tree, token).form) || isRate(tree, token));
}

/** "a day", "a year", behind what is counted */
const isRate = (tree: Tree, token: number): boolean =>
  /^an?$/iu.test(tokenAt(tree, token).form) &&
  /^(?:NOUN|PROPN)$/u.test(tree.tokens[token - 1]?.upos ?? '') &&
  /^(?:hour|day|week|month|year)$/u.test(tree.tokens[token + 1]?.lemma ?? '');

/** Somebody, or something that goes: no bridge "was crossing" a river. */
function canGo(tree: Tree, noun: number): boolean {
  const { upos, lemma } = tokenAt(tree, noun);
  if (upos === 'PROPN') return isPersonal(tree, noun);
  return isPersonal(tree, noun) || (upos === 'NOUN' && (isCollective(lemma) || VEHICLE.test(lemma)));
}

import { dependent, isRelation, tokenAt, type Tree } from '../trees/tree';
import { wordSet } from '../../language/word-set';

/** Endings of nouns made from verbs. */
const DEVERBAL = /(?:tion|sion|ment|ance|ence|al|ing|age|ure|ery|sis|out|over)$/u;
/** Nouns of doing and happening without such an ending. */
const PLAIN_EVENTS =
  wordSet(`attack war fight strike talk visit deal sale loss win rise fall drop gain move vote trial death birth crash flight
  launch delay protest election debate murder theft raid bomb blast fire flood storm earthquake tour trip game match
  race merger bid offer order purchase growth decline increase decrease cut change work use report review study test
  search rescue arrest charge claim call request demand plan freeze saving refund repeal recount threat promise speech interview concert return arrival
  import export lease delivery collapse shutdown layoff surge slump event contest accident journey performance
  keynote end start halt step push pull effort attempt help advice answer question crisis victory defeat success
  failure mistake crime riot revolt coup revolution reform repair attack clash riot rally march boycott ban lie show
  break leak spill release rollout recall probe inquiry raid siege battle conflict dispute fraud abuse assault injury
  illness suicide homicide arson rape plot bribe massacre outbreak disease birth marriage divorce wedding funeral party parade fine award prize bonus raise pay loan
  investment trade access transfer shift switch swap wind storm rain drought hurricane wave trip stay tie pact talks`);

/** Whether a word names an event: verbs, copulas and what they predicate, and nouns of doing. */
export function isEventWord(tree: Tree, index: number): boolean {
  const { upos, lemma, deprel } = tokenAt(tree, index);
  if (upos === 'VERB') return true;
  if (upos === 'AUX') return !isRelation(deprel, ['aux']);
  if (dependent(tree, index, 'cop') >= 0) return upos === 'NOUN' || upos === 'ADJ';
  if (upos !== 'NOUN') return false;
  return isEventNoun(lemma);
}

/** Whether a noun, in its dictionary form, is one of doing or happening. */
export function isEventNoun(lemma: string): boolean {
  return PLAIN_EVENTS.has(lemma) || (lemma.length > 6 && DEVERBAL.test(lemma));
}

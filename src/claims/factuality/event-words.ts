import { tokenAt, type Tree } from '../trees/tree';

/** Endings of nouns made from verbs. */
const DEVERBAL = /(?:tion|sion|ment|ance|ence|al|ing|age|ure|ery|sis)s?$/u;
const PLAIN_EVENTS = new Set(
  `attack war fight strike talk visit deal sale loss win rise fall drop gain move vote trial death birth crash flight
  launch delay protest election debate meeting murder theft raid bomb blast fire flood storm earthquake wedding tour
  trip game match race merger bid offer order purchase growth decline increase decrease cut change work use report
  review study test search rescue arrest charge claim call request demand plan threat promise decision speech
  interview concert conference departure return arrival import export lease delivery collapse shutdown layoff`.split(
    /\s+/u,
  ),
);

/** Whether a word names an event: verbs but for auxiliaries, predicates with a copula, and nouns of doing. */
export function isEventWord(tree: Tree, index: number): boolean {
  const { upos, lemma, deprel } = tokenAt(tree, index);
  if (upos === 'VERB') return true;
  if (upos === 'AUX') return deprel === 'root';
  if (upos !== 'NOUN') return false;
  return PLAIN_EVENTS.has(lemma) || (lemma.length > 6 && DEVERBAL.test(lemma));
}

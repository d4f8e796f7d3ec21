import { CUE_NOUNS } from '../attribution/lexicon/nouns';
import { CUE_VERBS } from '../attribution/lexicon/verbs';
import { isPast } from '../clauses/predicate';
import { openerOf } from '../factuality/clause-marks';
import { lookUp } from '../factuality/governors';
import { NOUNS } from '../factuality/lexicon/nouns';
import { wordSet } from '../../language/word-set';
import { isBodyWord } from '../names/bodies';
import { isPersonNoun } from '../names/person-nouns';
import { dependent, dependents, isRelation, tokenAt, type Tree } from '../trees/tree';

/** Deeds whose infinitive says what they are, where they lead or what is tried, not why they are done. */
const AIMLESS = wordSet(
  `meet gather use need take go come return travel rise fall grow win lose turn continue wait stay live work serve pay agree decide hire
  appoint elect name choose recruit employ commission invite beat defeat score edge wake awake emerge evolve expand climb jump drop slip
  rebound recover rally soar plunge sink swell shrink burst erupt compete vie struggle race rush hurry scramble queue line flock crowd sit
  stand pause lean reach bend kneel swim dig search happen survive advance qualify battle fight volunteer deserve combine merge unite team
  open reopen stretch extend pull bounce hold flow run walk drive fly sail step speak cooperate act stop cease help`,
);

/** Verbs of what comes about, or is met with: "woke to find", "rose to become"; nobody does a thing for that. */
const COME_ABOUT = wordSet(
  'find discover learn see hear become be reach hit total stand include reveal form have',
);

/** What is done to somebody's eyes, or to get out of something: said of an act, never of what it is done to. */
const OF_ACTS = wordSet(
  `please appease placate mollify impress flatter embarrass humiliate punish spite discredit silence intimidate avoid evade dodge escape
  hide conceal protect save spare shield rescue woo lure win gain avenge distract mislead deceive undermine influence curry`,
);

/** Nouns of saying that take no infinitive: "leaked the report to embarrass the mayor". */
const TOLD = /^(?:report|statement|story|evidence|news|testimony|finding|case|letter)$/u;

/** What is made for a purpose of its own: "passed a law to protect children" tells what the law is for. */
const MADE =
  /^(?:law|bill|rule|measure|scheme|fund|programme|program|policy|act|reform|tax|team|unit|centre|center|site|system|tool|device)$/u;

/** "stepped down", "pulled out": with its particle a deed, and what follows its purpose. */
const isLeaving = (tree: Tree, verb: number): boolean =>
  /^(?:step|stand|pull|drop|walk|back)$/u.test(tokenAt(tree, verb).lemma) &&
  /^(?:down|out|aside|away)$/iu.test(tree.tokens[verb + 1]?.form ?? '');

/** "flew to Zurich to meet investors", "walked home to save the fare": where somebody went is told, and what follows is why. */
const isGoingSomewhere = (tree: Tree, verb: number, infinitive: number): boolean =>
  /^(?:go|come|travel|return|fly|drive|walk|run|sail|rush|hurry)$/u.test(tokenAt(tree, verb).lemma) &&
  !COME_ABOUT.has(tokenAt(tree, infinitive).lemma) &&
  dependents(tree, verb, 'obl', 'advmod').some(
    (child) =>
      child > verb &&
      child < infinitive &&
      !/^(?:time|work|penalty|war)$/u.test(tokenAt(tree, child).lemma) &&
      (/^(?:home|abroad)$/iu.test(tokenAt(tree, child).form) ||
        dependents(tree, child, 'case').some((word) => /^(?:to|into)$/iu.test(tokenAt(tree, word).form))),
  );

/** "opened the gate to let the trucks in", "stopped the train to check the line": done to a thing, a deed of its own. */
function isDoneTo(tree: Tree, verb: number): boolean {
  const object = dependent(tree, verb, 'obj');
  return (
    /^(?:open|reopen|stop|pull)$/u.test(tokenAt(tree, verb).lemma) &&
    object > verb &&
    !UNDERTAKEN.test(tokenAt(tree, object).lemma)
  );
}

/** "opened talks to buy a rival": what it is that was begun. */
const UNDERTAKEN = /^(?:talk|negotiation|inquiry|enquiry|investigation|probe|bid|campaign|drive)$/u;

/**
 * The infinitive that tells why a past deed was done: "shut the dock to punish the union", "resigned to save her job", "in order to
 * avoid a trial"; −1 for none.
 */
export function purposeOf(tree: Tree, within: ReadonlySet<number>, predicate: number): number {
  const { lemma, upos } = tokenAt(tree, predicate);
  if (upos !== 'VERB' || !isPast(tree, predicate)) return -1;
  const isAimless = AIMLESS.has(lemma) && !isLeaving(tree, predicate) && !isDoneTo(tree, predicate);
  const object = dependent(tree, predicate, 'obj');
  // "asked the board to put it off"
  if (CUE_VERBS.get(lemma)?.takes.has('other-to') === true && object > predicate) return -1;
  const isOpen = lookUp(tree, predicate, 'to', '') === undefined || isLeaving(tree, predicate);
  // "voted against the bill to please donors"
  const voted = lemma === 'vote' ? dependents(tree, predicate, 'obl') : [];
  const infinitives = [predicate, object, ...voted].flatMap((top) =>
    top < 0 ? [] : dependents(tree, top, 'advcl', 'xcomp', 'ccomp', 'acl'),
  );
  return (
    infinitives.find(
      (child) =>
        child > predicate &&
        within.has(child) &&
        isInfinitive(tree, child) &&
        (!isAimless || isGoingSomewhere(tree, predicate, child)) &&
        isPurpose(tree, { predicate, child, isOpen }),
    ) ?? -1
  );
}

const isInfinitive = (tree: Tree, verb: number): boolean =>
  tokenAt(tree, verb).xpos === 'VB' &&
  dependents(tree, verb, 'mark').some((mark) => /^to$/iu.test(tokenAt(tree, mark).form));

function isPurpose(
  tree: Tree,
  {
    predicate,
    child,
    isOpen,
  }: { readonly predicate: number; readonly child: number; readonly isOpen: boolean },
): boolean {
  const { deprel, head, lemma } = tokenAt(tree, child);
  const opener = openerOf(tree, child);
  if (opener === 'in') return true;
  const isOfAct = OF_ACTS.has(lemma);
  // "voted for the bill to please donors", where the parser takes "for" for the infinitive's
  if (isRelation(deprel, ['ccomp']))
    return tokenAt(tree, predicate).lemma === 'vote' && opener === 'for' && isOfAct;
  if (isRelation(deprel, ['acl'])) return (isOpen || isOfAct) && isOfObject(tree, head, child);
  if (tokenAt(tree, predicate).lemma === 'vote') return isOfAct;
  // "bought a book to read"
  const isBare = dependents(tree, child, 'obj', 'obl', 'xcomp', 'ccomp', 'advmod').length === 0;
  if (isBare && dependent(tree, predicate, 'obj') > predicate) return false;
  if (isRelation(deprel, ['advcl'])) return true;
  // parsers hang a purpose where they hang what a verb takes; "shut the dock to …", "resigned to …" take none
  return isOpen && !COME_ABOUT.has(lemma);
}

/**
 * "cut the budget to please voters": hung on the thing, but told of the deed; not "dropped the plan to sell it", "paid the guard to
 * lie", "passed a law to protect children", "bought a book to read".
 */
function isOfObject(tree: Tree, noun: number, infinitive: number): boolean {
  const { lemma, upos } = tokenAt(tree, noun);
  const word = lemma.toLowerCase();
  if (!TOLD.test(word) && (NOUNS.has(word) || CUE_NOUNS.has(word))) return false;
  if (isPersonNoun(word) || isBodyWord(word)) return false;
  if (dependent(tree, infinitive, 'obj') < 0) return false;
  if (OF_ACTS.has(tokenAt(tree, infinitive).lemma)) return !MADE.test(word) || isDefinite(tree, noun);
  return upos !== 'PROPN' && isDefinite(tree, noun) && !MADE.test(word);
}

const isDefinite = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'det', 'nmod:poss').some(
    (word) => !/^(?:an?|some|any|no)$/iu.test(tokenAt(tree, word).form),
  );

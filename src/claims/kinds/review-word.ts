import type { Token } from '../../language/parsed';
import { wordSet } from '../../language/word-set';
import { dependent, dependents, tokenAt, type Tree } from '../trees/tree';

/**
 * The word by which a critic rates a work or what is in it ("the album drags", "the sequel falls flat", "the acting is wooden"), or a
 * writer a measure by whom it hits ("the law punishes the poor"); null for what is told of anything else ("the bird soars").
 */
export function reviewWord(tree: Tree, predicate: number): Token | null {
  const subject = dependent(tree, predicate, 'nsubj');
  if (subject < 0) return null;
  const lemma = tokenAt(tree, subject).lemma.toLowerCase();
  if (MEASURES.has(lemma)) return hardOn(tree, predicate);
  return WORKS.has(lemma) ? ofWork(tree, predicate) : null;
}

/** Works, and what a critic hears and sees in them. */
const WORKS = wordSet(
  `play novel album sequel prequel film movie book memoir musical opera ballet symphony concert exhibition drama comedy thriller documentary
  remake adaptation poem libretto script screenplay plot storyline story narrative dialogue acting voice singing prose writing score
  soundtrack choreography staging direction pacing humour humor joke performance finale ending opening act scene melody chorus character`,
);

/** How a work is to whoever sees it; in the past and with an object ("the film thrilled critics") others may tell it. */
const PLEASING = wordSet(
  `disappoint bore dazzle thrill charm captivate enchant delight impress amaze convince grip sag drag soar shine sparkle falter flounder
  meander plod grate underwhelm`,
);

/** What only a work, an actor or a voice is called: a floor is wooden, too. */
const CALLED = wordSet('wooden flat stilted uneven leaden lifeless hammy corny cheesy');

function ofWork(tree: Tree, predicate: number): Token | null {
  const word = tokenAt(tree, predicate);
  if (word.upos === 'ADJ' && CALLED.has(word.lemma) && dependent(tree, predicate, 'cop') >= 0) return word;
  if (word.upos !== 'VERB' || dependent(tree, predicate, 'aux:pass') >= 0) return null;
  const flat = tree.tokens[predicate + 1];
  if (word.lemma === 'fall' && flat?.lemma === 'flat') return flat;
  const isOver = dependent(tree, predicate, 'obj') >= 0;
  // "the character drags a sack"
  const isTold =
    isOver && (/^VB[DN]$/u.test(word.xpos) || /^(?:drag|soar|sag|grate|shine)$/u.test(word.lemma));
  return PLEASING.has(word.lemma) && !isTold ? word : null;
}

const MEASURES = wordSet('law bill act policy budget reform plan tax rule measure cut scheme system');
const HARD_ON = /^(?:punish|penali[sz]e|reward|betray|insult|mock|squeeze|abandon|fail|coddle|pamper)$/u;
const SOME = /^(?:poor|rich|wealthy|weak|vulnerable|elderly|old|young|innocent|honest|needy)$/iu;

/** "punishes the poor", "rewards the rich"; not "punishes theft with a fine". */
function hardOn(tree: Tree, predicate: number): Token | null {
  const word = tokenAt(tree, predicate);
  if (!HARD_ON.test(word.lemma)) return null;
  return dependents(tree, predicate, 'obj').some((object) => SOME.test(tokenAt(tree, object).form))
    ? word
    : null;
}

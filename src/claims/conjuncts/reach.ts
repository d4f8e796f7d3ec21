import { auxiliariesOf, subjectOf } from '../clauses/predicate';
import { doubtsOf } from '../clauses/scope';
import { dependents, tokenAt, type Tree } from '../trees/tree';

/** Nothing tells how far these reach: of "nearly sank and lost its cargo" the cargo may be lost or nearly lost. */
const UNSURE =
  /^(almost|nearly|virtually|practically|never|hardly|barely|scarcely|rarely|seldom|longer|only|merely|narrowly|partly|partially|mainly|mostly|largely|chiefly|primarily)$/iu;
/** How often or when something is so: without it a joined verb would say more. */
const WEAKENING =
  /^(often|sometimes|usually|occasionally|generally|typically|normally|frequently|regularly|sporadically|initially|originally|once|formerly|previously|temporarily|nominally|officially|theoretically|arguably)$/iu;

/**
 * The adverbs before a predicate that govern what is joined to it as well ("has reportedly bought a mill and sold a ferry");
 * null where nothing tells whether one does. A comma, a "but" or an adverb or auxiliary of its own set the second apart. So does a tense
 * of its own (`isApart`) from an adverb behind the first one's auxiliary: "was seldom seen and gave no interviews".
 */
export function sharedAdverbs(
  tree: Tree,
  words: ReadonlySet<number>,
  verb: number,
  other: number,
  isApart: boolean,
): number[] | null {
  const subject = subjectOf(tree, verb);
  const auxiliaries = auxiliariesOf(tree, verb);
  const isHeld = (token: number): boolean => isApart && auxiliaries.some((auxiliary) => auxiliary < token);
  const before = dependents(tree, verb, 'advmod').filter(
    (token) => token > subject && token < verb && words.has(token) && !isHeld(token),
  );
  const doubts = doubtsOf(tree, verb).filter(
    (token) =>
      words.has(token) &&
      reaches(tree, token, verb, other) &&
      !(isHeld(token) && LIKELY.test(tokenAt(tree, token).form)),
  );
  const earlier = dependents(tree, verb, 'conj').filter((joined) => joined <= other);
  if (earlier.some((joined) => isSetApart(tree, joined))) return doubts;
  const isAllBut =
    /^all$/iu.test(tree.tokens[verb - 2]?.form ?? '') && /^but$/iu.test(tree.tokens[verb - 1]?.form ?? '');
  // "not only sank the ferry but wrecked the pier"
  const isUnsure = (token: number): boolean =>
    UNSURE.test(tokenAt(tree, token).form) && !/^not$/iu.test(tree.tokens[token - 1]?.form ?? '');
  if (isAllBut || before.some(isUnsure) || isHeldBack(tree, verb, other)) return null;
  return [...doubts, ...before.filter((token) => isWeakening(tree, token))];
}

/** "He had, it seems, left the keys and gone home": what is set in holds back what is joined as well, and cannot be said twice. */
const isHeldBack = (tree: Tree, verb: number, other: number): boolean =>
  dependents(tree, verb, 'discourse').some(
    (aside) => aside < other && /^(?:seem|appear|hope|fear)$/u.test(tokenAt(tree, aside).lemma),
  );

/** How likely the writer takes something to be; not what others say or what meets the eye ("reportedly", "apparently"). */
const LIKELY = /^(?:probably|possibly|perhaps|maybe|likely|potentially|presumably|conceivably)$/iu;

/** What is done in court and at the police station, and is no part of what is alleged. */
const PROCEEDING =
  /^(?:arrest|charge|convict|detain|sentence|jail|imprison|acquit|indict|remand|bail|extradite|prosecute|release)$/u;

/**
 * Whether a doubt before the first verb holds of a joined one. "Sales probably fell in Spain but rose in France": what is set against the
 * first, or has a tense or an auxiliary of its own, is not as likely, but so. "allegedly stole a car but returned it": both are alleged.
 */
function reaches(tree: Tree, doubt: number, verb: number, other: number): boolean {
  const hasOwn = auxiliariesOf(tree, other).length > 0;
  if (!LIKELY.test(tokenAt(tree, doubt).form)) return !hasOwn || !PROCEEDING.test(tokenAt(tree, other).lemma);
  const isAgainst = dependents(tree, other, 'cc').some(
    (joint) => joint < other && /^(?:but|yet)$/iu.test(tokenAt(tree, joint).form),
  );
  const tenses = [verb, other].map((one) => tokenAt(tree, one).xpos);
  return !isAgainst && !hasOwn && !(tenses.includes('VBD') && tenses.includes('VBZ'));
}

/** Whether an adverb tells how often, or when, something is so. */
export function isWeakening(tree: Tree, token: number): boolean {
  return WEAKENING.test(tokenAt(tree, token).form);
}

function isSetApart(tree: Tree, other: number): boolean {
  const joint = dependents(tree, other, 'cc').find((child) => child < other);
  if (joint !== undefined) {
    if (/^(but|yet)$/iu.test(tokenAt(tree, joint).form) || tree.tokens[joint - 1]?.form === ',') return true;
  }
  const hasOwnAdverb = dependents(tree, other, 'advmod').some((child) => child < other);
  return hasOwnAdverb || auxiliariesOf(tree, other).length > 0 || subjectOf(tree, other) >= 0;
}

/** "both sank the ferry and wrecked the pier": the word before the first of a pair says nothing of one alone. */
export function pairWords(tree: Tree, verb: number): number[] {
  return dependents(tree, verb, 'cc:preconj').filter((token) => token < verb);
}

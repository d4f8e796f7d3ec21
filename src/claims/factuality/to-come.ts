import { isDestined } from '../hedges/past-future';
import { wordSet } from '../../language/word-set';
import { isWeekday } from '../names/time-words';
import { isMonthName } from '../trees/month-name';
import { dependent, dependents, isRelation, tokenAt, yieldOf, type Tree } from '../trees/tree';

/** First and last token of the words that put a deed ahead. */
export type Ahead = readonly [first: number, last: number];

/**
 * The words other than "will" by which a predicate is still to come: "is going to sell", "is about to reopen", "is to open", a
 * headline's "to cut", "closes next week"; null for none.
 */
export function aheadOf(tree: Tree, predicate: number): Ahead | null {
  return auxiliaryOf(tree, predicate) ?? headlineTo(tree, predicate) ?? timeAhead(tree, predicate);
}

const PRESENT = /^(?:am|is|are|['’](?:m|s|re))$/iu;

const WAS = /^(?:was|were)$/iu;
const BE = new RegExp(`${PRESENT.source}|${WAS.source}`, 'iu');

/**
 * "is going to", "is about to", "is to": a form of "be" with what it takes. In the past ("was to open in June", "was going to sell") it
 * is what was to come then.
 */
function auxiliaryOf(tree: Tree, predicate: number): Ahead | null {
  const be = dependents(tree, predicate, 'aux', 'cop').find((word) => BE.test(tokenAt(tree, word).form));
  if (be === undefined) return null;
  const { form } = tokenAt(tree, predicate);
  const isPast = WAS.test(tokenAt(tree, be).form);
  if (isPast && isToldOfPast(tree, predicate)) return null;
  const taken = (isPast ? /^(?:going|gon)$/iu : /^(?:going|gon|about|certain|sure|guaranteed)$/iu).test(form)
    ? dependents(tree, predicate, 'xcomp').find((child) => child > predicate)
    : isArrangedFor(tree, predicate)
      ? predicate
      : undefined;
  if (taken === undefined) return null;
  const to = dependents(tree, taken, 'mark').find((word) => /^(?:to|na)$/iu.test(tokenAt(tree, word).form));
  return to === undefined || to < be ? null : [be, to];
}

/**
 * "was to have opened", which did not; "was to become king", which did; "if it were to close"; "the case, which was to be heard in
 * May, was dropped", which tells of another time by the way.
 */
function isToldOfPast(tree: Tree, predicate: number): boolean {
  const isPerfect = dependents(tree, predicate, 'aux').some((word) => tokenAt(tree, word).lemma === 'have');
  const isIf = dependents(tree, predicate, 'mark').some((word) =>
    /^(?:if|unless)$/iu.test(tokenAt(tree, word).form),
  );
  const isWhich = isRelation(tokenAt(tree, predicate).deprel, ['acl:relcl']);
  return isPerfect || isIf || isWhich || isDestined(tree, predicate);
}

/** "is to open in June"; neither "the aim is to win", which says what the aim is, nor "who is to blame". */
function isArrangedFor(tree: Tree, predicate: number): boolean {
  const { xpos, lemma } = tokenAt(tree, predicate);
  const subject = dependent(tree, predicate, 'nsubj');
  if (!/^VBN?$/u.test(xpos) || subject < 0 || isToBlame(lemma)) return false;
  // "was nowhere to be seen"
  if (lemma === 'see' && xpos === 'VBN') return false;
  // "is yet to decide" has not decided
  if (dependents(tree, predicate, 'advmod').some((word) => /^yet$/iu.test(tokenAt(tree, word).form)))
    return false;
  return !AIMS.test(tokenAt(tree, subject).lemma.toLowerCase());
}

/** "is to blame", "is to let": how it is now. */
export const isToBlame = (lemma: string): boolean => /^(?:blame|let|find)$/u.test(lemma);

/** What an infinitive spells out: "the aim is to close it"; "the mill is to close" is a plan for the mill. */
export const AIMS =
  /^(?:all|what|aim|goal|purpose|task|job|point|idea|thing|way|role|mission|objective|duty|option|solution|trick|plan|hope|wish|dream|intention|challenge|step|choice|answer|priority|strategy|policy|rule|focus|key|need|decision|proposal|offer|order|ambition|first|next|best|least)$/u;

/** "Port to cut 40 jobs": in a headline an infinitive with a subject before it. */
export function headlineTo(tree: Tree, predicate: number): Ahead | null {
  const { xpos, deprel } = tokenAt(tree, predicate);
  if (!/^VBN?$/u.test(xpos) || !isRelation(deprel, ['root', 'parataxis', 'ccomp'])) return null;
  const helpers = dependents(tree, predicate, 'aux', 'cop').filter(
    (word) => !isRelation(tokenAt(tree, word).deprel, ['aux:pass']),
  );
  const subject = dependent(tree, predicate, 'nsubj');
  const to = dependents(tree, predicate, 'mark').find((word) => /^to$/iu.test(tokenAt(tree, word).form));
  if (helpers.length > 0 || subject < 0 || to === undefined || subject > to) return null;
  return dependents(tree, predicate, 'mark').length > 1 ? null : [to, predicate];
}

/** Deeds that stand in a calendar. */
const DATED = wordSet(
  `open close start begin end finish resume reopen restart launch convene reconvene vote expire lapse debut premiere air play face host take
  retire step`,
);
/** The same, but also what a picture of yesterday shows ("leaves court on Monday"): only with a month. */
const SHOWN = wordSet('leave depart arrive return land sail meet travel hold run');

/** "closes next week", "leaves tomorrow"; and of what stands in a calendar "resume on Monday", "opens on 4 June". */
export function timeAhead(tree: Tree, predicate: number): Ahead | null {
  const { xpos, lemma, upos } = tokenAt(tree, predicate);
  const helpers = dependents(tree, predicate, 'aux', 'cop');
  // "is leaving next week"
  const isUnderWay = xpos === 'VBG' && helpers.length === 1 && PRESENT.test(tokenAt(tree, helpers[0]!).form);
  if (upos !== 'VERB' || !(isUnderWay || (/^VB[PZ]$/u.test(xpos) && helpers.length === 0))) return null;
  const isDated = !isUnderWay && (DATED.has(lemma) || SHOWN.has(lemma));
  for (const child of dependents(tree, predicate, 'obl', 'advmod', 'obj', 'nmod')) {
    if (child < predicate && !isRelation(tokenAt(tree, child).deprel, ['obl', 'advmod'])) continue;
    // "has debts, most of which must be repaid next year": a time in a clause about a noun is that clause's
    const words = yieldOf(tree, child, (word) =>
      isRelation(tokenAt(tree, word).deprel, ['acl', 'advcl', 'ccomp']),
    );
    if (words.some((word) => /^(?:until|till|since|through)$/iu.test(tokenAt(tree, word).form))) continue;
    const plain = words.find((word) => isPlainlyAhead(tree, word));
    const day = isDated && isDay(tree, child, DATED.has(lemma)) ? child : undefined;
    if (plain === undefined && day === undefined) continue;
    return plain === undefined
      ? [words[0]!, words.at(-1)!]
      : [plain, isNext(tree, plain) ? plain + 1 : plain];
  }
  return null;
}

const PERIOD = /^(?:week|month|year|weekend|season|term|spring|summer|autumn|fall|winter|century|decade)$/iu;

/** "next" before a period or a day. */
function isNext(tree: Tree, word: number): boolean {
  const after = tree.tokens[word + 1]?.form ?? '';
  return (
    /^next$/iu.test(tokenAt(tree, word).form) &&
    !/^the$/iu.test(tree.tokens[word - 1]?.form ?? '') &&
    (PERIOD.test(after) || isDayName(after))
  );
}

const isPlainlyAhead = (tree: Tree, word: number): boolean =>
  /^tomorrow$/iu.test(tokenAt(tree, word).form) || isNext(tree, word);

const isDayName = (form: string): boolean => isWeekday(form) || (isMonthName(form) && /^\p{Lu}/u.test(form));

/** "on Monday", "on 4 June", "in June"; neither "on Mondays" nor "every Monday" nor "since June" nor "in June 2009". */
function isDay(tree: Tree, time: number, isWeekdayToo: boolean): boolean {
  const words = yieldOf(tree, time).map((word) => tokenAt(tree, word));
  const isHeld = /^(?:on|in|at|from)$/iu.test(words[0]?.form ?? '') || isDayName(words[0]?.form ?? '');
  return (
    isHeld &&
    isDayName(tokenAt(tree, time).form) &&
    (isWeekdayToo || isMonthName(tokenAt(tree, time).form)) &&
    !tokenAt(tree, time).form.endsWith('s') &&
    words.length <= 4 &&
    words.every(({ form }) => !/^(?:every|each|last|\d{4}|most|some)$/iu.test(form))
  );
}

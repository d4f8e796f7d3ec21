import { isFinite, subjectOf } from '../clauses/predicate';
import { isPersonNoun } from '../names/person-nouns';
import { wordSet } from '../../language/word-set';
import { dependent, dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { endingPhrases, isContest, isPlace, isWhen } from './ending-phrases';
import { isOfOneTense, isTime } from './frame';

/** Acts of one kind: two of one row, done by one and told in one breath, are told of one time. */
const KINDS: readonly ReadonlySet<string>[] = [
  wordSet(`rise fall double triple quadruple halve jump drop grow shrink climb slide plunge soar increase decrease decline gain lose
    edge dip slip surge slump tumble leap rocket ease widen narrow contract expand rebound total reach hit average`),
  wordSet(
    'kill injure wound destroy damage displace flatten flood uproot rip tear topple burn attack strand cripple maim wreck bury',
  ),
  wordSet('win lose beat draw finish come score defeat qualify take place claim collect'),
  wordSet('arrest detain seize search raid recover confiscate'),
  wordSet('fine jail ban order disqualify acquit convict sentence clear'),
  wordSet('approve reject pass adopt back veto endorse ratify'),
  wordSet('close shut open cut shed axe add hire recruit lay raise lower trim slash scrap'),
  wordSet(
    'sell buy earn spend make export import ship produce deliver carry serve handle build treat receive',
  ),
];

/** What kills or breaks, or is done by the police, is done in one place. */
const IN_ONE_PLACE: readonly ReadonlySet<string>[] = [KINDS[1]!, KINDS[3]!];
const GROWTH = KINDS[0]!;
const CONTEST = KINDS[2]!;
const FIRMS = KINDS[6]!;
const TRADE = KINDS[7]!;

/** What the time and the place at the end of the last of some joined verbs are for an earlier one. */
export interface Ending {
  /** Those of their words that hold of both. */
  readonly shared: readonly number[];
  /** The head of the time that may be the earlier one's as well; −1 for none. */
  readonly open: number;
}

const NONE: Ending = { shared: [], open: -1 };

/**
 * What the end of the last of some joined verbs tells of an earlier one too. "Sales doubled in Spain and tripled in France last year": both
 * last year. It is sure where the verbs are two acts of one kind, or stand side by side ("was born and raised in Leeds"), and the first
 * has no time of its own. Of "resigned and moved to Spain in 2019" nothing tells whether it is; of "bought the hall and sold it
 * in 2019", "… and later sold it" it is not.
 */
export function endingOf(tree: Tree, verb: number, last: number): Ending {
  if (last < 0 || !isOfOneTime(tree, verb, last) || !isOfOneVoice(tree, verb, last)) return NONE;
  const own = ownWords(tree, verb, last);
  if (own.some((token) => token !== verb && isTiming(tree, token))) return NONE;
  if (dependents(tree, last, 'advmod').some((token) => ORDER.test(tokenAt(tree, token).form))) return NONE;
  const phrases = endingPhrases(tree, last);
  const time = phrases.filter((phrase) => isWhen(tree, phrase));
  if (phrases.length === 0 || isSetApart(tree, verb, last)) return NONE;
  const isOther = subjectOf(tree, last) >= 0;
  if (isOther && [verb, last].some((one) => !GROWTH.has(tokenAt(tree, one).lemma))) return NONE;
  const isBeside = isSideBySide(tree, verb, last, phrases);
  if (!isBeside && dependent(tree, last, 'obj') >= 0 && isPronoun(tree, verb, last)) return NONE;
  const kind = KINDS.find((verbs) => [verb, last].every((one) => verbs.has(tokenAt(tree, one).lemma)));
  const isSure =
    isBeside ||
    (kind !== undefined && isAlike(tree, verb, last, kind)) ||
    (!isOther && isParallel(tree, verb, last, time));
  if (!isSure && isOther) return NONE;
  if (!isSure) return { shared: [], open: isAct(tree, verb, last) ? (time.at(-1) ?? -1) : -1 };
  const isPlaced = own.some((token) => isPlace(tree, token));
  const both = phrases.filter(
    (phrase) =>
      (isWhen(tree, phrase) && (kind !== CONTEST || isBeside)) ||
      (!isPlaced && (isBeside || (kind !== undefined && IN_ONE_PLACE.includes(kind)))) ||
      (kind === CONTEST && isContest(tree, phrase)),
  );
  return { shared: both.flatMap((phrase) => yieldOf(tree, phrase)).sort((a, b) => a - b), open: -1 };
}

/** The first predicate joined behind one that has a time or a place at its end; −1 for none. */
export const enderOf = (tree: Tree, verb: number, one: number): number =>
  dependents(tree, verb, 'conj').find(
    (joined) => joined > one && subjectOf(tree, joined) < 0 && endingPhrases(tree, joined).length > 0,
  ) ?? -1;

/** "then", "later": what comes after the first has another time. */
const ORDER =
  /^(?:then|later|afterwards?|eventually|subsequently|finally|soon|since|again|previously|now|already|still|next|before)$/iu;

/** The words of the first predicate, without those of what is joined to it. */
const ownWords = (tree: Tree, verb: number, last: number): number[] =>
  yieldOf(
    tree,
    verb,
    (token) => tokenAt(tree, token).deprel === 'conj' && tokenAt(tree, token).head === verb,
  ).filter((token) => token < last);

/** A time, or a clause that tells one, of the first verb's own. */
const isTiming = (tree: Tree, token: number): boolean =>
  (isTime(tree, token) && !/^\d{1,3}$/u.test(tokenAt(tree, token).form)) ||
  /^(?:after|before|when|while|since|until|during|once)$/iu.test(tokenAt(tree, token).form);

/** "were arrested and charged on Friday": nothing stands between the verbs, and the second has nothing but its ending. */
function isSideBySide(tree: Tree, verb: number, last: number, phrases: readonly number[]): boolean {
  const joint = dependents(tree, last, 'cc').find((token) => token < last);
  if (joint !== verb + 1 || last !== joint + 1) return false;
  return dependents(tree, last, 'obj', 'iobj', 'obl', 'xcomp', 'ccomp', 'advcl', 'advmod').every((token) =>
    phrases.includes(token),
  );
}

/** A comma, a "but", or a clause of its own behind the first, sets the second apart. */
function isSetApart(tree: Tree, verb: number, last: number): boolean {
  const joint = dependents(tree, last, 'cc').find((token) => token < last) ?? last;
  const isGrowth = [verb, last].every((one) => GROWTH.has(tokenAt(tree, one).lemma));
  const isAnd =
    /^and$/iu.test(tokenAt(tree, joint).form) || (isGrowth && /^but$/iu.test(tokenAt(tree, joint).form));
  return (
    !isAnd ||
    tree.tokens[joint - 1]?.form === ',' ||
    tree.tokens.slice(verb, joint).some((_, at) => isClause(tree, verb + at, verb))
  );
}

const isClause = (tree: Tree, token: number, verb: number): boolean =>
  token !== verb &&
  /^(?:advcl|acl|ccomp|parataxis)/u.test(tokenAt(tree, token).deprel) &&
  isFinite(tree, token);

/** "bought the mill and sold it": the second act follows from the first; not "fined him and banned him". */
function isPronoun(tree: Tree, verb: number, last: number): boolean {
  const object = tokenAt(tree, dependent(tree, last, 'obj'));
  const first = dependent(tree, verb, 'obj');
  return (
    object.upos === 'PRON' &&
    (first < 0 || tokenAt(tree, first).form.toLowerCase() !== object.form.toLowerCase())
  );
}

/** Whether the two acts of a kind are told with the same things: what was sold and bought is counted on both sides. */
function isAlike(tree: Tree, verb: number, last: number, kind: ReadonlySet<string>): boolean {
  const subject = tree.tokens[subjectOf(tree, verb)];
  if (kind === FIRMS)
    return !(subject && (/^(?:he|she|i|who)$/iu.test(subject.form) || isPersonNoun(subject.lemma)));
  if (kind !== GROWTH && kind !== TRADE) return true;
  return [verb, last].every((one) => {
    const object = dependent(tree, one, 'obj');
    if (object < 0) return kind === GROWTH;
    const { form, upos } = tokenAt(tree, object);
    return dependents(tree, object, 'nummod').length > 0 || upos === 'NUM' || /^[£$€%\d]/u.test(form);
  });
}

/** "opened a shop in Oslo and closed one in Bergen in 2020": both have an object and a place, and the time comes behind. */
function isParallel(tree: Tree, verb: number, last: number, time: readonly number[]): boolean {
  if (time.length === 0) return false;
  return [verb, last].every((one) => {
    const object = dependent(tree, one, 'obj');
    const inside = yieldOf(
      tree,
      one,
      (token) => tokenAt(tree, token).deprel === 'conj' && tokenAt(tree, token).head === one,
    );
    return object > one && inside.some((token) => isPlace(tree, token));
  });
}

/** Of one tense, or under one auxiliary. */
const isOfOneTime = (tree: Tree, verb: number, last: number): boolean =>
  (subjectOf(tree, last) < 0 &&
    dependents(tree, last, 'aux', 'cop').length === 0 &&
    /^(?<tag>VB.)-\k<tag>$|^VBN-VBD$/u.test(`${tokenAt(tree, verb).xpos}-${tokenAt(tree, last).xpos}`)) ||
  isOfOneTense(tree, verb, last);

/** Both active, or both passive by one auxiliary. */
function isOfOneVoice(tree: Tree, verb: number, last: number): boolean {
  const isPassive = (one: number): boolean => dependents(tree, one, 'aux:pass').length > 0;
  const hasOwn = dependents(tree, last, 'aux').length > 0 || subjectOf(tree, last) >= 0;
  if (hasOwn) return isPassive(verb) === isPassive(last);
  return !isPassive(verb) || tokenAt(tree, last).xpos === 'VBN';
}

/** A plain past that tells an act, whose time may be asked for; not "wrote three novels and died in 1950". */
const isAct = (tree: Tree, verb: number, last: number): boolean =>
  !/^(?:die|plead|retire|admit|confess|apologi[sz]e|graduate|close)$/u.test(tokenAt(tree, last).lemma) &&
  tokenAt(tree, verb).upos === 'VERB' &&
  /^VB[DN]$/u.test(tokenAt(tree, verb).xpos) &&
  !/^(?:have|know|want|like|love|own|employ|live|believe|think|say|hope|fear|contain|include|belong|remain|seem|consist|need)$/u.test(
    tokenAt(tree, verb).lemma,
  );

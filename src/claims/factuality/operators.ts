import { HEARSAY } from '../hedges/lexicon';
import { isPastAbility } from '../hedges/ability';
import { isDestined, isToldPastFuture } from '../hedges/past-future';
import { isRefusal } from '../hedges/refusal';
import { isMonthOfMay } from '../trees/may';
import { childrenOf, dependent, dependents, isRelation, tokenAt, type Tree } from '../trees/tree';
import { CERTAINLY } from '../hedges/lexicon';
import { OPERATORS } from './lexicon/operators';
import { isArgument, isNotOne, isScant } from './scant';
import { isDefinite } from './clause-marks';
import { ADJECTIVES } from './lexicon/adjectives';
import { isToBlame } from './to-come';
import { pass, type Signature } from './signatures';

/** A word that changes what its predicate is worth, and where it stands. */
interface Operator {
  readonly at: number;
  readonly name: string;
  readonly signature: Signature;
}

/** "could hear the bells", "would later become king": whoever was able to, it is told, did; and it did come. */
const TOLD: Signature = { held: 2.55, denied: -2.7, open: 0, now: 2.55, isLight: false };

/** What is left of a worth under a predicate's own modals, adverbs and negations, the first having the widest scope. */
export function applyOperators(tree: Tree, index: number, worth: number): number {
  return operatorsOf(tree, index).reduce((left, { signature }) => pass(signature, left), worth);
}

/** Whether a predicate is denied by a word of its own. */
export function isNegated(tree: Tree, index: number): boolean {
  return operatorsOf(tree, index).filter(({ name }) => isDenial(name)).length % 2 === 1;
}

const isDenial = (name: string): boolean =>
  (OPERATORS.get(name)?.held ?? 0) <= -2 && !/-have$|-to/u.test(name);

/**
 * What the operators of the first of joined verbs leave for the others: those before it that are no auxiliaries ("allegedly forged
 * and sold it", "no driver stopped and helped"), or all of them where the auxiliary is not said again ("will come and see"); a denial
 * only if the joint is "or" or "nor".
 */
export function applyShared(
  tree: Tree,
  first: number,
  worth: number,
  { isBare, isAlternative }: { readonly isBare: boolean; readonly isAlternative: boolean },
): number {
  const shared = operatorsOf(tree, first).filter(({ at, name }) => {
    const { deprel } = tokenAt(tree, at);
    if (isRelation(deprel, ['nsubj'])) return true;
    if (isDenial(name)) return isBare && isAlternative;
    return isBare || (at < first && deprel === 'advmod');
  });
  return shared.reduce((left, { signature }) => pass(signature, left), worth);
}

/** "would have closed": it did not. */
export function isCounterfactual(tree: Tree, index: number): boolean {
  return operatorsOf(tree, index).some(({ name }) => /^(?:would|['’]d)-have$/u.test(name));
}

const read = new WeakMap<Tree, Map<number, readonly Operator[]>>();

function operatorsOf(tree: Tree, index: number): readonly Operator[] {
  let known = read.get(tree);
  if (!known) read.set(tree, (known = new Map<number, readonly Operator[]>()));
  let found = known.get(index);
  if (!found) known.set(index, (found = readOperators(tree, index)));
  return found;
}

function readOperators(tree: Tree, index: number): readonly Operator[] {
  const found = ownWords(tree, index).flatMap((child): Operator[] => {
    const name = operatorName(tree, index, child);
    const isTold =
      (name === 'could' && isPastAbility(tree, index)) ||
      (name === 'be-to' && isDestined(tree, index)) ||
      (name !== null &&
        /^(?:would|['’]d)$/u.test(name) &&
        (isToldPastFuture(tree, child) || isRefusal(tree, index)));
    const signature = isTold ? TOLD : name === null ? undefined : OPERATORS.get(name);
    return name === null || !signature ? [] : [{ at: child, name, signature }];
  });
  return found.toSorted((a, b) => scopeOf(a, found) - scopeOf(b, found));
}

/** What hangs on a predicate; of joined modals only the last with what is its own ("can't and won't"), of alternatives the first ("may or may not"). */
function ownWords(tree: Tree, index: number): readonly number[] {
  const children = childrenOf(tree, index);
  const modals = children.filter((child) => child < index && tokenAt(tree, child).xpos === 'MD');
  const joint = children.find(
    (child) => tokenAt(tree, child).upos === 'CCONJ' && modals[0]! < child && child < modals.at(-1)!,
  );
  if (joint === undefined) return children;
  const isEither = tokenAt(tree, joint).lemma === 'or';
  return children.filter((child) => child < modals[0]! || child > index || child < joint === isEither);
}

/** "cannot", "could not", "need not" deny the ability or the need; after other modals the deed is denied. */
function scopeOf({ at, name }: Operator, among: readonly Operator[]): number {
  if (!isDenial(name)) return at;
  const modal = among.findLast(
    (other) => other.at < at && /^(?:can?|could|need|dare)(?:-have)?$/u.test(other.name),
  );
  return modal ? modal.at - 0.5 : at;
}

/** The name under which a dependent stands among the operators; null for any other word. */
function operatorName(tree: Tree, index: number, child: number): string | null {
  const { form, lemma, xpos, deprel } = tokenAt(tree, child);
  const word = form.toLowerCase();
  if (xpos === 'MD' && isRelation(deprel, ['aux'])) {
    if (isMonthOfMay(tree, child)) return null;
    const name = hasHave(tree, index) && OPERATORS.has(`${word}-have`) ? `${word}-have` : word;
    if (/^(?:would|['’]d)$/u.test(name)) return `${name}${withoutWhat(tree, index)}`;
    return OPERATORS.has(name) ? name : 'will';
  }
  if (lemma === 'be' && isRelation(deprel, ['aux', 'cop']) && isToCome(tree, index, child))
    return isYet(tree, index) ? 'never' : hasHave(tree, index) ? 'be-to-have' : 'be-to';
  if (isNegativePhrase(tree, child)) return 'no';
  if (isArgument(tree, child)) {
    if (isHardlyAny(tree, child)) return 'hardly';
    // "few doubt that …": that only few do is what is told
    if (isScant(tree, child) && dependent(tree, index, 'ccomp') < 0) return 'few';
  }
  if (isRelation(deprel, ['det', 'cc', 'neg'])) return /^(?:no|neither|nor)$/u.test(lemma) ? lemma : null;
  if (deprel === 'discourse') return remarkName(lemma);
  return deprel === 'advmod' ? adverbName(tree, index, child) : null;
}

/** "Sales, it seems, fell", "He fled, it is believed": as the adverb does. */
const remarkName = (verb: string): string | null =>
  /^(?:seem|appear)$/u.test(verb) ? 'apparently' : HEARSAY.has(verb) ? 'reportedly' : null;

/** "Without the loan, the firm would be bankrupt": what is known is there, and so it is not; "without rain" leaves it open. */
function withoutWhat(tree: Tree, index: number): '' | '-without-the' | '-without' {
  const lacked = dependents(tree, index, 'obl').find((noun) =>
    dependents(tree, noun, 'case').some((word) => /^without$/iu.test(tokenAt(tree, word).form)),
  );
  if (lacked === undefined) return '';
  return isDefinite(tree, lacked) ? '-without-the' : '-without';
}

/** "is yet to decide": has not. */
const isYet = (tree: Tree, index: number): boolean =>
  dependents(tree, index, 'advmod').some((word) => word < index && /^yet$/iu.test(tokenAt(tree, word).form));

function adverbName(tree: Tree, index: number, child: number): string | null {
  const { form, lemma } = tokenAt(tree, child);
  const word = form.toLowerCase();
  const next = tree.tokens[child + 1]?.form.toLowerCase() ?? '';
  if (word === 'far') return isFarFrom(tree, index, child) ? 'far-from' : null;
  if (word === 'longer') return tree.tokens[child - 1]?.form.toLowerCase() === 'no' ? 'no-longer' : null;
  if (word === 'all') return next === 'but' ? 'all-but' : null;
  if (isAlmostCertainly(tree, child)) return 'almost-certainly';
  if (dependents(tree, child, 'advmod').some((deeper) => isHardly(tree, deeper))) return 'hardly';
  if (isUntil(tree, index, child)) return null;
  // "not only closed it but sold it", "did not open until June": it did both, it did open
  if (word === 'not' && /^(?:only|just|merely|simply)$/u.test(next)) return null;
  if (/^(?:nearly|almost)$/u.test(word)) return isShortOf(tree, index, child) ? word : null;
  return OPERATORS.has(word) ? word : lemma;
}

/** "almost certainly", "nearly surely": the word that makes sure, and the one before it that takes a little back. */
export const isAlmostCertainly = (tree: Tree, adverb: number): boolean =>
  CERTAINLY.has(tokenAt(tree, adverb).form.toLowerCase()) &&
  /^(?:almost|nearly|virtually|practically)$/iu.test(tree.tokens[adverb - 1]?.form ?? '');

/** "far from certain"; not "far from closing, it grew". */
const isFarFrom = (tree: Tree, index: number, far: number): boolean =>
  far < index &&
  dependents(tree, index, 'case').some((word) => word === far + 1 && tokenAt(tree, word).lemma === 'from');

const isHardly = (tree: Tree, word: number): boolean =>
  /^(?:hardly|scarcely)$/iu.test(tokenAt(tree, word).form);

/** "hardly any fish", "scarcely anyone". */
const isHardlyAny = (tree: Tree, noun: number): boolean =>
  [noun, ...dependents(tree, noun, 'det')].some((word) =>
    dependents(tree, word, 'advmod').some((adverb) => isHardly(tree, adverb)),
  );

/** "did not open until June": it did. */
const isUntil = (tree: Tree, index: number, denial: number): boolean =>
  /^n['’]?o?t$/iu.test(tokenAt(tree, denial).form) &&
  dependents(tree, index, 'obl', 'advcl', 'advmod').some(
    (time) =>
      time > index &&
      [time, ...dependents(tree, time, 'case', 'mark')].some((word) =>
        /^(?:un)?til$/iu.test(tokenAt(tree, word).form),
      ),
  );

const MEASURING = /^(?:double|triple|treble|quadruple|quintuple|halve|fill|reach|match|equal|total)$/u;

/** "nearly closed" did not; "nearly doubled", "lost nearly 40" and "almost certain" are close enough. */
function isShortOf(tree: Tree, index: number, adverb: number): boolean {
  const { upos, lemma } = tokenAt(tree, index);
  const after = tree.tokens[adverb + 1];
  if (!after || adverb > index || after.upos === 'NUM' || after.upos === 'DET' || after.upos === 'ADV')
    return false;
  // "almost nobody came"
  if (/^(?:nobody|nothing|none|no-one)$/iu.test(after.form)) return false;
  if (upos === 'ADJ' && ADJECTIVES.has(lemma)) return false;
  return (upos === 'VERB' || upos === 'ADJ') && !MEASURING.test(lemma);
}

const hasHave = (tree: Tree, index: number): boolean =>
  dependents(tree, index, 'aux').some((helper) => tokenAt(tree, helper).lemma === 'have');

/** "is to open", "was to have opened": a form of "be" before "to" with one and the same verb. */
function isToCome(tree: Tree, index: number, be: number): boolean {
  if (isToBlame(tokenAt(tree, index).lemma)) return false;
  const mark = dependents(tree, index, 'mark').find((word) => /^to$/iu.test(tokenAt(tree, word).form));
  return mark !== undefined && be < mark && /^VB[DPZ]$/u.test(tokenAt(tree, be).xpos);
}

/** "no deal was signed", "signed no deal", "nobody came". */
function isNegativePhrase(tree: Tree, child: number): boolean {
  const { deprel, lemma } = tokenAt(tree, child);
  if (!isRelation(deprel, ['nsubj', 'obj'])) return false;
  if (/^(?:nobody|nothing|none|neither|no-one)$/u.test(lemma)) return true;
  if (isNotOne(tree, child)) return true;
  // "neither the council nor the mayor": the conjunction stands as a determiner does.
  const determiner = dependent(tree, child, 'det', 'cc');
  return determiner >= 0 && /^(?:no|neither)$/u.test(tokenAt(tree, determiner).lemma);
}

import { isTense } from '../clauses/predicate';
import { childrenOf, dependent, dependents, isRelation, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { headsClause, isMark, markOf } from './clause-edges';
import { CUE_VERBS } from './lexicon/verbs';

/** Clauses that belong to what was said rather than to the saying: reasons, conditions and contrasts. */
const ARGUED = /^(?:because|if|unless|although|though|so|since|while|whereas|until|but)$/u;
const QUESTION = /^(?:why|how|whether|what|who|where)$/iu;

const isFinite = (tree: Tree, index: number): boolean =>
  [index, ...childrenOf(tree, index)].some((at) => isTense(tokenAt(tree, at).xpos));

/** Whether two verbs are said in one breath: both in the past, or neither. */
function agrees(tree: Tree, a: number, b: number): boolean {
  const isPast = (index: number): boolean =>
    [index, ...childrenOf(tree, index)].some((at) => tokenAt(tree, at).xpos === 'VBD');
  return isPast(a) === isPast(b);
}

/**
 * Whether a clause coordinated with the saying is rather coordinated with what was said: "that …", "why …", or a
 * clause with a subject of its own that foretells or looks back as reported speech does.
 */
export function isFurther(tree: Tree, verb: number, index: number): boolean {
  if (markOf(tree, index) === 'that') return true;
  const first =
    yieldOf(tree, index).find((at) => !isMark(tree, at) && tokenAt(tree, at).upos !== 'CCONJ') ?? index;
  if (QUESTION.test(tokenAt(tree, first).form)) return true;
  const isCue = CUE_VERBS.has(tokenAt(tree, index).lemma) && dependent(tree, index, 'ccomp', 'xcomp') >= 0;
  if (isCue || !headsClause(tree, index) || isDissent(tree, index)) return false;
  const words = childrenOf(tree, index).map((child) => tokenAt(tree, child));
  const isReported = words.some(
    ({ xpos, form, lemma }) =>
      (xpos === 'MD' && /^(?:would|could|might)$/iu.test(form)) || (lemma === 'have' && xpos === 'VBD'),
  );
  return (
    isReported || isDenied(tree, index) || (tokenAt(tree, verb).xpos !== 'VBD' && agrees(tree, verb, index))
  );
}

/** "says the dam is safe, but engineers disagree": who differs differs from what was said. */
const isDissent = (tree: Tree, index: number): boolean =>
  /^(?:disagree|dissent|differ|deny|dispute|object|demur)$/u.test(tokenAt(tree, index).lemma) &&
  dependents(tree, index, 'cc').some((word) => /^(?:but|yet)$/iu.test(tokenAt(tree, word).form)) &&
  dependent(tree, index, 'nsubj') >= 0;

/** "said debt would peak, and there was no need for more": that a thing is not there is hardly told beside the saying. */
function isDenied(tree: Tree, index: number): boolean {
  const isThere = dependents(tree, index, 'expl').some((at) => /^there$/iu.test(tokenAt(tree, at).form));
  const words = [index, ...dependents(tree, index, 'nsubj').flatMap((at) => yieldOf(tree, at))];
  return isThere && words.some((at) => /^(?:no|nothing|nobody|never)$/iu.test(tokenAt(tree, at).form));
}

/** Whether the words so far hold a finite verb; a complement that holds none was cut short. */
function isComplete(tree: Tree, words: readonly number[]): boolean {
  return words.some((index) => isFinite(tree, index) && headsClause(tree, index));
}

function belongs(tree: Tree, verb: number, index: number, words: readonly number[]): boolean {
  const { deprel } = tokenAt(tree, index);
  const span = yieldOf(tree, index);
  const isNext = (span[0] ?? 0) === (words.at(-1) ?? verb) + 1;
  const opensPlain = span[0] !== undefined && !isMark(tree, span[0]);
  if (deprel === 'conj') return isFurther(tree, verb, index);
  // "told police that he was in Ohio that night": a time of what is told of
  if (deprel === 'obl:unmarked')
    return isNext && dependents(tree, index, 'det').some((word) => /^that$/iu.test(tokenAt(tree, word).form));
  if (deprel === 'advcl') return headsClause(tree, index) && ARGUED.test(markOf(tree, index));
  if (!isRelation(deprel, ['parataxis', 'dep']) || !isNext || markOf(tree, index) !== '') return false;
  return opensPlain || (!isComplete(tree, words) && headsClause(tree, index));
}

/** What hangs on the verb after its complement but goes on with what was said; in reading order, without gaps. */
export function reachAfter(tree: Tree, verb: number, complement: readonly number[]): number[] {
  const words = [...complement];
  const end = complement.at(-1) ?? verb;
  for (const index of childrenOf(tree, verb)) {
    if (index <= end || isMark(tree, index)) continue;
    if (!belongs(tree, verb, index, words)) break;
    words.push(...yieldOf(tree, index));
  }
  return words.slice(complement.length);
}

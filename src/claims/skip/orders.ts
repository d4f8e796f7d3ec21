import { dependents, tokenAt, type Tree } from '../trees/tree';
import { wordSet } from '../../language/word-set';

/** What may stand before the verb of an order: "Please do not just wait." */
const BEFORE_ORDER = wordSet(
  "please do n't not never always just also now then first so and or but instead don’t don't",
);
const SUBJECTS = ['nsubj', 'csubj', 'expl', 'aux', 'cop', 'mark'];
const CLAUSES = /^(?:advcl|conj|parataxis|ccomp|csubj)/;

/** Whether a verb gives an order: bare, without subject, and nothing but "please" or "do not" before it. */
export function isOrder(tree: Tree, verb: number, from = 0): boolean {
  if (verb < 0 || !tree.sentence.reliable) return false;
  const { xpos, upos } = tokenAt(tree, verb);
  if (upos !== 'VERB' || (xpos !== 'VB' && xpos !== 'VBP')) return false;
  const own = dependents(tree, verb, ...SUBJECTS).filter((child) => tokenAt(tree, child).lemma !== 'do');
  if (own.length > 0 || hasPastVerb(tree, verb)) return false;
  const before = tree.tokens.slice(from, verb).filter(({ upos: tag }) => tag !== 'PUNCT');
  return before.every(({ form }) => BEFORE_ORDER.has(form.toLowerCase()));
}

/** "Call centres in Bergen closed": a past tense with no subject of its own, so what looks like an order is its subject. */
function hasPastVerb(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'xcomp', 'ccomp', 'dep', 'obj', 'advcl', 'parataxis').some((child) => {
    const opens = dependents(tree, child, ...SUBJECTS, 'case', 'advmod', 'det').some((at) => at < child);
    return child > verb && tokenAt(tree, child).xpos === 'VBD' && !opens;
  });
}

/** The first word from `from` on that may be an order's verb; −1 where there is none. */
export function firstVerbOfOrder(tree: Tree, from: number): number {
  return tree.tokens.findIndex(
    ({ upos, form }, index) => index >= from && upos !== 'PUNCT' && !BEFORE_ORDER.has(form.toLowerCase()),
  );
}

/** "Don't boil it: boiling does not help" claims something beside the order. */
export function claimsBesideOrder(tree: Tree): boolean {
  return tree.tokens.some(({ deprel, head }) => {
    const clause = head < 0 ? undefined : tree.tokens[head];
    return /^[nc]subj/.test(deprel) && clause !== undefined && CLAUSES.test(clause.deprel);
  });
}

import { canSpeak } from '../claimants/can-speak';
import { tokenAt, type Tree } from '../trees/tree';
import type { Draft } from './draft';

const MONEY = /^(?:[$€£¥₦₹]|dollar|euro|pound|cent|penny|yen|rupee|naira|franc|yuan)$/iu;

/** The word of a phrase that the others hang on. */
const headOf = (tree: Tree, words: readonly number[]): number =>
  words.find((index) => !words.includes(tokenAt(tree, index).head)) ?? -1;

/**
 * Whether a phrase can be nobody's voice whatever the verb: "no one", an amount of money, or what a participle opens, as a comparison does
 * ("compared with the $6.20", "based on 40 samples"); a participle that only describes the noun is no such opener ("retired judges").
 */
export function isOfNoSpeaker(tree: Tree, source: readonly number[]): boolean {
  const head = headOf(tree, source);
  const first = source[0];
  if (first === undefined || head < 0) return false;
  if (isNobody(tree, source)) return true;
  const { upos, xpos, deprel } = tokenAt(tree, first);
  const opensClause =
    upos === 'VERB' &&
    /^VB[NG]$/u.test(xpos) &&
    /^(?:advcl|acl)/u.test(deprel) &&
    /^(?:ADP|SCONJ)$/u.test(tree.tokens[first + 1]?.upos ?? '');
  return opensClause || MONEY.test(tokenAt(tree, head).lemma);
}

/** "No one wanted this", "Nobody said so", "None of them knew": nobody does. */
function isNobody(tree: Tree, source: readonly number[]): boolean {
  const [first, second] = source.map((index) => tokenAt(tree, index).form.toLowerCase());
  return /^(?:nobody|none)$/u.test(first ?? '') || (first === 'no' && second === 'one');
}

/** Verbs of what is gathered from an event: "sales fell in the spring, which suggests that …". */
const GATHERED = /^(?:suggest|imply|indicate|mean|hint|signal)$/u;

/**
 * "The lamps went out behind the curtain, which suggests that …": after a comma and beside a thing that says nothing, "which" takes
 * up the clause before it, and whoever draws the conclusion is not named.
 */
export function withoutThing(tree: Tree, draft: Draft): Draft {
  const { source, head } = draft;
  const which = source.at(-1) ?? -1;
  if (source.length < 2 || !GATHERED.test(tokenAt(tree, head).lemma) || tokenAt(tree, head).xpos !== 'VBZ')
    return draft;
  if (!/^which$/iu.test(tokenAt(tree, which).form) || tree.tokens[which - 1]?.form !== ',') return draft;
  const noun = headOf(tree, source.slice(0, -1));
  const isThing = noun >= 0 && tokenAt(tree, noun).upos === 'NOUN' && !canSpeak(tree, noun);
  return isThing ? { ...draft, cue: [which, ...draft.cue], source: [], isMissing: true } : draft;
}

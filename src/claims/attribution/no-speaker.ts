import { wordSet } from '../../language/word-set';
import { canSpeak } from '../claimants/can-speak';
import { isShareOfSeveral } from '../clauses/predicate';
import { tokenAt, type Tree } from '../trees/tree';
import type { Draft } from './draft';
import { CUE_VERBS } from './lexicon/verbs';

const MONEY = /^(?:[$€£¥₦₹]|dollar|euro|pound|cent|penny|yen|rupee|naira|franc|yuan)$/iu;

/** Stretches of time and measures: "the department has 180 days to rule". */
const MEASURES =
  wordSet(`minute hour day night week weekend fortnight month quarter season year decade century
  kilometre kilometer mile metre meter foot inch tonne ton kilo kilogram pound litre liter gallon barrel degree hectare acre goal`);
/** What happens to people or is theirs, and wills nothing. */
const WILL_LESS =
  wordSet(`future past weather heat cold wind rain snow ice sun sea tide water wave river mud smoke dust fog cloud temperature
  storm hurricane flood flooding drought earthquake fire blaze eruption collapse crash accident outbreak disease illness virus infection
  war conflict fighting clash crisis violence unrest strike dispute row scandal merger takeover slump surge downturn recession boom
  growth decline increase decrease rise fall drop cut change shift delay failure success loss gain work job call
  cost price rent wage tax bill debt rate interest inflation deficit shortage lack risk danger threat fear anger poverty hunger
  luck fate time money cash situation problem issue nature history life health difference trend`);

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
  const { lemma, upos: kind } = tokenAt(tree, head);
  // "Councillor Day said", "a quarter of the teachers said"
  const isMeasure = kind !== 'PROPN' && MEASURES.has(lemma.toLowerCase()) && !isShareOfSeveral(tree, head);
  return opensClause || MONEY.test(lemma) || isMeasure;
}

/** What only somebody can do who wills something. */
const WILLED = /^(?:intention|order|denial|belief|feeling)$/u;

/**
 * "Costs threaten to derail the project", "The rain refused to stop": what wills nothing is said to do so only in a manner of speaking.
 */
export function isOfNoWill(tree: Tree, { source, head }: Draft): boolean {
  const noun = headOf(tree, source);
  if (noun < 0 || tokenAt(tree, noun).upos !== 'NOUN') return false;
  if (!WILLED.test(CUE_VERBS.get(tokenAt(tree, head).lemma.toLowerCase())?.meaning ?? '')) return false;
  return WILL_LESS.has(tokenAt(tree, noun).lemma.toLowerCase());
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

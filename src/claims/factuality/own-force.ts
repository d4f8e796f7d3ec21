import { isPastAbility } from '../hedges/ability';
import { isMonthOfMay } from '../trees/may';
import { childrenOf, dependent, isRelation, tokenAt, type Tree } from '../trees/tree';

/** What an event's own clause says of it, before whatever governs the clause is counted. */
export interface OwnForce {
  readonly isNegated: boolean;
  /** Share of certainty left by modals and adverbs: 1 asserted, 0 open. */
  readonly certainty: number;
  readonly isFuture: boolean;
}

const NEGATIONS = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'none',
  'nobody',
  'nothing',
  'hardly',
  'scarcely',
  'barely',
  'cannot',
  'nowhere',
]);
const DOWNTONERS = new Map([
  ['reportedly', 0.7],
  ['allegedly', 0.5],
  ['supposedly', 0.5],
  ['purportedly', 0.5],
  ['apparently', 0.75],
  ['seemingly', 0.6],
  ['presumably', 0.65],
  ['probably', 0.65],
  ['likely', 0.6],
  ['possibly', 0.35],
  ['potentially', 0.3],
  ['perhaps', 0.4],
  ['maybe', 0.4],
]);

/** Share of certainty left by a modal; "will" keeps most of it, but the event is still to come. */
const MODAL_CERTAINTY = new Map([
  ['will', 0.5],
  ["'ll", 0.5],
  ['’ll', 0.5],
  ['wo', 0.5],
  ['shall', 0.5],
  ['would', 0.35],
  ["'d", 0.35],
  ['’d', 0.35],
  ['can', 0.1],
  ['ca', 0.3],
  ['could', 0.2],
  ['may', 0.2],
  ['might', 0.15],
  ['should', 0.2],
  ['must', 0.4],
  ['ought', 0.2],
]);

/** "could hear the bells": whoever was able to, it is told, did. */
const WAS_ABLE = 0.85;

/** Reads negation, modals and adverbs around an event word. */
export function ownForce(tree: Tree, index: number): OwnForce {
  let certainty = 1;
  let isFuture = false;
  let negations = 0;
  for (const child of childrenOf(tree, index)) {
    const { form, lemma, xpos, deprel } = tokenAt(tree, child);
    const word = form.toLowerCase();
    if (xpos === 'MD' && !isMonthOfMay(tree, child)) {
      certainty *=
        word === 'could' && isPastAbility(tree, index) ? WAS_ABLE : (MODAL_CERTAINTY.get(word) ?? 0.5);
      isFuture ||= /^(?:will|wo|shall|['’]ll)$/u.test(word);
    } else if (deprel === 'advmod') certainty *= DOWNTONERS.get(word) ?? 1;
    if (NEGATIONS.has(lemma) && isRelation(deprel, ['advmod', 'det', 'cc', 'neg'])) negations += 1;
    else if (isNegativePhrase(tree, child)) negations += 1;
  }
  if (isCounterfactual(tree, index)) return { isNegated: negations % 2 === 0, certainty: 0.6, isFuture };
  return { isNegated: negations % 2 === 1, certainty, isFuture };
}

/** What stands before the first of joined verbs and holds of the others too: "allegedly forged and sold it", "no driver stopped and helped". */
export function sharedForce(tree: Tree, first: number): Pick<OwnForce, 'isNegated' | 'certainty'> {
  const before = childrenOf(tree, first).filter((child) => child < first);
  const adverbs = before.filter((child) => tokenAt(tree, child).deprel === 'advmod');
  return {
    certainty: adverbs.reduce(
      (share, adverb) => share * (DOWNTONERS.get(tokenAt(tree, adverb).form.toLowerCase()) ?? 1),
      1,
    ),
    isNegated: before.some((child) => isNegativePhrase(tree, child)),
  };
}

/** "would have closed without the loan": it did not. */
export function isCounterfactual(tree: Tree, index: number): boolean {
  const helpers = childrenOf(tree, index).map((child) => tokenAt(tree, child));
  const isWould = helpers.some(({ xpos, form }) => xpos === 'MD' && /^(?:would|['’]d)$/iu.test(form));
  return isWould && helpers.some(({ lemma, deprel }) => lemma === 'have' && isRelation(deprel, ['aux']));
}

/** "no deal was signed", "signed no deal", "nobody came". */
function isNegativePhrase(tree: Tree, child: number): boolean {
  const { deprel, lemma } = tokenAt(tree, child);
  if (!isRelation(deprel, ['nsubj', 'obj'])) return false;
  if (/^(?:nobody|nothing|none|neither|no-one)$/u.test(lemma)) return true;
  // "Not one of the boats returned"
  if (lemma === 'one' && /^not$/iu.test(tree.tokens[child - 1]?.form ?? '')) return true;
  // "neither the council nor the mayor": the conjunction stands as a determiner does.
  const determiner = dependent(tree, child, 'det', 'cc');
  return determiner >= 0 && /^(?:no|neither)$/u.test(tokenAt(tree, determiner).lemma);
}

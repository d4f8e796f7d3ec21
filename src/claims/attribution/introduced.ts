import type { Attribution } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import { canSpeak } from '../claimants/can-speak';
import type { Placed } from '../claimants/placed';
import { isModal } from '../clauses/predicate';
import { dependent, dependents, stretchesOf, tokenAt, treeOf, yieldOf, type Tree } from '../trees/tree';
import { cueVerbAt, isPassive } from './cue-clause';

/** Whom the sentence before a quotation introduces: where their name stands, or that it is not sure who speaks. */
export type Introduction = readonly SpanPair[] | 'unsure' | undefined;

/**
 * "Ida Roos was blunt. “It leaks.”", "The owner denied it. “It is new.”": whoever a sentence is about and tells a stance of says what stands
 * after it in quotation marks and nothing else. Where somebody else has just been quoted (`isRivalled`) only a stance brings a new
 * speaker; where nobody has, anybody does who may be the "I" of the quotation.
 */
export function introducedIn(
  before: ParsedSentence | undefined,
  quoted: string,
  isRivalled: boolean,
): Introduction {
  if (!before?.reliable || /["“”«»‘]/u.test(before.text.slice(before.start, before.end))) return undefined;
  const tree = treeOf(before);
  const { root } = tree;
  const subject = root < 0 ? -1 : dependent(tree, root, 'nsubj');
  if (subject < 0 || subject > root || isModal(tree, root) || !isSomebody(tree, subject)) return undefined;
  const isOwn = !isRivalled && /\b(?:I|my|me)\b/u.test(quoted) && !isPassive(tree, root);
  if (!isOwn && !isOther(tree, subject) && !tellsStance(tree, root)) return undefined;
  // "Her rival laughed. “She would say that.”": of whom?
  if (/^\P{L}*(?:he|she|his|her)\b/iu.test(quoted)) return 'unsure';
  return stretchesOf(tree, yieldOf(tree, subject));
}

/** "Others are resigned": people told from those before them. */
const isOther = (tree: Tree, subject: number): boolean =>
  /^(?:others?|another|some|many)$/iu.test(tokenAt(tree, subject).form);

export const isSomebody = (tree: Tree, subject: number): boolean =>
  isOther(tree, subject) ||
  (canSpeak(tree, subject) && !/^(?:I|we|you|it|who|everything|one)$/iu.test(tokenAt(tree, subject).form));

/** What somebody holds, feels or does with words: "is adamant", "disagrees", "defended the plan", "laughed". */
export function tellsStance(tree: Tree, root: number): boolean {
  const { upos, form } = tokenAt(tree, root);
  if (upos === 'ADJ') return dependent(tree, root, 'cop') >= 0 && !/^(?:dead|alive|missing)$/iu.test(form);
  const meaning = isPassive(tree, root) ? undefined : cueVerbAt(tree, root)?.meaning;
  if (meaning === 'speech') return dependents(tree, root, 'obj', 'ccomp', 'xcomp').length === 0;
  return meaning !== undefined && /^(?:denial|judgement|feeling|belief)$/u.test(meaning);
}

/** A quotation of somebody whom the sentence before it introduces. */
export const introduced = (source: readonly SpanPair[], span: SpanPair, sentence: number): Placed =>
  quotationBy(
    { source, claimant: { name: null, kind: 'missing' }, rule: 'introduced-quotation' },
    span,
    sentence,
  );

/** A quotation by itself, with who says it. */
export function quotationBy(
  { source, claimant, rule }: Pick<Attribution, 'source' | 'claimant' | 'rule'>,
  span: SpanPair,
  sentence: number,
): Placed {
  return {
    sentence,
    attribution: {
      type: 'direct',
      form: 'quotation',
      source,
      cue: [],
      content: [span],
      setting: [],
      claimant,
      rule,
    },
  };
}

import type { Token } from '../../../language/parsed';
import { canSpeak } from '../../claimants/can-speak';
import { childrenOf, dependent, dependents, isRelation, tokenAt, type Tree } from '../../trees/tree';
import { isMonthOfMay } from '../../trees/may';
import { isPastAbility } from '../ability';
import { isToldPastFuture } from '../past-future';
import { isRefusal } from '../refusal';
import { predicateScope, type HedgeDraft, type HedgeRule } from '../hedge-rule';
import { GRANTS, MODALS } from '../lexicon';
import { CUE_NOUNS } from '../../attribution/lexicon/nouns';
import { wordSet } from '../../../language/word-set';

/** "may", "might", "could", and "must have", which infers. */
export const modal: HedgeRule = {
  name: 'modal',
  example: 'Prices [cue may] [scope rise again in May].',
  find(tree) {
    return tree.tokens.flatMap((token, index): HedgeDraft[] => {
      if (token.xpos !== 'MD' || token.head < 0) return [];
      const word = token.form.toLowerCase();
      if (!MODALS.has(word) && !(word === 'must' && infers(tree, token.head))) return [];
      if (word === 'may' && (isMonthOfMay(tree, index) || isGranted(tree, token.head))) return [];
      if (word === 'could' && (isNegated(tree, token.head) || isPurpose(tree, token.head))) return [];
      if (word === 'could' && isPastAbility(tree, token.head)) return [];
      return [{ kind: 'modal', cue: [index, index], scope: predicateScope(tree, token.head) }];
    });
  },
};

/** "moved so that they could be near the sea": what they wanted, not what might be. */
function isPurpose(tree: Tree, predicate: number): boolean {
  const { deprel } = tokenAt(tree, predicate);
  const mark = dependent(tree, predicate, 'mark', 'advmod');
  return isRelation(deprel, ['advcl']) && mark >= 0 && /^so$/iu.test(tokenAt(tree, mark).form);
}

/**
 * "a deal under which the firm may use the maps", "ruled that boats may moor there", "under the rules members may vote",
 * "visitors may not touch it, the sign says": a permission.
 */
function isGranted(tree: Tree, predicate: number): boolean {
  const { deprel, head } = tokenAt(tree, predicate);
  const isGrant = (word: number): boolean => GRANTS.has(tokenAt(tree, word).lemma);
  if (deprel === 'acl:relcl') return head >= 0 && isGrant(head);
  if (deprel === 'ccomp' && head >= 0) {
    if (/^(?:rule|decree|decide|permit)$/u.test(tokenAt(tree, head).lemma)) return true;
    if (dependents(tree, head, 'nsubj').some(isGrant)) return isAllowedTo(tree, predicate);
  }
  const rules = dependents(tree, predicate, 'obl').filter(isGrant);
  const isUnder = rules.some((rule) =>
    dependents(tree, rule, 'case').some((word) => /^(?:under|by|within)$/iu.test(tokenAt(tree, word).form)),
  );
  return isUnder && isAllowedTo(tree, predicate);
}

/** Whether a predicate is what somebody can be allowed: of persons or bodies, or done to a thing; not "prices may rise". */
function isAllowedTo(tree: Tree, predicate: number): boolean {
  const { upos, lemma } = tokenAt(tree, predicate);
  // "the firm may fall under the law" is no permission
  if (upos !== 'VERB' || /^(?:fall|come)$/u.test(lemma)) return false;
  if (dependent(tree, predicate, 'aux:pass') >= 0) return true;
  const subject = dependent(tree, predicate, 'nsubj');
  return subject >= 0 && canSpeak(tree, subject);
}

/** "could not be reached" tells what happened; it weakens nothing. */
function isNegated(tree: Tree, predicate: number): boolean {
  return hasNot(tree, predicate) && !infers(tree, predicate);
}

function hasNot(tree: Tree, predicate: number): boolean {
  return childrenOf(tree, predicate).some((child) => tokenAt(tree, child).lemma === 'not');
}

function infers(tree: Tree, predicate: number): boolean {
  return childrenOf(tree, predicate).some(
    (child) => tokenAt(tree, child).lemma === 'have' && isRelation(tokenAt(tree, child).deprel, ['aux']),
  );
}

/**
 * "would" where something hangs on a condition. Not the future in the past under a past verb of saying ("said it
 * would open"), nor wishes ("would like").
 */
export const conditionalWould: HedgeRule = {
  name: 'conditional-would',
  example: 'Approval [cue would] [scope speed up the work].',
  find(tree) {
    return tree.tokens.flatMap((token, index): HedgeDraft[] => {
      const predicate = token.head;
      if (token.xpos !== 'MD' || predicate < 0 || !isWould(token.form)) return [];
      if (/^(?:like|prefer|rather|love)$/u.test(tokenAt(tree, predicate).lemma)) return [];
      if (tokenAt(tree, predicate).lemma === 'comment' || isRefusal(tree, predicate)) return [];
      if (isToldPastFuture(tree, index) && !isSupposed(tree, index)) return [];
      if (isReported(tree, predicate) && !isSupposed(tree, index)) return [];
      return [{ kind: 'conditional', cue: [index, index], scope: predicateScope(tree, predicate) }];
    });
  },
};

/** Whether what a modal says hangs on a condition: an "if", or a deed for its subject ("permission to move them would …"). */
export function isSupposed(tree: Tree, modal: number): boolean {
  const predicate = tokenAt(tree, modal).head;
  if (predicate < 0) return false;
  return (
    hasCondition(tree, predicate) ||
    hasDeedForSubject(tree, predicate) ||
    opensWithDeed(tree, modal) ||
    standsUnderIf(tree, modal)
  );
}

/** "If the bid fails, …": a condition in front, wherever the parser hangs it; "would then" looks back to one. */
function standsUnderIf(tree: Tree, modal: number): boolean {
  if (/^then$/iu.test(tree.tokens[modal + 1]?.form ?? '')) return true;
  return tree.tokens.some(({ form, deprel }, index) => {
    if (!/^(?:if|unless)$/iu.test(form) || index > modal) return false;
    const before = tree.tokens[index - 1]?.form ?? ',';
    return deprel === 'mark' && /^(?:[,;:"“‘]|that|and|but)$/iu.test(before);
  });
}

/** The same by the words alone, from the comma or quotation mark before: "Permission to move that data would …". */
function opensWithDeed(tree: Tree, modal: number): boolean {
  const before = tree.tokens.findLastIndex(({ form }, index) => index < modal && /^[,;:"“]$/u.test(form));
  const [first, second, third] = tree.tokens.slice(before + 1, modal);
  if (first?.xpos === 'VBG') return second !== undefined && !(SAYING.has(first.lemma) && isNew(second));
  return first?.upos === 'NOUN' && second?.form === 'to' && third?.xpos === 'VB';
}

/** "adding that it would", "saying prices would": what follows is what was said. */
const isNew = ({ form, upos }: Token): boolean =>
  /^that$/iu.test(form) || /^(?:PRON|DET|NOUN|PROPN)$/u.test(upos);

/** "Closing it would …", "permission to move the data would …": a subject that has not happened yet. */
function hasDeedForSubject(tree: Tree, predicate: number): boolean {
  if (dependent(tree, predicate, 'csubj') >= 0) return true;
  const subject = dependent(tree, predicate, 'nsubj');
  if (subject < 0 || dependent(tree, subject, 'det', 'nmod:poss', 'nummod') >= 0) return false;
  return dependents(tree, subject, 'acl').some((clause) =>
    dependents(tree, clause, 'mark').some((mark) => /^to$/iu.test(tokenAt(tree, mark).form)),
  );
}

const isWould = (form: string): boolean => /^(?:would|['’]d)$/iu.test(form);

const SAYING =
  wordSet(`say tell add announce state claim promise pledge vow warn predict insist argue explain write report declare
  believe think hope expect know fear decide learn reveal confirm agree suggest indicate note reply answer tweet
  assure stress threaten estimate forecast swear mean understand realise realize ask wonder deny admit acknowledge
  maintain hear calculate conclude determine rule`);

/** Whether a clause stands in what somebody said in the past, however deep. */
function isReported(tree: Tree, predicate: number): boolean {
  const mark = dependent(tree, predicate, 'mark');
  if (mark >= 0 && /^whether$/iu.test(tokenAt(tree, mark).form)) return true;
  for (let at = predicate; at >= 0;) {
    const { head, deprel } = tokenAt(tree, at);
    const inserted = childrenOf(tree, at).some(
      (child) => isRelation(tokenAt(tree, child).deprel, ['parataxis', 'ccomp']) && isPastSaying(tree, child),
    );
    if (inserted && !isRelation(deprel, ['advcl'])) return true;
    if (head >= 0 && isPastSaying(tree, head) && !isRelation(deprel, ['nsubj', 'advcl'])) return true;
    if (isRelation(deprel, ['acl']) && isNounOfSaying(tree, head)) return true;
    at = head;
  }
  return false;
}

/** "his promise that it would reopen", "fears that it would burst": seen from the time of the promise. */
const isNounOfSaying = (tree: Tree, noun: number): boolean =>
  noun >= 0 && CUE_NOUNS.get(tokenAt(tree, noun).lemma.toLowerCase())?.that === true;

function isPastSaying(tree: Tree, index: number): boolean {
  const { lemma, xpos } = tokenAt(tree, index);
  return SAYING.has(lemma) && (xpos === 'VBD' || xpos === 'VBN' || xpos === 'VBG');
}

function hasCondition(tree: Tree, predicate: number): boolean {
  return childrenOf(tree, predicate).some((child) => {
    const mark = dependent(tree, child, 'mark');
    return mark >= 0 && /^(?:if|unless)$/iu.test(tokenAt(tree, mark).form);
  });
}

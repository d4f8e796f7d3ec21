import type { Attribution } from '../../domain/analysis';
import { cueVerbAt, isPassive } from '../attribution/cue-clause';
import { dependents, isWithin, tokenAt, type Tree } from '../trees/tree';

/**
 * Whether what somebody is told to have said or thought is known from another's words alone: "“The coach told me I was slow,” Roos said"
 * vouches for what the coach told, and nobody for how slow Roos was; "Roos alleged that Beck knew it leaked" for what Beck knew. Such words are
 * one claim with those around them, of the outer speaker. What one who reports says that another has said ("Roos said the bank had assured
 * her that …") is the other's, as is what a speaker thinks ("“I think it leaks,” Roos said").
 */
export function isThirdHand(tree: Tree, inner: Attribution, outer: Attribution): boolean {
  if (!/^(?:clause|quotation|according-to)$/u.test(outer.form) || inner.form !== 'clause') return false;
  const verb = tree.tokens.findLastIndex(
    (token, index) => isWithin(tree, index, inner.cue) && /^(?:VERB|AUX)$/u.test(token.upos),
  );
  if (verb < 0 || !isWithin(tree, verb, outer.content)) return false;
  // "Roos said crews had been told that it leaked", "said it was believed that …": that they were told so is what Roos says
  if (UNNAMED.has(inner.rule) && inner.source.length === 0) return true;
  const meaning = cueVerbAt(tree, verb)?.meaning;
  if (isOwn(tree, verb)) return outer.type === 'direct' && TELLING.test(tokenAt(tree, verb).lemma);
  if (outer.type === 'direct') return true;
  const isThought =
    /^(?:belief|knowledge|feeling|judgement)$/u.test(meaning ?? '') && inner.rule !== 'relayed';
  const isOthers = inner.claimant.name !== outer.claimant.name;
  if (!isOthers) return meaning === 'speech' && isSaidBefore(tree, verb);
  return isThought || outer.claimant.kind === 'document';
}

/** Rules for a passive that may name nobody who says so. */
const UNNAMED = new Set(['addressed', 'impersonal']);

/** What a speaker tells to have said on another day: no thought of the moment. */
const TELLING = /^(?:say|tell|warn|write|promise|inform|remind|assure|explain|ask|announce)$/u;

/** "I said it leaked", "we were told that it leaked": whether a verb is the speaker's own. */
const isOwn = (tree: Tree, verb: number): boolean =>
  !isPassive(tree, verb) &&
  dependents(tree, verb, 'nsubj').some((word) => /^(?:I|we)$/iu.test(tokenAt(tree, word).form));

/** "said she had told the council that it leaked": on another day. */
const isSaidBefore = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'aux').some((word) => /^ha(?:d|s|ve)$/iu.test(tokenAt(tree, word).form));

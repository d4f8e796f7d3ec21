import { wholeName } from '../claimants/cast';
import { subjectOf } from '../clauses/predicate';
import { tokenAt, type Tree } from '../trees/tree';
import type { NounMention } from './mention';
import { doubt, type Finding, type Surroundings } from './surroundings';

/** What one does with things of somebody else's: of one's own it goes without saying. */
const GETTING =
  /^(?:use|access|buy|acquire|license|lease|rent|borrow|adopt|copy|infringe|steal|distribute|resell|promote|enter|join)$/u;

/** How many clauses without a subject of their own stand between a verb and the one that has it. */
const MOST_STEPS = 4;

/**
 * "Halden agreed with Grano to use the company's patents": of two firms in one sentence the one that does not use them; what is one's own
 * would be "its". A doubt where there are more, or none; null where the verb is no such one.
 */
export function ofTheOther(
  firms: readonly NounMention[],
  token: number,
  { tree, here, cast }: Surroundings,
): Finding {
  if (!tokenAt(tree, token).deprel.startsWith('nmod')) return null;
  const verb = tokenAt(tree, tokenAt(tree, token).head).head;
  if (verb < 0 || !tokenAt(tree, tokenAt(tree, token).head).deprel.startsWith('obj')) return null;
  if (!GETTING.test(tokenAt(tree, verb).lemma)) return null;
  const subject = doerOf(tree, verb);
  const doer = here.find((mention) => mention.token === subject && mention.isNamed);
  if (!doer) return null;
  const others = firms.filter(({ text }) => wholeName(text, cast) !== wholeName(doer.text, cast));
  return others.length === 1 ? { mention: others[0]! } : doubt(others);
}

/** Who does what a verb says: its subject, or that of the clause that an infinitive hangs in; −1. */
function doerOf(tree: Tree, verb: number): number {
  let at = verb;
  for (let steps = 0; at >= 0 && steps < MOST_STEPS; steps += 1) {
    const subject = subjectOf(tree, at);
    if (subject >= 0) return subject;
    const { deprel, head } = tokenAt(tree, at);
    if (!/^(?:xcomp|acl$|advcl|conj|obj|obl|nmod)/u.test(deprel)) return -1;
    at = head;
  }
  return -1;
}

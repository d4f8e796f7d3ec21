import type { Token } from '../../../language/parsed';
import { isDeed } from '../../clauses/event-nouns';
import { isFinite, isPredicate } from '../../clauses/predicate';
import { tokensWith } from '../apply-mends';
import { saidAsideAt } from '../said-aside';
import { dependents, firstWordOf, lastWordOf, tokenAt, type Tree } from '../tree';

/**
 * "The council rejected the plan, a decision that angered tenants", "will open in June, a delay of two years": a deed behind a comma is
 * listed with no plan and set beside no month; it sums up the clause.
 */
export function sumUpClause(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, deed) => {
    if (token.upos !== 'NOUN' || !isDeed(token.lemma) || token.head < 0 || token.head > deed) return;
    if (!/^(?:conj|appos|obj|obl|nmod|parataxis|list|dep)/u.test(token.deprel)) return;
    const first = firstWordOf(tree, deed);
    if (!/^(?:an?|another)$/iu.test(tokenAt(tree, first).form) || tree.tokens[first - 1]?.form !== ',')
      return;
    if (dependents(tree, deed, 'cc', 'conj', 'cop').length > 0 || !isLast(tree, deed)) return;
    const told = clauseAbove(tree, token.head);
    if (told >= 0 && told < first) mended.set(deed, { ...token, head: told, deprel: 'appos' });
  });
  return tokensWith(tree, mended);
}

/** Whether nothing follows a phrase in its sentence or half of it. */
const isLast = (tree: Tree, noun: number): boolean =>
  tree.tokens.slice(lastWordOf(tree, noun) + 1).every(({ upos }) => upos === 'PUNCT') ||
  /^[;.–—]$/u.test(tree.tokens[lastWordOf(tree, noun) + 1]?.form ?? '');

/** The verb of the clause that a word stands in; −1 for none with a tense. */
function clauseAbove(tree: Tree, token: number): number {
  for (let at = token; at >= 0; at = tokenAt(tree, at).head)
    if (isPredicate(tree, at) && isFinite(tree, at)) return tokenAt(tree, at).upos === 'VERB' ? at : -1;
  return -1;
}

/** "She accused the firm of theft, a claim it denies": what sums up what was said hangs on the word of saying, not on the theft. */
export function sumUpSaying(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, noun) => {
    const aside = saidAsideAt(tree, noun);
    return aside ? { ...token, head: aside.saying, deprel: 'appos' } : token;
  });
}

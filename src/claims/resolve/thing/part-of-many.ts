import { isShare } from '../../clauses/predicate';
import { dependents, isUnder, tokenAt, type Tree } from '../../trees/tree';
import type { NounMention } from '../mention';
import { clauseOf } from '../surroundings';

/** "with 284 people on board, four of them in red": right after a comma, a part of those who were counted before it. */
export function isPartOfNext(tree: Tree, token: number): boolean {
  const [part, of, comma] = [tree.tokens[token - 2], tree.tokens[token - 1], tree.tokens[token - 3]];
  if (!/^of$/iu.test(of?.form ?? '') || comma?.form !== ',') return false;
  if (
    !/^(NUM|ADJ)$/u.test(part?.upos ?? '') &&
    !/^(most|many|some|half|all|both|none)$/iu.test(part?.form ?? '')
  )
    return false;
  return tree.tokens
    .slice(0, token - 3)
    .some(
      ({ xpos, deprel }, at) =>
        xpos.startsWith('NN') && (deprel === 'nummod' || dependents(tree, at, 'nummod').length > 0),
    );
}

/** "Few stayed, and most sold their homes": theirs who are counted as the subject, whom the clause itself holds. */
export function isOfSome(tree: Tree, token: number): boolean {
  if (tokenAt(tree, token).deprel.startsWith('nsubj')) return false;
  const clause = clauseOf(tree, token);
  const subjects = dependents(tree, clause, 'nsubj');
  // "most sold": the tree may take it for an adverb.
  return (subjects.length > 0 ? subjects : dependents(tree, clause, 'advmod')).some(
    (subject) =>
      subject < token &&
      tokenAt(tree, token).head !== subject &&
      /^(?:most|many|some|several|few|others|all|both|none|half)$/iu.test(tokenAt(tree, subject).form),
  );
}

/** "Officers say that a third of them are late": who says so would speak of "us", or be told by name. */
export function isShareOfTeller(tree: Tree, token: number, { token: subject, role }: NounMention): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (!/^(nmod|obl)/u.test(deprel) || !/^of$/iu.test(tree.tokens[token - 1]?.form ?? '')) return false;
  let clause = clauseOf(tree, head);
  // "found that they were kind, but that there were too few of them"
  while (tokenAt(tree, clause).deprel.startsWith('conj')) clause = tokenAt(tree, clause).head;
  return (
    role.endsWith('subject') &&
    tokenAt(tree, clause).deprel.startsWith('ccomp') &&
    tokenAt(tree, subject).head === tokenAt(tree, clause).head
  );
}

/**
 * "A third of the drivers said they had been robbed": of the drivers only those are meant of whom the clause over the pronoun tells. The
 * mention of that part; undefined where there is none, or where it stands elsewhere.
 */
export function partToldOf(
  tree: Tree,
  token: number,
  whole: NounMention,
  here: readonly NounMention[],
): NounMention | undefined {
  if (!here.includes(whole)) return undefined;
  const { deprel, head: part } = tokenAt(tree, whole.token);
  if (deprel !== 'nmod' || !/^of$/iu.test(tree.tokens[part + 1]?.form ?? '')) return undefined;
  const { lemma, form, deprel: role, head: verb } = tokenAt(tree, part);
  const isPart = isShare(lemma) || /^(?:most|many|some|several)$/iu.test(form);
  return isPart && role.startsWith('nsubj') && isUnder(tree, token, verb)
    ? here.find((mention) => mention.token === part)
    : undefined;
}

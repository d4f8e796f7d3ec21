import type { Token } from '../../../language/parsed';
import { tokensWith } from '../apply-mends';
import { canStandAlone } from '../../clauses/verb-kinds';
import { isMatter } from '../saying-words';
import { dependents, firstWordOf, tokenAt, yieldOf, type Tree } from '../tree';

/**
 * "The claims that the minister lied are false": a clause beside a noun of saying whose verb has nothing left to be done to says what is
 * said, and its "that" is no pronoun.
 */
export function markContent(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, clause) => {
    const { deprel, head, lemma } = token;
    if (deprel !== 'acl:relcl' || head < 0 || head > clause) return;
    const matter = matterAt(tree, head);
    if (matter < 0) return;
    const that = firstWordOf(tree, clause);
    const { form, xpos, deprel: relation } = tokenAt(tree, that);
    if (!/^that$/iu.test(form) || !/^(?:obj|nsubj)$/u.test(relation) || !isBeside(tree, matter, that)) return;
    const isLed = relation === 'nsubj' && dependents(tree, clause, 'nsubj').length > 1;
    const isServed = dependents(tree, clause, 'obj', 'ccomp', 'cop', 'aux:pass').length > 1;
    const isAlone = INTRANSITIVE.test(lemma) || (xpos === 'IN' && canStandAlone(lemma) && lemma !== 'break'); // promises and news are broken
    const isFull = isServed || isAlone || isOfThing(tree, clause);
    if (!isLed && !(relation === 'obj' && isFull)) return;
    mended.set(that, { ...tokenAt(tree, that), xpos: 'IN', upos: 'SCONJ', deprel: 'mark' });
    mended.set(clause, { ...token, head: matter, deprel: 'acl' });
  });
  return tokensWith(tree, mended);
}

/** The noun of saying that a clause is beside, or whose "by" phrase it is beside; −1 for none. */
function matterAt(tree: Tree, noun: number): number {
  const { lemma, deprel, head } = tokenAt(tree, noun);
  if (isMatter(lemma.toLowerCase())) return noun;
  return deprel === 'nmod' && head >= 0 && isMatter(tokenAt(tree, head).lemma.toLowerCase()) ? head : -1;
}

/** "the claim that", "a report by the union that": straight behind the noun, or behind who says so. */
function isBeside(tree: Tree, noun: number, that: number): boolean {
  if (that === noun + 1) return true;
  return dependents(tree, noun, 'nmod').some((owner) => {
    const isBy = dependents(tree, owner, 'case').some(
      (word) => word === noun + 1 && /^(?:by|from|of)$/iu.test(tokenAt(tree, word).form),
    );
    return isBy && yieldOf(tree, owner).findLast((word) => word < that) === that - 1;
  });
}

/** "that it knew of the leak" */
const isOfThing = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'obl').some((thing) =>
    dependents(tree, thing, 'case').some(
      (word) => word === verb + 1 && /^of$/iu.test(tokenAt(tree, word).form),
    ),
  );

const INTRANSITIVE =
  /^(?:lie|die|fall|rise|resign|exist|happen|occur|arrive|depart|disappear|vanish|collapse|sleep|sink|erupt|fail|cheat|flee|go|come|leak|suffer|work|drown|crash)$/u;

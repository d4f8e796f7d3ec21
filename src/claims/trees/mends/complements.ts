import type { Token } from '../../../language/parsed';
import { tokensWith } from '../apply-mends';
import { dependents, firstWordOf, lastWordOf, tokenAt, type Tree } from '../tree';

/** "has spent 14 months preparing them": what time, money or trouble was spent on is what the verb asks for. */
export function completeSpent(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, xpos, head } = token;
    if (deprel !== 'advcl' || xpos !== 'VBG' || head < 0 || head > clause) return token;
    if (!/^(?:spend|waste|devote)$/u.test(tokenAt(tree, head).lemma)) return token;
    const spent = dependents(tree, head, 'obj').some((child) => child > head && child < clause);
    const isOwn = firstWordOf(tree, clause) === clause && tree.tokens[clause - 1]?.upos !== 'PUNCT';
    return spent && isOwn ? { ...token, deprel: 'xcomp' } : token;
  });
}

/**
 * "had been told of the plan and was working out what it would cost": a clause straight after the second of two verbs is that verb's
 * where words of the first's own stand between the two; what "said and showed that …" tells is of both.
 */
export function completeNearer(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head: first } = token;
    if (deprel !== 'ccomp' || first < 0 || first > clause) return token;
    const opener = firstWordOf(tree, clause);
    const second = dependents(tree, first, 'conj').findLast((verb) => verb > first && verb < opener);
    if (second === undefined || tokenAt(tree, second).upos !== 'VERB') return token;
    if (lastWordOf(tree, second) !== opener - 1 || dependents(tree, second, 'obj', 'obl', 'ccomp').length > 0)
      return token;
    const isNext = tree.tokens.slice(second + 1, opener).every(({ deprel: own }) => own === 'compound:prt');
    const isWh = tokenAt(tree, opener).xpos.startsWith('W') || /^that$/iu.test(tokenAt(tree, opener).form);
    const hasOwn = dependents(tree, first, 'obj', 'obl', 'xcomp').some(
      (word) => word > first && word < second,
    );
    return isNext && isWh && hasOwn ? { ...token, head: second } : token;
  });
}

/** "It expects to save a million": whoever expects, plans or hopes is a subject, and no clause is theirs. */
export function completeExpected(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  for (const [clause, token] of tree.tokens.entries()) {
    const { deprel, head } = token;
    if (deprel !== 'csubj' || head < 0 || head > clause || tokenAt(tree, head).upos !== 'VERB') continue;
    if (
      !/^(?:expect|plan|hope|intend|want|aim|promise|decide|agree|refuse)$/u.test(tokenAt(tree, head).lemma)
    )
      continue;
    const it = dependents(tree, head, 'expl')[0];
    const isActive = dependents(tree, head, 'aux:pass').length === 0;
    const isTo = /^to$/iu.test(tokenAt(tree, firstWordOf(tree, clause)).form);
    if (it === undefined || it > head || !isActive || !isTo) continue;
    mended.set(clause, { ...token, deprel: 'xcomp' });
    mended.set(it, { ...tokenAt(tree, it), deprel: 'nsubj' });
  }
  return tokensWith(tree, mended);
}

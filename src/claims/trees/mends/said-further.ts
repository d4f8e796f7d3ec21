import type { Token } from '../../../language/parsed';
import { saysFurther } from '../../attribution/lexicon/says-further';
import { isTense } from '../../clauses/predicate';
import { tokensWith } from '../apply-mends';
import { isTelling } from '../saying-words';
import { dependent, dependents, firstWordOf, isUnder, lastWordOf, tokenAt, type Tree } from '../tree';

/** Whether a verb says what stands before it, with its subject behind a comma: ", the carmaker said", ", said the carmaker". */
function isRemark(tree: Tree, verb: number): boolean {
  const { lemma, xpos } = tokenAt(tree, verb);
  const subject = dependent(tree, verb, 'nsubj');
  const first = subject > verb ? verb : firstWordOf(tree, Math.max(subject, 0));
  return (
    isTelling(lemma) &&
    isTense(xpos) &&
    subject >= 0 &&
    /^[,"”’']$/u.test(tree.tokens[first - 1]?.form ?? '') &&
    dependents(tree, verb, 'ccomp').every((said) => said < verb)
  );
}

/** The source that ends before a comma: "…, according to the county, citing cracks"; −1 where none does. */
function sourceBefore(tree: Tree, comma: number): number {
  return tree.tokens.findIndex(
    ({ deprel }, noun) =>
      deprel.startsWith('obl') &&
      noun < comma &&
      lastWordOf(tree, noun) === comma - 1 &&
      dependents(tree, noun, 'case').some((word) => /^according$/iu.test(tokenAt(tree, word).form)),
  );
}

/**
 * "Production fell, the carmaker said, blaming a shortage of chips": a participle of saying or blaming behind a remark is of who has
 * spoken, where the tree gives it to what was said.
 */
export function hangSaidFurther(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, participle) => {
    const { xpos, lemma, deprel } = token;
    const comma = participle - 1;
    if (xpos !== 'VBG' || !/^(?:advcl|acl|xcomp|conj)$/u.test(deprel) || !saysFurther(lemma)) return;
    if (tree.tokens[comma]?.form !== ',') return;
    const source = sourceBefore(tree, comma);
    if (source >= 0) {
      if (!isUnder(tree, source, participle))
        mended.set(participle, { ...token, head: source, deprel: 'acl' });
      return;
    }
    const verb = tree.tokens.findLastIndex(({ xpos: tense }, index) => index < comma && isTense(tense));
    if (verb < 0 || token.head === verb || isUnder(tree, verb, participle) || !isRemark(tree, verb)) return;
    mended.set(participle, { ...token, head: verb, deprel: 'advcl' });
  });
  return tokensWith(tree, mended);
}

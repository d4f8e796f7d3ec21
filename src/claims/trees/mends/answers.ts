import { isTense } from '../../clauses/predicate';
import type { Token } from '../../../language/parsed';
import { isTelling } from '../saying-words';
import { dependent, dependents, tokenAt, type Tree } from '../tree';

const MARK = /^(?:["“‘]|``)$/u;

/** The "but" or "and yet" by which a finite clause with a subject of its own answers what stands before it; −1 where none does. */
export function answeringBut(tree: Tree, clause: number): number {
  const joint = dependents(tree, clause, 'cc').find((index) => index < clause) ?? -1;
  const next = tree.tokens[joint + 1]?.form.toLowerCase() ?? '';
  const isAnswer = joint >= 0 && (/^(?:but|yet)$/iu.test(tokenAt(tree, joint).form) || next === 'yet');
  const isFinite = [clause, ...dependents(tree, clause, 'aux', 'cop')].some((index) =>
    isTense(tokenAt(tree, index).xpos),
  );
  const hasSubject = dependents(tree, clause, 'nsubj', 'expl').some((index) => index > joint);
  return isAnswer && isFinite && hasSubject && next !== 'that' ? joint : -1;
}

/**
 * "“The mayor says it is safe, but two boats have sunk,” Roos said": in a quotation a "but" answers what another says. Not where it
 * goes on with whom the other speaks of as "he", "she" or "they".
 */
export function joinAnswer(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const told = token.head;
    if (token.deprel !== 'conj' || told < 0 || tokenAt(tree, told).deprel !== 'ccomp') return token;
    const saying = tokenAt(tree, told).head;
    const joint = answeringBut(tree, clause);
    if (joint < told || saying > told || !isOthersSaying(tree, saying)) return token;
    const [subject] = dependents(tree, clause, 'nsubj');
    const form = tree.tokens[subject ?? -1]?.form.toLowerCase() ?? '';
    const before = tree.tokens.slice(saying, joint);
    const isTheirs =
      /^(?:he|she|they)$/u.test(form) && before.some((other) => other.form.toLowerCase() === form);
    return isTheirs ? token : { ...token, head: saying };
  });
}

/** A word of saying in the present behind a quotation mark, with somebody else than the speaker for its subject. */
function isOthersSaying(tree: Tree, saying: number): boolean {
  const subject = dependent(tree, saying, 'nsubj');
  if (!/^VB[PZ]$/u.test(tree.tokens[saying]?.xpos ?? '') || !isTelling(tokenAt(tree, saying).lemma))
    return false;
  if (subject < 0 || subject > saying || /^(?:I|we|you|who)$/iu.test(tokenAt(tree, subject).form))
    return false;
  return tree.tokens.slice(0, saying).some(({ form }) => MARK.test(form));
}

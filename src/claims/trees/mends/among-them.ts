import { tokensWith } from '../apply-mends';
import type { Token } from '../../../language/parsed';
import { dependents, tokenAt, type Tree } from '../tree';

/**
 * "freed twelve hostages, among them a priest and two nurses": whoever is among those named before is not listed beside them, and
 * what "and" joins without a comma is among them too.
 */
export function nameAmong(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  for (const [them, { form, head: first }] of tree.tokens.entries()) {
    if (!/^(?:them|whom)$/iu.test(form) || first < them) continue;
    if (!/^among(?:st)?$/iu.test(tree.tokens[them - 1]?.form ?? '') || tree.tokens[them - 2]?.form !== ',')
      continue;
    const { deprel, head } = tokenAt(tree, first);
    if (deprel !== 'conj' || head > them) continue;
    mended.set(first, { ...tokenAt(tree, first), deprel: 'parataxis' });
    for (const other of dependents(tree, head, 'conj'))
      if (other > first && isTight(tree, other)) mended.set(other, { ...tokenAt(tree, other), head: first });
  }
  return tokensWith(tree, mended);
}

/** Whether a member is joined by "and" with no comma before it, or by a comma alone. */
function isTight(tree: Tree, member: number): boolean {
  if (/^(?:VERB|AUX)$/u.test(tokenAt(tree, member).upos)) return false;
  const [joint] = dependents(tree, member, 'cc');
  return joint === undefined || tree.tokens[joint - 1]?.form !== ',';
}

import { dependents, tokenAt, type Tree } from '../trees/tree';

/**
 * "Born to a miner and a clerk, she left", "Having met the doctor, she left": what a participle before a clause does its deed to or with is not who does it, the subject of the
 * clause (Chomsky 1981, Principle B, with the subject that the participle lacks).
 */
export function isOfOwnParticiple(tree: Tree, mention: number, subject: number): boolean {
  let noun = mention;
  while (tokenAt(tree, noun).deprel === 'conj' && tokenAt(tree, noun).head >= 0)
    noun = tokenAt(tree, noun).head;
  const { deprel, head: verb } = tokenAt(tree, noun);
  if (verb < 0 || verb > subject || !/^(?:i?obj|obl)/u.test(deprel)) return false;
  const { xpos, deprel: relation, head: clause } = tokenAt(tree, verb);
  if (!/^VB[NG]$/u.test(xpos) || !/^(?:advcl|acl)$/u.test(relation) || clause < 0) return false;
  const isTensed = dependents(tree, verb, 'aux').some((aux) => tokenAt(tree, aux).xpos !== 'VBG');
  if (isTensed || dependents(tree, verb, 'nsubj', 'csubj', 'mark').length > 0) return false;
  return clause === subject || dependents(tree, clause, 'nsubj').includes(subject);
}

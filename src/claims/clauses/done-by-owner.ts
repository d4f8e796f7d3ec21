import { dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';

/** "The firm's shares fell after announcing a loss": the firm did; not "fell after touching a record". */
export const isDoneByOwner = (tree: Tree, noun: number, clause: number): boolean =>
  noun >= 0 &&
  tokenAt(tree, clause).xpos === 'VBG' &&
  dependents(tree, clause, 'obj').some(
    (object) => !/%|^(?:percent|cent|points?)$/iu.test(tokenAt(tree, object).form),
  ) &&
  !/^(?:touch|hit|reach|top|exceed|breach|near|average|total|break|set|follow|outpace|outperform|have|be)$/u.test(
    tokenAt(tree, clause).lemma,
  ) &&
  /^(?:share|stock|price|profit|sale|revenue|turnover|earnings|income|value|bond|debt|loss|margin|cost|output|population|popularity|rating|reputation|health|career)$/u.test(
    tokenAt(tree, noun).lemma.toLowerCase(),
  );

/** Whose a thing is, among the words that name it; none where nothing tells. */
export function ownerIn(tree: Tree, noun: number, named: readonly number[]): number[] {
  const owner = dependents(tree, noun, 'nmod:poss').find((token) => named.includes(token));
  if (owner === undefined) return [];
  return yieldOf(tree, owner).filter((token) => tokenAt(tree, token).deprel !== 'case');
}

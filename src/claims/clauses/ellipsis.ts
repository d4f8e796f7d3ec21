import { tokenAt, type Tree } from '../trees/tree';

/** Whether words end in an auxiliary that stands for a verb of another clause: "it did not", "eleven have", "they cannot". */
export function endsInEllipsis(tree: Tree, tokens: readonly number[]): boolean {
  const words = tokens.filter((token) => tokenAt(tree, token).upos !== 'PUNCT');
  const isNot = (token: number | undefined): boolean =>
    token !== undefined && /^(?:not|n['’]t)$/iu.test(tokenAt(tree, token).form);
  const helper = words.at(isNot(words.at(-1)) ? -2 : -1);
  return (
    words.length >= 2 &&
    helper !== undefined &&
    helper !== words[0] &&
    /^(?:do|does|did|have|has|had|is|are|was|were|will|wo|would|can|ca|could|should|may|might|must)$/iu.test(
      tokenAt(tree, helper).form,
    )
  );
}

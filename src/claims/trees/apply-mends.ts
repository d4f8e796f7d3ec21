import type { ParsedSentence, Token } from '../../language/parsed';
import { treeOf, type Tree } from './tree';

/** One thing that parsers often get wrong: the tokens, changed where the tree has it. */
export type Mend = (tree: Tree) => readonly Token[];

/** Applies mends one after the other. A sentence in which none finds anything comes back as the same object. */
export function applyMends(sentence: ParsedSentence, mends: readonly Mend[]): ParsedSentence {
  return mends.reduce((mended, mend) => {
    const tree = treeOf(mended);
    const tokens = mend(tree);
    if (tokens === tree.tokens) return mended;
    return tokens.some((token, index) => token !== tree.tokens[index]) ? { ...mended, tokens } : mended;
  }, sentence);
}

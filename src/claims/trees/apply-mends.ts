import { sentenceOf, tokenOf, type ParsedSentence, type Token } from '../../language/parsed';
import { isRooted, treeOf, type Tree } from './tree';

/** One thing that parsers often get wrong: the tokens, changed where the tree has it. */
export type Mend = (tree: Tree) => readonly Token[];

/**
 * Applies mends one after the other, less those that would close a circle. A sentence in which none finds anything comes
 * back as the same object.
 */
export function applyMends(sentence: ParsedSentence, mends: readonly Mend[]): ParsedSentence {
  return mends.reduce((mended, mend) => withTokens(mended, mend(treeOf(mended))), sentence);
}

/** A tree's tokens with others in some places, by index; the tree's own row where there are none. */
export function tokensWith({ tokens }: Tree, mended: ReadonlyMap<number, Token>): readonly Token[] {
  return mended.size === 0 ? tokens : tokens.map((token, index) => mended.get(index) ?? token);
}

/** The sentence with other tokens; the sentence itself where they are the same or form no tree. */
export function withTokens(sentence: ParsedSentence, mended: readonly Token[]): ParsedSentence {
  const old = sentence.tokens;
  if (mended === old || !isOther(mended, old) || !isRooted(mended)) return sentence;
  const tokens = mended.map((token, i) => (token === old[i] ? token : tokenOf(token)));
  return sentenceOf({ ...sentence, tokens });
}

function isOther(mended: readonly Token[], old: readonly Token[]): boolean {
  for (let at = 0; at < mended.length; at += 1) if (mended[at] !== old[at]) return true;
  return false;
}

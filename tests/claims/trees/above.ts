import { mendTree } from '../../../src/claims/trees/mend-tree';
import { parseSentence } from '../../../src/language/parse';

/** What a word hangs on in the mended tree, and how: "nsubj won". */
export function above(text: string, word: string): string {
  const { tokens } = mendTree(parseSentence(text, [0, text.length]));
  const { head, deprel } = tokens.find(({ form }) => form === word)!;
  return `${deprel} ${tokens[head]?.form ?? '-'}`;
}

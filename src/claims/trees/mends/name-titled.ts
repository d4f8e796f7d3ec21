import { tokensWith } from '../apply-mends';
import type { Token } from '../../../language/parsed';
import { dependents, isUnder, tokenAt, type Tree } from '../tree';

/**
 * "set up a campaign, Save Our Nights, which": words that all have a capital, between a noun with "a" and the next comma, are what the
 * noun's thing is called, though the first be a verb; "cut jobs, closed two mills" goes on.
 */
export function nameTitled(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, first) => {
    if (token.xpos !== 'VB' || token.deprel !== 'conj' || !isCapital(token)) return;
    const noun = first - 2;
    if (tree.tokens[first - 1]?.form !== ',' || tree.tokens[noun]?.upos !== 'NOUN') return;
    if (!dependents(tree, noun, 'det').some((det) => /^an?$/iu.test(tokenAt(tree, det).form))) return;
    const end = tree.tokens.findIndex((other, at) => at > first && !isCapital(other));
    if (end < first + 2 || !/^[,.;]$/u.test(tokenAt(tree, end).form)) return;
    // Of "Stop The Dam" the names that are looked for in the text hold the end only.
    if (tree.tokens.slice(first, end).some(({ form }) => /^(?:the|an?)$/iu.test(form))) return;
    const isName = (index: number): boolean => index > first && index < end;
    tree.tokens.forEach((other, index) => {
      if (index === first)
        mended.set(index, { ...other, head: noun, deprel: 'appos', upos: 'PROPN', xpos: 'NNP' });
      else if (isName(index))
        mended.set(index, { ...other, head: first, deprel: 'flat', upos: 'PROPN', xpos: 'NNP' });
      else if (index >= end && (other.head === first || isName(other.head)) && isUnder(tree, index, first)) {
        const isRelative = other.deprel.startsWith('acl');
        mended.set(index, { ...other, head: isRelative ? first : token.head });
      }
    });
  });
  return tokensWith(tree, mended);
}

const isCapital = ({ form }: Token): boolean => /^\p{Lu}/u.test(form);

import type { Token } from '../../../language/parsed';
import type { Tree } from '../tree';

/** "would-be thieves": three words that parsers take for a verb and its helper are an adjective of the noun behind them. */
export function describeWouldBe(tree: Tree): readonly Token[] {
  const { tokens } = tree;
  const would = tokens.findIndex((_, index) => isWouldBe(tree, index));
  const noun = would < 0 ? -1 : nounAfter(tree, would + 2);
  if (noun < 0) return tokens;
  const be = would + 2;
  const before = would - 1;
  const isDeterminer = tokens[before]?.upos === 'DET' || tokens[before]?.deprel === 'nmod:poss';
  return tokens.map((token, index): Token => {
    if (index === be) return { ...token, upos: 'ADJ', xpos: 'JJ', head: noun, deprel: 'amod' };
    if (index === would) return { ...token, upos: 'ADJ', xpos: 'JJ', head: be, deprel: 'compound' };
    if (index === would + 1) return { ...token, head: be, deprel: 'punct' };
    if (index === before && isDeterminer)
      return { ...token, head: noun, deprel: token.upos === 'DET' ? 'det' : 'nmod:poss' };
    return token.head === be || token.head === would ? { ...token, head: noun } : token;
  });
}

function isWouldBe(tree: Tree, index: number): boolean {
  const [would, hyphen, be] = tree.tokens.slice(index, index + 3);
  const isTight = would?.end === hyphen?.start && hyphen?.end === be?.start;
  return (
    isTight &&
    /^would$/iu.test(would?.form ?? '') &&
    hyphen?.form === '-' &&
    be?.form === 'be' &&
    be.upos !== 'ADJ'
  );
}

/** The last of the nouns that follow, behind adjectives; −1 for none. */
function nounAfter({ tokens }: Tree, word: number): number {
  let at = word + 1;
  while (tokens[at]?.upos === 'ADJ') at++;
  while (tokens[at]?.upos === 'NOUN' && tokens[at + 1]?.upos === 'NOUN') at++;
  return tokens[at]?.upos === 'NOUN' ? at : -1;
}

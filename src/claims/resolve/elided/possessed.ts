import { childrenOf, dependents, tokenAt, type Tree } from '../../trees/tree';
import type { ReadSentence } from '../acts-told';
import type { Which } from '../which-one';

/**
 * "Shares in Orrin rose 11%. Vell's [shares] fell 3%": what somebody has whose name stands alone, where the sentence before, or the
 * clause before in its own, had that of another for its subject. What is put in goes behind the ending.
 */
export function findPossessed(
  token: number,
  sentence: number,
  read: (sentence: number) => ReadSentence | undefined,
): Which {
  const { tree } = read(sentence)!;
  if (!isOwnerAlone(tree, token)) return null;
  for (let at = sentence; at >= Math.max(0, sentence - 1); at -= 1) {
    const one = read(at);
    if (!one) continue;
    const end = at === sentence ? token : one.tree.tokens.length;
    const subjects = one.tree.tokens.flatMap(({ upos, deprel }, noun) =>
      noun < end && upos === 'NOUN' && deprel.startsWith('nsubj') && isOwned(one.tree, noun) ? [noun] : [],
    );
    const nouns = new Set(subjects.map((noun) => tokenAt(one.tree, noun).form.toLowerCase()));
    if (nouns.size > 1) return null;
    const [noun] = subjects.slice(-1);
    if (noun === undefined) continue;
    const { form, start, end: last } = tokenAt(one.tree, noun);
    return { text: form.toLowerCase(), from: [start, last] };
  }
  return null;
}

/** "Vell's fell 3%": whether a word is the ending of a name that is a subject with no noun behind. */
function isOwnerAlone(tree: Tree, token: number): boolean {
  const { xpos, deprel, head } = tokenAt(tree, token);
  if (xpos !== 'POS' || deprel !== 'case' || head < 0) return false;
  const owner = tokenAt(tree, head);
  const next = tree.tokens[token + 1];
  return (
    owner.upos === 'PROPN' &&
    (owner.deprel.startsWith('nsubj') || (owner.deprel === 'nmod:poss' && owner.head === token + 1)) &&
    /^(?:VERB|AUX)$/u.test(next?.upos ?? '') &&
    !/^(?:VBG|VBN)$/u.test(next?.xpos ?? '')
  );
}

/** "Orrin's shares", "shares in Orrin" */
const isOwned = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'nmod').some((child) => tokenAt(tree, child).upos === 'PROPN') ||
  childrenOf(tree, noun).some((child) => tokenAt(tree, child).deprel === 'nmod:poss');

import { dependent, dependents, isRelation, tokenAt, type Tree } from '../trees/tree';

/** Words before "few" and "little" with which there is some: "a few boats", "the few boats", "quite a little". */
const SOME =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|your|every|another|quite|not|no|last|first|next|past)$/iu;

/** Whether a noun phrase says that there is next to none: "few residents", "very few of the boats", "little was done", "little money". */
export function isScant(tree: Tree, noun: number): boolean {
  return [noun, ...dependents(tree, noun, 'amod', 'det', 'advmod')].some((word) =>
    isScantWord(tree, word, noun),
  );
}

function isScantWord(tree: Tree, word: number, noun: number): boolean {
  const form = tokenAt(tree, word).form.toLowerCase();
  // "not many boats", "not much rain"
  if (/^(?:many|much)$/u.test(form)) return /^not$/iu.test(tree.tokens[word - 1]?.form ?? '');
  if (!/^(?:few|little)$/u.test(form) || tokenAt(tree, word).upos === 'PROPN') return false;
  // "little boys", "Little Italy": small ones
  if (form === 'little' && word !== noun && tokenAt(tree, noun).xpos !== 'NN') return false;
  const before = [tree.tokens[word - 1], tree.tokens[word - 2]].map((token) => token?.form ?? '');
  const near = /^(?:very|so|too|relatively|comparatively)$/iu.test(before[0]!) ? before[1]! : before[0]!;
  return !SOME.test(near) && dependent(tree, noun, 'det', 'nmod:poss') < 0;
}

/** "Not a single vote", "Not one of the boats": none. */
export function isNotOne(tree: Tree, noun: number): boolean {
  const words = [noun, ...dependents(tree, noun, 'det', 'nummod', 'advmod')];
  const not = words.find((word) => /^not$/iu.test(tokenAt(tree, word).form));
  const first = not ?? (/^not$/iu.test(tree.tokens[noun - 1]?.form ?? '') ? noun - 1 : -1);
  if (first < 0) return false;
  const [one, single] = [tree.tokens[first + 1]?.form ?? '', tree.tokens[first + 2]?.form ?? ''];
  return (
    /^one$/iu.test(one) ||
    (/^an?$/iu.test(one) && /^(?:single|soul|word|penny|cent|drop|trace)$/iu.test(single))
  );
}

/** Whether a noun is what a predicate tells of: its subject or its object. */
export const isArgument = (tree: Tree, index: number): boolean =>
  isRelation(tokenAt(tree, index).deprel, ['nsubj', 'obj']);

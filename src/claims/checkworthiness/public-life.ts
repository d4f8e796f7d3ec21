import { isBodyWord } from '../names/bodies';
import { ROLE_NOUNS } from '../names/people';
import { wordSet } from '../../language/word-set';
import { childrenOf, type Tree } from '../trees/tree';

/** Nouns of public life beside bodies and offices: what is told of them weighs more than what a waiter did. */
const PUBLIC = wordSet(
  `law bill tax treaty ban vote election budget wage rent price export import crime fraud bribe murder war strike drug vaccine disease
  cancer virus prison prisoner immigrant refugee school hospital bank reactor dam bridge railway river lake weapon licence license contract
  constitution verdict ruling reform subsidy pension insurance poverty unemployment inflation emission pollution disaster flood collapse`,
);

/** Whether a word stands for a body, an office or another matter of public life. */
function isPublic(tree: Tree, index: number): boolean {
  const { upos, lemma } = tree.tokens[index]!;
  if (upos !== 'NOUN') return false;
  const word = lemma.toLowerCase();
  return PUBLIC.has(word) || isBodyWord(word) || ROLE_NOUNS.has(word);
}

/** Verbs and helpers of wishing, urging and thanking, and words of feeling. */
const WISHING = wordSet(
  `should must ought need deserve hope want wish love thank dream imagine remember trust bless let like proud dear thrilled happy sad glad
  nervous honoured honored humbled excited grateful moved delighted touched afraid thankful lucky excite thrill humble honour honor`,
);

/** "my heart", "our thoughts": who speaks of them tells a feeling. */
const isHeart = (tree: Tree, index: number): boolean =>
  /^(?:heart|soul|thought|prayer|dream|hope|pride)$/u.test(tree.tokens[index]!.lemma) &&
  /^(?:my|our)$/iu.test(tree.tokens[index - 1]?.form ?? '');

/** Whether the main word, or what helps it, wishes, urges or thanks, or a feeling of the speaker's is told. */
export function wishes(tree: Tree, predicate: number): boolean {
  if (tree.tokens.some((_, index) => isHeart(tree, index))) return true;
  return [predicate, ...childrenOf(tree, predicate)].some((index) => {
    const { deprel, lemma, upos } = tree.tokens[index]!;
    const isHelper = index === predicate || /^(?:aux|cop)/u.test(deprel);
    return isHelper && /^(?:VERB|AUX|ADJ)$/u.test(upos) && WISHING.has(lemma.toLowerCase());
  });
}

/** The first word of public life in a stretch; −1 for none. */
export function publicWord(tree: Tree, indexes: readonly number[]): number {
  return indexes.find((index) => isPublic(tree, index)) ?? -1;
}

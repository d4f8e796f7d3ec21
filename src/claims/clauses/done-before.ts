import { wordSet } from '../../language/word-set';
import { dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isDuration } from './measures';
import { isModal, isPast } from './predicate';
import { doubtsOf, isDenied } from './scope';

/** What somebody does for a while, and what it keeps nobody from: "worked in Oslo before she moved". */
const STAGES =
  wordSet(`work serve live study train play teach spend run lead head stay practise practice coach act sing perform manage own farm
travel tour compete attend rule reign govern edit preach tend wait grow`);

/** What comes first and is done with, where the same one did something after it: "fell 3 percent before recovering". */
const FIRST =
  wordSet(`rise fall climb drop gain lose win sell buy visit meet sign speak write hold slip jump dip surge plunge slide graduate open trade
drift tumble start begin fly make`);

/**
 * Whether what follows "before" came about: "lived in Lyon before moving to Basel", "served two terms before he ran for governor";
 * not "died before finishing the book", "caught him before he fled", "left before he could be asked".
 */
export function isDoneBefore(tree: Tree, verb: number, clause: number): boolean {
  const isOpen = [verb, clause].some(
    (one) => isModal(tree, one) || isDenied(tree, one) || doubtsOf(tree, one).length > 0,
  );
  if (isOpen || !isPast(tree, verb) || isUnsure(tree, clause)) return false;
  const { lemma, xpos } = tokenAt(tree, verb);
  const isPassive = xpos === 'VBN' && dependents(tree, verb, 'aux:pass').length > 0;
  if (isPassive) return false;
  const isSame = tokenAt(tree, clause).xpos === 'VBG' || dependents(tree, clause, 'nsubj').length === 0;
  return STAGES.has(lemma) || lasts(tree, verb, clause) || (isSame && FIRST.has(lemma));
}

/** "flew for two minutes before it exploded" */
const lasts = (tree: Tree, verb: number, clause: number): boolean =>
  dependents(tree, verb, 'obl').some(
    (time) =>
      time < clause &&
      isDuration(tree, time) &&
      dependents(tree, time, 'case').some((word) => /^for$/iu.test(tokenAt(tree, word).form)),
  );

/** "before anybody could stop it", "even before he was named" */
function isUnsure(tree: Tree, clause: number): boolean {
  const words = yieldOf(tree, clause);
  const mark = words.find((token) => /^before$/iu.test(tokenAt(tree, token).form)) ?? 0;
  const before = tree.tokens[mark - 1]?.form ?? '';
  return (
    /^(?:even|not|only|just|unless)$/iu.test(before) ||
    words.some((token) => /^(?:any\w*|ever|even|possibly|eventual\w*)$/iu.test(tokenAt(tree, token).form))
  );
}

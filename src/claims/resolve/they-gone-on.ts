import { wordSet } from '../../language/word-set';
import { isDoneToSubject } from '../clauses/predicate';
import { tokenAt, type Tree } from '../trees/tree';
import type { NounMention } from './mention';
import { firstWord } from './standing';
import type { Surroundings } from './surroundings';
import { isSpoken } from './thing/contenders';

/** A "they" of the sentence before that goes on. */
export interface GoneOn {
  /** Whom that "they" stood for; undefined where it was open. */
  readonly meant: NounMention | undefined;
  /** Where it stands in its sentence. */
  readonly they: number;
}

/** What those who tell of others do themselves. */
const OWN_ACTS =
  wordSet(`search look appeal investigate believe ask urge say add tell treat examine suspect think expect warn describe
  release question arrest detain interview advise confirm call plan hope continue`);

/** "They fled on foot, police said. They have not been found.": who opens a sentence as those before it did, and is no teller of it. */
export function goneOn(token: number, around: Surroundings): GoneOn | undefined {
  const { tree, trees, before } = around;
  const last = before[0]?.[0];
  const own = last && trees[last.sentence];
  if (!own || isSpoken(token, around) || !opensAsThey(tree, token) || isOwnAct(tree, token)) return undefined;
  const they = firstWord(own);
  if (!opensAsThey(own, they)) return undefined;
  const teller = before[0]?.find(
    ({ speaks, token: at }) => speaks && at > they && tokenAt(own, at).upos !== 'PRON',
  );
  if (!teller || tokenAt(own, teller.token).head === tokenAt(own, they).head) return undefined;
  return { they, meant: before[0]?.find((mention) => mention.token === they) };
}

const opensAsThey = (tree: Tree, token: number): boolean =>
  token === firstWord(tree) &&
  /^they$/iu.test(tokenAt(tree, token).form) &&
  tokenAt(tree, token).deprel.startsWith('nsubj');

/** "They are looking for witnesses": what police do rather than those of whom they tell. */
function isOwnAct(tree: Tree, token: number): boolean {
  return !isDoneToSubject(tree, token) && OWN_ACTS.has(tokenAt(tree, tokenAt(tree, token).head).lemma);
}

import { canSpeak } from '../claimants/can-speak';
import { isTense } from '../clauses/predicate';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import type { Draft } from './draft';

/** The clause that a word of contrast opens behind a remark. */
interface Contrary {
  readonly joint: number;
  readonly clause: number;
  readonly subject: number;
}

/**
 * "The drug, the maker says, is safe, but regulators have banned it", "The mine is safe, its owner said, but two men died there in
 * May": behind a remark the writer sets what others do, or what has happened, against what is said in the present. A clause whose
 * tense is moved back ("but repairs would take years"), or that is in one tense with what is said ("rose …, but profits fell"), goes on
 * with it.
 */
export function contradicts(tree: Tree, draft: Draft, { joint, clause, subject }: Contrary): boolean {
  const { upos, lemma, head } = tokenAt(tree, subject);
  if (head !== clause || !/^(?:NOUN|PROPN)$/u.test(upos) || GENERAL.test(lemma)) return false;
  if (draft.source.some((word) => tokenAt(tree, word).lemma === lemma) || isOfSpeaker(tree, subject))
    return false;
  const said = tenseBefore(tree, draft, joint);
  const own = tenseOf(tree, clause);
  if (own === 'present') return said === 'reported' || canSpeak(tree, subject);
  return own === 'past' && said === 'present';
}

/** Whoever may be meant by these, the one who speaks may be among them. */
const GENERAL = /^(?:people|person|other|thing|folk|everyone|everybody)$/u;

/** "but his staff are tired", "our nurses". */
const isOfSpeaker = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'nmod:poss').some((owner) =>
    /^(?:his|her|my|our)$/iu.test(tokenAt(tree, owner).form),
  );

/** The tense of a clause by its first finite word: "would", "could" and "had" are reported speech. */
function tenseOf(tree: Tree, clause: number): 'present' | 'past' | 'reported' {
  const helper = dependents(tree, clause, 'aux', 'aux:pass', 'cop').find((index) => index < clause);
  return tenseAt(tree, helper ?? clause);
}

function tenseAt(tree: Tree, index: number): 'present' | 'past' | 'reported' {
  const { xpos, form, lemma } = tokenAt(tree, index);
  if (xpos === 'MD') return /^(?:will|can|must|cannot|ca|wo|['’]ll)$/iu.test(form) ? 'present' : 'reported';
  if (xpos === 'VBD') return lemma === 'have' ? 'reported' : 'past';
  return 'present';
}

/** The tense of what was said before the contrast. */
function tenseBefore(tree: Tree, { cue, source }: Draft, joint: number): string {
  const remark = new Set([...cue, ...source]);
  const finite = tree.tokens.findIndex(
    ({ xpos }, index) => index < joint && !remark.has(index) && isTense(xpos),
  );
  return finite < 0 ? '' : tenseAt(tree, finite);
}

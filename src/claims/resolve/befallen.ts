import { wordSet } from '../../language/word-set';
import { isDoneToSubject } from '../clauses/predicate';
import { dependents, isUnder, tokenAt, type Tree } from '../trees/tree';
import { KIN_NOUNS } from './posts';
import type { NounMention } from './mention';
import { fits, type Contender } from './person/contenders';
import type { Surroundings } from './surroundings';
import { isSpoken } from './thing/contenders';
import type { Gender } from '../names/given-names';

/** What is done to whom something has happened. */
const DONE =
  wordSet(`injure wound hurt kill take rush airlift rescue treat hospitalise hospitalize trap pin bury crush hit strike stab shoot
  beat burn fly transport pronounce discharge admit pull save find`);

/** What they do and need. */
const UNDERGONE = wordSet('die suffer survive need recover bleed collapse drown require sustain undergo');

/** How they are. */
const STATES = wordSet(
  `hurt unhurt injured unconscious conscious dead alive ill unharmed coma hospital condition surgery intensive`,
);

/**
 * Who else may be meant than whoever spoke or did something in the sentence before, though that one is likelier: to whom something
 * happened in what was said ("Mayor Beck said a tree had fallen on a cyclist. He was badly hurt."), or that one's kin whom the same
 * was done to ("Tom Roos visited his father Karl. He said he was ill.").
 */
export function befallen(
  token: number,
  gender: Gender,
  best: Contender,
  around: Surroundings,
): NounMention | undefined {
  const last = best.mentions.find(({ mention, back }) => back === 1 && mention.role.endsWith('subject'));
  const tree = last && around.trees[last.mention.sentence];
  if (!tree || best.mentions[0]!.back === 0 || isSpoken(token, around) || last.mention.isQuoted)
    return undefined;
  const subject = [last.mention.token, ...last.mention.partners].find((word) =>
    tokenAt(tree, word).deprel.startsWith('nsubj'),
  );
  const verb = subject === undefined ? -1 : tokenAt(tree, subject).head;
  if (verb < 0 || verb !== tree.root || !tokenAt(around.tree, token).deprel.startsWith('nsubj'))
    return undefined;
  const told = dependents(tree, verb, 'ccomp');
  const isTold = last.mention.speaks && isBefallen(around.tree, token);
  return (around.before[0] ?? []).find((other) => {
    if (other === last.mention || other.kind !== 'person' || other.plural || !fits(other, gender, around))
      return false;
    if (best.mentions.some(({ mention }) => mention === other) || tokenAt(tree, other.token).upos === 'PRON')
      return false;
    if (isTold && told.some((clause) => isUnder(tree, other.token, clause))) return isDoneTo(tree, other);
    return isMetKin(tree, other, verb);
  });
}

/** "was badly hurt", "died", "is in a coma" */
function isBefallen(tree: Tree, token: number): boolean {
  const { lemma, form } = tokenAt(tree, tokenAt(tree, token).head);
  if (UNDERGONE.has(lemma) || STATES.has(form.toLowerCase())) return true;
  return isDoneToSubject(tree, token) && DONE.has(lemma);
}

/** Whether something is done to somebody rather than by them. */
const isDoneTo = (tree: Tree, { token }: NounMention): boolean =>
  /^(?:i?obj|obl|nsubj:pass)/u.test(tokenAt(tree, token).deprel);

/** "visited his father Karl" */
function isMetKin(tree: Tree, { token, partners }: NounMention, verb: number): boolean {
  const words = [token, ...partners, ...dependents(tree, token, 'nmod:desc', 'compound', 'appos')];
  const isKin = words.some(
    (word) =>
      KIN_NOUNS.test(tokenAt(tree, word).lemma.toLowerCase()) &&
      [word, token].some((owned) =>
        dependents(tree, owned, 'nmod:poss').some((owner) =>
          /^(?:his|her)$/iu.test(tokenAt(tree, owner).form),
        ),
      ),
  );
  return (
    isKin &&
    words.some((word) => {
      const { head, deprel } = tokenAt(tree, word);
      if (head !== verb) return false;
      const isTo = dependents(tree, word, 'case').some((at) => /^to$/iu.test(tokenAt(tree, at).form));
      return /^i?obj/u.test(deprel) || (deprel.startsWith('obl') && isTo);
    })
  );
}

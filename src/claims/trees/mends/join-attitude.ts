import type { Token } from '../../../language/parsed';
import { wordSet } from '../../../language/word-set';
import { canSpeak } from '../../claimants/can-speak';
import { isFinite, subjectOf } from '../../clauses/predicate';
import { isSaying, isTelling } from '../saying-words';
import { dependent, dependents, tokenAt, type Tree } from '../tree';
import { isGoingOn, isOfMeeting, isRemarking } from './join-saying';

/** What somebody holds or feels of what may be. */
const ATTITUDE = wordSet('hope fear expect doubt believe think worry suspect know wish want');

/** What is held by whoever is told of as well as by the teller. */
const OWN = wordSet('hope believe think know wish want');

/** What is told, the verb of the teller before it, and what is joined to what is told. */
interface Joined {
  readonly first: number;
  readonly told: number;
  readonly second: number;
}

/**
 * "Roos and Beck hope that the ice will hold but fear it will not", "Pilots say the fog may lift but warn that the roads are icy": of two
 * verbs of saying or holding the second, with a clause of its own, is joined to the first, in its tense, not to what is told behind a
 * "will". Where who is told of may say so too, only behind "but", or by a
 * verb for saying more: not "hope voters will listen and believe that …".
 */
export function joinAttitude(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, second) => {
    const { deprel, head: told, xpos, lemma } = token;
    if (!/^(?:conj|advcl)$/u.test(deprel) || told < 0 || told > second || !isHeld(lemma)) return token;
    const { deprel: relation, head: first } = tokenAt(tree, told);
    if (relation !== 'ccomp' || first < 0 || first > told || !isFinite(tree, told)) return token;
    const { lemma: teller, xpos: tense } = tokenAt(tree, first);
    if (!isHeld(teller) || !(tense === 'VBZ' ? xpos === 'VBZ' : tense === 'VBP' && /^VBP?$/u.test(xpos)))
      return token;
    if (dependent(tree, second, 'nsubj', 'csubj', 'expl', 'aux', 'mark') >= 0) return token;
    return hasClause(tree, second) && isOfFirst(tree, { first, told, second })
      ? { ...token, deprel: 'conj', xpos: tense, head: first }
      : token;
  });
}

const hasClause = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'ccomp', 'xcomp').some((clause) => clause > verb && isFinite(tree, clause));

/** "complain that buses never stop": what somebody tells with "that" is in a tense; not "insist that he leave". */
export function tagTold(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { xpos, deprel, head } = token;
    if (xpos !== 'VB' || deprel !== 'ccomp' || head < 0 || head > clause) return token;
    const { lemma } = tokenAt(tree, head);
    if (!isHeld(lemma) || DEMANDING.test(lemma) || dependent(tree, clause, 'aux', 'aux:pass') >= 0)
      return token;
    const isThat = dependents(tree, clause, 'mark').some((mark) => /^that$/iu.test(tokenAt(tree, mark).form));
    const subject = subjectOf(tree, clause);
    return isThat && subject > head && isSeveral(tree, subject) ? { ...token, xpos: 'VBP' } : token;
  });
}

const DEMANDING = /^(?:insist|demand|suggest|want|wish)$/u;

const isSeveral = (tree: Tree, subject: number): boolean =>
  /^NNP?S$/u.test(tokenAt(tree, subject).xpos) ||
  /^(?:they|we|you|i|police)$/iu.test(tokenAt(tree, subject).form);

const isHeld = (lemma: string): boolean => ATTITUDE.has(lemma) || isSaying(lemma) || isRemarking(lemma);

/** Whether the teller says or holds more, rather than whoever is told of. */
function isOfFirst(tree: Tree, { first, told, second }: Joined): boolean {
  const joint = jointOf(tree, second);
  if (joint === '') return false;
  const subject = dependent(tree, told, 'nsubj');
  if (subject < 0 || !canSpeak(tree, subject)) return true;
  if (!couldAgree(tree, told, tokenAt(tree, first).xpos)) return true;
  const [{ lemma }, { lemma: more }] = [tokenAt(tree, told), tokenAt(tree, second)];
  if (joint === 'but' && /^(?:they|we)$/iu.test(tokenAt(tree, subject).form)) return true;
  if (isTelling(lemma) || isOfMeeting(lemma)) return false;
  if (joint === 'and') return isGoingOn(more);
  return isMere(tree, first) || !OWN.has(more);
}

const isMere = (tree: Tree, verb: number): boolean => ATTITUDE.has(tokenAt(tree, verb).lemma);

/** Whether a plain verb, or one in -s, could go on with what is told: "the boy will recover …"; not "the boy is well but warn". */
function couldAgree(tree: Tree, told: number, tense: string): boolean {
  const forms = [told, ...dependents(tree, told, 'aux', 'aux:pass', 'cop')].map(
    (at) => tokenAt(tree, at).xpos,
  );
  if (tense === 'VBP' && forms.includes('MD')) return true;
  return forms.includes(tense);
}

/** "but", "and" or "yet" before a verb. */
function jointOf(tree: Tree, verb: number): string {
  const joint = dependents(tree, verb, 'cc', 'advmod').find(
    (at) => at < verb && /^(?:but|and|yet)$/iu.test(tokenAt(tree, at).form),
  );
  return joint === undefined ? '' : tokenAt(tree, joint).form.toLowerCase();
}

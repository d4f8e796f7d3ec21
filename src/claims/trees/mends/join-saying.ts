import type { Token } from '../../../language/parsed';
import { wordSet } from '../../../language/word-set';
import { canSpeak } from '../../claimants/can-speak';
import { isFinite } from '../../clauses/predicate';
import { isSaying, isTelling } from '../saying-words';
import { dependent, dependents, tokenAt, type Tree } from '../tree';

/** Verbs by which whoever has just said something says more. */
const GOING_ON = /^(?:add|stress|emphasi[sz]e|underline|warn|caution|argue|note|predict|point)$/u;

/** Other verbs than those of telling that take a clause with "that" and need somebody to do so. */
const REMARKING =
  /^(?:promise|vow|pledge|acknowledge|concede|stress|emphasi[sz]e|underline|predict|conclude|find|demand|deny|point|reveal|reiterate|complain|boast|recall|caution)$/u;

/** What somebody does who is with others, to whom the next word of saying may be said. */
const MEETING = wordSet(
  `tell say write ask talk speak call phone ring contact meet visit see email text message approach address question accuse deny
  testify appear answer reply interview confront claim insist`,
);

/**
 * "Roos said 30 trees had been felled and added that more would follow": a word of saying with a clause of its own, which the tree
 * joins to what was said, goes on with the saying where what is told of cannot say so, or where the verb is one for saying
 * more and nobody has been told of that they talk: not "said the envoy had met the rebels and warned that …".
 */
export function joinSaying(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, further) => {
    const { deprel, head: told, upos, xpos } = token;
    if (deprel !== 'conj' || told < 0 || told > further || upos !== 'VERB' || !/^VB[DN]$/u.test(xpos))
      return token;
    const { deprel: relation, head: saying } = tokenAt(tree, told);
    if (relation !== 'ccomp' || saying < 0 || saying > told || !isLedBy(tree, saying)) return token;
    if (dependent(tree, further, 'nsubj', 'csubj', 'expl', 'aux', 'mark') >= 0) return token;
    if (dependent(tree, further, 'cc') < 0 || !isFinite(tree, told) || !isRemark(tree, further)) return token;
    return isOfSpeaker(tree, told, further) ? { ...token, xpos: 'VBD', head: saying } : token;
  });
}

/** Whether a verb in a past tense says what follows. */
const isLedBy = (tree: Tree, saying: number): boolean =>
  isSaying(tokenAt(tree, saying).lemma) && tokenAt(tree, saying).xpos === 'VBD';

/** Whether a verb says something: a clause, or what others are to do ("urged residents to leave"). */
function isRemark(tree: Tree, verb: number): boolean {
  const { lemma } = tokenAt(tree, verb);
  if (lemma === 'call' && callsFor(tree, verb)) return true;
  if (/^(?:urge|ask|order|call)$/u.test(lemma))
    return dependent(tree, verb, 'obj', 'iobj', 'obl') > verb && dependent(tree, verb, 'xcomp') > verb;
  const clause = dependents(tree, verb, 'ccomp').find((index) => index > verb);
  return clause !== undefined && isFinite(tree, clause) && (isTelling(lemma) || REMARKING.test(lemma));
}

/** "called for a strike"; not "called for help", which whoever is in need does. */
const callsFor = (tree: Tree, verb: number): boolean =>
  /^for$/iu.test(tree.tokens[verb + 1]?.form ?? '') &&
  dependents(tree, verb, 'obl').some(
    (thing) =>
      !/^(?:help|ambulance|doctor|medic|police|backup|assistance|aid)$/u.test(tokenAt(tree, thing).lemma),
  );

/** Whether it is rather the speaker who says more than whoever is told of. */
function isOfSpeaker(tree: Tree, told: number, further: number): boolean {
  const subject = dependents(tree, told, 'nsubj')[0];
  const { lemma } = tokenAt(tree, told);
  if (subject === undefined || lemma === 'die' || !canSpeak(tree, subject)) return true;
  if (isTelling(lemma) || MEETING.has(lemma)) return false;
  if (dependent(tree, told, 'nsubj:pass') >= 0) return true;
  // "had gone to the flat and warned the tenant that …": with somebody it is said to there
  return GOING_ON.test(tokenAt(tree, further).lemma) && dependent(tree, further, 'obj', 'iobj') < 0;
}

/** Whether somebody does so who may be with others, or says something. */
export const isOfMeeting = (lemma: string): boolean => MEETING.has(lemma);

/** Whether a verb says something more of what is told. */
export const isRemarking = (lemma: string): boolean => REMARKING.test(lemma);

/** Whether whoever has just said something says more by a verb. */
export const isGoingOn = (lemma: string): boolean => GOING_ON.test(lemma);

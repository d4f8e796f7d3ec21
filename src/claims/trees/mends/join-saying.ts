import type { Token } from '../../../language/parsed';
import { wordSet } from '../../../language/word-set';
import { canSpeak } from '../../claimants/can-speak';
import { isFinite } from '../../clauses/predicate';
import { isSaying, isTelling } from '../saying-words';
import { dependent, dependents, tokenAt, type Tree } from '../tree';

/** Verbs by which whoever has just said something says more. */
const GOING_ON = /^(?:add|stress|emphasi[sz]e|underline|warn|argue|note|predict|point)$/u;

/** Other verbs than those of telling that take a clause with "that" and need somebody to do so. */
const REMARKING =
  /^(?:promise|vow|pledge|acknowledge|concede|stress|emphasi[sz]e|underline|predict|conclude|find|demand|deny|point|reveal|reiterate|complain|boast|recall)$/u;

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

/** What somebody holds or feels of what may be. */
const ATTITUDE = wordSet('hope fear expect doubt believe think worry suspect know wish want');

/**
 * "Roos and Beck hope that the ice will hold but fear it will not": of two such verbs the second, with a clause of its own, is joined to
 * the first, in its tense, not to what is hoped behind "will". With "and" only where what is hoped of has no mind: not "hope voters will
 * listen and believe that …".
 */
export function joinAttitude(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, second) => {
    const { deprel, head: held, xpos, lemma } = token;
    if (deprel !== 'conj' || held < 0 || !/^VBP?$/u.test(xpos) || !ATTITUDE.has(lemma)) return token;
    const joint = dependent(tree, second, 'cc');
    const { deprel: relation, head: first } = tokenAt(tree, held);
    if (joint !== second - 1 || relation !== 'ccomp' || first < 0 || !isFinite(tree, held)) return token;
    if (tokenAt(tree, first).xpos !== 'VBP' || !ATTITUDE.has(tokenAt(tree, first).lemma)) return token;
    if (dependent(tree, second, 'nsubj', 'csubj', 'expl', 'aux', 'mark') >= 0) return token;
    const isClause = dependents(tree, second, 'ccomp', 'xcomp').some((clause) => isFinite(tree, clause));
    const subject = dependent(tree, held, 'nsubj');
    const isOthers = /^and$/iu.test(tokenAt(tree, joint).form) && subject >= 0 && canSpeak(tree, subject);
    return isClause && !isOthers ? { ...token, xpos: 'VBP', head: first } : token;
  });
}

import { isTense } from './predicate';
import type { Attribution } from '../../domain/analysis';
import { cueVerbAt } from '../attribution/cue-clause';
import { CUE_NOUNS } from '../attribution/lexicon/nouns';
import { CUE_VERBS } from '../attribution/lexicon/verbs';
import { dependents, firstWordOf, isWithin, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { wordSet } from '../../language/word-set';

/** Acts that the article itself vouches for: who asks or refuses has done so, and said nothing that is so or not. */
const ACTS_TOLD = wordSet(
  'reject refuse decline disagree question consider weigh debate want hope deny ask order urge demand request plan intend seek try offer agree approve vote decide invite forbid ban pretend feign welcome thank congratulate oppose endorse favour favor support',
);

/** "rejected it as nonsense": says something of it. */
const isRejectedAs = (tree: Tree, cue: number, { rule }: Attribution): boolean =>
  rule === 'judged' && /^(?:reject|dismiss)$/u.test(tokenAt(tree, cue).lemma);

/** "is considered unsafe by engineers": what they hold; who considers a ban weighs one. */
const isHeldBy = (tree: Tree, cue: number, { rule }: Attribution): boolean =>
  rule === 'rated' && tokenAt(tree, cue).lemma === 'consider';

const OFFENCES =
  /^(?:charge|count|offence|offense|crime|fraud|theft|murder|manslaughter|assault|burglary|robbery|arson|perjury|bribery|possession|conspiracy|harassment|stalking|rape|libel|contempt|negligence)$/u;

/**
 * Whether a word of saying tells an act, for which the article vouches, rather than something that was said: asking,
 * refusing, answering a charge ("denied a second charge", "admits taking the money"), putting a thing out.
 */
export function isActTold(tree: Tree, cue: number, attribution: Attribution): boolean {
  if (isRejectedAs(tree, cue, attribution) || isHeldBy(tree, cue, attribution)) return false;
  return isAct(tree, cue) || isDoing(tree, cue, attribution) || isPlainly(tree, cue, attribution);
}

/**
 * "encouraged the firm to stay", "learned of the fire", "dreamed of a bridge", "regretted the delay": what is done to others, comes
 * to be known, is thought of or felt about a thing, no clause telling what of it, is told of whoever does so.
 */
function isDoing(tree: Tree, cue: number, { rule, type }: Attribution): boolean {
  const { lemma, upos } = tokenAt(tree, cue);
  const entry = upos === 'VERB' ? CUE_VERBS.get(lemma.toLowerCase()) : undefined;
  const meaning = entry?.meaning;
  if (type !== 'indirect') return false;
  // advice is put in words, as encouragement need not be
  if (rule === 'infinitive') return meaning === 'order' && entry?.takes.has('quote') !== true;
  if (rule === 'noun-object') return meaning === 'feeling';
  return rule === 'prepositional' && /^(?:knowledge|belief|feeling)$/u.test(meaning ?? '');
}

function isAct(tree: Tree, cue: number): boolean {
  const lemma = tokenAt(tree, cue).lemma.toLowerCase();
  if (isOfOneMind(tree, cue)) return false;
  if (isIntent(tree, cue) || ACTS_TOLD.has(lemma) || isMood(tree, cue) || isReportedBy(tree, cue))
    return true;
  if (isDenialOfClaim(tree, cue)) return true;
  const isDeed =
    lemma === 'admit' &&
    dependents(tree, cue, 'xcomp', 'ccomp', 'advcl').some(
      (deed) => deed === cue + 1 && tokenAt(tree, deed).xpos === 'VBG',
    );
  if (isDeed) return true;
  // "declared an emergency", "fears noise": without a clause an act or a feeling is told
  if (/^(?:declare|fear|dread)$/u.test(lemma))
    return dependents(tree, cue, 'obj').length > 0 && dependents(tree, cue, 'ccomp').length === 0;
  return (
    /^(?:deny|admit)$/u.test(lemma) &&
    dependents(tree, cue, 'obj').some((object) => OFFENCES.test(tokenAt(tree, object).lemma))
  );
}

/**
 * "dismissed rumours that …", "The claim that … was refuted", like "denied that …": what is told is that somebody else's claim is denied;
 * the clause is nobody's who is named.
 */
function isDenialOfClaim(tree: Tree, cue: number): boolean {
  if (tokenAt(tree, cue).upos !== 'VERB' || cueVerbAt(tree, cue)?.meaning !== 'denial') return false;
  return dependents(tree, cue, 'obj', 'nsubj:pass').some(
    (object) =>
      CUE_NOUNS.has(tokenAt(tree, object).lemma.toLowerCase()) &&
      dependents(tree, object, 'acl', 'ccomp').some((clause) =>
        /^that$/iu.test(tokenAt(tree, firstWordOf(tree, clause)).form),
      ),
  );
}

/**
 * "Experts agree that noise harms birds": holding a thing to be so with others, not resolving on it ("agreed that the port would
 * close", "agreed to close it").
 */
export function isOfOneMind(tree: Tree, cue: number): boolean {
  if (!/^(?:agree|concur)$/u.test(tokenAt(tree, cue).lemma)) return false;
  const clause = dependents(tree, cue, 'ccomp').find((index) => index > cue);
  if (clause === undefined) return false;
  // who resolves on a thing has agreed; who agrees that it will be holds it to be so
  const isStanding = /^VB[ZP]$/u.test(tokenAt(tree, cue).xpos) && dependents(tree, cue, 'aux').length === 0;
  const words = [clause, ...dependents(tree, clause, 'aux', 'cop')].map((index) => tokenAt(tree, index));
  const isResolved =
    !isStanding &&
    words.some(({ xpos, form }) => xpos === 'MD' && /^(?:would|should|shall|must|will)$/iu.test(form));
  return !isResolved && words.some(({ xpos }) => isTense(xpos));
}

/** "expects to repay its debt": what somebody means to do, like a plan or a hope; "expects to earn 20 million" is a forecast. */
const isIntent = (tree: Tree, cue: number): boolean =>
  tokenAt(tree, cue).lemma === 'expect' &&
  dependents(tree, cue, 'obj', 'nsubj:pass').length === 0 &&
  dependents(tree, cue, 'xcomp').some(
    (deed) =>
      dependents(tree, deed, 'mark').some((mark) => mark === cue + 1) &&
      tokenAt(tree, deed).upos === 'VERB' &&
      !COMES_ABOUT.test(tokenAt(tree, deed).lemma),
  );

/** What nobody does on purpose alone: it comes about or does not. */
const COMES_ABOUT =
  /^(?:earn|make|post|report|see|grow|reach|sell|lose|book|record|generate|deliver|save|gain|win|get|have|need|face|suffer|benefit|return|break|find|hear|know|receive|attract|exceed|meet|hit|rise|fall|remain|stay|become|take|spend|incur|achieve|recover|ship|produce)$/u;

/** Whether a phrase with a preposition hangs on a verb after it. */
const caseAfter = (tree: Tree, verb: number, preposition: string): boolean =>
  dependents(tree, verb, 'obl', 'advcl', 'xcomp', 'parataxis').some(
    (phrase) =>
      phrase > verb &&
      dependents(tree, phrase, 'case', 'mark').some(
        (word) => tokenAt(tree, word).form.toLowerCase() === preposition,
      ),
  );

/** "The e-mail was first reported by the Courier": that it was is the article's. */
const isReportedBy = (tree: Tree, cue: number): boolean =>
  /^(?:report|publish|quote)$/u.test(tokenAt(tree, cue).lemma) &&
  dependents(tree, cue, 'nsubj:pass').length > 0 &&
  dependents(tree, cue, 'xcomp', 'ccomp', 'csubj').length === 0 &&
  caseAfter(tree, cue, 'by');

/** "was furious about the penalty": how somebody feels about a thing is told of them. */
const isMood = (tree: Tree, cue: number): boolean =>
  tokenAt(tree, cue).upos === 'ADJ' &&
  dependents(tree, cue, 'obl').some(
    (thing) =>
      tokenAt(tree, thing).upos !== 'VERB' &&
      dependents(tree, thing, 'case').some((word) => /^(?:about|over|at)$/iu.test(tokenAt(tree, word).form)),
  );

/** Verbs of turning down; others of denial say that something is not so ("disputes the figures"). */
const TURNING_DOWN = /^(?:dismiss|rebuff|contest|rule)$/u;
/** Verbs whose object comes about, or comes out, by what is said. */
const PUTTING_OUT = /^(?:announce|unveil|outline|propose|proclaim|promise|pledge)$/u;
/** Verbs of giving something weight: "stressed the need for calm" holds that there is one. */
const WEIGHING = /^(?:stress|emphasi[sz]e|underline|underscore|highlight)$/u;
/** Nouns of how things went or will go, and of what is wrong: they say by themselves that it is so. */
const OUTCOME =
  /^(?:profit|loss|growth|rise|fall|decline|increase|decrease|drop|gain|surge|slump|jump|risk|threat|need|danger|importance|shortage|shortfall|surplus|deficit|recovery|slowdown|death|failing|failure|fault|breach|delay|lack|absence|presence|existence)$/u;
const DEFINITE = /^(?:the|this|that|these|those|its|their|his|her|our|my|both)$/iu;

/** "dismissed the case", "unveiled the plan", "protest against the law": a thing, and nothing told of it. */
function isPlainly(tree: Tree, cue: number, { rule, type, content }: Attribution): boolean {
  if (type !== 'indirect') return false;
  const lemma = tokenAt(tree, cue).lemma.toLowerCase();
  if (rule === 'prepositional') return isCampaign(tree, cue, lemma);
  if (rule !== 'noun-object') return false;
  const meaning = CUE_VERBS.get(lemma)?.meaning;
  if (TURNING_DOWN.test(lemma)) return true;
  if ((meaning !== 'speech' && meaning !== 'intention') || WEIGHING.test(lemma)) return false;
  const object = dependents(tree, cue, 'obj').find((index) => isWithin(tree, index, content));
  if (object === undefined || isTold(tree, object)) return false;
  const { lemma: noun } = tokenAt(tree, object);
  const isOutcome = OUTCOME.test(noun.toLowerCase());
  if (PUTTING_OUT.test(lemma)) return !isOutcome;
  const isDefinite = tokenAt(tree, object).upos === 'PROPN' || isDefiniteNoun(tree, object);
  // "confirmed the closure of the plant" says that it closes; "reported the losses" speaks of what is known
  return isDefinite && !dependents(tree, object, 'nmod').some((of) => tokenAt(tree, of).upos !== 'PROPN');
}

const isDefiniteNoun = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'det', 'nmod:poss').some(
    (word) => DEFINITE.test(tokenAt(tree, word).form) || tokenAt(tree, word).deprel === 'nmod:poss',
  );

/** Whether the words about a noun tell something: a figure, or a clause that says what it comes to. */
function isTold(tree: Tree, noun: number): boolean {
  return (
    yieldOf(tree, noun).some((index) => /^(?:NUM|SYM)$/u.test(tokenAt(tree, index).upos)) ||
    dependents(tree, noun, 'acl', 'ccomp', 'xcomp').length > 0
  );
}

/** "protested against the law", "campaigned for a crossing": who does so has done it, whatever is right. */
const isCampaign = (tree: Tree, cue: number, lemma: string): boolean =>
  /^(?:protest|rail|inveigh|campaign|lobby|appeal|petition|plead|beg|press|push)$/u.test(lemma) &&
  (caseAfter(tree, cue, 'against') || caseAfter(tree, cue, 'for'));

import type { ParsedSentence } from '../../language/parsed';
import { applyMends, type Mend } from './apply-mends';
import { nameAmong } from './mends/among-them';
import { joinInstead } from './mends/after-refusals';
import {
  joinHolder,
  joinTwoSubjects,
  nameThing,
  takeJoined,
  takePerson,
  takeSubject,
} from './mends/appositions';
import { joinHyphens, joinPartners, nameCapital, nameGiven, nameLast, nameOpening } from './mends/join-names';
import { joinBare } from './mends/join-bare';
import { hangNotBefore, joinAside, joinOwnSubject, joinPastReason } from './mends/join-behind';
import { joinAttitude, tagTold } from './mends/join-attitude';
import { joinSaying } from './mends/join-saying';
import { hangOnLater, joinFew, joinHeld, joinMeasured, joinParallel, joinPhrases } from './mends/join-nouns';
import {
  joinAlternative,
  joinFinite,
  joinInfinitives,
  joinNearer,
  joinNext,
  joinThat,
  joinToVerb,
  joinTold,
  joinUnclosed,
} from './mends/join-verbs';
import { markContent } from './mends/content-clauses';
import { joinCombined } from './mends/combined';
import { completeExpected, completeNearer, completeSpent } from './mends/complements';
import { subordinateNamed } from './mends/named-clauses';
import { hangCause } from './mends/cause-phrases';
import { nameWho } from './mends/person-asides';
import { joinParted } from './mends/parted-quotation';
import { takeBeforeWho } from './mends/parted-speaker';
import { nameTitled } from './mends/name-titled';
import { pointThat } from './mends/pointing-that';
import { nameVerb } from './mends/name-verbs';
import { wakeCounted } from './mends/counted-objects';
import {
  hangCited,
  hangDistance,
  hangPlace,
  hangQuestion,
  joinFigures,
  nameIncluded,
  traceToThing,
} from './mends/phrases';
import { giveBehindAside, hangRecipients } from './mends/recipients';
import {
  partAtColon,
  raiseAfterNoun,
  raiseAfterParticiple,
  raiseBeforeTime,
  raiseFromOpening,
  raiseQuestioned,
} from './mends/raise-main-clause';
import {
  describeByHyphen,
  endSpan,
  hangOnSecond,
  reduceComplement,
  reduceParticiple,
} from './mends/reduced-clauses';
import {
  hangRelative,
  hangWhich,
  hangWho,
  hangWhose,
  partRelatives,
  relateTime,
  relateWhen,
} from './mends/relative-clauses';
import {
  nameActing,
  nameLasting,
  ownHome,
  tagAlone,
  tagJoined,
  tagLetters,
  tagParticiple,
  tagPassive,
  tagPast,
  tagPerfect,
  tagPoints,
  tagSecondPerfect,
  tagUpset,
  tagVerb,
} from './mends/retag-words';
import {
  hangRemark,
  hangSaying,
  raiseTold,
  takeInverted,
  takeNameAfterParticiple,
  takeReporter,
  takeSpeaker,
  wakeReported,
} from './mends/speech';
import {
  hangReason,
  hangThat,
  hangWhen,
  subordinate,
  subordinateGiven,
  subordinateHaving,
  subordinateParticiple,
  takeJudged,
} from './mends/subordinate-clauses';
import { sumUpClause, sumUpSaying } from './mends/summing-up';
import { hangSaidOfNoun, hangToldInRelative } from './mends/told-in-relative';
import { tellWhom } from './mends/told-to';
import { tellTwice } from './mends/told-twice';
import { hangSaidFurther } from './mends/said-further';
import { nameBeforeDay, timeVerb } from './mends/time-of-verb';
import { joinTwoTold } from './mends/two-asides';
import { describeWouldBe } from './mends/would-be';

/**
 * In this order: tags and names, since all that follows asks for them, and which clause is the main one; then clauses, the
 * outer before what hangs in them.
 */
const MENDS: readonly Mend[] = [
  tagLetters,
  nameVerb,
  wakeCounted,
  tagPast,
  tagUpset,
  completeExpected,
  tagPerfect,
  tagPoints,
  pointThat,
  joinParted,
  takeJudged,
  takeNameAfterParticiple,
  takeBeforeWho,
  takeReporter,
  takeInverted,
  wakeReported,
  hangThat,
  relateTime,
  hangCause,
  joinFew,
  tagSecondPerfect,
  joinTwoSubjects,
  joinTwoTold,
  joinCombined,
  tellTwice,
  raiseFromOpening,
  hangReason,
  joinHyphens,
  describeByHyphen,
  describeWouldBe,
  partAtColon,
  joinPartners,
  tagVerb,
  traceToThing,
  nameCapital,
  nameLast,
  nameOpening,
  nameTitled,
  ownHome,
  nameGiven,
  nameActing,
  nameLasting,
  raiseAfterNoun,
  raiseBeforeTime,
  endSpan,
  hangSaying,
  hangRemark,
  raiseTold,
  hangSaidFurther,
  nameWho,
  nameThing,
  takeSpeaker,
  raiseQuestioned,
  hangToldInRelative,
  reduceParticiple,
  reduceComplement,
  raiseAfterParticiple,
  subordinate,
  subordinateGiven,
  subordinateHaving,
  subordinateNamed,
  subordinateParticiple,
  tellWhom,
  joinBare,
  joinFinite,
  joinInstead,
  joinNearer,
  joinAlternative,
  joinToVerb,
  hangNotBefore,
  joinOwnSubject,
  joinPastReason,
  joinAside,
  joinNext,
  tagJoined,
  tagPassive,
  tagAlone,
  joinThat,
  joinTold,
  joinSaying,
  tagTold,
  joinAttitude,
  joinFigures,
  hangDistance,
  hangPlace,
  hangCited,
  nameIncluded,
  joinHolder,
  joinParallel,
  joinMeasured,
  joinHeld,
  hangRecipients,
  giveBehindAside,
  nameAmong,
  hangOnLater,
  takeSubject,
  takeJoined,
  takePerson,
  hangQuestion,
  hangRelative,
  relateWhen,
  hangWhose,
  markContent,
  joinPhrases,
  joinUnclosed,
  hangWhen,
  partRelatives,
  hangToldInRelative,
  hangSaidOfNoun,
  hangWho,
  hangWhich,
  tagParticiple,
  joinInfinitives,
  hangOnSecond,
  nameBeforeDay,
  timeVerb,
  completeNearer,
  completeSpent,
  sumUpClause,
  sumUpSaying,
];

/** What sentences were mended to; what is left of them to mend is nothing. */
const mends = new WeakMap<ParsedSentence, ParsedSentence>();

/**
 * Mends what a parser often gets wrong about which clause hangs on which. An unreliable tree comes back as it was; mending the
 * same sentence twice, or a mended one, gives the same object.
 */
export function mendTree(sentence: ParsedSentence): ParsedSentence {
  if (!sentence.reliable) return sentence;
  const known = mends.get(sentence);
  if (known !== undefined) return known;
  const mended = applyMends(sentence, MENDS);
  mends.set(sentence, mended).set(mended, mended);
  return mended;
}

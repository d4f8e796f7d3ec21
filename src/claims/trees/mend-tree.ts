import type { ParsedSentence } from '../../language/parsed';
import { applyMends } from './apply-mends';
import { nameThing, nameWho } from './mend-apposed';
import { hangReason, hangThat, hangWhich, joinFew, relateTime, tagPerfect } from './mend-complements';
import {
  hangOnLater,
  joinFinite,
  joinNearer,
  joinParallel,
  joinThat,
  joinTold,
  tagJoined,
} from './mend-coordination';
import {
  reduceAgent,
  reduceComplement,
  reduceParticiple,
  tagPast,
  tagVerb,
  takeSpeaker,
  takeSubject,
} from './mend-phrases';
import {
  raiseAfterParticiple,
  raiseAfterNoun,
  raiseQuestioned,
  subordinate,
  subordinateHaving,
  subordinateParticiple,
} from './mend-subordinates';
import { joinPhrases } from './mend-series';
import { tagSecondPerfect, joinHelped, wakeCausative } from './mend-perfects';
import { hangWhose, setBesideName, closeAside, joinUnclosed, joinTwoSubjects } from './mend-asides';
import { hangAbsolute, hangAdding, hangWhen, raiseFromOpening } from './mend-hung';
import { partAtColon } from './mend-colon';
import { takeHer, nameLoneAdjective } from './mend-lone';
import { endSpan, hangFor, hangWho, joinBeforeRelative } from './mend-relatives';
import { joinInstead } from './mend-refused';
import { joinToTold, nameGiven, takeInverted, takeReporter, wakeReported } from './mend-speakers';
import { hangSaying, joinAnswer, raiseTold } from './mend-said';
import {
  describeByHyphen,
  joinHolder,
  joinHyphens,
  joinNext,
  joinPartners,
  partRelatives,
} from './mend-neighbours';
import { hangAmong, hangDistance, joinFigures, nameActing, nameIncluded, ownAmount } from './mend-places';
import { hangQuestion, hangRelative } from './mend-verbs';
import { nameCapital, nameLast, nameOpening, ownHome, traceToThing } from './mend-words';

/** What sentences were mended to; what is left of them to mend is nothing. */
const mends = new WeakMap<ParsedSentence, ParsedSentence>();

/**
 * Mends what a parser often gets wrong about which clause hangs on which. Roots first, then clauses, then what hangs in
 * them. An unreliable tree comes back as it was; mending the same sentence twice, or a mended one, gives the same object.
 */
export function mendTree(sentence: ParsedSentence): ParsedSentence {
  if (!sentence.reliable) return sentence;
  const known = mends.get(sentence);
  if (known !== undefined) return known;
  const mended = applyMends(sentence, [
    tagPast,
    tagPerfect,
    takeReporter,
    takeInverted,
    wakeReported,
    hangThat,
    relateTime,
    joinFew,
    tagSecondPerfect,
    joinHelped,
    takeHer,
    wakeCausative,
    joinTwoSubjects,
    nameLoneAdjective,
    raiseFromOpening,
    hangReason,
    joinHyphens,
    describeByHyphen,
    partAtColon,
    joinPartners,
    tagVerb,
    traceToThing,
    nameCapital,
    nameLast,
    nameOpening,
    ownHome,
    nameGiven,
    nameActing,
    raiseAfterNoun,
    endSpan,
    hangSaying,
    raiseTold,
    joinToTold,
    joinBeforeRelative,
    nameWho,
    nameThing,
    takeSpeaker,
    raiseQuestioned,
    reduceParticiple,
    reduceComplement,
    reduceAgent,
    raiseAfterParticiple,
    subordinate,
    subordinateHaving,
    subordinateParticiple,
    joinFinite,
    joinInstead,
    joinNearer,
    joinNext,
    tagJoined,
    joinThat,
    joinTold,
    ownAmount,
    joinFigures,
    hangDistance,
    nameIncluded,
    hangAmong,
    joinHolder,
    joinParallel,
    hangOnLater,
    takeSubject,
    hangQuestion,
    hangRelative,
    hangWhose,
    hangAbsolute,
    hangAdding,
    joinPhrases,
    joinUnclosed,
    setBesideName,
    closeAside,
    hangWhen,
    partRelatives,
    hangWho,
    hangFor,
    hangWhich,
    joinAnswer,
  ]);
  mends.set(sentence, mended).set(mended, mended);
  return mended;
}

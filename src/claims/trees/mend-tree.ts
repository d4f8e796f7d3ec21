import type { ParsedSentence } from '../../language/parsed';
import { applyMends } from './apply-mends';
import { mendRoot } from './mend';
import { nameThing, nameWho, takeOpeningRole } from './mend-apposed';
import {
  hangReason,
  hangThat,
  hangWhich,
  joinFew,
  raiseTensed,
  reduceMade,
  tagPerfect,
} from './mend-complements';
import {
  hangOnLater,
  joinFinite,
  joinLists,
  joinModifiers,
  joinNearer,
  joinParallel,
  joinParticiples,
  joinState,
  joinTense,
  joinThat,
  joinTold,
  keepOwn,
  orderClauses,
  splitClauses,
  tagJoined,
} from './mend-coordination';
import {
  hangMultiples,
  reduceAgent,
  reduceComplement,
  reduceParticiple,
  tagPast,
  tagVerb,
  takeObject,
  takeSpeaker,
  takeSubject,
  takeTitle,
} from './mend-phrases';
import {
  keepTogether,
  raiseAfterParticiple,
  raiseMain,
  raiseQuestioned,
  subordinate,
  subordinateHaving,
  subordinateParticiple,
} from './mend-subordinates';
import { joinSeries, joinPhrases } from './mend-series';
import { helpPerfect, tagSecondPerfect, joinHelped, wakeCausative } from './mend-perfects';
import {
  hangWhose,
  setBesideBoth,
  setBesideName,
  closeAside,
  joinUnclosed,
  joinTwoSubjects,
} from './mend-asides';
import {
  hangAbsolute,
  hangAdding,
  hangBroughtAbout,
  hangWhen,
  keepBehindSemicolon,
  raiseFromOpening,
} from './mend-hung';
import { partAtColon } from './mend-colon';
import { takeHer, nameLoneAdjective } from './mend-lone';
import { endSpan, hangWho, raiseAfterRelative, takeOpeningName } from './mend-relatives';
import {
  hangSaid,
  joinAfterRemark,
  joinPastRemark,
  joinToTold,
  nameGiven,
  raiseTold,
  takeAfterDate,
  takeAfterParticiple,
  takeInverted,
  takeReporter,
  takeWhose,
  wakeReported,
} from './mend-speakers';
import { hangSaying, raiseSaid, raiseThat, wakeInfinitive, wakeSaying } from './mend-said';
import {
  describeByHyphen,
  joinBare,
  joinHolder,
  joinHyphens,
  joinNext,
  joinPartners,
  partRelatives,
} from './mend-neighbours';
import {
  hangAmong,
  hangDistance,
  joinFigures,
  nameActing,
  nameIncluded,
  ownAmount,
  setBeside,
} from './mend-places';
import {
  hangBracketed,
  hangExample,
  hangOnShared,
  hangQuestion,
  hangRelative,
  openAbsolute,
} from './mend-verbs';
import {
  describeSubject,
  nameCapital,
  nameLast,
  nameOfficial,
  nameOpening,
  nameRole,
  nameSubject,
  ownHome,
  traceToThing,
  wakeVerb,
} from './mend-words';

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
  const mended = applyMends(
    mendRoot(
      applyMends(sentence, [
        tagPast,
        tagPerfect,
        takeReporter,
        takeInverted,
        wakeReported,
        raiseTensed,
        hangThat,
        reduceMade,
        joinFew,
        helpPerfect,
        tagSecondPerfect,
        joinHelped,
        keepBehindSemicolon,
        takeHer,
        wakeCausative,
        joinTwoSubjects,
        hangBroughtAbout,
        nameLoneAdjective,
        raiseFromOpening,
        hangReason,
        joinHyphens,
        describeByHyphen,
        partAtColon,
        joinPartners,
        tagVerb,
        traceToThing,
        wakeVerb,
        nameCapital,
        nameLast,
        nameOpening,
        nameSubject,
        ownHome,
        nameRole,
        nameGiven,
        nameActing,
        describeSubject,
        nameOfficial,
      ]),
    ),
    [
      endSpan,
      hangSaid,
      raiseSaid,
      raiseThat,
      hangSaying,
      raiseTold,
      joinToTold,
      joinPastRemark,
      joinAfterRemark,
      wakeSaying,
      wakeInfinitive,
      orderClauses,
      raiseAfterRelative,
      takeOpeningName,
      takeAfterParticiple,
      takeAfterDate,
      takeWhose,
      takeOpeningRole,
      nameWho,
      nameThing,
      takeSpeaker,
      takeTitle,
      raiseQuestioned,
      reduceParticiple,
      reduceComplement,
      reduceAgent,
      splitClauses,
      raiseMain,
      raiseAfterParticiple,
      subordinate,
      subordinateHaving,
      subordinateParticiple,
      joinSeries,
      joinFinite,
      joinState,
      joinTense,
      joinNearer,
      joinNext,
      tagJoined,
      joinThat,
      joinTold,
      keepOwn,
      ownAmount,
      joinFigures,
      setBeside,
      setBesideBoth,
      hangDistance,
      nameIncluded,
      hangAmong,
      keepTogether,
      joinParticiples,
      joinModifiers,
      takeObject,
      joinLists,
      joinBare,
      joinHolder,
      joinParallel,
      hangOnLater,
      takeSubject,
      hangMultiples,
      hangExample,
      hangBracketed,
      hangOnShared,
      hangQuestion,
      openAbsolute,
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
      hangWhich,
    ],
  );
  mends.set(sentence, mended).set(mended, mended);
  return mended;
}

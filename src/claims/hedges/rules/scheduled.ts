import { canSpeak } from '../../claimants/can-speak';
import { isPast } from '../../clauses/predicate';
import { onCourse } from '../../factuality/on-course';
import {
  childrenOf,
  dependent,
  dependents,
  firstWordOf,
  isRelation,
  tokenAt,
  yieldOf,
  type Tree,
} from '../../trees/tree';
import { eachWord, type HedgeRule } from '../hedge-rule';
import { HEARSAY, SCHEDULED } from '../lexicon';
import { isMeasuredOdds } from '../measured-odds';

/** "is scheduled to open", "is said to have left", "is on track to grow": a participle, an adjective or "on track" with an infinitive. */
export const scheduled: HedgeRule = {
  name: 'scheduled',
  example: 'The dam is [cue scheduled] [scope to open in June].',
  find(tree) {
    return eachWord(tree, (index) => {
      const { lemma, xpos, form } = tokenAt(tree, index);
      const course = dependents(tree, index, 'acl', 'xcomp', 'csubj', 'advcl').find(
        (child) => child > index && onCourse(tree, child) === index,
      );
      if (course !== undefined) {
        const noun = firstWordOf(tree, course) - 1;
        return { kind: 'adjective', cue: [noun - 1, noun], scope: yieldOf(tree, course) };
      }
      if (!/^(?:VBN|VBD|JJ)$/u.test(xpos) || isMeasuredOdds(tree, index)) return null;
      const word = xpos === 'JJ' ? form.toLowerCase().replace(/ed$|d$/u, '') : lemma;
      const known = [lemma, word, `${word}e`].some((w) => SCHEDULED.has(w) || HEARSAY.has(w));
      if (!known || (lemma === 'suppose' && isPurpose(tree, index))) return null;
      const isPredicate =
        dependent(tree, index, 'aux:pass', 'cop') >= 0 ||
        isRelation(tokenAt(tree, index).deprel, ['acl', 'xcomp']);
      const infinitive = dependents(tree, index, 'xcomp', 'csubj', 'ccomp').find((child) => child > index);
      const timed = dependents(tree, index, 'obl').find((child) => isScheduledFor(tree, index, child));
      const foreseen = FORESEEN.test(lemma) ? dependents(tree, index, 'nsubj')[0] : undefined;
      const scoped = infinitive ?? timed ?? foreseen;
      if (!isPredicate || scoped === undefined) return null;
      const kind = xpos === 'JJ' && !form.endsWith('ed') ? 'adjective' : 'verb';
      return { kind, cue: [index, index], scope: yieldOf(tree, scoped) };
    });
  },
};

/** "Snow is expected on Friday": what is foreseen needs no infinitive. */
const FORESEEN = /^(?:expect|forecast|predict|anticipate)$/u;

function isScheduledFor(tree: Tree, index: number, child: number): boolean {
  const isFor = childrenOf(tree, child).some((c) => /^(?:for|in|by|on|at)$/iu.test(tokenAt(tree, c).form));
  return isFor && /^(?:schedule|slate)$/u.test(tokenAt(tree, index).lemma);
}

/** "a net that was supposed to keep mice out": what a thing was made or bought for, not what was to happen. */
function isPurpose(tree: Tree, participle: number): boolean {
  const { deprel, head } = tokenAt(tree, participle);
  if (!isPast(tree, participle) || !isRelation(deprel, ['acl:relcl']) || head < 0 || canSpeak(tree, head))
    return false;
  return dependents(tree, participle, 'xcomp').some((deed) => dependent(tree, deed, 'obj') > deed);
}

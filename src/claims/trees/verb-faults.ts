import {
  determinedVerb,
  gappedAmounts,
  nounAdverbial,
  nounWithObject,
  participleWithObject,
  secondAnd,
  tenseBesideQuality,
  thoughtAsNoun,
} from './faults/nouns';
import {
  disagreement,
  openAside,
  pluralWithSingular,
  subjectCutOff,
  tenseAsSubject,
} from './faults/subjects';
import {
  copulaWithoutSubject,
  isOrder,
  loneBase,
  participleForTense,
  subjectlessMain,
  subordinateMain,
  tenselessHalf,
  tenselessRelative,
  tenselessSentence,
  tenseWithoutSubject,
  tooFewTenses,
} from './faults/tenses';
import type { Tree } from './tree';

/** One way in which the verbs of a tree do not add up to sentences: the words where it shows. */
type Fault = (tree: Tree) => number[];

/**
 * The words where the verbs of a sentence do not add up: a main clause or a relative clause without a tense, a tense
 * without a subject, a bare form that nothing governs, a noun with an object. Where there is one, a verb was probably
 * taken for something else.
 */
export function verbFaults(tree: Tree): number[] {
  const isAsking = tree.tokens.slice(-2).some(({ form }) => form === '?');
  return isAsking || isOrder(tree, tree.root) ? [] : FAULTS.flatMap((fault) => fault(tree));
}

/**
 * Whether the verbs of a tree add up so badly that what hangs where cannot be told: no claim is cut out of such a sentence.
 * A line without a verb, and what merely looks odd, are not meant.
 */
export function isDoubtful(tree: Tree): boolean {
  return MISLEADING.some((fault) => fault(tree).length > 0);
}

const FAULTS: readonly Fault[] = [
  tenseBesideQuality,
  thoughtAsNoun,
  tenselessSentence,
  tenselessRelative,
  tooFewTenses,
  tenseWithoutSubject,
  loneBase,
  nounWithObject,
  participleForTense,
  subjectCutOff,
  secondAnd,
  openAside,
  participleWithObject,
  disagreement,
  pluralWithSingular,
  tenseAsSubject,
  nounAdverbial,
];

const MISLEADING: readonly Fault[] = [
  tenseBesideQuality,
  determinedVerb,
  subordinateMain,
  tenselessHalf,
  copulaWithoutSubject,
  subjectlessMain,
  tenselessRelative,
  subjectCutOff,
  openAside,
  participleWithObject,
  disagreement,
  pluralWithSingular,
  tenseAsSubject,
  gappedAmounts,
];

import { tableOf, type SignatureGroup } from '../signatures';

/** Adverbs, modals and negations: what they leave of the predicate that they stand with. "-have" is a modal over "have" and a participle. */
const GROUPS: readonly SignatureGroup[] = [
  {
    note: 'Denied.',
    held: -2.55,
    denied: 2.7,
    words: `not n't n’t never no neither nor none nobody nothing nowhere no-longer far-from`,
  },
  {
    note: 'As good as denied (Horn 2002): "hardly used it".',
    held: -2,
    denied: 2,
    words: 'hardly scarcely',
  },
  {
    note: 'Next to none, or next to never: "few returned", "little was done", "rarely pays".',
    held: -1.5,
    denied: 2,
    words: 'few rarely seldom',
  },
  {
    note: 'Done, if only just: "barely passed".',
    held: 1.8,
    denied: -2.5,
    words: 'barely',
  },
  {
    note: 'Came near it, and so did not: "nearly closed".',
    held: -2.2,
    denied: 2.2,
    words: 'nearly almost all-but',
  },
  {
    note: 'Hearsay and inference, most of it left.',
    held: 2.2,
    denied: -2.2,
    words: 'reportedly apparently almost-certainly',
  },
  {
    note: 'Likelier than not.',
    held: 1.9,
    denied: -1.9,
    words: 'seemingly presumably probably likely',
  },
  {
    note: 'Said, and doubted.',
    held: 1.5,
    denied: -1.5,
    words: 'allegedly supposedly purportedly ostensibly',
  },
  { note: 'May be.', held: 1.1, denied: -1.1, words: 'possibly potentially perhaps maybe conceivably' },
  { note: 'To come.', held: 1.3, denied: -1.5, words: `will 'll ’ll wo shall will-have shall-have` },
  { note: 'To come, by what was said or supposed.', held: 1.05, denied: -1.5, words: `would 'd ’d` },
  {
    note: 'Would, without what is there: it is not so.',
    held: -1.5,
    denied: 1.5,
    words: `would-without-the 'd-without-the ’d-without-the`,
  },
  {
    note: 'The same, of what may be there.',
    held: 0.2,
    denied: 0,
    words: `would-without 'd-without ’d-without`,
  },
  {
    note: 'Able to: nothing is done yet; what cannot be done is not done.',
    held: 0.3,
    denied: -2.7,
    words: 'can ca can-have ca-have',
  },
  { note: 'Might be.', held: 0.6, denied: -2.5, words: 'could' },
  { note: 'May be.', held: 0.6, denied: -0.6, words: 'may might may-have might-have' },
  { note: 'Should be.', held: 0.6, denied: -0.6, words: 'should ought' },
  { note: 'Has to be; or inferred.', held: 1.2, denied: -1.2, words: 'must' },
  { note: 'Inferred.', held: 1.8, denied: -1.8, words: 'must-have' },
  { note: 'Need not be: left open.', held: 0.6, denied: 0, words: 'need dare' },
  { note: 'Need not have been: it was.', held: 0.6, denied: 2.3, words: 'need-have' },
  {
    note: 'Counterfactual: it was not so.',
    held: -2.5,
    denied: 2.5,
    words: `would-have 'd-have ’d-have should-have ought-have be-to-have`,
  },
  { note: 'Could have been: mostly it was not.', held: -0.5, denied: -2.7, words: 'could-have' },
  { note: 'Arranged: "is to open".', held: 1.2, denied: -1.5, words: 'be-to' },
];

export const OPERATORS = tableOf(GROUPS);

import { tableOf, type SignatureGroup } from '../signatures';

/** Nouns with the clause, infinitive or gerund that says what they are about: "the claim that …", "a chance to …", "the risk of …". */
const GROUPS: readonly SignatureGroup[] = [
  {
    note: 'Factive.',
    held: 3,
    denied: 2.7,
    open: 1.5,
    words:
      'fact truth reality discovery realisation realization revelation admission confession knowledge acknowledgement',
  },
  {
    note: 'What speaks for its being so; without any it is taken not to be so.',
    held: 2,
    denied: -2.5,
    isLight: true,
    words: 'evidence proof indication sign confirmation trace hint',
  },
  { note: 'The case, or not.', held: 3, denied: -2.7, isLight: true, words: 'case' },
  {
    note: 'No other choice than to: done.',
    held: 2.7,
    denied: 2.7,
    open: 1,
    isLight: true,
    words: 'choice-but option-but alternative-but',
  },
  {
    note: 'What keeps one from holding it so.',
    held: -1,
    denied: 2.7,
    isLight: true,
    words: 'doubt question dispute',
  },
  {
    note: 'Vouched for; without it, open.',
    held: 1.5,
    denied: -0.2,
    words: 'guarantee certainty',
  },
  {
    note: 'Called untrue.',
    held: -2.7,
    denied: 2.2,
    isLight: true,
    words: `myth lie hoax fallacy misconception falsehood fiction illusion delusion pretence pretense fabrication superstition
      untruth nonsense misperception`,
  },
  {
    note: 'Said by somebody.',
    held: 2.3,
    denied: 0,
    words: `claim story tale legend statement report announcement news assertion testimony word conclusion finding warning reminder
      complaint argument assurance`,
  },
  {
    note: 'Held by somebody, with doubt.',
    held: 1.6,
    denied: -1,
    words: `allegation accusation opinion belief suspicion rumour rumor speculation theory hypothesis notion idea perception
      impression suggestion assumption view charge fear concern feeling expectation hope prediction`,
  },
  {
    note: 'Phrasal implicatives, ++|--: who had the courage or took the trouble did it.',
    held: 2.7,
    denied: -2.5,
    isLight: true,
    words: `courage nerve audacity decency temerity cheek gall foresight guts grace misfortune pleasure privilege trouble pains
      honour honor fortune wisdom`,
  },
  {
    note: 'Not done, +-|-+.',
    held: -2.7,
    denied: 2.2,
    words:
      'failure refusal inability unwillingness neglect omission lack absence delay cancellation prevention avoidance abandonment',
  },
  {
    note: 'All but done.',
    held: -1.5,
    denied: -2.5,
    isLight: true,
    words: 'verge brink cusp edge point',
  },
  {
    note: '"nothing to show that …": as with any noun, and not done without it.',
    held: 0.8,
    denied: -2.5,
    words: 'nothing anything something little',
  },
  {
    note: 'Could, may or might be done; without it, it is not.',
    held: 0.3,
    denied: -2.5,
    words: `ability power right permission opportunity chance capacity means freedom licence license time money possibility
      likelihood probability prospect potential hope risk danger way effort attempt bid try`,
  },
  {
    note: 'Decided, planned, promised, ordered: to come.',
    held: 1.2,
    denied: -2,
    words: `plan intention decision agreement promise pledge vow commitment order deal arrangement instruction determination
      resolve schedule`,
  },
  {
    note: 'Asked for, offered, needed.',
    held: 0.1,
    denied: -1.5,
    words: `offer proposal request demand call appeal wish desire need dream threat invitation application campaign
      pressure reason suggestion-to`,
  },
];

export const NOUNS = tableOf(GROUPS);

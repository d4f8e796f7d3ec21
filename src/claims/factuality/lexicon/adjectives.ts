import { tableOf, type SignatureGroup } from '../signatures';

/** Adjectives with a clause or an infinitive; "-ing" with a preposition and a gerund, "-noun" before a noun of doing. */
const GROUPS: readonly SignatureGroup[] = [
  {
    note: 'Factive: a feeling or a judgement about what is so.',
    held: 3,
    denied: 2.7,
    open: 1.5,
    words: `glad happy sorry sad proud surprised pleased aware disappointed angry shocked grateful odd strange welcome
      delighted relieved thankful ashamed conscious astonished amazed upset ironic tragic`,
  },
  {
    note: 'Called true: as sure as the calling.',
    held: 3,
    denied: -2.7,
    isLight: true,
    words: 'true correct right-that',
  },
  {
    note: 'Plain to see: so; not much follows if it is not plain.',
    held: 2.7,
    denied: -0.3,
    words: 'clear-that obvious evident plain-that',
  },
  {
    note: 'Called untrue.',
    held: -2.7,
    denied: 2.2,
    isLight: true,
    words: `false untrue incorrect wrong-that baseless unfounded groundless bogus fake-that mistaken-that fictitious
      unsubstantiated unproven`,
  },
  {
    note: 'Able to, +o|--: in the past it mostly was done.',
    held: 2.7,
    now: 1.2,
    denied: -2.7,
    isLight: true,
    words: 'able',
  },
  {
    note: 'Not done, +-|-+.',
    held: -2.7,
    denied: 2.2,
    isLight: true,
    words: 'unable powerless impossible incapable helpless short-ing loath',
  },
  {
    note: 'All but done.',
    held: -2.3,
    denied: -2.7,
    now: -0.5,
    isLight: true,
    words: 'close-ing near-ing far-ing',
  },
  {
    note: 'On the point of it: not yet.',
    held: -1.2,
    now: 1.2,
    denied: -2.5,
    isLight: true,
    words: 'about',
  },
  {
    note: 'A judgement on who did it, ++|--: in the past it was done.',
    held: 2.7,
    now: 0.5,
    denied: -2.3,
    words: `brave wise kind foolish rude generous stupid silly clever careless bold mad lucky fortunate quick right-to wrong-to
    `,
  },
  {
    note: 'Held to be likely or sure.',
    held: 1.6,
    denied: -1,
    words: 'sure confident certain convinced',
  },
  { note: 'Found by a court.', held: 2.6, denied: -2, words: 'guilty-ing' },
  {
    note: 'To come, and expected to.',
    held: 1.2,
    denied: -1.5,
    isLight: true,
    words: 'likely due set bound destined poised certain-to sure-to',
  },
  {
    note: 'Doubted.',
    held: -1,
    denied: 1.5,
    isLight: true,
    words: 'doubtful unlikely unclear uncertain',
  },
  {
    note: 'Not readily, +o|-+.',
    held: -0.5,
    denied: 2,
    words: 'reluctant slow unwilling wary hesitant',
  },
  {
    note: 'May or may not come.',
    held: 0.1,
    denied: -2,
    words: `possible probable capable willing eager keen afraid easy hard difficult necessary important designed free
      anxious desperate ready`,
  },
  {
    note: 'What never came to be, before a noun: "a failed bid", "the cancelled talks".',
    held: -2.5,
    denied: -2.5,
    words: `cancelled-noun canceled-noun failed-noun abortive-noun aborted-noun averted-noun thwarted-noun foiled-noun
      scrapped-noun bogus-noun fake-noun fictitious-noun non-existent-noun`,
  },
  {
    note: 'What is still to be, before a noun: "a would-be buyer", "the planned sale".',
    held: 0.8,
    denied: 0,
    words: `proposed-noun planned-noun would-be-noun prospective-noun potential-noun possible-noun attempted-noun
      aspiring-noun`,
  },
  {
    note: 'What somebody says or thinks there was, before a noun: "the alleged theft".',
    held: 1.5,
    denied: 0,
    words: `alleged-noun suspected-noun supposed-noun purported-noun presumed-noun rumoured-noun rumored-noun
      unconfirmed-noun putative-noun`,
  },
  {
    note: 'The same, with most of it left: "the reported deal".',
    held: 1.8,
    denied: 0,
    words: 'reported-noun apparent-noun probable-noun likely-noun',
  },
];

export const ADJECTIVES = tableOf(GROUPS);

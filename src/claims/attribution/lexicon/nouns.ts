/** What a cue noun can govern: a clause, an infinitive, or a phrase with one of the prepositions. */
export interface CueNoun {
  readonly that: boolean;
  readonly to: boolean;
  readonly prepositions: readonly string[];
}

/** Cue nouns by what they govern; each line is a group that behaves alike. */
const GROUPS: readonly (readonly [takes: string, nouns: string])[] = [
  // things said
  [
    'that',
    'claim, assertion, statement, report, rumour, rumor, remark, comment, contention, testimony, evidence, admission, confession, acknowledgement, acknowledgment, announcement, declaration, insistence, revelation, disclosure, word, message, reminder, news, boast, indication, signal',
  ],
  [
    'that +of',
    'allegation, accusation, complaint, suggestion, hint, insinuation, denial, prediction, forecast, warning',
  ],
  // things thought
  [
    'that',
    'argument, belief, conclusion, conviction, finding, hypothesis, idea, impression, notion, opinion, perception, theory, view, understanding, realisation, realization, consensus, premise, assumption, presumption, speculation, assessment, judgement, judgment, feeling, guess, estimate, projection, verdict, objection, reassurance',
  ],
  ['that', 'doubt, confidence, suspicion, certainty, scepticism, skepticism, optimism, pessimism, disbelief'],
  // things felt
  ['that +of +about', 'fear, concern, worry, anxiety'],
  ['that +of +for', 'hope, expectation'],
  ['that to', 'wish, desire, determination, dream'],
  // things meant and promised
  ['that to', 'promise, pledge, vow, threat, assurance, guarantee, commitment, oath'],
  [
    'to',
    'plan, intention, willingness, unwillingness, refusal, readiness, reluctance, eagerness, resolve, offer, bid, ambition, intent, consent',
  ],
  ['that to', 'decision, agreement'],
  // things asked for
  ['that to', 'demand, request, order, instruction, proposal, recommendation, ruling, advice, appeal, plea'],
  ['to +for', 'call'],
  ['+for', 'demand, request, appeal, plea'],
  // judgement
  [
    '+of',
    'criticism, condemnation, view, description, characterisation, characterization, endorsement, rejection',
  ],
  ['+for', 'support, praise'],
];

function readGroups(): ReadonlyMap<string, CueNoun> {
  const nouns = new Map<string, CueNoun>();
  for (const [takes, names] of GROUPS) {
    const frames = takes.split(' ');
    for (const name of names.split(', ')) {
      const known = nouns.get(name);
      nouns.set(name, {
        that: frames.includes('that') || (known?.that ?? false),
        to: frames.includes('to') || (known?.to ?? false),
        prepositions: [
          ...(known?.prepositions ?? []),
          ...frames.filter((frame) => frame.startsWith('+')).map((frame) => frame.slice(1)),
        ],
      });
    }
  }
  return nouns;
}

/** The cue nouns by dictionary form. */
export const CUE_NOUNS: ReadonlyMap<string, CueNoun> = readGroups();

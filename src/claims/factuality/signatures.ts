/**
 * What a governing word does to the event in its complement, on FactBank's scale (Saurí and Pustejovsky 2012) and
 * after the implication signatures of Karttunen (1971, 2012) as TruthTeller (Lotan et al. 2013) puts them on trees.
 *
 * `held`: the complement's factuality when the governor itself is a fact; `denied`: when the governor is negated.
 * Between the two it is interpolated.
 */
export interface Signature {
  readonly held: number;
  readonly denied: number;
}

interface Group extends Signature {
  /** What these words have in common. */
  readonly note: string;
  /**
   * Dictionary forms; "forget-to", "know-that" and "order-noun" are the word with an infinitive, with any other clause,
   * and as a noun or over one.
   */
  readonly words: string;
}

const GROUPS: readonly Group[] = [
  {
    note: 'Factive: taken to be so, whether or not the governor is negated.',
    held: 3,
    denied: 2.7,
    words: `know realise realize regret forget remember recall notice recognise recognize discover learn reveal acknowledge admit
      note observe find see hear resent lament appreciate understand bemoan rue show prove confirm demonstrate
      explain point establish celebrate mourn ignore enjoy thank glad happy sorry sad proud surprised pleased aware
      disappointed angry shocked grateful fact lucky odd strange welcome blame criticise criticize praise apologise
      apologize condemn credit congratulate`,
  },
  {
    note: 'Implicative: done if the governor is done, not done if it is not.',
    held: 3,
    denied: -2.7,
    words: `manage succeed bother dare happen proceed begin start continue keep finish come help cause make force lead
      allow enable let permit compel oblige trigger prompt remain turn serve use spend rush hasten have ensure become
      participate engage join take pressure drive bring result able conduct carry undergo complete hold perform
      stage mark resume launch return remember-to`,
  },
  {
    note: 'Not done if the governor is done.',
    held: -2.7,
    denied: 2.2,
    words: `fail refuse decline forget-to avoid refrain neglect prevent block stop ban prohibit bar forbid halt cancel abandon
      deny reject scrap omit dismiss unable preclude thwart foil avert dissuade deter shelve withdraw lack
      absence miss refute abort discourage veto impossible delay postpone failure refusal pretend`,
  },
  {
    note: 'Called true: as sure as the calling.',
    held: 3,
    denied: -2.7,
    words: 'true correct case',
  },
  {
    note: 'Called untrue.',
    held: -2.7,
    denied: 2.2,
    words: 'false untrue incorrect',
  },
  {
    note: 'Said by somebody: no doubt is thrown on it, though nobody vouches.',
    held: 2.6,
    denied: 0.6,
    words: `say state report announce declare add tell write testify reply answer remark comment describe inform mention
      stress emphasise emphasize warn argue insist maintain assert contend conclude indicate assure respond read post
      tweet reiterate claim`,
  },
  {
    note: 'Held to be so, or said with doubt.',
    held: 1.6,
    denied: -1,
    words: `allege think believe suspect suppose assume presume guess reckon feel speculate suggest imply hint consider
      sure confident certain convinced estimate calculate accuse charge seem appear deem rumour rumor view regard look
      opinion belief allegation`,
  },
  {
    note: 'Doubted.',
    held: -1,
    denied: 1.5,
    words: 'doubt question doubtful unlikely dispute unclear uncertain wonder',
  },
  {
    note: 'Foreseen, planned, ordered, agreed: to come, and expected to.',
    held: 1.2,
    denied: -1.5,
    words: `expect plan intend schedule set due slate poise predict forecast project anticipate promise pledge vow agree
      decide order prepare likely aim bind instruct direct tell-to plot arrange commit decision agreement ready
      choose opt elect determine guarantee resolve await swear approve`,
  },
  {
    note: 'Wished, tried, asked for, offered: may or may not come.',
    held: 0.1,
    denied: -1.5,
    words: `want hope wish try attempt seek ask urge demand request call propose offer invite encourage advise recommend beg
      persuade convince struggle need require fear worry threaten contemplate desire prefer dream fight push press
      campaign apply bid strive work willing eager keen reluctant afraid possible capable ability effort right
      chance opportunity possibility potential risk proposal way permission power capacity easy hard difficult
      necessary important designed mean like-to love-to hate-to tend warn-to lobby threat free prospect suggest-to
      recommend-to consider-noun target`,
  },
];

const SIGNATURES: ReadonlyMap<string, Signature> = new Map(
  GROUPS.flatMap(({ words, held, denied }) =>
    words.split(/\s+/u).map((word): [string, Signature] => [word, { held, denied }]),
  ),
);

const TRUTH = /^(?:true|correct|false|untrue|incorrect)$/iu;

/** Whether a word calls what somebody may have said true or untrue, which can be looked up. */
export const isTruthWord = (word: string): boolean => TRUTH.test(word);

/** The signature of the first of these names that has one. */
export function signatureOf(...names: string[]): Signature | undefined {
  for (const name of names) {
    const found = SIGNATURES.get(name);
    if (found) return found;
  }
  return undefined;
}

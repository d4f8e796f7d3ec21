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
  readonly words: string;
}

const GROUPS: readonly Group[] = [
  {
    note: 'Factive: taken to be so, whether or not the governor is negated.',
    held: 3,
    denied: 2.7,
    words: `know realise realize regret forget remember recall notice recognise recognize discover learn reveal acknowledge admit
      note observe find see hear resent lament appreciate understand bemoan rue show prove confirm demonstrate
      explain point establish celebrate mourn ignore enjoy like love hate mind stop-by thank glad happy sorry sad proud surprised
      pleased aware disappointed angry shocked grateful fact glad lucky odd strange welcome blame criticise criticize praise
      accuse-not apologise apologize condemn credit`,
  },
  {
    note: 'Implicative: done if the governor is done, not done if it is not.',
    held: 3,
    denied: -2.7,
    words: `manage succeed bother dare get happen proceed begin start continue keep finish go come help cause make force lead
      allow enable let permit compel oblige trigger prompt remain turn serve use spend see rush hasten have ensure become
      appear-in participate engage join take pressure drive bring result able lead conduct carry undergo commit complete hold perform stage
      mark resume launch return`,
  },
  {
    note: 'Not done if the governor is done.',
    held: -2.7,
    denied: 2.2,
    words: `fail refuse decline forget-to avoid refrain neglect prevent block stop ban prohibit bar forbid halt cancel abandon deny
      reject scrap omit dismiss unable preclude thwart foil avert dissuade deter shelve drop withdraw postpone-not lack absence without
      miss refute rule-out cancelled abort discourage veto impossible`,
  },
  {
    note: 'Said by somebody: no doubt is thrown on it, though nobody vouches.',
    held: 2.6,
    denied: 0.6,
    words: `say state report announce declare add tell write testify reply answer remark comment describe inform mention claim-that
      stress emphasise emphasize warn argue insist maintain assert contend conclude indicate suggest-that agree assure advise-that respond
      continue-that explain-that read according post tweet reiterate`,
  },
  {
    note: 'Said with doubt, or held to be so.',
    held: 1.6,
    denied: -1,
    words: `claim allege think believe suspect suppose assume presume guess reckon feel speculate suggest imply hint consider
      sure confident certain convinced estimate calculate accuse charge seem appear deem argue say-to rumour rumor
      view regard look opinion belief claim-noun allegation`,
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
    words: `expect plan intend schedule set due slate poise predict forecast project anticipate promise pledge vow agree decide order
      prepare likely aim bind instruct direct tell-to plot arrange announce-to commit decision plan-noun agreement promise-noun
      order-noun schedule-noun ready choose opt elect determine guarantee pledge resolve await ask-to swear approve`,
  },
  {
    note: 'Wished, tried, asked for, offered: may or may not come.',
    held: 0.4,
    denied: -1.5,
    words: `want hope wish try attempt seek ask urge demand request call propose offer invite encourage advise recommend beg persuade convince
      struggle need require fear worry threaten consider contemplate desire prefer dream fight push press campaign apply bid
      strive work look help-to willing eager keen reluctant afraid able-to possible capable ability effort attempt-noun right
      chance opportunity possibility potential risk proposal offer-noun request-noun need-noun way desire-noun hope-noun
      permission power capacity attempt-n easy hard difficult necessary important designed mean like-to suppose-to tend warn-to lobby threat
      plan-for demand-noun call-noun bid-noun free prospect calls suggest-to recommend-to target`,
  },
];

/** Which group a word belongs to, by dictionary form; "word-x" entries name another sense and are looked up as such. */
const SIGNATURES: ReadonlyMap<string, Signature> = new Map(
  GROUPS.flatMap(({ words, held, denied }) =>
    words.split(/\s+/u).map((word): [string, Signature] => [word, { held, denied }]),
  ),
);

export function signatureOf(...names: string[]): Signature | undefined {
  for (const name of names) {
    const found = SIGNATURES.get(name);
    if (found) return found;
  }
  return undefined;
}

/**
 * Verbs that say that somebody said, thought, wanted or feared something.
 *
 * The classes follow the distinctions that PARC 3.0 and PolNeAR draw (assertions, beliefs, facts, eventualities) and
 * Levin's (1993) verb classes; membership is ours. `stance` is the writer's: a neutral verb takes no side, a doubtful
 * one keeps its distance ("claim"), a committing one vouches for what follows ("admit", "reveal").
 */
export type CueMeaning =
  'speech' | 'showing' | 'belief' | 'knowledge' | 'feeling' | 'intention' | 'order' | 'denial' | 'judgement';
export type CueStance = 'neutral' | 'doubtful' | 'committing';

/**
 * What a cue can govern as its content.
 *
 * that: a clause ("said prices fell", "asked whether …") · quote: words in quotation marks only ("he laughed") ·
 * to: an infinitive with the source as its subject ("promised to …") · other-to: somebody else and an infinitive
 * ("urged them to …") · noun: a noun phrase ("denied the charge") · as: "described it as …" · called: "called it a …" ·
 * traced: a thing and where it comes from ("attributed the fall to …") · about: object and what follows it ("accused them of …") · any preposition: that preposition's phrase ("warned of …").
 */
export type CueFrame =
  'that' | 'quote' | 'to' | 'other-to' | 'noun' | 'as' | 'called' | 'traced' | 'about-object' | `+${string}`;

export interface CueVerb {
  readonly meaning: CueMeaning;
  readonly stance: CueStance;
  readonly takes: ReadonlySet<CueFrame>;
}

interface Row {
  readonly meaning: CueMeaning;
  readonly stance: CueStance;
  /** Why these verbs stand together. */
  readonly note: string;
  /** Frames, separated by spaces, and the verbs that take them, separated by commas (a particle after a space). */
  readonly verbs: readonly (readonly [takes: string, verbs: string])[];
}

const ROWS: readonly Row[] = [
  {
    meaning: 'speech',
    stance: 'neutral',
    note: 'Saying and writing, no side taken.',
    verbs: [
      [
        'that quote',
        'say, state, remark, comment, add, reply, respond, answer, relate, recount, opine, blog, text, email, e-mail, message, radio, interject, testify, specify, clarify, elaborate, volunteer, expound, venture, relay, reply, rejoin, caption, put, argue, reason, posit, submit',
      ],
      ['that quote noun', 'explain, mention, reiterate, repeat, retell, stipulate, affirm'],
      ['that quote noun', 'declare, announce, proclaim, report, decree'],
      [
        'that quote',
        'write back, tweet, post, write, recommend, joke, quip, muse, reflect, philosophise, philosophize, rule',
      ],
      ['that quote noun', 'stress, emphasise, emphasize, underline, underscore, highlight'],
      ['that quote other-to', 'tell'],
      ['that quote other-to +of +about +against', 'warn, caution'],
      ['that quote other-to', 'remind, counsel'],
      ['that +of +about', 'inform, notify, alert, brief'],
      [
        'that quote',
        'counter, retort, exclaim, whisper, mutter, shout, object, gush, marvel, plead, thunder',
      ],
      ['that', 'update, dictate, make clear, spell out, write in'],
      ['noun', 'outline, detail, unveil, cite, summarise, summarize, preach'],
      ['noun as about-object', 'describe, characterise, characterize, portray, depict'],
      ['as', 'hold up, paint, present, cast, frame, bill, tout, give'],
      ['traced', 'attribute, ascribe'],
      ['called', 'call, dub, label, term, brand, deem, christen, declare, pronounce, nickname'],
      ['+of', 'speak, talk, tell'],
      ['quote +about', 'joke, gossip'],
      ['+to', 'refer, allude, attest'],
    ],
  },
  {
    meaning: 'speech',
    stance: 'neutral',
    note: 'The manner of speaking: cues only beside a quotation.',
    verbs: [
      [
        'quote',
        'continue, go on, begin, start, conclude, finish, laugh, smile, sigh, shrug, grin, nod, chuckle, sob, cry, weep, press, pray, sing, chant, intone, deadpan, exclaim, shout, yell, scream, whisper, mutter, murmur, mumble, growl, snap, bark, bellow, roar, gasp, stammer, drawl, counter, retort, fire back, shoot back, hit back, snap back, chime in, cut in, jump in, interrupt, rant, rage, thunder, fume, tease, scoff, sneer, crow, gush, enthuse, marvel, vent, lecture, sum up, open, read, speak, talk, ask, inquire, enquire, wonder, query, demand, blurt out, cry out, call out, narrate, recite, quote, sign off, greet, welcome, offer, agree, disagree, object, protest, plead, beg, implore, urge, challenge, thank, apologise, apologize, congratulate, wish, brag, boast, gloat, ponder, think, observe, note, write back, type, scrawl, scribble',
      ],
    ],
  },
  {
    meaning: 'speech',
    stance: 'doubtful',
    note: 'The writer keeps a distance: the words may be untrue, or are disputed.',
    verbs: [
      ['that quote to noun', 'claim, allege, profess, purport'],
      [
        'that quote',
        'assert, contend, maintain, aver, avow, protest, speculate, surmise, conjecture, theorise, theorize, hypothesise, hypothesize, fantasise, fantasize, charge, whine',
      ],
      ['that quote +on', 'insist'],
      ['that quote noun', 'suggest, imply, insinuate, intimate, hint'],
      ['that quote +of +about', 'boast, brag, complain, grumble, gripe, moan'],
      ['+at', 'hint'],
      ['that to', 'pretend, feign'],
      ['about-object +of', 'accuse, suspect'],
    ],
  },
  {
    meaning: 'speech',
    stance: 'committing',
    note: 'The writer takes what follows to be so.',
    verbs: [
      [
        'that quote noun',
        'reveal, disclose, confirm, acknowledge, concede, admit, confess, divulge, attest, recognise, recognize',
      ],
      ['that quote', 'note, observe, point out, let slip, recall, bring up, let on'],
      ['+to', 'admit, confess, point'],
      ['that quote to noun +for', 'apologise, apologize'],
      ['+for', 'apologise, apologize'],
    ],
  },
  {
    meaning: 'showing',
    stance: 'committing',
    note: 'What studies, figures and documents do.',
    verbs: [
      ['that', 'show, demonstrate, prove, establish, illustrate, document, verify, ascertain, substantiate'],
      ['that noun', 'indicate, signal'],
      ['that', 'list, record, read'],
    ],
  },
  {
    meaning: 'belief',
    stance: 'neutral',
    note: 'What somebody holds to be so; nothing said of whether it is.',
    verbs: [
      ['that quote +of', 'think'],
      ['that +in', 'believe'],
      [
        'that to',
        'feel, suppose, reckon, guess, figure, hold, trust, bet, gather, calculate, wager, assess, opine, dare say, sense, fancy',
      ],
      ['that noun', 'assume, presume, imagine, suspect, envision, envisage, conceive, presuppose'],
      ['that to other-to noun', 'expect'],
      ['called', 'consider, deem, judge, find, think'],
      [
        'that quote noun',
        'predict, forecast, foresee, anticipate, project, estimate, prophesy, prognosticate',
      ],
      [
        'that as about-object',
        'consider, regard, view, see, perceive, judge, interpret, rate, rank, deem, count, treat',
      ],
      ['that quote', 'conclude, infer, deduce, decide, agree, concur, accept, disagree'],
      ['that', 'determine, find, judge, rule, tell, make out'],
      ['+with', 'agree, disagree, sympathise, sympathize, side, concur'],
    ],
  },
  {
    meaning: 'belief',
    stance: 'doubtful',
    note: 'Leaves it open, or leans against it.',
    verbs: [
      ['that noun', 'doubt, question, debate, query, second-guess'],
      ['that quote +about', 'wonder, ask, inquire, enquire'],
      ['that', 'dream, delude, kid'],
      ['+of', 'dream'],
      ['+about', 'speculate, wonder'],
    ],
  },
  {
    meaning: 'knowledge',
    stance: 'committing',
    note: 'Takes for granted that it is so (factive: Kiparsky and Kiparsky 1970).',
    verbs: [
      [
        'that',
        'know, realise, realize, understand, remember, forget, learn, discover, find out, hear, see, notice, read, recollect, comprehend, grasp, appreciate, spot, detect, overhear, figure out, find, work out',
      ],
      ['+of', 'hear, learn, know'],
    ],
  },
  {
    meaning: 'feeling',
    stance: 'neutral',
    note: 'Hope, fear and the like, toward something said to be so or to come.',
    verbs: [
      ['that to +for', 'hope, wish, pray, long, yearn'],
      ['that noun', 'fear, dread'],
      ['that quote +about', 'worry, fret'],
      ['that quote noun', 'regret, lament, bemoan, rue, mourn, resent'],
      ['to', 'like, love, prefer, hate'],
      ['that', 'mind, care, rejoice, marvel, love, hate, like, prefer'],
    ],
  },
  {
    meaning: 'intention',
    stance: 'neutral',
    note: 'What somebody means to do.',
    verbs: [
      ['that quote to noun', 'promise, pledge, vow, swear, guarantee'],
      ['to other-to noun', 'want'],
      ['to other-to', 'wish, desire'],
      [
        'to',
        'plan, intend, aim, mean, hope, resolve, opt, elect, agree, offer, volunteer, aspire, consent, prepare, seek',
      ],
      ['that to', 'decide, determine, resolve'],
      ['that to quote', 'threaten'],
      ['to', 'refuse, decline'],
      ['that quote', 'assure, reassure, promise'],
      ['to that noun', 'propose'],
      ['noun', 'plan, plot, contemplate, mull, consider'],
      ['+to', 'commit, agree'],
      ['+on', 'plan, decide, agree'],
    ],
  },
  {
    meaning: 'order',
    stance: 'neutral',
    note: 'What somebody wants another to do.',
    verbs: [
      [
        'that quote other-to',
        'ask, beg, implore, entreat, beseech, urge, advise, instruct, command, order, direct',
      ],
      [
        'other-to',
        'encourage, persuade, convince, invite, press, pressure, challenge, request, require, petition, exhort, plead, push, lobby, dare, summon, mandate, call on, call upon, pressure',
      ],
      ['that', 'convince, persuade, order, mandate, request, require'],
      ['that noun', 'recommend, suggest, advocate, demand, request, order, urge, seek'],
      ['to', 'demand, ask, beg, plead'],
      ['+for', 'ask, call, push, plead, appeal, press, lobby, advocate, argue, beg, campaign'],
      ['+against', 'argue, advise, warn, protest, rail, inveigh, advocate'],
    ],
  },
  {
    meaning: 'denial',
    stance: 'neutral',
    note: 'What somebody says is not so, or will not have.',
    verbs: [
      ['that quote noun', 'deny, dispute'],
      [
        'noun',
        'reject, dismiss, refute, rebut, disavow, repudiate, contest, rebuff, rule out, shrug off, brush off, brush aside, discount, downplay, play down, contradict',
      ],
      ['as about-object', 'dismiss, reject'],
      ['+to', 'object'],
    ],
  },
  {
    meaning: 'judgement',
    stance: 'neutral',
    note: 'Praise and blame: the content is the thing and what is held of it.',
    verbs: [
      [
        'about-object as',
        'praise, laud, hail, commend, applaud, criticise, criticize, condemn, denounce, decry, deride, ridicule, mock, blast, slam, bash, lambast, lambaste, rebuke, chide, fault, blame, credit, thank, hail, welcome, deplore, castigate, assail, disparage, trash, belittle',
      ],
      ['as', 'defend'],
      ['noun', 'endorse, oppose, favour, favor, support'],
      ['+of', 'approve, disapprove'],
    ],
  },
];

function readRows(rows: readonly Row[]): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  for (const { meaning, stance, verbs: lines } of rows) {
    for (const [frames, names] of lines) {
      for (const name of names.split(', ')) {
        const known = verbs.get(name);
        const takes = new Set([...(known?.takes ?? []), ...(frames.split(' ') as CueFrame[])]);
        verbs.set(name, { meaning: known?.meaning ?? meaning, stance: known?.stance ?? stance, takes });
      }
    }
  }
  return verbs;
}

/** The cue verbs by dictionary form; a particle verb stands with its particle ("point out"). */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = readRows(ROWS);

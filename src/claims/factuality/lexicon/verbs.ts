import { tableOf, type SignatureGroup } from '../signatures';

/**
 * Verbs. "-to" is the verb with an infinitive, "-that" with any other clause, "-ing" with a participle or gerund, "-from" with
 * "from" and a gerund, "-noun" over a noun of doing, "-content" over a noun that has a clause ("rejected the claim that …",
 * "dropped the plan to …").
 */
const GROUPS: readonly SignatureGroup[] = [
  {
    note: 'Factive, +|+: taken to be so, whether or not the governor is denied.',
    held: 3,
    denied: 2.7,
    open: 1.5,
    words: `know realise realize regret forget remember recall notice recognise recognize acknowledge resent lament
      appreciate understand bemoan rue explain point celebrate mourn ignore enjoy thank welcome blame criticise criticize
      praise apologise apologize condemn credit congratulate`,
  },
  {
    note: 'Found or shown: so if the governor is; nothing follows if it is denied.',
    held: 3,
    denied: 0.5,
    open: 1,
    words: 'discover learn reveal admit confess note observe find see hear disclose',
  },
  {
    note: 'Shown or proved: so if the governor is; what could not be proved is doubted.',
    held: 3,
    denied: -1,
    words: `show prove confirm demonstrate establish verify corroborate prove-content confirm-content verify-content corroborate-content establish-content
      substantiate-content`,
  },
  {
    note: 'Implicative, ++|--: tells whether the thing was done, and little else.',
    held: 3,
    denied: -2.7,
    isLight: true,
    words: `manage succeed bother dare happen remember-to get-to end-ing trouble-to deign-to condescend-to`,
  },
  {
    note: 'Begun, gone on with, brought about, ++|--.',
    held: 3,
    denied: -2.7,
    words: `proceed begin start continue keep finish come help cause make let trigger prompt remain turn serve use spend rush
      hasten have ensure go become participate engage join take bring result conduct carry undergo complete hold perform
      stage mark resume launch return get persuade-to convince-to induce inspire coax cajole trick dupe lure talk-into
      scare-into bully-into goad-into induce-to take-content seize-content grab-content use-content exercise-content
      keep-content honour-content honor-content fulfil-content fulfill-content implement-content obey-content heed-content
      bow-content yield-content`,
  },
  {
    note: 'Made to, ++|-o: whoever is not made to may do it all the same.',
    held: 3,
    denied: -1,
    words: 'force lead compel oblige pressure drive move-to',
  },
  {
    note: 'Let, +o|--: a permission that was given was mostly used; without it the thing was not done.',
    held: 2.3,
    now: 1,
    denied: -2.7,
    words: 'allow permit enable authorise authorize entitle qualify-to afford-to',
  },
  {
    note: 'Had to: in the past it was done; who did not have to mostly did not.',
    held: 2.8,
    now: 1,
    denied: -2.2,
    words: 'have-to',
  },
  {
    note: 'Not done, +-|-+, and little else told.',
    held: -2.7,
    denied: 2.7,
    isLight: true,
    words: 'fail neglect-to forget-to omit-to',
  },
  {
    note: 'Not done, +-|-o: refused, avoided, prevented, called off.',
    held: -2.7,
    denied: 2,
    words: `refuse decline avoid refrain escape-ing dodge-ing evade-ing resist-ing neglect omit prevent block stop ban prohibit
      bar forbid halt cancel abandon deny reject scrap dismiss preclude thwart foil avert dissuade deter shelve withdraw
      lack miss refute abort discourage veto delay postpone rule-out rebut disprove debunk dispel
      keep-from save-from spare excuse-from exempt-from free-from hold-from restrain-from protect-from shield-from
      rescue-from call-off put-off turn-down back-out disqualify-from exclude-from quit-ing cease give-up desist acquit clear-ing clear-of acquit-of absolve absolve-of exonerate exonerate-of talk-out
      reject-content deny-content dismiss-content refute-content rebut-content disprove-content debunk-content
      dispel-content discredit-content contradict-content retract-content withdraw-content drop-content
      abandon-content scrap-content shelve-content ditch-content cancel-content lose-content miss-content waste-content
      squander-content lack-content break-content resist-content ignore-content-to rebuff-content spurn-content
      defy-content disobey-content flout-content forgo-content rescind-content renounce-content defeat-content vote-down-content
      throw-out-content block-content veto-content axe-content fake-noun feign-noun`,
  },
  {
    note: 'Drawn back from, +o|-+: whoever did not hesitate did it.',
    held: -0.8,
    denied: 2.7,
    isLight: true,
    words: 'hesitate-to hesitate-ing scruple-to',
  },
  {
    note: 'Counterfactive, +-|--: made believe, wished otherwise.',
    held: -2.7,
    denied: -2,
    words: 'pretend feign-that wish-that fantasise-that fantasize-that',
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
    note: '"was supposed to leave": it is told because it did not, or nobody knows; in the present what ought to be.',
    held: -0.7,
    now: 1.6,
    denied: -1,
    isLight: true,
    words: 'suppose-to',
  },
  {
    note: 'Undone again, over what was decided or found: "the decision to close it was reversed".',
    held: -2,
    denied: 1.2,
    words: `reverse-content overturn-content quash-content lift-content revoke-content annul-content repeal-content
      set-aside-content strike-down-content void-content nullify-content`,
  },
  {
    note: 'Held to be so, or said with doubt.',
    held: 1.6,
    denied: -1,
    words: `allege think believe suspect suppose assume presume guess reckon feel speculate suggest imply hint
      consider estimate calculate say-to report-to claim-to accuse charge deem rumour rumor view regard look support-content back-content
      accept-content believe-content`,
  },
  {
    note: 'Found by a court: "convicted of killing", "jailed for stealing".',
    held: 2.6,
    denied: -1,
    words:
      'convict-ing jail-ing imprison-ing sentence-ing fine-ing punish-ing suspend-ing dismiss-ing expel-ing',
  },
  {
    note: 'Time that was lost on it, or was not: "wasted no time in suing".',
    held: 2.5,
    denied: 3,
    isLight: true,
    words: 'waste-ing lose-ing',
  },
  {
    note: 'What is settled against: "voted against leaving".',
    held: -1.8,
    denied: 1,
    words: 'vote-against decide-against rule-against opt-against come-against',
  },
  {
    note: 'Spoken against.',
    held: -0.5,
    denied: 0.5,
    words:
      'warn-against advise-against argue-against campaign-against speak-against caution-against recommend-against lobby-against',
  },
  {
    note: 'What became of an attempt, over its infinitive: "the bid to save it failed".',
    held: -2.5,
    denied: 1,
    words: `fail-subject collapse-subject founder-subject fizzle-subject flop-subject backfire-subject stall-subject flounder-subject
      fall-through-subject`,
  },
  {
    note: 'The same, where it came off.',
    held: 2.6,
    denied: -2.5,
    words: 'succeed-subject work-subject pay-off-subject',
  },
  {
    note: '"is known to have paid"; of what is not known to be so, nobody vouches.',
    held: 2.6,
    denied: -0.8,
    isLight: true,
    words: 'know-to',
  },
  {
    note: 'Seems so.',
    held: 1.6,
    denied: -1,
    isLight: true,
    words: 'seem appear',
  },
  {
    note: 'Tends to be so: a habit, of which no single case is told.',
    held: 0.1,
    denied: -1.5,
    isLight: true,
    words: 'tend',
  },
  {
    note: 'Was so, and no longer is.',
    held: 2.3,
    denied: -2.5,
    isLight: true,
    words: 'use-to',
  },
  {
    note: 'Doubted.',
    held: -1,
    denied: 1.5,
    words: `doubt question wonder dispute contest doubt-content question-content dispute-content contest-content
      challenge-content`,
  },
  {
    note: 'Foreseen, planned, ordered, agreed: to come, and expected to.',
    held: 1.2,
    denied: -1.5,
    words: `expect plan intend schedule set slate poise predict forecast project anticipate promise pledge vow agree
      decide order prepare aim bind instruct direct tell-to plot arrange commit choose opt elect determine guarantee
      resolve await swear approve`,
  },
  {
    note: 'Tried: may or may not come; what is not even tried is not done.',
    held: 0.1,
    denied: -2.5,
    words: 'try attempt seek strive struggle',
  },
  {
    note: 'Wished, asked for, offered, weighed: may or may not come.',
    held: 0.1,
    denied: -1.5,
    words: `want hope wish ask urge demand request call propose offer invite encourage advise recommend beg persuade convince
      need require fear worry threaten contemplate desire prefer dream fight push press campaign apply bid work
      mean imagine-that like-to love-to hate-to warn-to lobby suggest-to suggest-ing suggest-noun recommend-to consider-ing
      consider-noun discuss-ing mull-ing weigh-ing envisage envisage-ing favour-ing favor-ing oppose-ing risk-ing imagine-ing
      fancy-ing think-ing talk-ing dream-ing aim-ing target`,
  },
];

export const VERBS = tableOf(GROUPS);

import { wordSet } from '../../language/word-set';

/** Words for a set, separated by spaces. */
/** Possibility, not duty or ability: "can", "should" and "will" are no hedges. */
export const MODALS = wordSet('may might could');

/** Sentence adverbs by which the writer holds back, from hearsay or from doubt. Not "about", "almost", "nearly". */
export const ADVERBS = wordSet(
  `reportedly allegedly purportedly supposedly ostensibly apparently seemingly presumably possibly probably
  potentially perhaps maybe conceivably arguably likely unlikely evidently tentatively hypothetically theoretically
  rumouredly rumoredly putatively plausibly feasibly`,
);

/** Verbs of seeming: a hedge when something is said to seem so ("appears to be", "seems imminent"). */
export const SEEMING = wordSet('appear seem look sound');

/** Verbs by which evidence speaks short of proof. */
export const SUGGESTING = wordSet(
  'suggest imply hint indicate speculate surmise conjecture hypothesise hypothesize theorise theorize',
);

/** Verbs of holding, hoping and fearing: what they govern is somebody's belief. */
export const BELIEVING = wordSet(
  `believe think suspect assume presume guess reckon suppose expect anticipate hope fear predict forecast estimate
  project doubt wonder imagine feel`,
);

/** Verbs of planning: what they govern has not happened. */
export const PLANNING = wordSet('plan intend aim hope expect propose consider mull contemplate');

/** Participles and adjectives of plans and timetables, with an infinitive: "scheduled to open", "set to rise". */
export const SCHEDULED = wordSet(
  'schedule slate expect set poise due likely unlikely plan bill tip project forecast predict anticipate rumour rumor bound destined intend',
);

/** Participles of hearsay, with an infinitive: "is said to have …". */
export const HEARSAY = wordSet(
  `say believe think report allege assume presume suspect rumour rumor understand consider claim reckon estimate feel fear hope repute suppose`,
);

/** Verbs whose passive with "as" is somebody's view: "is seen as …". */
export const VIEWED = wordSet('see regard view perceive interpret');

/** Nouns whose "may" permits: "a deal under which the firm may …", "the sign says visitors may not …". */
export const GRANTS = wordSet(
  `deal agreement licence license contract law rule rules order pact term terms treaty permit clause bill act statute constitution
  charter regulation by-law bylaw code rulebook sign notice covenant decree will guideline`,
);

/** Nouns for what is planned or arranged: what it "would" do is still to come. */
export const PLANS = wordSet(
  `plan proposal scheme project programme program bill law measure tax ban deal agreement pact treaty merger sale takeover bid offer
  reform budget rule tunnel line loan fund vote referendum policy move idea design`,
);

/** Adjectives that call a thing or a statement less than sure. */
export const ADJECTIVES = wordSet(
  `likely unlikely possible probable potential apparent alleged suspected supposed purported presumed presumptive tentative
  prospective unclear uncertain doubtful plausible conceivable rumoured rumored reported putative hypothetical
  unconfirmed unverified questionable debatable unsure so-called imaginable provisional expected proposed planned`,
);

/** Adjectives that tell how far a thing has got, not whether there is one. */
export const STAGES = wordSet('tentative provisional prospective proposed planned expected');

/** Nouns for what may be. */
export const NOUNS = wordSet(
  `possibility likelihood probability chance potential speculation rumour rumor suspicion hypothesis
  conjecture allegation supposition hint`,
);

/** Nouns for what somebody holds to be so or to come, or reads off signs: hedges of a clause with "that". */
export const HOLDING_NOUNS = wordSet(
  'risk danger threat sign indication fear concern hope prospect expectation doubt',
);

/** Adverbs that make sure, and what takes a little of it back: "almost certainly". */
export const CERTAINLY = wordSet('certainly surely definitely');

/** Words that open a condition. */
export const CONDITIONS = wordSet('if unless provided providing assuming lest');

import { wordSet } from '../../language/word-set';

/** What somebody or something does alone, and what is done to nobody: "died", "arrived", never "was died". */
const ALONE =
  wordSet(`die arrive come go fall rise happen occur appear disappear emerge exist vanish arise remain belong consist depend smile laugh cry weep rely
  sneeze cough elapse expire persist thrive ensue stay wait collapse last erupt depart differ faint tremble prevail respond react consent rebel
  emigrate migrate graduate compete participate proceed cooperate collaborate intervene comply abstain collide flourish reside debut retaliate resurface reappear`);

/** What may be done alone as well as to something: "prices dropped", "she dropped the case". */
const BY_ITSELF =
  wordSet(`climb drop jump ease slip gain rally soar plunge tumble slide surge slump decline recover rebound increase decrease halve double triple
  widen narrow slow weaken strengthen retreat advance shrink stall end start close open resign retire cheer applaud clap scream shout
  watch listen look gather pray protest march score struggle fail succeed continue flicker flee crack fade crash explode swell mount
  linger stumble suffer falter improve worsen escape return move run walk swim stand sit lie live work speak talk agree survive sleep
  turn stop begin burst bid apply marry vote disembark step surrender withdraw win lose sink burn break change grow develop apologise apologize wake awake hesitate plead appeal testify travel sail land leave join
  confess contribute object resort relocate campaign volunteer
  nod kneel pause eject bow sigh shrug yawn blush squat crouch duck stoop rest halt skid swerve brake reverse dive dance sing limp stagger trip
  stretch curtsy salute frown grin wink blink shiver scramble dash rush hurry creep crawl hide rise relent panic shrink recant`);

/** Whether a verb, in its dictionary form, has no passive. */
export function isStandingAlone(lemma: string): boolean {
  return ALONE.has(lemma);
}

/** Whether a verb, in its dictionary form, can do without an object. */
export function canStandAlone(lemma: string): boolean {
  return ALONE.has(lemma) || BY_ITSELF.has(lemma);
}

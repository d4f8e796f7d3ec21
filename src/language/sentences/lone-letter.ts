/** What a letter numbers: "hepatitis B", "Terminal C". */
const LETTERED =
  /^(?:hepatitis|vitamin|influenza|plan|group|class|grade|type|section|block|gate|hall|team|category|level|exhibit|option|terminal|building|schedule|division|pool|wing|appendix|phase|tier|platform|zone|unit|ward|product|company|site|door|bay|witness|pier|berth|concourse|annexe?|hangar)$/iu;
/** The same where a capital tells it from what a person does: "Lot C", not "the lot J. Hale bought". */
const LETTERED_NAME =
  /^(?:Area|Box|Camp|Channel|Court|Dock|Form|Lane|Line|Lot|Part|Ring|Room|Row|Sector|Serie|Stage|Stand|Station|Studio|Table|Tower|Track)$/u;
/** "It was 31 C", "a high of 101 F", "12 degrees C": no year, no day of a month. */
const TEMPERATURE =
  /(?:(?:°|\bdegrees)|(?:^|\s)[-−–]\d{1,3}(?:[.,]\d+)?|\b(?:is|was|were|be|been|to|at|above|below|around|near|than|felt|like|reach(?:es|ed|ing)?|hit|hits|hitting|top(?:s|ped)|touch(?:es|ed)|exceed(?:s|ed)|average[sd]?|(?:high|low|temperature|heat|record|peak|maximum|minimum|average)s? of)\s(?:(?:a|about|around|nearly|almost|minus|just|only|record)\s){0,2}\d{1,3}(?:[.,]\d+)?°?)\s?[CF]$/iu;
/** "She got an A", "gave the city a D". */
const MARK =
  /\b(?:get|gets|got|earn(?:s|ed)?|receive[sd]?|score[sd]?|g[ai]ven?\s(?:\p{L}+\s){1,3})\s?an? [A-F]$/u;
/**
 * Whether a capital letter closes its phrase, and the sentence with it, where no word that opens sentences says so: "hepatitis
 * B. Doctors …", "It was 31 C. Schools …"; not the initial of a name. `behind` is the sentence up to the letter.
 */
export function letterCloses(behind: string, beforeThat: string, rest: string): boolean {
  // "F. J. Hale": more initials follow.
  if (/^\p{Lu}\./u.test(rest)) return false;
  if (LETTERED.test(beforeThat) || LETTERED_NAME.test(beforeThat)) return true;
  return TEMPERATURE.test(behind) || MARK.test(behind);
}

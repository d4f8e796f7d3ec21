/**
 * Words written with a full stop that is not the end of a sentence, by class. The class says when the full
 * stop may end one all the same:
 *  - `never`: a name or the rest of the phrase must follow;
 *  - `before-figure`: no end where a figure follows, an ordinary word otherwise ("He said no. The vote …");
 *  - `before-capital`: an end where a capital follows, be it of a name;
 *  - `before-starter`: an end only where the next word is one that opens sentences ("in Sept. The vote …"), or a country
 *    is the subject of what follows ("in Salem, Mass. Canada sold …");
 *  - `before-clause`: also where a noun in the plural and its verb follow ("Hale & Co. Shares rose …");
 *  - `after-name`: the same, but only behind a name ("Main St. His brother …", not "in St. Mary").
 */
export interface AbbreviationClass {
  readonly name: string;
  readonly note: string;
  readonly ends:
    'never' | 'before-figure' | 'before-capital' | 'before-starter' | 'before-clause' | 'after-name';
  /** Without the last full stop. Lower case matches any case; a capital matches itself and all capitals. */
  readonly words: string;
}

export const ABBREVIATION_CLASSES: readonly AbbreviationClass[] = [
  {
    name: 'title',
    note: 'Stands before a name: "Gen. Okafor".',
    ends: 'never',
    words:
      'Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Rev Fr Hon Gen Lt Col Maj Capt Cpt Cmdr Cdr Cpl Sgt Adm Brig Pvt Sen Sens Rep Reps Gov Govs Pres Amb Supt Det Insp Sra Srta Msgr Ald Atty Treas Cllr Cr Asst Assoc Pfc Spc Spec Pte Const Dep Ens Ofc Rt Ven Sqn Flt Wg Ldr Comdr Revd Comr',
  },
  {
    name: 'place-name',
    note: 'Opens the name of a place or a saint: "Mt. Elbrus", "Ft. Worth".',
    ends: 'never',
    words: 'Ste Mt Mts Ft Pt',
  },
  {
    name: 'saint-or-street',
    note: 'Opens a saint’s name, or closes a street’s: "St. Mary", "Main St.".',
    ends: 'after-name',
    words: 'St',
  },
  {
    name: 'before-figure',
    note: 'Announces a figure: "No. 5", "p. 12", "Rs. 400".',
    ends: 'before-figure',
    words:
      'no nos p pp para paras fig figs vol vols ch chap sec sect art arts eq ver rs n° nr op ca c approx ext tel cl reg pg pgs',
  },
  {
    name: 'measure',
    note: 'A figure may follow: "5 ft. 2 in. tall".',
    ends: 'before-figure',
    words: 'ft yd yds lb lbs oz hr hrs mins secs',
  },
  {
    name: 'connecting',
    note: 'Joins what stands before it to what follows: "e.g. a lamp", "Rovers vs. City".',
    ends: 'never',
    words: 'e.g i.e eg ie cf viz vs v f.e incl esp excl resp a.k.a aka',
  },
  {
    name: 'month-or-day',
    note: 'A date usually goes on: "Jan. 6", "Tues. evening".',
    ends: 'before-starter',
    words:
      'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun',
  },
  {
    name: 'firm-or-degree',
    note: 'Closes a name, and may close the sentence with it: "Hale & Co. It …".',
    ends: 'before-clause',
    words:
      'inc ltd co cos corp bros llc llp plc pty jr sr esq ph.d phd m.d m.a b.a m.sc b.sc mfg intl assn assoc dept univ inst govt natl al dist div est ass',
  },
  {
    name: 'and-so-on',
    note: 'Closes a list, and the sentence before any capital: "milk, eggs, etc. Fuel fell".',
    ends: 'before-capital',
    words: 'etc',
  },
  {
    name: 'street',
    note: 'Closes the name of a street or a house: "on Oak Rd. on Monday".',
    ends: 'before-clause',
    words: 'ave blvd rd hwy pkwy bldg apt sq',
  },
  {
    name: 'state',
    note: 'The states as newspapers shorten them: "Salem, Mass. on Monday".',
    ends: 'before-starter',
    words:
      'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Cal Penn Dak',
  },
];

/** Names that end in an exclamation mark: "Yahoo! in May". An end only before a word that opens sentences. */
export const EXCLAMATORY_NAMES: ReadonlySet<string> = new Set([
  'yahoo',
  'jeopardy',
  'oklahoma',
  'wham',
  'yum',
]);

/** Words that open a sentence after an abbreviation, and that are hardly ever part of a name. */
export const STARTERS: ReadonlySet<string> = new Set(
  `a about according across after all also although among an and another any anyone are as at be because been before being billions
  both but by can could did do does dozens during each eight either even every everyone few finally first five following for former four from
  given had has have he her here hers his how however hundreds i if in indeed instead is it its last later like many meanwhile millions
  more most my neither never nine no none nobody nor not nothing now of officials on once one only or other others our out
  over perhaps please police recently scores several shall she should since six so some sources still such thanks that the their
  then there therefore these they this those though thousands three through thus to today together tomorrow two under unlike until upon
  was we were what when where whether which while who whose why will with without would yesterday yet you your`
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
);

const byWord = new Map<string, AbbreviationClass>();
for (const one of ABBREVIATION_CLASSES) {
  for (const word of one.words.split(' ')) {
    if (!byWord.has(word)) byWord.set(word, one);
    if (word !== word.toLowerCase() && !byWord.has(word.toUpperCase())) byWord.set(word.toUpperCase(), one);
  }
}

/** When the full stop after this word may end a sentence; null for an ordinary word. */
export function abbreviationEnds(word: string): AbbreviationClass['ends'] | null {
  return classOf(word)?.ends ?? null;
}

/** The name of an abbreviation's class, whatever its capitals; undefined for an ordinary word. */
export function abbreviationClass(word: string): string | undefined {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return (classOf(word) ?? byWord.get(capital))?.name;
}

function classOf(word: string): AbbreviationClass | undefined {
  return byWord.get(word) ?? byWord.get(word.toLowerCase());
}

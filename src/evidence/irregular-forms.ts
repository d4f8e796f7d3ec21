/** Dictionary form first, then the forms that an ending does not make. */
const FORMS = `
arise arose arisen|awake awoke awoken|bear bore born borne|beat beaten|become became|begin began begun|bend bent|bid bade bidden
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt
buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hold held
keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lain lying
light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|pay paid|prove proven|ride rode ridden
ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid
smell smelt|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spoil spoilt|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|strive strove striven|swear swore sworn
sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|understand understood|undergo underwent undergone|undertake undertook undertaken|uphold upheld
wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn
withhold withheld|withstand withstood|write wrote written|oversee oversaw overseen|overcome overcame|overthrow overthrew overthrown
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|wife wives|life lives
leaf leaves|half halves|thief thieves|shelf shelves|knife knives|wolf wolves|crisis crises|analysis analyses|basis bases
good better best|bad worse worst|far further furthest
die dying dead death|tie tying`;

const dictionaryForm = new Map(
  FORMS.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [base, ...others] = line.trim().split(' ');
      return others.map((form) => [form, base!] as const);
    }),
);

/** The dictionary form of an irregular form ("wrote": "write"); every other word as it is. */
export function regularForm(plain: string): string {
  return dictionaryForm.get(plain) ?? plain;
}

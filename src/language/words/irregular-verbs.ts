/**
 * Verbs whose past tense or participle no ending makes: base, past tense, participle, variants apart by "/". A regular
 * variant is listed, so that "burned" may come from "burn", but "singed" not from "sing".
 */
const VERBS = `
  abide abided/abode abided/abode; arise arose arisen; awake awoke/awaked awoken/awaked; bear bore borne/born; beat beat beaten;
  become became become; befall befell befallen; beget begot/begat begotten; begin began begun; behold beheld beheld;
  bend bent bent; beseech besought/beseeched besought/beseeched; beset beset beset; bespeak bespoke bespoken; bet bet/betted bet/betted;
  bid bid/bade bid/bidden; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken;
  breed bred bred; bring brought brought; broadcast broadcast broadcast/broadcasted; build built built; burn burned/burnt burned/burnt;
  burst burst burst; bust bust/busted bust/busted; buy bought bought; cast cast cast; catch caught caught; choose chose chosen;
  cling clung clung; come came come; cost cost/costed cost/costed; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug;
  dive dived/dove dived; do did done; draw drew drawn; dream dreamed/dreamt dreamed/dreamt; drink drank drunk; drive drove driven;
  dwell dwelt/dwelled dwelt/dwelled; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought;
  find found found; flee fled fled; fling flung flung; fly flew flown; forbear forbore forborne; forbid forbade/forbad forbidden;
  forecast forecast/forecasted forecast/forecasted; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone;
  forsake forsook forsaken; forswear forswore forsworn; freeze froze frozen; get got got/gotten; give gave given; go went gone;
  grind ground ground; grow grew grown; hang hung/hanged hung/hanged; have had had; hear heard heard; heave heaved/hove heaved;
  hew hewed hewn/hewed; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; kneel knelt/kneeled knelt/kneeled;
  knit knit/knitted knit/knitted; know knew known; lay laid laid; lead led led; lean leaned/leant leaned/leant;
  leap leaped/leapt leaped/leapt; learn learned/learnt learned/learnt; leave left left; lend lent lent; let let let; lie lay lain;
  light lit/lighted lit/lighted; lose lost lost; make made made; mean meant meant; meet met met; mow mowed mown/mowed;
  partake partook partaken; pay paid paid; plead pleaded/pled pleaded/pled; prove proved proven/proved; put put put; quit quit/quitted quit/quitted;
  read read read; rend rent rent; rid rid rid; ride rode ridden; ring rang/ringed rung/ringed; rise rose risen; run ran run; saw sawed sawn/sawed;
  say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; sew sewed sewn/sewed; shake shook shaken;
  shave shaved shaven/shaved; shear sheared/shore shorn/sheared; shed shed shed; shine shone/shined shone/shined; shoe shod/shoed shod/shoed; shoot shot shot;
  show showed shown/showed; shrink shrank/shrunk shrunk/shrunken; shut shut shut; sing sang sung; sink sank/sunk sunk/sunken; sit sat sat;
  slay slew/slayed slain/slayed; sleep slept slept; slide slid slid/slidden; sling slung slung; slink slunk slunk; slit slit slit;
  smell smelled/smelt smelled/smelt; smite smote smitten; sow sowed sown/sowed; speak spoke spoken; speed sped/speeded sped/speeded;
  spell spelled/spelt spelled/spelt; spend spent spent; spill spilled/spilt spilled/spilt; spin spun spun; spit spat/spit spat/spit; split split split;
  spoil spoiled/spoilt spoiled/spoilt; spread spread spread; spring sprang/sprung sprung; stand stood stood; steal stole stolen; stick stuck stuck;
  sting stung stung; stink stank/stunk stunk; stride strode stridden; strike struck struck/stricken; string strung strung; strive strove/strived striven/strived;
  swear swore sworn; sweep swept swept; swell swelled swollen/swelled; swim swam swum; swing swung swung; take took taken; teach taught taught;
  tear tore torn; tell told told; think thought thought; thrive thrived/throve thrived/thriven; throw threw thrown; thrust thrust thrust; tread trod trodden/trod;
  understand understood understood; undergo underwent undergone; wake woke/waked woken/waked; wear wore worn; weave wove/weaved woven/weaved;
  wed wed/wedded wed/wedded; weep wept wept; wet wet/wetted wet/wetted; win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld;
  withstand withstood withstood; wring wrung wrung; write wrote written
`;

/** What may stand before a verb and leaves its forms as they are: "oversaw", "rebuilt", "misled". */
const PREFIX =
  /^(?:re|un|over|under|out|mis|fore|up|inter|pre|off|down|by|with|type|counter|cross|back|spoon|co)-?(?=\p{L}{3})/u;

/** Forms that look like prefix and irregular form, but are regular or other words. */
const NO_COMPOUND = new Set(['rebound', 'upset', 'offset', 'unfelt', 'outfit', 'fallout']);

interface Irregular {
  readonly past: ReadonlyMap<string, string>;
  readonly participle: ReadonlyMap<string, string>;
  /** Verbs that never take "ed". */
  readonly strong: ReadonlySet<string>;
}

const TABLE: Irregular = readVerbs();

function readVerbs(): Irregular {
  const past = new Map<string, string>();
  const participle = new Map<string, string>();
  const strong = new Set<string>();
  for (const row of VERBS.trim().split(/;\s*/u)) {
    const [verb, pasts, participles] = row.split(' ') as [string, string, string];
    const forms = [...pasts.split('/'), ...participles.split('/')];
    for (const form of pasts.split('/')) if (!isRegular(form, verb)) past.set(form, verb);
    for (const form of participles.split('/')) if (!isRegular(form, verb)) participle.set(form, verb);
    if (!forms.some((form) => isRegular(form, verb))) strong.add(verb);
  }
  return { past, participle, strong };
}

function isRegular(form: string, verb: string): boolean {
  return (
    form === `${verb}ed` || (verb.endsWith('e') && form === `${verb}d`) || form === `${verb}${verb.at(-1)!}ed`
  );
}

/** The verb of an irregular past tense (VBD) or participle (VBN); either table helps out the other. */
export function irregularVerb(form: string, xpos: string): string | undefined {
  if (form === 'being') return 'be';
  if (xpos !== 'VBD' && xpos !== 'VBN') return undefined;
  const [first, second] = xpos === 'VBD' ? [TABLE.past, TABLE.participle] : [TABLE.participle, TABLE.past];
  const own = first.get(form) ?? second.get(form);
  if (own !== undefined) return own;
  const prefix = NO_COMPOUND.has(form) ? undefined : PREFIX.exec(form)?.[0];
  if (prefix === undefined) return undefined;
  const rest = form.slice(prefix.length);
  const verb = first.get(rest) ?? second.get(rest);
  return verb === undefined ? undefined : prefix + verb;
}

/** Whether a verb has no past tense in "ed". */
export function isStrongVerb(verb: string): boolean {
  return TABLE.strong.has(verb);
}

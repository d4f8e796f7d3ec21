/** Forms that no stemmer leads back to their verb or noun, after it. */
const IRREGULAR = `
arise arose arisen; awake awoke awoken; bear bore born borne; beat beaten; become became; begin began begun; bend bent;
bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built;
burn burnt; buy bought; catch caught; choose chose chosen; come came; creep crept; deal dealt; die dead death dying;
dig dug; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed;
feel felt; fight fought; find found; flee fled; fly flew flown flight; forbid forbade forbidden; forget forgot forgotten;
freeze froze frozen; get got gotten; give gave given; go went gone goes; grow grew grown; hang hung; hear heard;
hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led; lean leant; leave left; lend lent; lie lying;
light lit; lose lost; make made; mean meant; meet met; mow mown; pay paid; plead pled; repay repaid; ride rode ridden;
ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; sew sewn;
shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk;
sit sat; sleep slept; slide slid; speak spoke spoken; spend spent; spin spun; stand stood; steal stole stolen;
stick stuck; strike struck stricken; swear swore sworn; sweep swept; swim swam swum; swing swung; take took taken;
teach taught; tear tore torn; tell told; think thought; throw threw thrown; understand understood; wake woke woken;
wear wore worn; weave wove woven; weep wept; win won; withdraw withdrew withdrawn; wound wounded; write wrote written;
drop dropped; stop stopped; cut cutting; put putting; set setting; let letting; hit hitting; shut shutting; quit quitting;
plan planned planning; ban banned banning; travel travelled travelling; cancel cancelled cancelling;
apply applied applies; carry carried carries; deny denied denies; try tried tries; marry married marries;
country countries; city cities; company companies; family families; county counties; party parties; body bodies;
foot feet; man men; woman women; child children; tooth teeth; mouse mice; life lives; wife wives; half halves;
leaf leaves; thief thieves; shelf shelves`;

const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(';').flatMap((line) => {
    const [base, ...forms] = line.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base!]);
  }),
);

/** An irregular form led back to its verb or noun; any other word as it stands. */
export function regularForm(word: string): string {
  return BASES.get(word) ?? word;
}

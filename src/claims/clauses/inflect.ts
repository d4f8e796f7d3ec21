/** Past forms of common irregular verbs, by their dictionary form. A regular verb takes -ed. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `arise arose|awake awoke|be was|bear bore|beat beat|become became|begin began|bend bent|bet bet|bid bid|bind bound|bite bit|bleed bled|blow blew|break broke|breed bred|bring brought|broadcast broadcast|build built|burn burned|burst burst|buy bought|cast cast|catch caught|choose chose|cling clung|come came|cost cost|creep crept|cut cut|deal dealt|dig dug|do did|draw drew|dream dreamed|drink drank|drive drove|eat ate|fall fell|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew|forbid forbade|forecast forecast|foresee foresaw|forget forgot|forgive forgave|freeze froze|get got|give gave|go went|grind ground|grow grew|hang hung|have had|hear heard|hide hid|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew|lay laid|lead led|leave left|lend lent|let let|lie lay|light lit|lose lost|make made|mean meant|meet met|mislead misled|outdo outdid|overcome overcame|oversee oversaw|overtake overtook|pay paid|prove proved|put put|quit quit|read read|rebuild rebuilt|ride rode|ring rang|rise rose|run ran|say said|see saw|seek sought|sell sold|send sent|set set|shake shook|shed shed|shine shone|shoot shot|show showed|shrink shrank|shut shut|sing sang|sink sank|sit sat|sleep slept|slide slid|speak spoke|spend spent|spin spun|split split|spread spread|spring sprang|stand stood|steal stole|stick stuck|sting stung|strike struck|strive strove|swear swore|sweep swept|swim swam|swing swung|take took|teach taught|tear tore|tell told|think thought|throw threw|undergo underwent|undermine undermined|understand understood|undertake undertook|undo undid|uphold upheld|upset upset|wake woke|wear wore|weep wept|win won|withdraw withdrew|withstand withstood|write wrote`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** One short vowel before one consonant doubles it in verbs of one syllable ("stab"); of longer ones these do. */
const DOUBLING =
  /^(?:(?:re|un)?(?:qu|[^aeiou])*[aeiou][bdfgklmnprtvz]|.*(?:admit|commit|permit|submit|omit|refer|prefer|defer|infer|confer|transfer|occur|incur|recur|control|patrol|compel|expel|propel|cancel|travel|equip|regret|rebel|acquit|kidnap|worship))$/u;

/** The past tense of a verb, from its dictionary form: "secure" → "secured", "win" → "won". */
export function pastOf(lemma: string): string {
  const irregular = Object.hasOwn(IRREGULAR, lemma) ? IRREGULAR[lemma] : undefined;
  if (irregular) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (DOUBLING.test(lemma)) return `${lemma}${lemma.slice(-1)}ed`;
  return `${lemma}ed`;
}

/** The present tense of a verb with a singular subject: "secure" → "secures", "carry" → "carries". */
export function presentOf(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/u.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

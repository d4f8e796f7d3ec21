/**
 * Regular verbs whose inflected forms the endings learnt from treebanks would take apart wrong, because a form looks
 * like that of another class ("conceded" like "headed", "shouted" like "voted"). By hand.
 */
const VERBS =
  `ache absorb applaud arrange attempt battle belie belittle bias blast boast bomb bathe breathe bribe cancel challenge chuckle clothe compel compete compile
  concede confine console contrast control curb defame defraud degrade devote dismantle disturb downgrade erode evade exchange
  exile favor feign fix float flood found fulfil fulfill gloat gossip gripe honor ignite imagine infringe insure interfere intervene intone kid
  label lambast lambaste lathe level loathe loot manoeuvre mirror mix monitor murmur nickname nod opine panic persuade pilot plunge postpone precede
  prescribe probe provoke quarrel raid range reap rebuke recede reconcile recycle refine repair reunite revoke ridicule roar route sample
  scathe schedule secrete seethe sheathe shout signal soothe sponsor square startle stockpile swathe tackle tax teethe telephone tithe tie topple tout triple type unearth underscore
  unite untie upgrade wander whistle wreathe wrestle writhe`.split(/\s+/u);

const FORMS: ReadonlyMap<string, string> = new Map(
  VERBS.flatMap((verb) => formsOf(verb).map((form): [string, string] => [form, verb])),
);

/** The past, the present participle and the third person; with the last consonant doubled, too. */
function formsOf(verb: string): string[] {
  if (verb.endsWith('ie')) return [`${verb}d`, `${verb.slice(0, -2)}ying`, `${verb}s`];
  if (verb.endsWith('e')) return [`${verb}d`, `${verb.slice(0, -1)}ing`, `${verb}s`];
  const third = /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  const doubled = /[^aeiou][aeiou][^aeiouwxy]$/u.test(verb) ? verb + verb.at(-1)! : verb;
  const stems = [verb, doubled, verb.endsWith('c') ? `${verb}k` : verb];
  return [third, ...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`])];
}

/** The dictionary form of an inflected form of one of these verbs. */
export function regularVerb(form: string): string | undefined {
  return FORMS.get(form);
}

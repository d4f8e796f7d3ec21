/**
 * Regular verbs whose inflected forms the endings learnt from treebanks would take apart wrong, because a form looks
 * like that of another class ("conceded" like "headed", "shouted" like "voted"). By hand.
 */
const VERBS =
  `absorb applaud arrange attempt battle belittle blast boast bomb breathe bribe cancel challenge chuckle compel compete compile
  concede confine console contrast control curb defame defraud degrade devote dismantle disturb downgrade erode evade exchange
  exile favor feign fix float flood found fulfil fulfill gloat gossip gripe honor ignite imagine infringe insure interfere intervene intone kid
  label lambast lambaste level loot manoeuvre mirror mix monitor murmur nickname nod opine panic persuade pilot plunge postpone precede
  prescribe probe provoke quarrel raid range reap rebuke recede reconcile recycle refine repair reunite revoke ridicule roar sample
  schedule shout signal soothe sponsor square startle stockpile tackle tax telephone tie topple tout triple type unearth underscore
  unite upgrade wander whistle wrestle`.split(/\s+/u);

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

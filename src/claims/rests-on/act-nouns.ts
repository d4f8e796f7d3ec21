import { stem } from '../../language/stem';

/**
 * Nouns that point back at something the article told before ("this deal", "the closure"), each line with the words
 * that may have told it.
 */
const LINES = `
deal bargain agreement pact accord contract partnership arrangement treaty | agree sign partner
closure shutdown closing | close shut
opening reopening | open reopen
decision ruling verdict judgment judgement order | decide rule order judge vote
approval clearance permission permit consent go-ahead licence license | approve clear permit allow grant authorise license
plan proposal scheme | plan propose intend aim
attack raid bombing assault shelling | attack bomb raid shell
merger takeover acquisition purchase bid offer | merge acquire buy bid offer takeover take
resignation departure exit | resign leave depart quit step
arrest detention | arrest detain hold
cut reduction cutback | cut reduce slash lower
increase rise | increase rise raise
claim allegation accusation charge rumour rumor | claim allege accuse charge
discovery finding find result | find discover detect
investigation inquiry enquiry probe | investigate probe examine
sale disposal | sell
launch release introduction rollout | launch release introduce
killing murder death shooting | die kill murder shoot
loss | lose
payment settlement | pay settle
visit trip tour | visit travel tour
strike walkout stoppage | strike
saving | save
report study audit | report study audit
absence | miss
ban prohibition | ban prohibit bar
delay postponement | delay postpone
leak | leak
explosion blast | explode
crash collision | crash collide
move step change shift | move change shift
appointment | appoint name
layoff redundancy dismissal | dismiss sack cut
investment | invest
donation gift | donate give
meeting talks | meet talk
breach hack | breach hack break
freeze | freeze
threat | threaten
promise pledge | promise pledge vow
`;

/** Nouns that may stand for anything told just before. */
const GENERAL = new Set(
  `development news event matter affair episode incident situation announcement revelation disclosure report statement
   suggestion prediction forecast estimate figure measure effort step move change concern worry fear`
    .split(/\s+/)
    .map(stem),
);

const TOLD_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [nouns, verbs] = line.split(' | ').map((words) => words.split(' '));
      const all = new Set([...nouns!, ...verbs!].map(stem));
      return nouns!.flatMap((noun): [string, ReadonlySet<string>][] => [
        [noun, all],
        [`${noun}s`, all],
      ]);
    }),
);

/** Words that tell an act only where none of its others does: "signed" may be the deal, or its text. */
const LOOSE = new Set('sign partner vote take hold step clear'.split(' ').map(stem));

/** The stems that surely told what a noun points back at. */
export function surelyToldBy(noun: string): ReadonlySet<string> {
  return new Set([...(toldBy(noun) ?? [])].filter((word) => !LOOSE.has(word)));
}

/** The stems that may have told what a noun points back at; null for a noun that points at no act. */
export function toldBy(noun: string): ReadonlySet<string> | null {
  return TOLD_BY.get(noun.toLowerCase()) ?? null;
}

/** Whether a noun with "this" before it may stand for anything told just before ("this development"). */
export function isGeneral(noun: string): boolean {
  return GENERAL.has(stem(noun));
}

import { wordSet } from '../../language/word-set';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import type { NounMention } from './mention';
import type { Add, Mentioned } from './standing';
import { clauseOf, type Surroundings } from './surroundings';

/**
 * What a deed does, by whom a text goes on to tell of after it: who was arrested is tried, what was passed bans something (implicit
 * causality and consequentiality: Garvey and Caramazza 1974, Implicit causality in verbs; Stewart, Pickering and Sanford 1998).
 */
const DEEDS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'hurts',
        `kill shoot stab injure wound hurt hit strike beat attack assault rape bite crush trap poison infect burn punch kick rob mug
        abduct kidnap murder harm maim scald electrocute ambush torture strangle slap club batter trample gore sting scratch tackle foul`,
      ],
      [
        'breaks',
        `destroy damage demolish flood raze wreck ruin sink ram burst block close shut bomb shell vandalise vandalize smash tear crack cut
        disable jam hack loot set scuttle flatten engulf`,
      ],
      [
        'holds',
        `arrest detain charge jail imprison convict sentence fine sue indict prosecute deport extradite question interview suspect try
        accuse capture catch chase corner handcuff evict expel ban bar summon subpoena identify`,
      ],
      ['frees', `free release acquit clear pardon exonerate reinstate parole bail`],
      [
        'helps',
        `rescue save treat hospitalise hospitalize evacuate find discover carry lift pull vaccinate examine feed shelter rehouse house
        nurse revive airlift drag reunite immunise immunize test screen diagnose support assist back help guide tow winch`,
      ],
      [
        'posts',
        `hire appoint sack fire dismiss suspend replace elect promote name nominate choose pick select sign recruit oust demote succeed
        substitute loan transfer crown re-elect reelect retain enlist employ train coach teach lay`,
      ],
      [
        'judges',
        `praise blame criticise criticize condemn thank honour honor reward warn admire fear hate congratulate applaud scold rebuke
        reprimand admonish distrust envy pity mock insult apologise trust respect love like dislike commend censure denounce salute
        attack chide fault`,
      ],
      [
        'makes',
        `approve adopt pass launch publish release open build produce make create introduce unveil announce propose design found write
        install test order lay paint develop invent present draft compose print plant erect issue sign ratify enact record film`,
      ],
      [
        'ends',
        `reject cancel scrap drop withdraw postpone delay repeal overturn abolish veto halt suspend abandon quash shelve oppose block`,
      ],
      [
        'takes',
        `buy acquire purchase lease rent borrow take seize confiscate steal inherit win receive get collect recover obtain`,
      ],
      [
        'gives',
        `sell give lend donate send deliver hand award pay offer supply grant ship leave transfer owe`,
      ],
      [
        'tells',
        `tell ask inform remind urge persuade order advise beg assure promise instruct convince invite call phone write text`,
      ],
      [
        'meets',
        `meet visit join marry see greet face play beat defeat follow lead pass thank outbid outsell overtake`,
      ],
      [
        'changes',
        `repair restore renovate extend move paint clean raise lower expand upgrade convert rebuild refurbish modernise replace`,
      ],
    ] as const
  ).flatMap(([deed, verbs]) => [...wordSet(verbs)].map((verb) => [verb, deed] as const)),
);

/** What a clause tells of its subject. */
const TOLD: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'suffers',
        `die survive recover suffer faint drown bleed collapse fall lose scream cry wake undergo walk limp swim breathe`,
      ],
      [
        'is tried',
        `plead confess deny appeal face serve await admit escape flee surrender hide vanish stand appear resist insist`,
      ],
      [
        'looks into',
        `search seize investigate find recover question suspect appeal believe rule conclude order examine inspect check seek look track`,
      ],
      [
        'holds good',
        `ban apply require allow bar last cover contain limit cost come take run expire oblige let exempt force prohibit set`,
      ],
      [
        'is made',
        `measure weigh stand hold seat open carry date house span feature show include sell lie host belong`,
      ],
      [
        'does business',
        `employ report operate expect plan make produce own earn post export hire invest buy sell lose owe supply serve`,
      ],
      [
        'has been',
        `work study join serve lead play spend live grow train win score marry learn start begin teach`,
      ],
      [
        'wants',
        `want need hope fear demand ask wish refuse promise threaten agree vow decline offer intend like prefer`,
      ],
    ] as const
  ).flatMap(([told, verbs]) => [...wordSet(verbs)].map((verb) => [verb, told] as const)),
);

/** What the nearest clause has a contender do or undergo, and what the pronoun's own clause goes on to tell. */
export function addDeeds(
  add: Add,
  place: string,
  token: number,
  { mentions }: Mentioned,
  around: Surroundings,
): void {
  const { tree, trees } = around;
  const last = mentions[0];
  if (!last || last.back > 1) return;
  const own = last.back === 0 ? tree : trees[last.mention.sentence];
  if (!own) return;
  const near = mentions.filter(({ back }) => back === last.back).map(({ mention }) => partIn(own, mention));
  const part = near.find((one) => one !== null);
  if (!part) return;
  const { way, what } = tellingOf(tree, token, place);
  if (part.deed !== null) {
    add(`${part.role}: ${part.deed}`);
    add(`${part.role}: ${part.deed}, ${place} ${way}`);
  }
  if (what === null) return;
  add(`${part.role}: ${what}`);
  if (part.deed !== null) add(`${part.role}: ${part.deed}, ${what}`);
}

/** "Dorn shot Ruiz. He died": the verb by which one does something to the other; null where one only has the other ("Beck has a son"). */
export function verbBetween(
  { mentions: [one] }: Mentioned,
  { mentions: [other] }: Mentioned,
  { tree, trees }: Surroundings,
): string | null {
  if (one === undefined || other === undefined || one.back > 1) return null;
  if (one.mention.sentence !== other.mention.sentence) return null;
  const own = one.back === 0 ? tree : trees[one.mention.sentence];
  if (!own) return null;
  const [part, counterpart] = [partIn(own, one.mention), partIn(own, other.mention)];
  if (part === null || part.verb !== counterpart?.verb || part.role === counterpart.role) return null;
  const verb = tokenAt(own, part.verb).lemma.toLowerCase();
  return /^(?:have|be)$/u.test(verb) ? null : verb;
}

/** Whether a verb is a deed after which a text may go on about either. */
export const isDeed = (verb: string | null): boolean => verb !== null && DEEDS.has(verb);

interface Part {
  /** The token of the verb. */
  readonly verb: number;
  readonly role: 'does it' | 'undergoes it' | 'is beside it';
  readonly deed: string | null;
}

/** Whether a mention does or undergoes what its clause tells; null where it stands deeper. */
function partIn(tree: Tree, { token, partners }: NounMention): Part | null {
  for (const word of [token, ...partners]) {
    const { deprel, head } = tokenAt(tree, word);
    if (head < 0) continue;
    const verb = tokenAt(tree, head);
    if (verb.upos !== 'VERB') continue;
    const deed = DEEDS.get(verb.lemma.toLowerCase()) ?? null;
    if (deprel === 'nsubj') {
      const isAlone = dependents(tree, head, 'obj').length === 0;
      return { verb: head, role: 'does it', deed: isAlone ? null : deed };
    }
    if (/^(?:nsubj:pass|i?obj)$/u.test(deprel)) return { verb: head, role: 'undergoes it', deed };
    if (deprel === 'obl:agent') return { verb: head, role: 'does it', deed };
    if (deprel.startsWith('obl')) return { verb: head, role: 'is beside it', deed };
  }
  return null;
}

/** How the pronoun's clause is told, and what it tells. */
function tellingOf(tree: Tree, token: number, place: string): { way: string; what: string | null } {
  const { deprel } = tokenAt(tree, token);
  const clause = clauseOf(tree, token);
  const { lemma, upos } = tokenAt(tree, clause);
  const what = upos === 'VERB' && place === 'subject' ? (TOLD.get(lemma.toLowerCase()) ?? null) : null;
  const aux = dependents(tree, clause, 'aux').map((word) => tokenAt(tree, word).form.toLowerCase());
  if (deprel === 'nsubj:pass') return { way: aux.includes('had') ? 'had been done' : 'is done', what };
  if (dependents(tree, clause, 'cop').length > 0) return { way: `is ${upos}`, what };
  if (aux.includes('had')) return { way: 'had done', what };
  if (aux.some((word) => /^(?:will|would|can|could|may|might|must|should)$/u.test(word)))
    return { way: 'would do', what };
  return { way: 'does', what };
}

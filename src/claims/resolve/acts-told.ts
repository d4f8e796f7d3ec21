import type { SpanPair } from '../../domain/span';
import { stem } from '../../language/stem';
import { isEventNoun } from '../factuality/event-words';
import { isTimeWord } from '../names/time-words';
import { dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { MOST_WORDS } from './says-which';
import { wordsThatTell } from './introductions';
import { phraseIn, sayAgain, type Known } from './say-again';
import { wholeClause, withinBounds } from './clause-told';
import { placesBefore, verbStemsOf, type VerbsTold } from './verbs-told';
import type { Bare, Which } from './which-one';

/**
 * How a noun for an act takes up a clause that told it: with "to" and what was decided or agreed, or with a preposition and
 * the clause's object or subject ("sold the mill … the sale [of the mill]"), or with the clause ("the crash [in which a train hit a
 * lorry]"). Nouns | how | verbs.
 */
const LINES = `
decision vote | to | decide vote agree
ruling | to | rule order
deal agreement pact accord contract | to | agree
deal offer | do | buy acquire
deal | do | sell
move | to | decide vote agree plan propose intend
move | do | buy acquire sell
plan proposal scheme | to | plan propose intend aim want hope decide vote agree
project programme program | to | plan propose intend aim want hope
offer promise pledge threat bid refusal | to | offer promise pledge threaten bid refuse
offer bid | of object | offer bid
sale disposal | of object | sell
takeover acquisition purchase | of object | buy acquire take+over
closure closing shutdown | of object | close shut
closure closing shutdown | of subject | close shut
opening reopening | of object | open reopen
opening reopening | of subject | open reopen
death deaths | of subject | die
killing murder deaths | of object | kill murder
arrest detention | of object | arrest detain
resignation departure | of subject | resign quit
appointment election | of object | appoint elect
launch release | of object | launch release
cut cuts reduction job-cuts | of object | cut reduce slash
rise increase | in object | raise increase
rise increase | in subject | rise increase climb
fall drop decline | in subject | fall drop decline
ban | on object | ban prohibit
delay postponement | of object | delay postpone
investigation inquiry probe | into object | investigate probe
repair repairs | of object | repair
demolition | of object | demolish
collapse | of subject | collapse
sinking | of subject | sink
explosion | of subject | explode
merger | of subject | merge
victory win | of subject | win beat
approval | of object | approve
halt suspension | of object | halt suspend
strike walkout stoppage | of subject | strike
theft | of object | steal
loan | of object | borrow lend
destruction | of object | destroy
loss losses | of object | lose
saving savings | of object | save
choice | of object | choose
donation gift | of object | donate give
breach | of object | breach break
growth | in subject | grow
visit | to object | visit
attack assault raid | on object | attack assault raid
attack assault bombardment | in which | shell bomb bombard ambush storm
crash collision accident smash derailment | in which | hit collide crash smash plough plow ram derail overturn
shooting attack | in which | shoot
stabbing attack | in which | stab
strike walkout stoppage | in which | walk+out
search | for object | seek
request | for object | request
rescue evacuation | of object | rescue evacuate
discovery find | of object | discover find
`;

interface Frame {
  readonly how: string;
  readonly verbs: ReadonlySet<string>;
  /** Of the verbs, for looking them up. */
  readonly stems: readonly string[];
}

const FRAMES: ReadonlyMap<string, readonly Frame[]> = (() => {
  const frames = new Map<string, Frame[]>();
  for (const line of LINES.trim().split('\n')) {
    const [nouns, how, verbs] = line.split(' | ') as [string, string, string];
    const all = verbs.split(' ');
    const frame = { how, verbs: new Set(all), stems: all.map((verb) => stem(verb.split('+')[0]!)) };
    for (const noun of nouns.split(' ')) frames.set(noun, [...(frames.get(noun) ?? []), frame]);
  }
  return frames;
})();

/** A sentence of the article with what its pronouns stand for. */
export interface ReadSentence extends Known {
  readonly tree: Tree;
}

/** What findAct asks of the sentences before. */
interface ActsTold {
  readonly read: (sentence: number) => ReadSentence | undefined;
  readonly verbs: VerbsTold;
  readonly isHeading: (sentence: number) => boolean;
}

interface ToldAct {
  readonly text: string;
  readonly from: SpanPair;
  readonly verb: number;
}

/** How many sentences back "this decision" looks, and a noun that no line has with its verb. */
const POINTING = 1;
const UNLISTED = 3;
/** "The move" is any act that was just told. */
const ANY_ACT = /^move$/u;
const REACH_OF_ANY = 6;
/** How many sentences back an act is the one in mind, whatever others were told of before. */
const NEAR = 3;

/**
 * What a bare noun for an act takes up ("The decision [to close three libraries]"): the nearest clause that told it. A nearer one that
 * cannot be said again may be meant, and so may another one where the nearest is far.
 */
export function findAct(
  { noun, token, sentence, isPointing }: Omit<Bare, 'plural'>,
  { read, verbs, isHeading }: ActsTold,
): Which {
  const lemma = singularOf(noun);
  const frames = FRAMES.get(noun) ?? FRAMES.get(lemma) ?? [];
  const own = frames.length === 0 && isDeed(lemma) ? verbStemsOf(lemma) : NO_STEMS;
  if (frames.length === 0 && own.size === 0) return null;
  const stems = [...frames.flatMap((frame) => frame.stems), ...own];
  const reach = isPointing
    ? POINTING
    : frames.length === 0
      ? UNLISTED
      : ANY_ACT.test(lemma)
        ? REACH_OF_ANY
        : sentence;
  let nearest: (ToldAct & { readonly sentence: number }) | null = null;
  for (const places of placesBefore(verbs, stems, sentence)) {
    const at = places[0]!.sentence;
    if (at < sentence - reach) break;
    const one = read(at);
    if (!one) continue;
    const { tree } = one;
    const told = places.flatMap(({ token: verb }): ToldAct[] => {
      if (at === sentence && (verb >= token || governs(tree, verb, token))) return [];
      const hows = frames.filter((frame) => frame.verbs.has(verbAt(tree, verb))).map(({ how }) => how);
      // "voted to object to the scheme": no scheme to object
      if (hows.length > 0 && (holdsNoun(tree, verb, lemma) || stopsPlan(tree, verb, lemma))) return [];
      const said = hows.map((how) => saidOf(how, verb, one)).find((words) => words !== null);
      const words = said ?? (hows.length === 0 && isToldBy(own, tree, verb) ? asDone(verb, one) : null);
      return words ? [{ ...words, verb }] : [];
    });
    // "agreed to buy": one act.
    const here = told.filter(({ verb }) => !told.some((other) => other.verb === tokenAt(tree, verb).head));
    const texts = new Set(here.map(({ text }) => text.toLowerCase()));
    if (texts.size > 1)
      return { why: `may be ${[...texts].slice(-3).join(' or ')}`, candidates: here.map(({ from }) => from) };
    const [act] = here;
    if (!act) continue;
    const rival =
      PLANNED.test(lemma) || ANY_ACT.test(lemma)
        ? planSince(act, at, { sentence, token }, { read, isHeading })
        : null;
    if (rival !== null)
      return { why: `may be ${rival.text} or ${act.text}`, candidates: [rival.from, act.from] };
    if (at >= sentence - NEAR) return act;
    nearest ??= { ...act, sentence: at };
    if (isHeading(at)) continue;
    if (act.text.toLowerCase() !== nearest.text.toLowerCase() && !isSameAct(act, nearest))
      return { why: `may be ${act.text} or ${nearest.text}`, candidates: [act.from, nearest.from] };
  }
  if (nearest !== null) return nearest;
  return PLANS.test(noun) ? headlinePlan(noun, read(0)) : null;
}

/** What may be planned as well: what somebody is to do, and what is called a plan, a ban or an offer. */
const WISHES =
  /^(?:plan|propose|intend|aim|want|hope|decide|vote|agree|offer|promise|bid|consider|threaten|prepare)$/u;
/** The same of what was planned before, as firmly as what was found. */
const DECIDES = /^(?:plan|propose|intend|decide|vote|agree)$/u;
/** How many sentences before what was found another plan is still in mind. */
const BEFORE = 1;
const PLANS_NEW =
  /^(?:plan|proposal|scheme|project|bid|offer|ban|deal|merger|takeover|sale|closure|idea|levy|tax|charge)$/u;

/** "The bus firm wants to cut two routes. The council favours a levy. The plan …": what else was planned since an act that was found. */
function planSince(
  act: ToldAct,
  from: number,
  place: { readonly sentence: number; readonly token: number },
  { read, isHeading }: Pick<ActsTold, 'read' | 'isHeading'>,
): { readonly text: string; readonly from: SpanPair } | null {
  for (let at = place.sentence; at >= Math.max(0, from - BEFORE); at -= 1) {
    const one = isHeading(at) ? undefined : read(at);
    if (!one) continue;
    const { tree } = one;
    for (let token = (at === place.sentence ? place.token : tree.tokens.length) - 1; token >= 0; token -= 1) {
      const { lemma, upos, start, end } = tokenAt(tree, token);
      const isNear = start > act.from[1];
      if (isNear && upos === 'NOUN' && PLANS_NEW.test(lemma) && isNewPlan(tree, token)) {
        const words = sayAgain(tree, phraseIn(tree, token), one, false);
        return { text: words ?? lemma, from: [start, end] };
      }
      const isWish =
        upos === 'VERB' &&
        (isNear ? WISHES : DECIDES).test(lemma) &&
        !(at === place.sentence && governs(tree, token, place.token));
      const said = isWish ? infinitive(tree, token, one) : null;
      if (said !== null && !isSameAct(said, act)) return said;
    }
  }
  return null;
}

const isNewPlan = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'det').some((word) => /^an?$/iu.test(tokenAt(tree, word).form));

/** Whether what is decided or planned is of a thing that the noun itself means. */
const holdsNoun = (tree: Tree, verb: number, lemma: string): boolean =>
  dependents(tree, verb, 'xcomp').some((clause) =>
    yieldOf(tree, clause).some((word) => tokenAt(tree, word).lemma.toLowerCase() === lemma),
  );

/** "voted to put off the sale … the proposal": what was decided on is the plan, and not to stop it; unless that itself is proposed. */
const stopsPlan = (tree: Tree, verb: number, lemma: string): boolean =>
  PLANNED.test(lemma) &&
  /^(?:vote|decide|agree|want)$/u.test(tokenAt(tree, verb).lemma) &&
  dependents(tree, verb, 'xcomp').some((clause) => STOPS.test(verbAt(tree, clause)));

const PLANNED = /^(?:plan|proposal|scheme|project|programme|program)$/u;
const STOPS =
  /^(?:put\+off|turn\+down|throw\+out|call\+off|delay|postpone|defer|reject|refuse|oppose|object|block|shelve|scrap|drop|halt|table|adjourn|dismiss|veto|stop|back|support|approve|endorse|adopt|ratify|discuss|debate|consider|reconsider|review)$/u;

/** "what families want to hear", "a mill that they plan to close": its object stands outside the clause. */
const isAsked = (tree: Tree, verb: number): boolean =>
  tokenAt(tree, verb).deprel.startsWith('acl') &&
  dependents(tree, verb, 'nsubj').some(
    (subject) => !/^(?:who|which|that)$/iu.test(tokenAt(tree, subject).form),
  ) &&
  dependents(tree, verb, 'xcomp').some((clause) => dependents(tree, clause, 'obj', 'ccomp').length === 0);

/** "to close two libraries" and "to close three of the libraries": of one thing, as far as a word that both have tells. */
function isSameAct(one: { readonly text: string }, other: { readonly text: string }): boolean {
  const words = wordsThatTell(one.text);
  return [...wordsThatTell(other.text)].some((word) => words.has(word));
}

/**
 * Nouns for what is done to something, so that "of" and that says which; not those that take up whom or what they are done to by
 * another preposition, nor those that are things as well.
 */
const isDeed = (lemma: string): boolean =>
  !DONE_OTHERWISE.test(lemma) && (OF_VERBS.test(lemma) || (isEventNoun(lemma) && DEVERBAL.test(lemma)));

const OF_VERBS =
  /^(?:freeze|refund|repeal|recount|recall|release|review|transfer|export|import|purchase|test|study|kidnap|overhaul|upgrade|redesign|rebuild|relaunch|reform|audit|debate|boycott|control|sponsorship)$/u;
const DEVERBAL = /(?:tion|sion|ment|ance|ence|al|ure)$/u;
const DONE_OTHERWISE =
  /^(?:accusation|allegation|assistance|resistance|objection|opposition|reaction|response|attention|investment|building|agreement|statement|government|department|parliament|apartment|argument|document|station|section|position|condition|population|organi[sz]ation|institution|association|corporation|foundation|competition|election|evidence|audience|conference|science|influence|violence|silence|absence|presence|hospital|capital|festival|animal|material|manual|journal|rival|arrival|picture|figure|creature|furniture|feature|nature|culture|future|measure|pressure|failure|departure|performance|appearance|insurance|finance|distance|instance|entrance|balance|alliance|ambulance|lecture|television|session|passion|mission|version|pension|mansion|occasion|tension)$/u;

const NO_STEMS: ReadonlySet<string> = new Set();

const singularOf = (noun: string): string => noun.replace(/(?<!s)s$/u, '');

const isToldBy = (stems: ReadonlySet<string>, tree: Tree, verb: number): boolean =>
  stems.has(stem(tokenAt(tree, verb).lemma.toLowerCase()));

/** "inspected the mill … the inspection [of the mill]": the act of a verb that no frame knows, by what it is done to. */
function asDone(verb: number, one: ReadSentence): { text: string; from: SpanPair } | null {
  return saidOf('to', verb, one) ?? saidOf('of object', verb, one);
}

const PLANS = /^(?:plan|proposal|scheme|decision)$/u;

/** "Ferry firm to cut 200 jobs": what a headline in the infinitive says is the plan. */
function headlinePlan(noun: string, headline: ReadSentence | undefined): Which {
  if (!headline) return null;
  const { tree } = headline;
  const { root } = tree;
  const isPlan =
    root > 0 &&
    tokenAt(tree, root).xpos === 'VB' &&
    /^to$/iu.test(tokenAt(tree, root - 1).form) &&
    dependents(tree, root, 'nsubj').length > 0;
  const said = isPlan ? clauseSaid(headline, root, root - 1) : null;
  // "Ward to close at night": "to close" alone is anybody's plan
  return said !== null && noun !== 'decision' && /^to \S+$/iu.test(said.text) ? null : said;
}

/** A verb with its particle: "take+over". */
function verbAt(tree: Tree, verb: number): string {
  const lemma = tokenAt(tree, verb).lemma.toLowerCase();
  const [particle] = dependents(tree, verb, 'compound:prt');
  const whole = particle === undefined ? lemma : `${lemma}+${tokenAt(tree, particle).form.toLowerCase()}`;
  return /^(?:take|put|turn|throw|call|walk)$/u.test(lemma) ? whole : lemma;
}

/** Whether a verb governs the noun: "decided on the plan" tells nothing of the plan. */
const governs = (tree: Tree, verb: number, noun: number): boolean => tokenAt(tree, noun).head === verb;

function saidOf(
  how: string,
  verb: number,
  { tree, referents }: ReadSentence,
): { text: string; from: SpanPair } | null {
  if (isDenied(tree, verb)) return null;
  if (how === 'in which') return wholeClause(tree, verb, { referents });
  if (how === 'to') return isAsked(tree, verb) ? null : infinitive(tree, verb, { referents });
  const [preposition, role] = how.split(' ');
  if (how === 'do' && dependents(tree, verb, 'obj').length === 0) return null;
  const noun = role === 'subject' ? subjectOf(tree, verb) : objectOf(tree, verb);
  if (noun === undefined) return null;
  const { upos, lemma } = tokenAt(tree, noun);
  const isOneOf = upos === 'NUM' && dependents(tree, noun, 'nmod').length > 0;
  if (!isOneOf && !/^(?:NOUN|PROPN|PRON|SYM)$/u.test(upos)) return null;
  // "Its shares closed at 214p": nothing was shut.
  if (/^(?:share|stock|market|price)$/u.test(lemma) && role === 'subject' && preposition === 'of')
    return null;
  const words = named(tree, noun) ?? phraseIn(tree, noun);
  const said = sayAgain(tree, words, { referents }, words[0] === 0);
  if (how === 'do' && !/\p{Lu}/u.test(said ?? '')) return null;
  if (
    said === null ||
    words.length > MOST_WORDS - 1 ||
    (tokenAt(tree, noun).upos === 'PRON' && !referents.has(noun))
  )
    return null;
  const from: SpanPair = [tokenAt(tree, words[0]!).start, tokenAt(tree, words.at(-1)!).end];
  return { text: how === 'do' ? `to ${tokenAt(tree, verb).lemma} ${said}` : `${preposition!} ${said}`, from };
}

/** The name in a phrase: "its smaller rival Osmund Foods" is "Osmund Foods", however the tree hangs it. */
function named(tree: Tree, noun: number): number[] | null {
  if (tokenAt(tree, noun).upos !== 'NOUN') return null;
  const words: number[] = [];
  for (let at = noun + 1; tree.tokens[at]?.upos === 'PROPN'; at += 1) words.push(at);
  return words.length > 0 && !words.some((word) => isTimeWord(tokenAt(tree, word).form)) ? words : null;
}

/** "to close three of its eleven libraries", without time and manner behind. */
function infinitive(tree: Tree, verb: number, known: Known): { text: string; from: SpanPair } | null {
  const clause = dependents(tree, verb, 'xcomp').find((child) =>
    dependents(tree, child, 'mark').some((mark) => /^to$/iu.test(tokenAt(tree, mark).form)),
  );
  // "want a tax to pay for trains": what is wanted is the tax
  if (clause === undefined || dependents(tree, verb, 'obj').some((object) => object < clause)) return null;
  return clauseSaid({ tree, ...known }, clause);
}

/** An infinitive clause in so many words as may be put in. */
export function clauseSaid(
  { tree, referents }: ReadSentence,
  clause: number,
  from?: number,
): { text: string; from: SpanPair } | null {
  const own = new Set(
    yieldOf(tree, clause, (child) =>
      /^(?:nsubj|advcl|parataxis|punct|conj|cc|acl)/u.test(tokenAt(tree, child).deprel),
    ),
  );
  const first = from ?? Math.min(...own);
  if (!/^to$/iu.test(tokenAt(tree, first).form)) return null;
  const words: number[] = [];
  for (let at = first; own.has(at); at += 1) words.push(at);
  const short = withinBounds(tree, clause, words);
  if (!short?.includes(clause) || isDoingSo(tree, clause, short)) return null;
  const said = sayAgain(tree, short, { referents }, false);
  return said === null
    ? null
    : { text: said, from: [tokenAt(tree, short[0]!).start, tokenAt(tree, short.at(-1)!).end] };
}

/** "refused to do so": what was told before, in no words of its own. */
const isDoingSo = (tree: Tree, clause: number, words: readonly number[]): boolean =>
  tokenAt(tree, clause).lemma === 'do' && words.at(-1) === clause;

function objectOf(tree: Tree, verb: number): number | undefined {
  return (
    dependents(tree, verb, 'obj')[0] ??
    dependents(tree, verb, 'nsubj').find((subject) => tokenAt(tree, subject).deprel === 'nsubj:pass')
  );
}

function subjectOf(tree: Tree, verb: number): number | undefined {
  if (dependents(tree, verb, 'obj').length > 0 && !/^(?:win|beat)$/u.test(tokenAt(tree, verb).lemma))
    return undefined;
  const own = dependents(tree, verb, 'nsubj').find(
    (subject) => tokenAt(tree, subject).deprel === 'nsubj' && !isTimeWord(tokenAt(tree, subject).form),
  );
  const { deprel, head } = tokenAt(tree, verb);
  return own ?? (deprel === 'xcomp' && head >= 0 ? dependents(tree, head, 'nsubj')[0] : undefined);
}

/** "did not sell": tells of no sale. */
const isDenied = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'advmod').some((word) => /^(?:not|n['’]t|never)$/iu.test(tokenAt(tree, word).form));

import type { SpanPair } from '../../domain/span';
import { isCommonWord } from '../../language/near-words';
import { stem } from '../../language/stem';
import { BODY_NOUNS, FIRM_NOUNS } from '../names/noun-kinds';
import { isPlural } from '../clauses/predicate';
import { isPeople } from '../names/peoples';
import { isPersonNoun } from '../names/person-nouns';
import { isTimeWord } from '../names/time-words';
import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';
import { possessiveOf } from './possessive';
import { phraseIn, sayAgain, type Known } from './say-again';

/** The words of a phrase that say which one it means. */
export interface SaysWhich {
  readonly which: string;
  readonly span: SpanPair;
  /**
   * How well they tell it: 0 a name, 1 a word before the noun, 2 "of …", 3 a place or other phrase, 4 a clause, 5 what was
   * found for a bare phrase, and `UNSAID`: words that only keep it apart from others.
   */
  readonly rank: number;
}

/** The rank of what is not said again. */
export const UNSAID = 8;

/** How many words may stand in the brackets. */
export const MOST_WORDS = 8;

/** Adjectives that a thing is not known by. */
export const PASSING =
  /^(?:new|old|same|only|other|further|second|third|last|next|first|latest|recent|earlier|previous|whole|entire|big|small|large|major|long|short|good|bad|own|similar|single|special|early|late|former|current|planned|proposed|final|full|more|several|many|few|such|certain|separate|different|possible|likely|young|huge|main|key|opening|closing)$/iu;

/** The words at a noun that say which one it means: beside it, before it or behind it; null for a bare phrase. */
export function saysWhich(tree: Tree, token: number, known: Known): SaysWhich | null {
  return (
    calledAfter(tree, token) ??
    ownerBefore(tree, token, known) ??
    tellingBefore(tree, token) ??
    behind(tree, token, known)
  );
}

/** "the drug, lorvacin,": a noun without a determiner set beside another names it, wherever the tree hangs it. */
function calledAfter(tree: Tree, token: number): SaysWhich | null {
  const name = token + 2;
  const { xpos, deprel } = tree.tokens[name] ?? { xpos: '', deprel: '' };
  if (tree.tokens[token + 1]?.form !== ',' || xpos !== 'NN' || isPersonNoun(tokenAt(tree, token).lemma))
    return null;
  const isBare = childrenOf(tree, name).every((child) => tokenAt(tree, child).upos === 'PUNCT');
  const isSetBeside = (isBare && deprel.startsWith('appos')) || isStrangeWord(tree, name);
  const isClosed = /^[,.;)]$/u.test(tree.tokens[name + 1]?.form ?? '.');
  if (!isSetBeside || !isClosed) return null;
  return { which: tokenAt(tree, name).form, span: spanOf(tree, [name]), rank: 0 };
}

/** A word that no dictionary has, between two commas: a name without a capital. */
const isStrangeWord = (tree: Tree, token: number): boolean =>
  tree.tokens[token + 1]?.form === ',' && !isCommonWord(stem(tokenAt(tree, token).form.toLowerCase()));

/** "Osmund's board": "of Osmund". */
function ownerBefore(tree: Tree, token: number, known: Known): SaysWhich | null {
  const owner = dependents(tree, token, 'nmod:poss').find((child) => child < token);
  // "Saturday's final"
  if (owner === undefined || isTime(tokenAt(tree, owner).form)) return null;
  const words = phraseIn(tree, owner);
  const isPronoun = tokenAt(tree, owner).upos === 'PRON';
  const said = isPronoun
    ? (known.referents.get(owner)?.text ?? null)
    : sayAgain(tree, words, known, words[0] === 0);
  if (said === null || words.length === 0 || !/\p{Lu}/u.test(said)) return null;
  // "his party": another speaker's may be "the party" further on.
  if (/^(?:his|her|their)$/iu.test(tokenAt(tree, owner).form) && BODY_NOUNS.has(tokenAt(tree, token).lemma))
    return null;
  // "her choir": hers who sings in it as well
  if (/^(?:his|her)$/iu.test(tokenAt(tree, owner).form))
    return {
      which: `${possessiveOf(said, false, tree.sentence.text)} ${tokenAt(tree, token).form}`,
      span: spanOf(tree, words),
      rank: 1,
    };
  return { which: `of ${said}`, span: spanOf(tree, words), rank: 2 };
}

/** "Harwick council", "the migraine drug": a name, a noun or a people's adjective before the noun. */
function tellingBefore(tree: Tree, token: number): SaysWhich | null {
  const before = wordsBefore(tree, token);
  const from = before.findIndex(
    (word) => !isCountOf(tree, word, token) && !PASSING.test(tokenAt(tree, word).form),
  );
  const words = from < 0 ? [] : before.slice(from);
  const isTelling = words.some((word) => {
    const { deprel, upos, form } = tokenAt(tree, word);
    if (isTime(form)) return false;
    return deprel.startsWith('compound') || upos === 'PROPN' || isPeople(form);
  });
  if (!isTelling || words.length + 1 > MOST_WORDS) return null;
  const all = [...words, token];
  const said = sayAgain(tree, all, { referents: new Map() }, words[0] === 0);
  if (said === null) return null;
  const isNamed = tokenAt(tree, words[0]!).upos === 'PROPN' && !isPeople(tokenAt(tree, words[0]!).form);
  return {
    which: isNamed ? said : `the ${said}`,
    span: spanOf(tree, all),
    rank: setsApart(tree, words, token) ? UNSAID : 1,
  };
}

/**
 * "the Belgian club", "the Danish firm": one that was named before, called by where it is from or plays, often to keep it apart from
 * the one that the text is about.
 */
function setsApart(tree: Tree, words: readonly number[], token: number): boolean {
  const first = tokenAt(tree, words[0]!);
  const isThe = /^the$/iu.test(tree.tokens[words[0]! - 1]?.form ?? '');
  const { lemma } = tokenAt(tree, token);
  const isFrom = isPeople(first.form) || (first.upos === 'PROPN' && TEAMS.test(lemma));
  return isThe && words.length === 1 && isFrom && (TEAMS.test(lemma) || FIRM_NOUNS.has(lemma));
}

const TEAMS = /^(?:club|team|side)$/u;

/** "four" of "four historians", not "22" of "22-storey tower". */
const isCountOf = (tree: Tree, word: number, noun: number): boolean =>
  /^(?:nummod|det)/u.test(tokenAt(tree, word).deprel) && tokenAt(tree, word).head === noun;

/** The words right before a noun that belong to it, without its determiner. */
export function wordsBefore(tree: Tree, token: number): number[] {
  let first = token;
  while (first > 0) {
    const { deprel, head, upos } = tokenAt(tree, first - 1);
    const isOwn =
      head >= first - 1 && head <= token && /^(?:compound|amod|nummod|nmod:desc|flat)/u.test(deprel);
    const isNamePart = upos === 'PROPN' && first < token && !isTime(tokenAt(tree, first - 1).form);
    const isDash = upos === 'PUNCT' && tokenAt(tree, first - 1).form === '-';
    if (!isOwn && !isNamePart && !isDash) break;
    first -= 1;
  }
  return Array.from({ length: token - first }, (_, at) => first + at);
}

const OF = /^of$/iu;
/** Prepositions that say which one; before a time they tell when. */
const KNOWN_BY = /^(?:of|in|at|near|on|off|for|by|against|between|over|about|into|with|from|to)$/iu;
/** What follows these may as well belong to the verb: it keeps two things apart, and is not said again. */
const LOOSE = /^(?:for|over|about|with|to)$/iu;
/** After these only a name tells which one. */
const OF_NAMES = /^(?:in|at|near|off|from|to|by|with)$/iu;

/** "of the trust", "in Hull", "that drew 2,300 replies": what follows the noun and says which. */
function behind(tree: Tree, token: number, known: Known): SaysWhich | null {
  const next = tree.tokens[token + 1];
  if (!next || isToldOf(tree, token)) return null;
  const aside = tree.tokens[token + 2];
  if (next.form === ',' && /^by$/iu.test(aside?.form ?? '') && aside!.head > token + 2)
    return prepositional(tree, token, known, token + 2);
  if (next.upos === 'ADP' && KNOWN_BY.test(next.form) && next.head > token)
    return prepositional(tree, token, known);
  const clause = childrenOf(tree, token).find((child) => tokenAt(tree, child).deprel.startsWith('acl'));
  if (
    clause === undefined ||
    clause <= token ||
    (isPlural(tree, token) && dependents(tree, token, 'nummod').length === 0)
  )
    return null;
  // "the largest loss since records began"
  if (next.upos === 'SCONJ' && !/^that$/iu.test(next.form)) return null;
  // "causing the site to shut down": what it does, not which one it is
  if (/^to$/iu.test(next.form) && !TAKES_TO.test(tokenAt(tree, token).lemma.toLowerCase())) return null;
  const words = runFrom(tree, token + 1, clause, /^(?:punct|parataxis|conj|cc|advcl)/u);
  if (words === null || words.length < 2 || words.length > MOST_WORDS) return null;
  if (tokenAt(tree, words[0]!).upos === 'PUNCT') return null;
  const isPronoun = /^(?:that|which|who)$/iu.test(tokenAt(tree, words[0]!).form);
  const said = sayAgain(tree, isPronoun ? words.slice(1) : words, known, false);
  if (said === null) return null;
  return {
    which: isPronoun ? `${tokenAt(tree, words[0]!).form} ${said}` : said,
    span: spanOf(tree, words),
    rank: 4,
  };
}

/** Nouns that are told by what somebody is to do. */
const TAKES_TO =
  /^(?:decision|plan|proposal|scheme|bid|attempt|effort|offer|right|power|move|order|request|promise|pledge|vow|threat|refusal|call|campaign|deal|agreement|pact|motion|resolution|law|bill|duty|failure|intention|permission|licence|license|project|programme|program|petition|referendum|vote|demand|appeal|ruling|chance|need|desire|wish|willingness|mission|contract|job)$/u;

/** "in Lund and a mill in Ystad": up to where another thing begins. */
function upToAnother(tree: Tree, words: readonly number[]): readonly number[] {
  const at = words.findIndex(
    (word) => tokenAt(tree, word).upos === 'CCONJ' && tree.tokens[word + 1]?.upos === 'DET',
  );
  return at < 0 ? words : words.slice(0, at);
}

/** "told the council of the faults": what somebody was told of is no part of whom it was told. */
export function isToldOf(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return (
    /^(?:i?obj|nsubj:pass)/u.test(deprel) &&
    /^(?:tell|inform|warn|accuse|notify|remind|convict|rob|strip|ask)$/u.test(tokenAt(tree, head).lemma) &&
    /^(?:of|for|about)$/iu.test(tree.tokens[token + 1]?.form ?? '')
  );
}

/** "told workers at a meeting": where or how somebody was told is no word of whom. */
export function isOccasion(tree: Tree, hearer: number, noun: number): boolean {
  const { deprel, head } = tokenAt(tree, hearer);
  return (
    /^(?:i?obj|obl|nsubj:pass)/u.test(deprel) &&
    head >= 0 &&
    TELLS.test(tokenAt(tree, head).lemma) &&
    OCCASIONS.test(tokenAt(tree, noun).lemma) &&
    dependents(tree, noun, 'case').some((word) =>
      /^(?:at|in|during|by|on|after)$/iu.test(tokenAt(tree, word).form),
    )
  );
}

const TELLS =
  /^(?:tell|inform|warn|ask|assure|remind|notify|promise|urge|brief|address|say|speak|explain|announce|present|show|meet|thank)$/u;
const OCCASIONS =
  /^(?:meeting|rally|briefing|conference|hearing|ceremony|dinner|lunch|summit|event|speech|interview|letter|email|e-mail|message|memo|statement|call|phone|telephone|video|webinar|forum|debate|congress|reception|gathering|session|assembly|trial|protest|march|visit|tour|launch|service|vigil|show|text|note|post|webcast|presentation|talk|lecture)$/u;

function prepositional(tree: Tree, token: number, known: Known, first = token + 1): SaysWhich | null {
  const { form, head } = tokenAt(tree, first);
  const { upos, deprel } = tokenAt(tree, head);
  if (!/^(?:NOUN|PROPN|NUM|SYM)$/u.test(upos)) return null;
  const isOwn = tokenAt(tree, head).head === token;
  const isPlace = (/^(?:in|at|near)$/iu.test(form) && upos === 'PROPN') || isSentBy(tree, token);
  if (!(isOwn && deprel.startsWith('nmod')) && !isPlace) return null;
  if (isOccasion(tree, token, head)) return null;
  // "a toxin at 14 times the limit": how much of it
  if (/^at$/iu.test(form) && /^times$/iu.test(tree.tokens[first + 2]?.form ?? '')) return null;
  // "game of the day"
  if (OF.test(form) && isTimeWord(tokenAt(tree, head).lemma) && upos !== 'NUM') return null;
  if (
    OF_NAMES.test(form) &&
    upos !== 'PROPN' &&
    dependents(tree, head, 'compound', 'nmod', 'flat').length === 0
  )
    return null;
  const run = runFrom(tree, first, head, /^(?:punct|acl|advcl|parataxis|appos)/u);
  const words = run === null ? null : upToAnother(tree, run);
  if (words === null || words.length > MOST_WORDS || isPaid(tree, token, words)) return null;
  if (
    words.some((word) => isTime(tokenAt(tree, word).form)) &&
    !OF.test(form) &&
    !isEventIn(tree, token, words)
  )
    return null;
  const said = sayAgain(tree, words, known, false);
  const isLoose =
    LOOSE.test(form) &&
    !isWithParty(tree, token, head) &&
    !isOnMatter(tree, token, form) &&
    !tokenAt(tree, token).deprel.startsWith('nsubj');
  return said === null
    ? null
    : { which: said, span: spanOf(tree, words), rank: OF.test(form) ? 2 : isLoose ? UNSAID : 3 };
}

/** "sold the lead to a dealer at £40 a tonne": what was paid is no word of whom it was paid by. */
export const isPaid = (tree: Tree, noun: number, words: readonly number[]): boolean =>
  /^(?:at|for)$/iu.test(tokenAt(tree, words[0] ?? noun).form) &&
  (isPersonNoun(tokenAt(tree, noun).lemma.toLowerCase()) ||
    dependents(tree, noun, 'case').some((word) => /^(?:to|from)$/iu.test(tokenAt(tree, word).form))) &&
  words.some((word) => /^(?:each|apiece)$|[$£€₦¥%]|^(?:N|Rs)\.?\d/iu.test(tokenAt(tree, word).form));

/** "an agreement with Roos Mills": whose it is, not whom the verb was done with. */
const isWithParty = (tree: Tree, token: number, party: number): boolean =>
  /^with$/iu.test(tokenAt(tree, token + 1).form) &&
  [party, party + 1].some((word) => tree.tokens[word]?.upos === 'PROPN') &&
  OF_TWO.test(tokenAt(tree, token).lemma);

/** "concerns about the firm's growth", "a row over the levy": what is thought or argued has its matter, whatever the verb. */
const isOnMatter = (tree: Tree, token: number, form: string): boolean =>
  /^(?:about|over)$/iu.test(form) && ON_MATTER.test(tokenAt(tree, token).lemma);

const ON_MATTER =
  /^(?:concern|worry|fear|anxiety|doubt|question|debate|row|dispute|argument|disagreement|rumou?r|complaint|allegation|controversy|anger|outcry|uncertainty|scandal)$/u;

const OF_TWO =
  /^(?:deal|agreement|accord|pact|contract|partnership|treaty|merger|alliance|venture|truce|ceasefire|lawsuit|dispute|match|interview|meeting)$/u;

/** "a petition against the levy", "an offer from Cotto Vero": whatever the tree hangs it on. */
function isSentBy(tree: Tree, token: number): boolean {
  const { form } = tokenAt(tree, token + 1);
  if (/^against$/iu.test(form)) return true;
  return /^from$/iu.test(form) && SENT.test(tokenAt(tree, token).lemma) && tokenAt(tree, token).xpos === 'NN';
}

const SENT =
  /^(?:offer|bid|letter|complaint|request|email|message|report|statement|donation|grant|loan|gift|call|warning|proposal)$/u;

/** "the flood in February": an event is known by its month or year. */
function isEventIn(tree: Tree, token: number, words: readonly number[]): boolean {
  return (
    /^(?:flood|fire|crash|strike|trial|election|storm|war|attack|accident|explosion|earthquake|protest|referendum|inspection|riot|drought)$/u.test(
      tokenAt(tree, token).lemma,
    ) &&
    words.length === 2 &&
    /^in$/iu.test(tokenAt(tree, words[0]!).form)
  );
}

/** A time, or a year; a bare number need not be one. */
const isTime = (form: string): boolean =>
  /^\d/u.test(form) ? /^(?:1[5-9]|20)\d\d$/u.test(form) : isTimeWord(form);

/** The unbroken run of words from one on that stand under a head, without some relations; null where it does not hold the head. */
function runFrom(tree: Tree, first: number, head: number, without: RegExp): number[] | null {
  const words: number[] = [];
  for (let at = first; at < tree.tokens.length; at += 1) {
    if (!isUnderBut(tree, at, head, without)) break;
    words.push(at);
  }
  return words.includes(head) ? words : null;
}

function isUnderBut(tree: Tree, token: number, top: number, without: RegExp): boolean {
  for (let at = token; at >= 0; at = tokenAt(tree, at).head) {
    if (at === top) return true;
    const { deprel, form, head } = tokenAt(tree, at);
    // "the tech giant Baidu"
    const isName = deprel.startsWith('appos') && head === at - 1;
    if (without.test(deprel) && !isName && !/^[-’']$/u.test(form)) return false;
  }
  return false;
}

const spanOf = (tree: Tree, words: readonly number[]): SpanPair => [
  tokenAt(tree, words[0]!).start,
  tokenAt(tree, words.at(-1)!).end,
];

import type { SpanPair } from '../../../domain/span';
import type { Cast } from '../../claimants/cast';
import { isNamedDay, isTimeWord } from '../../names/time-words';
import { PLACE_NOUNS } from '../../names/places';
import { childrenOf, dependents, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { isSaying } from '../saying';
import { callsHarm, tellsOfHarm } from './happening';
import { tellsOfOtherYear, timeOfEvent, YEAR, type EventTime } from './event-time';
import { isNoPlace, isOfSeveral, isStruck, WHERE } from './place-names';

/** The one event that a sentence tells of, by where or when it happened. */
export interface EventTold {
  /** "near Esk", "in the fire in Esk in 2020", "in 2011" */
  readonly text: string;
  readonly span: SpanPair;
  /** The name of the place, or the year. */
  readonly name: string;
  readonly sentence: number;
  /** Whether it is one that harms people. */
  readonly isHarm: boolean;
  /** When it was: "in 2011", "on Tuesday"; null where that is not told. */
  readonly time: EventTime | null;
  /** Whether it is told where. */
  readonly isPlaced: boolean;
  /** Whether the article's title has its name: whoever reads a claim beside it knows where. */
  readonly isInTitle: boolean;
}

/** Deeds that harm people. */
const HARMS =
  /^(?:attack|ambush|shoot|stab|bomb|raid|ram|overturn|sink|capsize|detonate|strike|hit|storm|shell|kill|injure|wound|plunge|clash|riot|drown|bury|blow|rock|shake|batter|ravage|devastate)$/u;
const MOST = 7;

/** The one place, or else the one time, of the event that a sentence tells; null where it tells several or none. */
export function eventTold(tree: Tree, sentence: number, cast: Cast): EventTold | null {
  if (!tree.sentence.reliable) return null;
  const isHarm = tree.tokens.some(({ lemma, upos }) => harms(lemma.toLowerCase(), upos));
  const named = namedEvent(tree, sentence, isHarm);
  if (named !== null) return named;
  if (tree.tokens.some((_, token) => isOfSeveral(tree, token))) return null;
  const time = timeOfEvent(tree, sentence, (word) => isOfEvent(tree, word, isHarm));
  if (tellsOfOtherYear(tree, time)) return null;
  const places = placesIn(tree, sentence, cast);
  const [place] = places;
  if (places.length > 1) return null;
  if (place === undefined) return time === null ? null : ofTime(tree, time, sentence, isHarm);
  if (!isOfEvent(tree, place.at(-1)!, isHarm)) return null;
  const one = told(tree, place, sentence, isHarm);
  // "near Esk in 2011", "in Esk on Tuesday"
  return time === null ? one : { ...one, text: `${one.text} ${time.text}`, time };
}

/** "in 2011", "in a raid on Sunday": an event of which only the time is told. Deeds that harm nobody have theirs by the year. */
function ofTime(tree: Tree, time: EventTime, sentence: number, isHarm: boolean): EventTold | null {
  if (!isHarm && !time.isYear) return null;
  const { text, span } = time;
  const name = tree.sentence.text
    .slice(...span)
    .split(/\s+/u)
    .at(-1)!;
  return { text, span, name, sentence, isHarm, time, isPlaced: false, isInTitle: false };
}

const harms = (lemma: string, upos: string): boolean =>
  (upos === 'VERB' && HARMS.test(lemma)) || (/^(?:VERB|NOUN)$/u.test(upos) && tellsOfHarm(lemma, upos));

function told(tree: Tree, words: readonly number[], sentence: number, isHarm: boolean): EventTold {
  const [{ start }, { end }] = [tokenAt(tree, words[0]!), tokenAt(tree, words.at(-1)!)];
  const said = tree.sentence.text.slice(start, end).replace(/\s+/gu, ' ');
  const name = words.filter((word) => /^(?:\p{Lu}|\d)/u.test(tokenAt(tree, word).form)).at(-1);
  return {
    text: isPlaced(tree, words[0]!) ? said.charAt(0).toLowerCase() + said.slice(1) : `in ${said}`,
    span: [start, end],
    name: name === undefined ? said : tokenAt(tree, name).form,
    sentence,
    isHarm,
    time: null,
    isPlaced: true,
    isInTitle: false,
  };
}

/** "the attack in Esk" with the "in 2020" that follows, whatever the tree hangs it on. */
function withYear(tree: Tree, words: readonly number[]): readonly number[] {
  const next = words.at(-1)! + 1;
  const isYear = /^in$/iu.test(tree.tokens[next]?.form ?? '') && YEAR.test(tree.tokens[next + 1]?.form ?? '');
  return isYear ? [...words, next, next + 1] : words;
}

const isPlaced = (tree: Tree, word: number): boolean => tokenAt(tree, word).upos === 'ADP';

/** "since the fire in Esk in 2020": the one event that a sentence calls by its place or year, told besides what it says itself. */
function namedEvent(tree: Tree, sentence: number, isHarm: boolean): EventTold | null {
  if (!isHarm) return null;
  const events = tree.tokens.flatMap(({ upos, lemma }, token) =>
    upos === 'NOUN' && callsHarm(lemma.toLowerCase()) ? [token] : [],
  );
  const [event] = events;
  if (event === undefined || events.length > 1) return null;
  const words = yieldOf(
    tree,
    event,
    (child) =>
      /^(?:acl|appos|conj|cc|punct|case)/u.test(tokenAt(tree, child).deprel) &&
      tokenAt(tree, child).head === event,
  );
  const isThe = /^the$/iu.test(tokenAt(tree, words[0]!).form);
  const isSaid = words.some(
    (word) => tokenAt(tree, word).upos === 'PROPN' && !isTimeWord(tokenAt(tree, word).form),
  );
  const { deprel } = tokenAt(tree, event);
  if (!isThe || !isSaid || !/^(?:obl|nmod)/u.test(deprel) || words.length > MOST + 1 || !isRun(words))
    return null;
  return told(tree, withYear(tree, words), sentence, true);
}

/** The phrases of a sentence that say where by a name: "near Esk", "in the village of Esk". */
function placesIn(tree: Tree, sentence: number, cast: Cast): number[][] {
  const found: number[][] = [];
  tree.tokens.forEach(({ upos, form }, token) => {
    if (upos !== 'PROPN' || isTimeWord(form)) return;
    if (found.some((words) => words.includes(token))) return;
    const top = placeOver(tree, token);
    if (top === null || isNoPlace(tree, sentence, token, cast)) return;
    const words = phraseOf(tree, top);
    if (words !== null) found.push(words);
  });
  return found;
}

/** The noun by which a name is placed: itself behind "in", or "village" of "in the village of Esk". */
function placeOver(tree: Tree, token: number): number | null {
  const { deprel, head } = tokenAt(tree, token);
  if (/^(?:flat|compound|appos)/u.test(deprel)) return null;
  const [before] = dependents(tree, token, 'case');
  const isWhere = before !== undefined && WHERE.test(tokenAt(tree, before).form);
  const over = tree.tokens[head];
  const isOfPlace =
    over?.upos === 'NOUN' &&
    deprel.startsWith('nmod') &&
    (PLACE_NOUNS.has(over.lemma) || IN_TOWN.test(over.lemma)) &&
    (dependents(tree, head, 'case').some((word) => WHERE.test(tokenAt(tree, word).form)) ||
      isStruck(tree, head));
  if (isStruck(tree, token)) return token;
  return isOfPlace ? head : isWhere ? token : null;
}

/** What stands in a town and is no place's name. */
const IN_TOWN =
  /^(?:town|city|village|suburb|district|neighbou?rhood|area|region|checkpoint|house|home|flat|apartment|school|church|mosque|hospital|hotel|bar|pub|club|shop|mall|centre|center|factory|plant|warehouse|camp|base|junction|crossing|block|building|suburb|outskirts|post|office|restaurant|cafe|nightclub|farm|court|bank)$/u;

/** A placed noun's phrase with its preposition, where it is an unbroken run that is not too long. */
function phraseOf(tree: Tree, top: number): number[] | null {
  const words = yieldOf(tree, top, (child) => {
    const { deprel, upos } = tokenAt(tree, child);
    return (
      child !== top &&
      (/^(?:acl|punct|cc|conj|advcl|parataxis)/u.test(deprel) ||
        (/^(?:nmod|obl)/u.test(deprel) && (isTimeWord(tokenAt(tree, child).form) || upos === 'NUM')))
    );
  });
  return words.length <= MOST && isRun(words) ? words : null;
}

const isRun = (words: readonly number[]): boolean =>
  words.every((word, at) => at === 0 || word === words[at - 1]! + 1);

/** Whether the clause that has a word tells what happened: the sentence's own, or what somebody said. */
function isOfEvent(tree: Tree, word: number, isHarm: boolean): boolean {
  let verb = word;
  let isInSubject = false;
  while (verb >= 0 && tokenAt(tree, verb).upos !== 'VERB') {
    const { deprel, head } = tokenAt(tree, verb);
    if (!/^(?:obl|nmod|obj|nsubj|case|flat|compound|amod|det|nummod|conj|advmod)/u.test(deprel)) return false;
    isInSubject ||= deprel.startsWith('nsubj');
    verb = head;
  }
  if (verb < 0 || (isInSubject && !isHarm)) return false;
  const { deprel, head } = tokenAt(tree, verb);
  const isSaid = /^(?:ccomp|root|parataxis)/u.test(deprel) && (verb === tree.root || isSaying(tree, head));
  const isJoined = deprel.startsWith('conj') && head === tree.root;
  // "said on Monday that": when somebody spoke
  if (isSaying(tree, verb) && dependents(tree, verb, 'ccomp').length > 0) return false;
  return (isSaid || isJoined) && isPastEvent(tree, verb);
}

/** Whether a verb tells by its form what happened. */
export function isPastEvent(tree: Tree, verb: number): boolean {
  const { upos, xpos } = tokenAt(tree, verb);
  if (upos !== 'VERB') return false;
  const aux = dependents(tree, verb, 'aux').map((word) => tokenAt(tree, word).form.toLowerCase());
  return aux.length === 0
    ? xpos === 'VBD'
    : /^VB[ND]$/u.test(xpos) && aux.every((word) => /^(?:was|were|has|have|been)$/u.test(word));
}

/** Whether a sentence names a place or a time of its own, or looks to others. */
export function hasOwnScene(tree: Tree): boolean {
  return tree.tokens.some(({ form, lemma, upos, deprel }, token) => {
    if (OTHER.test(form) || isNamedDay(form) || YEAR.test(form)) return true;
    if (upos === 'NOUN' && /^(?:day|night|morning|afternoon|evening|week|month|year|decade)s?$/u.test(lemma))
      return true;
    if (upos === 'ADJ' && /^(?:last|next|previous|earlier)$/iu.test(form)) return true;
    return (
      upos === 'PROPN' &&
      !/^(?:flat|compound)/u.test(deprel) &&
      childrenOf(tree, token).some((word) =>
        /^(?:in|at|on|near|from|to|across|outside|into|through|over|around|off|inside)$/iu.test(
          tokenAt(tree, word).form,
        ),
      )
    );
  });
}

const OTHER =
  /^(?:there|here|elsewhere|nationwide|worldwide|abroad|meanwhile|subsequently|earlier|once|previously|online|another|separately|other|others)$/iu;

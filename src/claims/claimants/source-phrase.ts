import { dependents, tokenAt, type Tree } from '../trees/tree';
import { isPersonNoun } from '../names/person-nouns';
import { isKnownFirm } from '../names/bodies';
import { isKnownPlace } from '../names/places';
import { BODY_WORDS, isRank, TITLES } from '../names/noun-kinds';

/** What the words of a source say about who it is. */
export interface SourcePhrase {
  /** Index of the phrase's main word in its sentence. */
  readonly head: number;
  /** First and last token of a proper name, without title or role; null where there is none. */
  readonly name: readonly [first: number, last: number] | null;
  /** Whether a title, a first name's company or a relative "who" shows that the name is a person's. */
  readonly hasTitle: boolean;
  /** Dictionary forms of the role words about the name ("mayor", "president"). */
  readonly roles: readonly string[];
}

const STOPS = /^(?:,|\(|who|which|whose|that|-LRB-|–|—|:)$/u;

/** The word of the phrase that hangs outside it; where several do, the last noun before a comma or a clause. */
function headOf(tree: Tree, words: readonly number[]): number {
  const inside = new Set(words);
  const tops = words.filter((index) => !inside.has(tokenAt(tree, index).head));
  if (tops.length < 2) return tops[0] ?? words[0] ?? -1;
  const [first = []] = segmentsOf(tree, words);
  const nouns = tops.filter(
    (index) => first.includes(index) && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(tokenAt(tree, index).upos),
  );
  return nouns.at(-1) ?? tops[0] ?? -1;
}

/** Splits the phrase where a comma, a bracket or a relative pronoun begins something new. */
function segmentsOf(tree: Tree, words: readonly number[]): number[][] {
  const segments: number[][] = [[]];
  for (const index of words) {
    if (STOPS.test(tokenAt(tree, index).form)) segments.push([]);
    else segments.at(-1)?.push(index);
  }
  return segments.filter((segment) => segment.length > 0);
}

const JOINERS = /^(?:of|the|and|&|for|de|van|von|der|del|la|le|bin|al|-|'s|’s|'|’|\.)$/iu;

function isName(tree: Tree, index: number): boolean {
  const { upos, form } = tokenAt(tree, index);
  // "Brightmere council": the tagger may take the noun for a part of the name.
  // … and "jin" of "Soo-jin" follows a dash.
  if (!/[\p{Lu}\d]/u.test(form))
    return upos === 'PROPN' && (isBodyWord(tree, index) || isGluedName(tree, index));
  return (
    (upos === 'PROPN' || (index > 0 && /^\p{Lu}/u.test(form) && upos !== 'PRON' && upos !== 'DET')) &&
    !/^(?:The|A|An|In|Two|Three)$/u.test(form)
  );
}

function isGluedName(tree: Tree, index: number): boolean {
  const [before, dash, here] = [tree.tokens[index - 2], tree.tokens[index - 1], tokenAt(tree, index)];
  return (
    dash?.form === '-' &&
    before?.end === dash.start &&
    dash.end === here.start &&
    /^\p{Lu}/u.test(before.form)
  );
}

const isTitle = (tree: Tree, index: number): boolean =>
  TITLES.has(tokenAt(tree, index).form.toLowerCase().replace(/\.$/u, ''));

/** The last run of name words of a segment; joined over "of" and "and" only in the name of a body. */
function nameIn(tree: Tree, segment: readonly number[]): [number, number] | null {
  let last = segment.length - 1;
  while (last >= 0 && !isName(tree, segment[last] ?? -1)) last--;
  if (last < 0) return null;
  // Lower-case nouns after the last capital ("Tesla shares", "Trump aides"): the name only describes them.
  const rest = segment.slice(last + 1).filter((index) => /^(?:NOUN|PRON)$/u.test(tokenAt(tree, index).upos));
  if (rest.length > 0) return null;
  let first = last;
  while (first > 0) {
    const before = segment[first - 1] ?? -1;
    if (isName(tree, before) && !isPossessed(tree, before)) first--;
    else if (
      JOINERS.test(tokenAt(tree, before).form) &&
      first > 1 &&
      isName(tree, segment[first - 2] ?? -1) &&
      isBodyJoin(tree, segment, first)
    )
      first -= 2;
    else break;
  }
  const [from, to] = [segment[first] ?? 0, segment[last] ?? 0];
  return [from === 1 && opensKnown(tree, to) ? 0 : from, to];
}

/** Whether the sentence opens with a known name whose first word may be taken for another kind: "New Zealand said …", "Credit Suisse …". */
function opensKnown(tree: Tree, last: number): boolean {
  const { sentence } = tree;
  const name = sentence.text.slice(tokenAt(tree, 0).start, tokenAt(tree, last).end);
  return isKnownPlace(name) || isKnownFirm(name);
}

/** Whether the words around a joiner belong to a body's name: "Association of …", "Food and Drug Administration". */
function isBodyJoin(tree: Tree, segment: readonly number[], at: number): boolean {
  const joiner = tokenAt(tree, segment[at - 1] ?? 0).form;
  if (/^[-&.]$|^(?:de|van|von|der|del|la|le|bin|al)$/u.test(joiner)) return true;
  if (/^['’]s?$/u.test(joiner)) {
    const last = tokenAt(tree, segment.at(-1) ?? 0).form;
    return joinsBody(tokenAt(tree, segment[at - 2] ?? 0).form, joiner, last);
  }
  const beside = /^(?:and|the)$/u.test(joiner) ? segment.slice(at) : segment.slice(0, at);
  return beside.some((index) => BODY_WORDS.has(tokenAt(tree, index).form.toLowerCase()));
}

/** Whether an owner belongs to a body's name: "Seafarers' Federation", "Seamen's Society", "St Olaf's Hospital"; not "Beck's party". */
export function joinsBody(owner: string, mark: string, body: string): boolean {
  if (!/^\p{Lu}/u.test(body) || !BODY_WORDS.has(body.toLowerCase())) return false;
  if (/^['’]$/u.test(mark)) return owner.endsWith('s');
  return (
    /^['’]s$/u.test(mark) &&
    (/(?:men|children|people|folk)$/u.test(owner) || /^(?:hospital|school|college|church)$/iu.test(body))
  );
}

function isPossessed(tree: Tree, index: number): boolean {
  return dependents(tree, index, 'case').some(
    (child) => child === index + 1 && tokenAt(tree, child).xpos === 'POS',
  );
}

/**
 * Takes titles, offices and what stands before them off the front of a name ("Port Ellis Mayor Jim Tolliver"); not
 * where that would leave a body's name without its beginning ("Chief Executive Council").
 */
function withoutTitles(
  tree: Tree,
  [first, last]: [number, number],
): { name: [number, number]; titles: number[] } {
  let from = first;
  for (let at = first; at < last; at++) if (isTitle(tree, at)) from = at + 1;
  if (tokenAt(tree, from).form === '.' && from < last) from++;
  const hasBodyWord = range([from, last]).some((index) => isBodyWord(tree, index));
  if (hasBodyWord) return { name: [first, last], titles: [] };
  return { name: [from, last], titles: from > first ? range([first, from - 1]) : [] };
}

const isBodyWord = (tree: Tree, index: number): boolean =>
  BODY_WORDS.has(tokenAt(tree, index).form.toLowerCase());

/** Whether a name names the phrase's main word, rather than something that only describes it. */
function namesHead(tree: Tree, head: number, [first, last]: readonly [number, number]): boolean {
  if (head >= first && head <= last) return true;
  return range([first, last]).some((index) => {
    const { head: above, deprel } = tokenAt(tree, index);
    return above === head && /^(?:appos|flat|nmod:desc|compound)$/u.test(deprel) && index > head;
  });
}

/** The name in a segment that is the name of its main word: the run that ends last, or the one about the head. */
function ownName(tree: Tree, head: number, segment: readonly number[]): [number, number] | null {
  const end = endOfRun(tree, head, segment.at(-1) ?? head);
  for (const part of [segment, segment.filter((index) => index <= end)]) {
    const found = nameIn(tree, part);
    if (found && namesHead(tree, head, found)) return found;
  }
  return null;
}

/** Last token, up to `last`, of the run of name words that a token begins or stands in. */
function endOfRun(tree: Tree, from: number, last: number): number {
  let at = from;
  for (;;) {
    // "Yael Ben-Ami of the university"
    const step = tree.tokens[at + 1]?.form === '-' && at + 2 <= last && isGluedName(tree, at + 2) ? 2 : 1;
    if (at + step > last || !isName(tree, at + step)) return at;
    at += step;
  }
}

/** Reads a source's words, given as token indexes in reading order. */
export function readSource(tree: Tree, words: readonly number[]): SourcePhrase {
  const segments = segmentsOf(tree, words);
  const head = headOf(tree, words);
  const first = segments[0] ?? [];
  const own = ownName(tree, head, first);
  const next = own ? null : apposed(tree, head, segments);
  const raw = own ?? next;
  if (!raw) return { head, name: null, hasTitle: false, roles: [] };
  const { name, titles } = withoutTitles(tree, raw);
  const before = first.filter(
    (index) =>
      index < raw[0] &&
      (/^(?:NOUN|PROPN)$/u.test(tokenAt(tree, index).upos) || isRank(tokenAt(tree, index).form)) &&
      !isChargeOf(tree, index),
  );
  const roles = [...(own ? before : first), ...titles].map((index) =>
    tokenAt(tree, index).lemma.toLowerCase(),
  );
  const hasWho = words.some((index) => /^who$/iu.test(tokenAt(tree, index).form));
  const isAged = segments
    .slice(1)
    .some((segment) => segment.length === 1 && /^\d\d$/u.test(tokenAt(tree, segment[0] ?? 0).form));
  const isRole = roles.some((role) => TITLES.has(role.replace(/\.$/u, '')));
  return { head, name, hasTitle: hasWho || isAged || isRole, roles };
}

/** "director of services Ida Roos": what somebody is head of is no role of theirs. */
function isChargeOf(tree: Tree, index: number): boolean {
  const { deprel, head } = tokenAt(tree, index);
  if (!deprel.startsWith('nmod') || head < 0 || head > index || dependents(tree, index, 'case').length === 0)
    return false;
  const role = tokenAt(tree, head).lemma.toLowerCase();
  return TITLES.has(role) || isPersonNoun(role);
}

/** The name in apposition straight after the role, or after a clause with "who" that says more of it. */
function apposed(
  tree: Tree,
  head: number,
  segments: readonly (readonly number[])[],
): [number, number] | null {
  const [, second = [], third = []] = segments;
  const near = appositionName(tree, head, second);
  const opener = tree.tokens[(second[0] ?? 0) - 1]?.form ?? '';
  return near ?? (/^(?:who|whom|whose)$/iu.test(opener) ? appositionName(tree, head, third) : null);
}

/**
 * "its president, Hank Olsen", "the lead author, Professor Ada Lund of the University of Tarn": the name in apposition
 * to a role, from the beginning of its phrase.
 */
function appositionName(tree: Tree, head: number, segment: readonly number[]): [number, number] | null {
  const isOne = head >= 0 && /^one$/iu.test(tokenAt(tree, head).form); // "one of her pupils, Ida Roos"
  if (head < 0 || !(isOne || tokenAt(tree, head).upos === 'NOUN')) return null;
  const stop = segment.findIndex((index) => !isName(tree, index));
  const opening = stop < 0 ? segment : segment.slice(0, stop);
  for (const part of [segment, opening]) {
    const name = nameIn(tree, part);
    if (name && name[0] === segment[0]) return name;
    // "her neighbour, the barber Ali Demir"
    const before = name ? segment.filter((index) => index < name[0]) : [];
    const isRole =
      before.length <= 3 && before.every((index) => /^(?:DET|ADJ|NOUN)$/u.test(tokenAt(tree, index).upos));
    if (name && isRole && name[1] === segment.at(-1) && name[1] > name[0]) return name;
  }
  return null;
}

function range([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

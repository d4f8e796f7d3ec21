import { overlaps, type SpanPair } from '../../domain/span';
import { isPersonNoun } from '../names/person-nouns';
import { isTimeWord } from '../names/time-words';
import { childrenOf, dependents, isUnder, tokenAt, yieldOf, type Tree } from '../trees/tree';
import type { ReadSentence } from './acts-told';
import type { Referent } from './referent';
import { phraseIn, sayAgain } from './say-again';
import { isSaying } from './saying';
import { isOccasion, isPaid, isToldOf } from './says-which';

/** How many words may stand in the brackets: a clause takes more than a name. */
export const MOST_OF_CLAUSE = 11;
/** How many infinitives a noun may stand below the verb that has the subject ("wanted to try to build a hotel"). */
const DEPTH = 3;

/** Words that tell which one a noun means, with where they stand. */
export interface ToldBy {
  readonly text: string;
  readonly from: SpanPair;
}

/**
 * Which one a noun means by the clause in which it came first: "the levee [that the river burst through]", "the ferry [that was
 * withdrawn in May]". Null where the clause tells of none that there is ("would need a levee"), or would be too long.
 */
export function toldByClause(one: ReadSentence, noun: number): ToldBy | null {
  const { tree } = one;
  const place = placeOf(tree, noun);
  if (place === null) return null;
  const { deprel, head } = tokenAt(tree, place.governed);
  if (head < 0 || tokenAt(tree, head).upos !== 'VERB') return null;
  if (/^(?:nsubj|nsubj:pass)$/u.test(deprel))
    return place.governed === noun ? bySubject(one, noun, head) : null;
  return /^(?:obj|obl|obl:agent)$/u.test(deprel) ? byObject(one, noun, head, place.end) : null;
}

/** "a set of instruments", "its search for a trawler": not "the bow of a ship". */
function isReached(tree: Tree, noun: number): boolean {
  const { head } = tokenAt(tree, noun);
  const [preposition] = dependents(tree, noun, 'case');
  const form = preposition === undefined ? '' : tokenAt(tree, preposition).form.toLowerCase();
  return head < noun && (form === 'for' || (form === 'of' && HOLDS.test(tokenAt(tree, head).lemma)));
}

const HOLDS =
  /^(?:set|number|series|list|pair|group|collection|pile|bag|box|load|handful|range|total|trace)$/u;

/** Below which noun a verb governs one ("a set of instruments", "holidays and a kitchen"), and where the words before it end. */
function placeOf(tree: Tree, noun: number): { governed: number; end: number } | null {
  let [governed, end] = [noun, phraseIn(tree, noun)[0] ?? noun];
  for (let steps = 0; steps < 2; steps += 1) {
    const { deprel, head } = tokenAt(tree, governed);
    if (deprel === 'nmod' && tokenAt(tree, head).upos === 'NOUN' && isReached(tree, governed))
      governed = head;
    else if (deprel === 'conj' && head < governed && tokenAt(tree, head).upos === 'NOUN') {
      governed = head;
      end = phraseIn(tree, head)[0] ?? head;
    } else break;
  }
  return governed === noun || !/^(?:nmod|conj)/u.test(tokenAt(tree, governed).deprel)
    ? { governed, end }
    : null;
}

/** "in the taller tower": what stands behind the noun and belongs to it, though it holds no name. */
export function toldByPlace(one: ReadSentence, noun: number): ToldBy | null {
  const { tree } = one;
  const next = noun + 1;
  if (tree.tokens[next]?.upos !== 'ADP' || isToldOf(tree, noun)) return null;
  const { head, form } = tokenAt(tree, next);
  // "opened a mill with Vell": the verb's as well
  if (/^(?:with|to)$/iu.test(form)) return null;
  if (head <= next || tokenAt(tree, head).head !== noun || !tokenAt(tree, head).deprel.startsWith('nmod'))
    return null;
  const words = runOf(next, new Set(yieldOf(tree, head, (child) => isAside(tree, child))));
  if (isPaid(tree, noun, words) || isOccasion(tree, noun, head)) return null;
  if (!words.includes(head) || words.length > MOST_OF_CLAUSE - 2 || words.some((word) => isTime(tree, word)))
    return null;
  return said(one, words, '');
}

/** "that one firm was paid £2.1m to redesign": the clause from its subject up to the noun. */
function byObject(one: ReadSentence, noun: number, head: number, end: number): ToldBy | null {
  const { tree } = one;
  const chain = verbsAbove(tree, head);
  const top = chain.at(-1)!;
  if (
    chain.some((verb) => !isTold(tree, verb)) ||
    isSaying(tree, top) ||
    CALLS.test(tokenAt(tree, head).lemma)
  )
    return null;
  const subject = subjectSaid(one, top);
  if (subject === null || (isBarePlural(tree, noun) && isLasting(tree, top))) return null;
  const first = Math.min(top, ...dependents(tree, top, 'aux'));
  const whole = wordsBetween(tree, top, first, end, (child) => isPassing(tree, child));
  const isBeside = (child: number): boolean =>
    isPassing(tree, child) ||
    (tokenAt(tree, child).deprel.startsWith('obl') && !isUnder(tree, noun, child) && child < noun);
  const isLong = subject.split(' ').length + whole.length >= MOST_OF_CLAUSE;
  const words = isLong ? wordsBetween(tree, top, first, end, isBeside) : whole;
  if (first > noun || !chain.every((verb) => words.includes(verb))) return null;
  if (tree.tokens.slice(first, end).some(({ form }) => MARK.test(form))) return null;
  if (isStranded(tree, words, head)) return null;
  // "spared by a two-year campaign", whose "by" the tree hangs elsewhere
  const isGoverned = tokenAt(tree, noun).deprel.startsWith('obl');
  if (isGoverned && words.length > 0 && tokenAt(tree, words.at(-1)!).upos !== 'ADP') return null;
  if (words.some((word) => /^according$/iu.test(tokenAt(tree, word).form))) return null;
  if (words.some((word) => /^(?:PUNCT|CCONJ|SCONJ)$/u.test(tokenAt(tree, word).upos))) return null;
  const clause = said(one, words, '');
  if (clause === null || (subject + clause.text).split(' ').length >= MOST_OF_CLAUSE) return null;
  if (/^has?ve$|^has$/u.test(clause.text)) return { text: `of ${subject}`, from: clause.from };
  return { text: `that ${subject} ${clause.text}`, from: clause.from };
}

/** "that the union levelled before the break through": a preposition at the end belongs to the verb or to its object. */
function isStranded(tree: Tree, words: readonly number[], verb: number): boolean {
  const [before, last] = [words.at(-2), words.at(-1)];
  if (before === undefined || last === undefined || tokenAt(tree, last).upos !== 'ADP') return false;
  // "spent £3m last year on designs": only a time is left out
  const between = Array.from({ length: last - before - 1 }, (_, at) => before + 1 + at);
  const times = dependents(tree, verb, 'obl', 'advmod').filter((child) => isTime(tree, child));
  if (between.some((word) => !times.some((time) => isUnder(tree, word, time)))) return true;
  for (let at = before; at >= 0 && at !== verb; at = tokenAt(tree, at).head)
    if (/^(?:obl|nmod:unmarked)/u.test(tokenAt(tree, at).deprel)) return true;
  return false;
}

/** Half of a pair of marks: what somebody else's words are begins or ends there. */
const MARK = /^(?:["“”‘()[\]]|``|'')$/u;

/** Verbs that say what somebody is. */
const CALLS = /^(?:remember|describe|call|name|know|regard|portray|dub)$/u;

/** The words of a clause in a stretch of its sentence, less what is left out and the subject. */
function wordsBetween(
  tree: Tree,
  top: number,
  first: number,
  end: number,
  isOut: (child: number) => boolean,
): number[] {
  return yieldOf(
    tree,
    top,
    (child) => isOut(child) || tokenAt(tree, child).deprel.startsWith('nsubj'),
  ).filter((word) => word >= first && word < end);
}

/** "that was withdrawn when the bridge opened": what the clause says of the noun, as far as it fits. */
function bySubject(one: ReadSentence, noun: number, verb: number): ToldBy | null {
  const { tree } = one;
  if (!isTold(tree, verb) || isSaying(tree, verb) || tokenAt(tree, verb).deprel.startsWith('acl'))
    return null;
  if (dependents(tree, verb, 'ccomp').length > 0 || isOfKind(tree, noun)) return null;
  const first = Math.min(verb, ...dependents(tree, verb, 'aux'));
  if (first < noun) return null;
  const words = runOf(first, new Set(yieldOf(tree, verb, (child) => isAside(tree, child))));
  const ends = dependents(tree, verb, 'obj', 'obl', 'xcomp', 'compound:prt')
    .filter((child) => child > verb && !isPassing(tree, child))
    .map((child) => Math.max(...yieldOf(tree, child, (other) => isAside(tree, other))))
    .filter((end) => words.includes(end) && words.indexOf(end) < MOST_OF_CLAUSE - 1);
  const plain = words.filter((word) => word <= Math.max(verb, ...ends));
  const isBare = plain.length === 2 && plain.at(-1) === verb;
  const short = isBare ? [...plain, ...withWhen(tree, verb)] : plain;
  if (short.length < 3 || !short.includes(verb) || plain.some((word) => isTime(tree, word))) return null;
  const object = dependents(tree, verb, 'obj')[0];
  if (object !== undefined && !short.includes(object)) return null;
  const isWho =
    isPersonNoun(tokenAt(tree, noun).lemma.toLowerCase()) ||
    childrenOf(tree, noun).some((child) =>
      dependents(tree, child, 'nsubj').some((word) => /^who$/iu.test(tokenAt(tree, word).form)),
    );
  const clause = said(ofItself(one, noun), short, isWho ? 'who ' : 'that ');
  if (clause === null || tokenAt(tree, noun).xpos !== 'NN') return clause;
  // "A nurse and a doctor were hurt": each was
  if (tokenAt(tree, first).xpos === 'VBP' && tokenAt(tree, first).upos !== 'AUX') return null;
  return {
    ...clause,
    text: clause.text.replace(SEVERAL, (_, who: string, verb: string) => `${who} ${ONE[verb]!}`),
  };
}

/** "was arrested on Tuesday": a time or place that stands right behind a verb of which nothing else is told. */
function withWhen(tree: Tree, verb: number): number[] {
  const own = dependents(tree, verb, 'obl', 'obl:unmarked', 'advmod').filter((child) => child > verb);
  const words = runOf(verb + 1, new Set(own.flatMap((child) => yieldOf(tree, child))));
  return words.length > 0 && words.length <= WHEN && !words.some((word) => isPart(tree, word)) ? words : [];
}

const WHEN = 4;
const isPart = (tree: Tree, word: number): boolean =>
  /^(?:PUNCT|PRON|SCONJ)$/u.test(tokenAt(tree, word).upos);

const ONE: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has' };
const SEVERAL = /^(who|that) (were|are|have)\b/u;

/** A sentence in which what belongs to a noun is said to be "his" or "its": "the farmer who sold his land". */
function ofItself(one: ReadSentence, noun: number): ReadSentence {
  const { tree, referents } = one;
  const { start, end } = tokenAt(tree, noun);
  const own = [...referents].flatMap(([token, referent]): [number, Referent][] => {
    const { upos, form } = tokenAt(tree, token);
    const isOwn =
      upos === 'PRON' &&
      referent.possessive &&
      referent.from !== null &&
      overlaps(referent.from, [start, end]);
    return isOwn ? [[token, { ...referent, text: form, possessive: false }]] : [];
  });
  return own.length === 0 ? one : { tree, referents: new Map([...referents, ...own]) };
}

/** "such animals have little use for it", "any firm": tells of a kind, and of none of those that are told of. */
const isOfKind = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'det', 'amod').some((word) =>
    /^(?:such|any|every|most|no)$/iu.test(tokenAt(tree, word).form),
  );

const isBarePlural = (tree: Tree, noun: number): boolean =>
  tokenAt(tree, noun).xpos === 'NNS' &&
  dependents(tree, noun, 'det', 'nummod', 'amod', 'nmod', 'compound').length === 0;

/** "has taught children since 1983": those of all the years. */
const isLasting = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'aux').some((aux) => tokenAt(tree, aux).lemma === 'have') &&
  dependents(tree, verb, 'obl').some(
    (child) =>
      dependents(tree, child, 'case').some((word) => /^(?:since|for)$/iu.test(tokenAt(tree, word).form)) &&
      isTime(tree, child),
  );

/** The verb that governs a noun and those that it is the infinitive of, up to the one with a subject. */
export function verbsAbove(tree: Tree, verb: number): number[] {
  const chain = [verb];
  for (let at = verb; chain.length <= DEPTH;) {
    const { deprel, head } = tokenAt(tree, at);
    const isInfinitive =
      /^(?:xcomp|advcl)/u.test(deprel) &&
      dependents(tree, at, 'nsubj').length === 0 &&
      dependents(tree, at, 'mark').some((mark) => /^to$/iu.test(tokenAt(tree, mark).form));
    if (!isInfinitive || head < 0 || tokenAt(tree, head).upos !== 'VERB') break;
    chain.push(head);
    at = head;
  }
  return chain;
}

/** The words for a verb's subject, its own or that of the verb it is joined to. */
function subjectSaid(one: ReadSentence, verb: number): string | null {
  const { tree } = one;
  for (let at = verb; at >= 0; at = tokenAt(tree, at).head) {
    const [subject] = dependents(tree, at, 'nsubj');
    if (subject !== undefined) return nounSaid(one, subject, false, at);
    if (!tokenAt(tree, at).deprel.startsWith('conj')) return null;
  }
  return null;
}

function nounSaid(one: ReadSentence, subject: number, isWho: boolean, verb = -1): string | null {
  const { tree } = one;
  const { form, upos } = tokenAt(tree, subject);
  if (/^(?:who|which|that)$/iu.test(form)) {
    const { deprel, head } = verb < 0 ? { deprel: '', head: -1 } : tokenAt(tree, verb);
    return deprel.startsWith('acl') && /^(?:NOUN|PROPN)$/u.test(tokenAt(tree, head).upos)
      ? nounSaid(one, head, true)
      : null;
  }
  if (upos === 'DET' || /^(?:no|nobody|none|nothing)$/iu.test(form)) return null;
  const words = phraseIn(tree, subject);
  const { xpos } = tokenAt(tree, subject);
  const after = tree.tokens[words.at(-1)! + 1];
  const isCut =
    !isWho && after !== undefined && after.upos !== 'PUNCT' && isUnder(tree, words.at(-1)! + 1, subject);
  // "the way | staff signed in"
  if (isCut && dependents(tree, subject, 'conj').length === 0) return null;
  // "61-year-old", "former clerk": without its article it is cut off
  if (
    tree.tokens[words[0]! - 1]?.form === '-' ||
    words.some((word) => /^whose$/iu.test(tokenAt(tree, word).form))
  )
    return null;
  if (xpos === 'NN' && !words.some((word) => /^(?:DET|PRON|PROPN|NUM)$/u.test(tokenAt(tree, word).upos)))
    return null;
  if (words.some((word) => /^(?:no|neither|few|any)$/iu.test(tokenAt(tree, word).form) || isTime(tree, word)))
    return null;
  const all = withPartners(tree, subject, words);
  return all === null ? null : sayAgain(tree, all, one, all[0] === opening(tree));
}

/** "Roos and Beck": a subject with those who are joined to it; null where more stands between them. */
function withPartners(tree: Tree, subject: number, words: readonly number[]): readonly number[] | null {
  const partners = dependents(tree, subject, 'conj');
  if (partners.length === 0) return words;
  const ends = partners.map((partner) => phraseIn(tree, partner).at(-1)!);
  const all = Array.from({ length: Math.max(...ends) - words[0]! + 1 }, (_, at) => words[0]! + at);
  return all.some(
    (word) => tokenAt(tree, word).upos === 'PUNCT' || tokenAt(tree, word).deprel.startsWith('acl'),
  )
    ? null
    : all;
}

/** The first word of a sentence that is none of its marks. */
const opening = (tree: Tree): number => tree.tokens.findIndex(({ upos }) => upos !== 'PUNCT');

/** Whether a clause tells what is or was so: nothing denied, left open or supposed. */
function isTold(tree: Tree, verb: number): boolean {
  if (dependents(tree, verb, 'aux').some((aux) => isSupposing(tokenAt(tree, aux).form))) return false;
  if (dependents(tree, verb, 'advmod').some((word) => isDenying(tokenAt(tree, word).form))) return false;
  for (let at = verb; at >= 0; at = tokenAt(tree, at).head)
    if (
      dependents(tree, at, 'mark').some((mark) =>
        /^(?:if|unless|whether|lest)$/iu.test(tokenAt(tree, mark).form),
      )
    )
      return false;
  return tree.tokens.at(-1)?.form !== '?';
}

const isSupposing = (form: string): boolean =>
  /^(?:would|could|may|might|should|must|can|['’]d)$/iu.test(form);
const isDenying = (form: string): boolean => /^(?:not|n['’]t|never|hardly|barely)$/iu.test(form);

/** What tells when or how, and says nothing of which one: left out. */
const isPassing = (tree: Tree, token: number): boolean =>
  isAside(tree, token) ||
  // "reportedly", "more than" and "twice" are kept
  /^(?:also|then)$/iu.test(tokenAt(tree, token).form) ||
  (/^(?:advmod|obl)/u.test(tokenAt(tree, token).deprel) && isTime(tree, token));

const isAside = (tree: Tree, token: number): boolean =>
  /^(?:punct|advcl|parataxis|conj|cc|appos|acl:relcl|nmod:unmarked|obl:unmarked)/u.test(
    tokenAt(tree, token).deprel,
  ) &&
  !(tokenAt(tree, token).deprel === 'advcl' && isPurpose(tree, token)) &&
  !/^[-’']$/u.test(tokenAt(tree, token).form);

/** "was paid £2.1m to redesign …" */
const isPurpose = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'mark').some((mark) => /^to$/iu.test(tokenAt(tree, mark).form));

/** A time, or a noun with one; not a number that counts something ("112 micrograms"). */
const isTime = (tree: Tree, token: number): boolean =>
  !tokenAt(tree, token).deprel.startsWith('nummod') &&
  [token, ...childrenOf(tree, token).filter((child) => tokenAt(tree, child).upos !== 'NUM')].some(
    (word) => isTimeWord(tokenAt(tree, word).form) || isTimeWord(tokenAt(tree, word).lemma),
  );

function runOf(first: number, own: ReadonlySet<number>): number[] {
  const words: number[] = [];
  for (let at = first; own.has(at); at += 1) words.push(at);
  return words;
}

function said(one: ReadSentence, words: readonly number[], before: string): ToldBy | null {
  const text = words.length === 0 ? null : sayAgain(one.tree, words, one, false);
  if (text === null) return null;
  return {
    text: before + text,
    from: [tokenAt(one.tree, words[0]!).start, tokenAt(one.tree, words.at(-1)!).end],
  };
}

import { isTimeWord } from '../../names/time-words';
import { childrenOf, dependents, isUnder, tokenAt, type Tree } from '../../trees/tree';
import type { ReadSentence } from '../acts-told';
import { isOfPeople, MEASURES } from '../counted-before';
import { demandOn, demandOnObject, type Demand } from '../demands';
import type { Which } from '../which-one';

/** How many sentences back the noun may stand. */
const REACH = 2;

/** Verbs with a figure for their object that counts nothing: "the index hit 40", "She turned 60". */
const OF_LEVEL =
  /^(?:turn|reach|hit|top|exceed|total|average|pass|near|weigh|cost|measure|equal|approach|touch|shoot|say|claim|leave|gain|add|shed|read|date|follow|hold|carry|attract|draw|dial)$/u;
/** "was reduced to 34" */
const CHANGES = /^(?:reduce|cut|shrink|increase|expand|grow)$/u;
/** What is left out behind a number is found here before: a sum of the same verb counts too. */
const NUMBER = /^(?:\p{L}+|\d{1,3}(?:,\d{3})*)$/u;

/**
 * "The depot needs 40 more drivers. It has hired 12 [drivers]": the noun that a number leaves out, where the nearest before that was
 * counted is the only one that fits. The same verb tells it best ("A course costs 90 crowns; a refill costs 30 [crowns]").
 */
export function findElidedNoun(
  token: number,
  sentence: number,
  read: (sentence: number) => ReadSentence | undefined,
): Which {
  const { tree } = read(sentence)!;
  if (!leavesNounOut(tree, token)) return null;
  const { head, deprel } = tokenAt(tree, token);
  const verb = deprel.startsWith('nmod') ? -1 : head;
  const demand = demandOf(tree, token);
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const one = read(at);
    if (!one) continue;
    const end = at === sentence ? token : one.tree.tokens.length;
    const twin = verb < 0 ? undefined : objectOfTwin(one, end, tokenAt(tree, verb).lemma, deprel);
    if (twin) return written(twin, tree, token);
    if (verb >= 0 && OF_LEVEL.test(tokenAt(tree, verb).lemma)) continue;
    if (deprel.startsWith('obl') && at < sentence) return null;
    // who does it to a number of things is none of them
    const isOwn = (noun: number): boolean => at === sentence && verb >= 0 && isSubjectOf(tree, noun, verb);
    const counted = countedIn(one, end).filter((noun) => !isOwn(noun.token));
    const fitting = counted.filter(({ isPeople }) => fits(isPeople, demand));
    if (counted.length > 0 && fitting.length === 0) return null;
    const core = fitting.filter(({ isCore }) => isCore);
    const nouns = core.length > 0 ? core : fitting;
    if (new Set(nouns.map(({ lemma }) => lemma)).size > 1) return null;
    const [only] = nouns.slice(-1);
    if (only)
      return isCrowded(one.tree, only, end, demand) ||
        (deprel.startsWith('obl') && !isOfSubject(tree, only.token, verb))
        ? null
        : written(only, tree, token);
    if (othersIn(one.tree, 0, end, demand).some((noun) => !isOwn(noun))) return null;
  }
  return null;
}

/** Whether a noun is a verb's subject, or joined to it. */
function isSubjectOf(tree: Tree, noun: number, verb: number): boolean {
  const { deprel, head } = tokenAt(tree, noun);
  const first = deprel.startsWith('conj') && head >= 0 ? head : noun;
  return tokenAt(tree, first).head === verb && tokenAt(tree, first).deprel.startsWith('nsubj');
}

/** "The party, which held 40 seats, was reduced to 14": whether what was counted is the verb's subject's. */
function isOfSubject(tree: Tree, counted: number, verb: number): boolean {
  const { head } = tokenAt(tree, counted);
  return (
    dependents(tree, verb, 'nsubj').some((subject) => isUnder(tree, counted, subject)) ||
    (tokenAt(tree, verb).head === head &&
      tokenAt(tree, verb).deprel.startsWith('conj') &&
      dependents(tree, verb, 'nsubj').length === 0)
  );
}

/** A noun of several that was counted, or one that was put in behind a number. */
interface Counted {
  /** The noun with what is joined to it: "tram drivers". */
  readonly several: string;
  readonly single: string;
  readonly lemma: string;
  readonly from: readonly [number, number];
  readonly token: number;
  readonly isCore: boolean;
  readonly isPeople: boolean;
}

/** Whether a number is the object, the subject or one of those included, with no noun of its own. */
export function leavesNounOut(tree: Tree, token: number): boolean {
  const { deprel, upos, xpos, form, head } = tokenAt(tree, token);
  const isNumber = (upos === 'NUM' && xpos === 'CD' && NUMBER.test(form)) || countsMore(tree, token);
  if (!isNumber || head < 0) return false;
  const kept = childrenOf(tree, token).filter(
    (child) =>
      !/^(?:cc|punct|advmod|case|nmod$)/u.test(tokenAt(tree, child).deprel) &&
      !isOfRemainder(tree, token, child),
  );
  // "₹400"
  if (/^\p{Sc}$/u.test(tree.sentence.text.charAt(tokenAt(tree, token).start - 1))) return false;
  if (kept.length > 0 || isOfMore(tree, token)) return false;
  const before = tree.tokens[token - 1]?.form ?? '';
  if (deprel.startsWith('nmod')) return /^including$/iu.test(before);
  if (tokenAt(tree, head).upos !== 'VERB' || isNeededBy(tree, head)) return false;
  if (deprel.startsWith('obl')) return /^to$/iu.test(before) && CHANGES.test(tokenAt(tree, head).lemma);
  return /^(?:obj|nsubj|nsubj:pass)$/u.test(deprel);
}

/** "It takes one to win" */
const isNeededBy = (tree: Tree, verb: number): boolean =>
  tokenAt(tree, verb).lemma === 'take' &&
  dependents(tree, verb, 'nsubj', 'expl').some((word) => /^it$/iu.test(tokenAt(tree, word).form));

/** "two more", with no noun behind */
const countsMore = (tree: Tree, token: number): boolean =>
  /^more$/iu.test(tokenAt(tree, token).form) &&
  tokenAt(tree, token - 1 < 0 ? token : token - 1).upos === 'NUM' &&
  tokenAt(tree, token - 1).head === token;

/** "the remaining 11", "two more" */
const isOfRemainder = (tree: Tree, token: number, child: number): boolean =>
  /^(?:the|remaining|other)$/iu.test(tokenAt(tree, child).form) ||
  (child === token - 1 && countsMore(tree, token));

/** Whether a number is an object of which nobody can say what it counts: "filed only 14", not "killed six". */
export function leavesCountOpen(tree: Tree, token: number): boolean {
  const { deprel, form, head } = tokenAt(tree, token);
  if (deprel !== 'obj' || /^one$/iu.test(form) || !leavesNounOut(tree, token)) return false;
  const { lemma } = tokenAt(tree, head);
  return lemma !== 'call' && !OF_LEVEL.test(lemma) && demandOnObject(lemma) !== 'actor';
}

/** "12 to 3", "5%", "six dead", "two of them" */
const isOfMore = (tree: Tree, token: number): boolean => {
  const next = tree.tokens[token + 1];
  if (next === undefined) return false;
  if (/^(?:NOUN|PROPN|ADJ|SYM|NUM|DET)$/u.test(next.upos)) return !isTimePhrase(tree, token + 1);
  if (/^to$/iu.test(next.form)) return tree.tokens[token + 2]?.upos === 'NUM';
  return /^(?:of|per|[-–%$/:])$/iu.test(next.form);
};

/** "last summer" */
const isTimePhrase = (tree: Tree, token: number): boolean => {
  const { head, deprel } = tokenAt(tree, token);
  const noun = /^(?:amod|det)/u.test(deprel) ? head : token;
  return isTimeWord(tokenAt(tree, noun).lemma) && tokenAt(tree, noun).deprel.startsWith('obl');
};

function demandOf(tree: Tree, token: number): Demand {
  const { deprel, head } = tokenAt(tree, token);
  return deprel.startsWith('obj') ? demandOnObject(tokenAt(tree, head).lemma) : demandOn(tree, token);
}

const fits = (isPeople: boolean, demand: Demand): boolean =>
  demand === null || isPeople === (demand === 'actor');

/** What the same verb has counted, or has, in the same place: "costs 90 crowns", "sold cars". */
function objectOfTwin(one: ReadSentence, end: number, lemma: string, deprel: string): Counted | undefined {
  const { tree } = one;
  const found = tree.tokens.flatMap((_, noun): Counted[] => {
    const { head, deprel: own } = tokenAt(tree, noun);
    if (noun >= end || head < 0 || own !== deprel || tokenAt(tree, head).lemma !== lemma) return [];
    return countedAt(one, noun, true);
  });
  return found.at(-1);
}

/** The nouns that a sentence counts up to a token. */
const countedIn = (one: ReadSentence, end: number): Counted[] =>
  one.tree.tokens.flatMap((_, noun) => (noun < end ? countedAt(one, noun, false) : []));

function countedAt({ tree, referents }: ReadSentence, noun: number, isTwin: boolean): Counted[] {
  const { upos, xpos, lemma, form, deprel, start, end } = tokenAt(tree, noun);
  const joinedTo =
    deprel.startsWith('conj') && tokenAt(tree, noun).head >= 0 ? tokenAt(tree, noun).head : noun;
  const isCore = /^(?:obj|nsubj)/u.test(tokenAt(tree, joinedTo).deprel);
  if (upos === 'NUM') {
    const put = referents.get(noun);
    if (put?.because !== 'told before' || !/^\p{Ll}+(?: \p{Ll}+)?$/u.test(put.text) || !put.from) return [];
    const isPeople = /(?:people|ers|ors|ists|men|women)$/u.test(put.text);
    const single = put.text.replace(/s$/u, '');
    return [{ several: put.text, single, lemma: single, from: put.from, token: noun, isCore, isPeople }];
  }
  if (upos !== 'NOUN' || xpos !== 'NNS' || /^(?:compound|flat|fixed)/u.test(deprel)) return [];
  const isCounted = dependents(tree, noun, 'nummod').length > 0;
  if (!isTwin && (!isCounted || MEASURES.test(lemma.toLowerCase()) || isTimeWord(lemma))) return [];
  let first = noun;
  while (tree.tokens[first - 1]?.deprel === 'compound' && tokenAt(tree, first - 1).head === noun) first -= 1;
  const joined = tree.sentence.text.slice(tokenAt(tree, first).start, start);
  return [
    {
      several: joined + form,
      single: joined + lemma.toLowerCase(),
      lemma: lemma.toLowerCase(),
      from: [tokenAt(tree, first).start, end],
      token: noun,
      isCore,
      isPeople: isOfPeople(tree, noun),
    },
  ];
}

/** Whether another noun that may be meant stands nearer than what was counted. */
const isCrowded = (tree: Tree, { token, lemma }: Counted, end: number, demand: Demand): boolean =>
  othersIn(tree, token + 1, end, demand).some((noun) => tokenAt(tree, noun).lemma.toLowerCase() !== lemma);

/** The nouns for several that some words have for a subject or an object. */
function othersIn(tree: Tree, from: number, end: number, demand: Demand): number[] {
  return tree.tokens.flatMap(({ upos, xpos, lemma, deprel }, noun) =>
    noun >= from &&
    noun < end &&
    upos === 'NOUN' &&
    xpos === 'NNS' &&
    /^(?:obj|nsubj)/u.test(deprel) &&
    !MEASURES.test(lemma.toLowerCase()) &&
    !isTimeWord(lemma) &&
    fits(isOfPeople(tree, noun), demand)
      ? [noun]
      : [],
  );
}

/** The noun as it goes with the number. */
const written = ({ several, single, from }: Counted, tree: Tree, token: number): Which => ({
  text: [token, countsMore(tree, token) ? token - 1 : token].some((word) =>
    /^(?:one|1)$/iu.test(tokenAt(tree, word).form),
  )
    ? single
    : several,
  from: [from[0], from[1]],
});

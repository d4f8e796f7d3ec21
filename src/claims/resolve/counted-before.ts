import { CARDINALS } from '../figures/number-words';
import { valueOfDigits } from '../figures/read-number';
import { isPersonNoun } from '../names/person-nouns';
import { isTimeWord } from '../names/time-words';
import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';
import { MOST_WORDS } from './says-which';
import { demandOn } from './demands';
import type { ReadSentence } from './acts-told';
import { phraseIn, sayAgain } from './say-again';
import type { Which } from './which-one';

const SOME = /^(?:most|many|some|several|few|all|any|both|none|others|half)$/iu;
/** What stands for a group as an object too: "finished none". */
const OF_GROUP = /^(?:none|several|both|all)$/iu;
/** Units in which something is measured, of which nobody says "most" or "two". */
export const MEASURES =
  /^(?:percent|per|point|pound|dollar|euro|crown|kroner|kronor|yen|franc|penny|pence|cent|mile|kilometre|kilometer|metre|meter|foot|inch|tonne|ton|kilo|litre|liter|degree|time|year|month|week|day|hour|minute|second|decade|century|night|morning|evening|weekend|season|effect|arm|term|mean|reason|way|thing|side|part)s?$/u;
/** How many sentences back those who are counted may have been named. */
const REACH = 2;

/**
 * "Sixty firefighters came. Two [of the sixty firefighters] were treated": of whom or of what a word for how many counts,
 * where it stands for a noun and one group was told of just before.
 */
export function findCounted(
  token: number,
  sentence: number,
  read: (sentence: number) => ReadSentence | undefined,
): Which {
  const own = read(sentence)!;
  const { tree } = own;
  if (!countsAlone(tree, token)) return null;
  // "Half was paid": of a sum; "Another 14 were missing": of others
  if (isOfOne(tree, token) || isFurther(tree, token)) return null;
  const isOfPersons = demandOn(tree, token) === 'actor';
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const one = read(at);
    if (!one) continue;
    const groups = groupsIn(one.tree, at === sentence ? token : one.tree.tokens.length).filter(
      (noun) =>
        (!isOfPersons || isOfPeople(one.tree, noun)) && !(at === sentence && isTeller(tree, noun, token)),
    );
    if (countsMore(one.tree, at === sentence ? token : one.tree.tokens.length)) return null;
    if (groups.length === 0) continue;
    const counted = groups.filter((noun) => dependents(one.tree, noun, 'nummod').length > 0);
    const subjects = groups.filter((noun) => tokenAt(one.tree, noun).deprel.startsWith('nsubj'));
    const [only, ...others] = groups;
    const isSubjects = at < sentence && subjects.length === 1 && isAlone(one.tree, subjects[0]!, groups);
    const chosen =
      others.length === 0 ? only : counted.length === 1 ? counted[0] : isSubjects ? subjects[0] : undefined;
    if (chosen === undefined)
      return {
        why: `may be of ${groups
          .slice(-3)
          .map((noun) => tokenAt(one.tree, noun).form)
          .join(' or of ')}`,
        candidates: groups.map((noun) => [tokenAt(one.tree, noun).start, tokenAt(one.tree, noun).end]),
      };
    if (isNoPart(tree, token, one.tree, chosen)) return ofKind(one, chosen, true);
    if (isOthers(tree, token) && isWholeCount(one.tree, chosen)) return besides(one.tree, chosen);
    return isHardlyAny(one.tree, chosen)
      ? ofKind(one, chosen, /^(?:many|most)$/iu.test(tokenAt(tree, token).form))
      : ofGroup(one, chosen);
  }
  return null;
}

/** "Four guards were killed and seven [guards] were wounded": others than those who were counted, being more than they or what they no longer can be. */
function isNoPart(tree: Tree, token: number, other: Tree, group: number): boolean {
  const own = valueAt(tree, token);
  const [count] = dependents(other, group, 'nummod');
  const whole = count === undefined ? null : valueAt(other, count);
  const isMore = own !== null && whole !== null && own > whole;
  const verbOf = (one: Tree, noun: number): string => one.tokens[tokenAt(one, noun).head]?.lemma ?? '';
  return (
    isMore || (count !== undefined && DEATH.test(verbOf(other, group)) && LIFE.test(verbOf(tree, token)))
  );
}

const DEATH = /^(?:die|kill|drown|perish)$/u;
const LIFE =
  /^(?:injure|wound|hurt|rescue|survive|escape|save|treat|hospitali[sz]e|airlift|evacuate|arrest|detain)$/u;

const valueAt = (tree: Tree, token: number): number | null => {
  const form = tokenAt(tree, token).form.toLowerCase();
  if (/^[-‐]$/u.test(tree.tokens[token - 1]?.form ?? '') || childrenOf(tree, token).length > 0) return null;
  return CARDINALS.get(form) ?? valueOfDigits(form);
};

/** "Another 14", "a further 200": more than were told of before. */
const isFurther = (tree: Tree, token: number): boolean =>
  /^(?:another|further|more|additional)$/iu.test(tree.tokens[token - 1]?.form ?? '');

/** "Doctors said two were in critical condition": those who tell it are not counted. */
function isTeller(tree: Tree, noun: number, token: number): boolean {
  const { deprel, head } = tokenAt(tree, noun);
  const { head: verb } = tokenAt(tree, token);
  return (
    deprel === 'nsubj' &&
    verb >= 0 &&
    tokenAt(tree, verb).deprel === 'ccomp' &&
    tokenAt(tree, verb).head === head
  );
}

/** Whether the verb of a counting word is of one: "half was paid". */
function isOfOne(tree: Tree, token: number): boolean {
  const { head } = tokenAt(tree, token);
  const verbs = [head, ...dependents(tree, head, 'aux', 'cop')];
  return verbs.some(
    (verb) => verb >= 0 && (tokenAt(tree, verb).xpos === 'VBZ' || /^was$/iu.test(tokenAt(tree, verb).form)),
  );
}

/** Whether a pronoun counts: "none". */
export const isCountingPronoun = (form: string): boolean => /^none$/iu.test(form);

/** Whether a word for how many is a subject by itself: "Two were hurt", "The others left", not "two men", "two of them". */
export function countsAlone(tree: Tree, token: number): boolean {
  const { deprel, upos, form, xpos } = tokenAt(tree, token);
  if (deprel === 'obj' && OF_GROUP.test(form)) return childrenOf(tree, token).length === 0;
  if (!/^(?:nsubj|nsubj:pass)$/u.test(deprel)) return false;
  const isNumber =
    upos === 'NUM' && xpos === 'CD' && /^(?:\p{L}+|\d{1,3})$/u.test(form) && !/^one$/iu.test(form);
  if (!isNumber && !SOME.test(form)) return false;
  const kept = childrenOf(tree, token).filter(
    (child) => !/^(?:det|cc|punct|advmod)/u.test(tokenAt(tree, child).deprel),
  );
  const next = tree.tokens[token + 1];
  return kept.length === 0 && next !== undefined && /^(?:VERB|AUX|ADV|PART)$/u.test(next.upos);
}

/** "has hired 12": others that are counted without a noun may be meant. */
function countsMore(tree: Tree, before: number): boolean {
  return tree.tokens.some(
    ({ upos, deprel, form }, token) =>
      token < before &&
      upos === 'NUM' &&
      /^(?:obj|nsubj)/u.test(deprel) &&
      /^(?:\p{L}+|\d{1,3})$/u.test(form) &&
      // "four of its soldiers"
      !/^of$/iu.test(tree.tokens[token + 1]?.form ?? ''),
  );
}

/** The nouns for several that a sentence has up to a token, without measures and times. */
function groupsIn(tree: Tree, before: number): number[] {
  return tree.tokens.flatMap(({ upos, xpos, lemma, form, deprel }, token) =>
    token < before &&
    upos === 'NOUN' &&
    xpos === 'NNS' &&
    !/^(?:compound|flat|fixed)/u.test(deprel) &&
    !SOME.test(form) &&
    !MEASURES.test(lemma.toLowerCase()) &&
    !isTimeWord(lemma) &&
    dependents(tree, token, 'cop').length === 0
      ? [token]
      : [],
  );
}

/**
 * Whether of several groups only the subject is of the kind that was counted on: persons, or things where no person is near.
 * With what it is joined to by "and" it is not alone.
 */
function isAlone(other: Tree, main: number, groups: readonly number[]): boolean {
  const isOne = isOfPeople(other, main);
  return groups.every(
    (noun) =>
      noun === main ||
      isOfPeople(other, noun) !== isOne ||
      ![main, tokenAt(other, main).head].includes(tokenAt(other, noun).head) ||
      (tokenAt(other, noun).head === main && tokenAt(other, noun).deprel !== 'conj'),
  );
}

/** Whether a noun for several means persons. */
export function isOfPeople(tree: Tree, noun: number): boolean {
  const { lemma, form } = tokenAt(tree, noun);
  return (
    isPersonNoun(lemma.toLowerCase()) || /^(?:people|\p{L}{3,}(?:ers|ors|ists|eers|ees|ians))$/iu.test(form)
  );
}

/** "few buyers", "no passengers"; not "a few buyers", "the few buyers", who are some. */
function isHardlyAny(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'det', 'amod').some(
    (word) =>
      /^(?:no|few|fewer)$/iu.test(tokenAt(tree, word).form) &&
      !/^(?:a|an|the|these|those|last|next|first|quite)$/iu.test(tree.tokens[word - 1]?.form ?? ''),
  );
}

/** "Few buyers can get a loan, and many [buyers] have given up": others of their kind; of whom a smaller part is one is left open. */
function ofKind(one: ReadSentence, noun: number, isLarge: boolean): Which {
  const { form, start, end } = tokenAt(one.tree, noun);
  if (dependents(one.tree, noun, 'nmod', 'acl', 'acl:relcl', 'amod', 'compound').length > 1 || !isLarge)
    return { why: `may be of ${form}`, candidates: [[start, end]] };
  return { text: form.toLowerCase(), from: [start, end] };
}

/** "others", not "the others". */
const isOthers = (tree: Tree, token: number): boolean =>
  /^others$/iu.test(tokenAt(tree, token).form) && !/^the$/iu.test(tree.tokens[token - 1]?.form ?? '');

/** "Two tourists died": all of them are counted; not "two of the five tourists", "the five tourists". */
const isWholeCount = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'nummod').length > 0 &&
  dependents(tree, noun, 'nmod:poss', 'det').every(
    (word) => !/^(?:the|these|those|its|his|her|their)$/iu.test(tokenAt(tree, word).form),
  );

/** "Two tourists died. Others are buried": others than they, of whom nothing is told. */
function besides(tree: Tree, noun: number): Which {
  const words = phraseIn(tree, noun).filter((word) => word <= noun);
  const [start, end] = [tokenAt(tree, words[0] ?? noun).start, tokenAt(tree, noun).end];
  const said = tree.sentence.text.slice(start, end).replace(/\s+/gu, ' ');
  return { why: `besides ${said.charAt(0).toLowerCase()}${said.slice(1)}`, candidates: [[start, end]] };
}

/** "of the sixty firefighters" */
function ofGroup(one: ReadSentence, noun: number): Which {
  const { tree } = one;
  const all = phraseIn(tree, noun).filter((word) => word <= noun);
  const words = all.filter(
    (word) =>
      !/^(?:the|this|these|those|some|several|many|all|a|an|about|nearly|only)$/iu.test(
        tokenAt(tree, word).form,
      ),
  );
  const first = words[0];
  if (first === undefined || words.length > MOST_WORDS - 2) return null;
  if (tree.tokens[first - 1]?.form === '-') return null;
  if (words.some((word) => /^(?:more|further|additional)$/iu.test(tokenAt(tree, word).form))) return null;
  if (words.some((word, place) => place > 0 && word !== words[place - 1]! + 1)) return null;
  const said = sayAgain(tree, words, one, first === 0);
  if (said === null) return null;
  const isOwned = dependents(tree, noun, 'nmod:poss').length > 0;
  return {
    text: isOwned ? `of ${said}` : `of the ${said}`,
    from: [tokenAt(tree, first).start, tokenAt(tree, noun).end],
  };
}

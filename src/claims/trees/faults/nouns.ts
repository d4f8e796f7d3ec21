import { auxiliariesOf, isTense } from '../../clauses/predicate';
import { isPersonNoun } from '../../names/person-nouns';
import { isMonthName } from '../month-name';
import { childrenOf, dependent, dependents, tokenAt, type Tree } from '../tree';

/** "supplies ministries, schools and railways and exports to 31 countries": a second "and" with a bare plural after it. */
export function secondAnd(tree: Tree): number[] {
  return tree.tokens.flatMap(({ xpos, deprel, head }, word) => {
    if (xpos !== 'NNS' || deprel !== 'conj' || tree.tokens[word - 1]?.upos !== 'CCONJ') return [];
    // "tea and flowers to Britain and oranges to Egypt"
    const isAfterPhrase = tree.tokens[word - 2]?.deprel === 'obl' && tree.tokens[word + 1]?.upos === 'ADP';
    if (isAfterPhrase && dependents(tree, word, 'nmod').length > 0) return [];
    const before = dependents(tree, head, 'conj').filter((other) => other < word);
    return before.some((other) => dependents(tree, other, 'cc').length > 0) ? [word] : [];
  });
}

/** "The archive issues copies": a noun with an object, or with a subject and no copula. */
export function nounWithObject(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos }, noun) => {
    if (!/^(NOUN|PROPN)$/u.test(upos) || dependent(tree, noun, 'cop') >= 0) return [];
    return dependents(tree, noun, 'obj', 'xcomp', 'iobj').some((child) => child > noun) ? [noun] : [];
  });
}

/** Whether a verb may keep an object in the passive: "patients given the drug". */
export function isGiving(lemma: string): boolean {
  return GIVING.test(lemma);
}

const GIVING =
  /^(appoint|ask|award|call|deem|deny|dub|elect|give|grant|hand|lend|make|name|nickname|offer|owe|pay|promise|sell|send|serve|show|spare|teach|tell|term)$/u;

/** "after a fire killed two workers": a participle after its noun takes no object. */
export function participleWithObject(tree: Tree): number[] {
  return tree.tokens.flatMap(({ xpos, deprel, lemma, head }, verb) => {
    if (xpos !== 'VBN' || deprel !== 'acl' || head > verb || isGiving(lemma)) return [];
    if (auxiliariesOf(tree, verb).length > 0) return [];
    const isTelling = dependents(tree, verb, 'ccomp').some((clause) =>
      dependents(tree, clause, 'mark').some(
        (mark) => mark > verb && /^that$/iu.test(tokenAt(tree, mark).form),
      ),
    );
    return isTelling || dependents(tree, verb, 'obj').some((object) => object > verb) ? [verb] : [];
  });
}

/**
 * "won 24% of the vote, the Farmers 22% and the Conservatives only 21%": names with an amount and no verb between; the
 * verb before the first comma is theirs. Only where such an amount stands before it.
 */
export function gappedAmounts(tree: Tree): number[] {
  const { tokens } = tree;
  const isShare = (at: number): boolean => tokens[at]?.upos === 'NUM' && tokens[at + 1]?.form === '%';
  const first = tokens.findIndex((_, at) => isShare(at));
  if (first < 0) return [];
  return tokens.flatMap(({ upos }, noun) => {
    if (noun < first || !/^(NOUN|PROPN)$/u.test(upos) || tokens[noun]?.form === '%' || !isShare(noun + 1))
      return [];
    let opening = noun;
    while (
      /^(DET|ADJ|PROPN|NOUN)$/u.test(tokens[opening - 1]?.upos ?? '') &&
      tokens[opening - 1]?.form !== '%'
    )
      opening -= 1;
    return /^(,|and|but|;)$/u.test(tokens[opening - 1]?.form ?? '') ? [noun] : [];
  });
}

const TIME =
  /^(second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|quarter|season|year|decade|century|time|today|tomorrow|yesterday|once|half|summer|winter|spring|autumn|fall|percent|cent|metre|meter|mile|kilometre|kilometer|way)$/iu;

/** "The hospital, whose board …": what opens a sentence is no adverbial without preposition, unless it is a time. */
export function nounAdverbial(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos, deprel, head, lemma }, noun) => {
    if (deprel !== 'obl:unmarked' || !/^(NOUN|PROPN)$/u.test(upos) || head < noun || TIME.test(lemma))
      return [];
    if (childrenOf(tree, noun).some((child) => TIME.test(tokenAt(tree, child).lemma))) return [];
    return isMonthName(lemma) || /^(\d|(mon|tues|wednes|thurs|fri|satur|sun)day)/iu.test(lemma) ? [] : [noun];
  });
}

/** Nouns of saying and thinking that are verbs as well; after people they are rather these. */
export const THOUGHT =
  /^(fear|worry|hope|doubt|claim|report|wonder|estimate|dispute|guess|suspect|reason|argue|warn)$/iu;

/** "Residents of the quarter fear (that) rents will double": people, and a thought of theirs in the place of a noun beside a place. */
export function thoughtAsNoun(tree: Tree): number[] {
  const word = tree.tokens.findIndex(({ xpos, form }) => xpos === 'NN' && THOUGHT.test(form));
  if (word < 2 || !/^(NOUN|PROPN)$/u.test(tokenAt(tree, word - 1).upos)) return [];
  const before = tree.tokens.slice(0, word);
  const people = before.find(({ upos }) => upos === 'NOUN');
  const isPeople = people?.xpos === 'NNS' && isPersonNoun(people.lemma.toLowerCase());
  const isPlain = before.every(
    ({ upos, xpos }) => /^(NOUN|PROPN|ADJ|DET|NUM|ADP)$/u.test(upos) && xpos !== 'POS',
  );
  return isPeople && isPlain && tree.tokens.slice(word + 1).some(({ xpos }) => isTense(xpos)) ? [word] : [];
}

/** "banned and eventually rich, died": a tense is joined to no bare quality. */
export function tenseBesideQuality(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos, deprel, head }, quality) => {
    if (upos !== 'ADJ' || deprel !== 'conj' || head < 0 || head > quality) return [];
    if (dependents(tree, quality, 'cop', 'nsubj', 'aux', 'obj', 'xcomp').length > 0) return [];
    const { upos: above, xpos } = tokenAt(tree, head);
    const isTense = above === 'VERB' && xpos === 'VBD' && auxiliariesOf(tree, head).length === 0;
    return isTense && dependents(tree, head, 'obj', 'obl', 'xcomp').length === 0 ? [head] : [];
  });
}

/** "a fine imposed by the court": an article belongs to no verb. */
export function determinedVerb(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos, xpos }, verb) => {
    if (upos !== 'VERB' || !/^VB[DNPZ]$/u.test(xpos)) return [];
    return dependents(tree, verb, 'det').some(
      (det) => det < verb && /^(a|an|the)$/iu.test(tokenAt(tree, det).form),
    )
      ? [verb]
      : [];
  });
}

import { isGivenName } from '../names/given-names';
import { isPersonNoun } from '../names/person-nouns';
import { isMonthName } from '../trees/month-name';
import { childrenOf, dependents, firstWordOf, tokenAt, type Tree } from '../trees/tree';
import { isPlural } from './predicate';

/** Whether a noun is of another kind than a relative pronoun asks for: a thing for "who", a person for "which", no time for "when". */
export function isNoAntecedent(tree: Tree, head: number, pronoun: number): boolean {
  const { form } = tokenAt(tree, pronoun);
  const { upos, lemma } = tokenAt(tree, head);
  // "the possibility that the mill closes": what may be, however the clause beside it is read
  if (/^that$/iu.test(form) && CHANCE.test(lemma) && tokenAt(tree, pronoun).deprel === 'obj') return true;
  if (/^when$/iu.test(form)) return !isTime(tree, head);
  if (/^where$/iu.test(form)) return isTime(tree, head) || (upos === 'NOUN' && isPersonNoun(lemma));
  if (/^which$/iu.test(form)) {
    if ((isOneOfSeveral(tree, pronoun) && !isPlural(tree, head)) || isBareTime(tree, head)) return true;
    // "Petra Lang of Holm Capital, which sold"
    if (upos === 'NOUN') return isPersonNoun(lemma);
    const before = tree.tokens[firstWordOf(tree, head)];
    const isNamed = dependents(tree, head, 'flat').length > 0 && isGivenName(tokenAt(tree, head).form);
    const hasRole = childrenOf(tree, head).some(
      (child) =>
        child < head && tokenAt(tree, child).upos === 'NOUN' && isPersonNoun(tokenAt(tree, child).lemma),
    );
    return upos === 'PROPN' && (isNamed || hasRole || isPersonNoun(before?.lemma.toLowerCase() ?? ''));
  }
  // "sonar images made by students, who": a thing, with a person between it and "who".
  if (!/^whom?$/iu.test(form) || upos !== 'NOUN' || isPersonNoun(lemma)) return false;
  return tree.tokens
    .slice(head + 1, pronoun)
    .some((between) => between.upos === 'NOUN' && isPersonNoun(between.lemma));
}

/** What may come about; a clause with "that" says what it would be. */
const CHANCE = /^(?:risk|chance|danger|possibility|likelihood|probability|prospect|fear|threat|hope)$/u;

/** "the older of which", "two of which": what is compared or counted is one of several. */
function isOneOfSeveral(tree: Tree, pronoun: number): boolean {
  if (!/^of$/iu.test(tree.tokens[pronoun - 1]?.form ?? '')) return false;
  const { xpos, form } = tree.tokens[pronoun - 2] ?? { xpos: '', form: '' };
  return (
    /^(JJR|JJS|CD)$/u.test(xpos) ||
    /^(both|each|neither|either|several|many|few|older|younger|larger|smaller|last|first)$/iu.test(form)
  );
}

const TIME =
  /^(second|minute|hour|day|night|morning|afternoon|evening|noon|midnight|week|weekend|month|quarter|season|term|year|decade|century|time|moment|date|period|era|age|summer|winter|spring|autumn|christmas|easter|today|yesterday|tomorrow|eve|anniversary|((mon|tues|wednes|thurs|fri|satur|sun)day))$/iu;

/** A part of a day, a day, a month, a year, or a longer time. */
function isTime(tree: Tree, noun: number): boolean {
  const { lemma, form } = tokenAt(tree, noun);
  return TIME.test(lemma) || isMonthName(form) || /^(1[0-9]|20)\d\d(s)?$/u.test(form);
}

/** "£30m a season, which was a record", "grew last year, which": what tells how often or when says no more of itself. */
const isBareTime = (tree: Tree, noun: number): boolean =>
  isTime(tree, noun) &&
  /^(?:obl|nmod|advmod)/u.test(tokenAt(tree, noun).deprel) &&
  dependents(tree, noun, 'case').length === 0;

/**
 * "ferries to the islands, where shops have shut", "under a chimney in Garth, where": the noun right before the comma is the
 * place, whatever the tree hangs the clause on; null where that is no single place.
 */
export function whereabouts(tree: Tree, pronoun: number): number | null {
  if (!/^where$/iu.test(tokenAt(tree, pronoun).form) || tree.tokens[pronoun - 1]?.form !== ',') return null;
  let at = pronoun - 2;
  while (at >= 0 && /^(flat|compound)/u.test(tokenAt(tree, at).deprel) && tokenAt(tree, at).head >= 0)
    at = tokenAt(tree, at).head;
  const noun = tree.tokens[at];
  if (at > pronoun - 2 || !noun || !/^(NOUN|PROPN)$/u.test(noun.upos)) return null;
  const isPlace =
    !isTime(tree, at) && !isPersonNoun(noun.lemma) && noun.deprel !== 'conj' && noun.deprel !== 'appos';
  const isCounted = dependents(tree, at, 'conj', 'nummod').length > 0;
  return isPlace && !isCounted ? at : null;
}

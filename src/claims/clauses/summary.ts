import { isPersonNoun } from '../names/person-nouns';
import { lastWordOf, tokenAt, type Tree } from '../trees/tree';
import { isDeed, isEventNoun, ORDINAL } from './event-nouns';

/**
 * Whether a comma opens a noun that ends the sentence and sums up what its clause tells: "…, a delay of two years", "…, the third
 * attack this year", "…, up from £3m"; not "in Essen, the largest city in the Ruhr", if it is behind a place or a time.
 */
export function opensSummary(tree: Tree, comma: number, isBehindPlace: boolean): boolean {
  if (tree.tokens[comma]?.form !== ',') return false;
  if (isChange(tree, comma)) return true;
  const opener = tree.tokens[comma + 1]?.form.toLowerCase() ?? '';
  if (!/^(?:an?|another|the|its|their|his|her)$/u.test(opener)) return false;
  const phrase: number[] = [];
  for (let at = comma + 2; /^(?:ADJ|NOUN|NUM|ADV)$/u.test(tree.tokens[at]?.upos ?? ''); at += 1)
    phrase.push(at);
  const noun = phrase.at(-1);
  if (noun === undefined || isPersonNoun(tokenAt(tree, noun).lemma) || isShare(tree, noun)) return false;
  const { lemma } = tokenAt(tree, noun);
  const isEvent = isDeed(lemma) || isEventNoun(lemma);
  const isRanked = phrase.some(
    (at) => tokenAt(tree, at).xpos === 'JJS' || ORDINAL.test(tokenAt(tree, at).form),
  );
  const isNew = /^an?(?:other)?$/u.test(opener);
  if (!(isEvent && isNew) && !(isRanked && (isEvent || !isBehindPlace))) return false;
  return isLast(tree, noun);
}

/** "a third of its people" */
const isShare = (tree: Tree, noun: number): boolean =>
  ORDINAL.test(tokenAt(tree, noun).form) && /^of$/iu.test(tree.tokens[noun + 1]?.form ?? '');

/** Whether nothing follows a noun in its sentence but what is told of it. */
function isLast(tree: Tree, noun: number): boolean {
  const after = tree.tokens.slice(noun + 1);
  const next = after.findIndex(({ upos }) => upos === 'PUNCT');
  const isPhrase = after.slice(0, next).every(({ upos }) => !/^(?:VERB|AUX|CCONJ)$/u.test(upos));
  const last = isPhrase && next >= 0 ? noun + next : lastWordOf(tree, noun);
  return tree.tokens.slice(last + 1).every(({ upos }) => upos === 'PUNCT');
}

/** "…, up from £3m a year before" */
function isChange(tree: Tree, comma: number): boolean {
  const rest = tree.tokens.slice(comma + 1);
  return (
    /^(?:up|down)$/iu.test(rest[0]?.form ?? '') &&
    /^(?:from|\d.*)$/iu.test(rest[1]?.form ?? '') &&
    rest.every(({ upos, form }) => !/^(?:VERB|AUX|CCONJ)$/u.test(upos) && form !== ',')
  );
}

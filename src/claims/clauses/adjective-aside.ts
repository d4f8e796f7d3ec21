import { dependents, firstWordOf, tokenAt, type Tree } from '../trees/tree';
import { ORDINAL } from './event-nouns';
import { endsClause } from './loose-aside';
import { copulaFor, isNominal, nameOf } from './noun-phrase';
import { keep, trimmed, without, wordsOf, wordsUnder } from './piece';
import { isPast } from './predicate';
import type { ClauseRule } from './rule';

/** A quality or a state between a subject and its verb ("The lake, once 70 feet deep, …", "Shares, down 3%, …") is a fact of its own. */
export const adjectiveAside: ClauseRule = {
  name: 'adjective-aside',
  example: {
    text: 'The lake, once 70 feet deep, is dry.',
    claims: ['The lake is dry.', 'The lake [was] once 70 feet deep.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    for (const quality of words) {
      const { head } = tokenAt(tree, quality);
      if (quality === piece.predicate || head < 0 || head > quality || !isQuality(tree, quality)) continue;
      const inside = trimmed(tree, wordsUnder(tree, words, quality));
      const [first] = inside;
      if (first === undefined || inside.length < 2 || tree.tokens[first - 1]?.form !== ',') continue;
      if (tokenAt(tree, first).upos === 'CCONJ' || !words.has(head) || !isNominal(tree, head)) continue;
      const isSubject = tokenAt(tree, head).deprel.startsWith('nsubj');
      if (!isAgeThen(tree, quality) && !(isSubject && endsClause(tree, piece, inside))) continue;
      // "A woman and her daughters, aged 9 and 12,": whose age it is nobody can say from the tree.
      if (dependents(tree, head, 'conj').some((other) => other < first)) continue;
      const name = nameOf(tree, piece, head, first);
      if (name.length === 0 || name.includes(first)) continue;
      const past = wasOnce(tree, first) || isPast(tree, piece.predicate);
      yield [
        without(tree, piece, new Set(inside)),
        {
          ...piece,
          predicate: quality,
          carrier: false,
          subject: name,
          items: [
            ...keep(name),
            { kind: 'supplied', text: copulaFor(tree, head, past, name), because: 'copula' },
            ...keep(inside),
          ],
          // "aged 17 and 19": each of two.
          whole: /^aged$/iu.test(tokenAt(tree, quality).form),
          cuts: [...piece.cuts, 'adjective-aside'],
        },
      ];
    }
  },
};

/** "once", "then", "formerly": what is so no more. */
export const wasOnce = (tree: Tree, first: number): boolean =>
  /^(?:then|once|formerly|previously|originally|long|until)$/iu.test(tokenAt(tree, first).form);

/** "deep", "aged", "down": an adjective, a direction with a measure, or a hyphened participle ("Labour-run since 1994"). */
function isQuality(tree: Tree, token: number): boolean {
  const { upos, xpos, deprel, form } = tokenAt(tree, token);
  if (/^(?:up|down)$/iu.test(form))
    return /^(?:amod|advmod|acl)$/u.test(deprel) && dependents(tree, token, 'obl').length > 0;
  if (isInTime(tree, token)) return true;
  if (!/^(?:amod|acl|advcl|appos)$/u.test(deprel)) return false;
  if (isAgeThen(tree, token)) return true;
  if (tree.tokens[token - 1]?.form === '-')
    return (
      /(?:ed|run|led|born|built|held|owned|made)$/iu.test(form) && dependents(tree, token, 'det').length === 0
    );
  return (
    upos === 'ADJ' &&
    xpos !== 'JJS' &&
    dependents(tree, token, 'det', 'nmod:poss', 'mark', 'nsubj').length === 0
  );
}

/** "now in its third week", "in its fifth year", "still in office": how far or where it is at a time. */
function isInTime(tree: Tree, token: number): boolean {
  const { upos, deprel, lemma } = tokenAt(tree, token);
  if (upos !== 'NOUN' || !/^(?:nmod|obl|advmod|acl|appos|parataxis)/u.test(deprel)) return false;
  const first = firstWordOf(tree, token);
  const isTimed = /^(?:now|still|then|once|currently|formerly)$/iu.test(tokenAt(tree, first).form);
  const [preposition] = dependents(tree, token, 'case');
  if (preposition === undefined || !/^(?:in|at|on|under)$/iu.test(tokenAt(tree, preposition).form))
    return false;
  if (isTimed) return preposition === first + 1;
  const isOwn = dependents(tree, token, 'nmod:poss').some((own) =>
    /^(?:its|his|her|their)$/iu.test(tokenAt(tree, own).form),
  );
  return (
    preposition === first &&
    isOwn &&
    dependents(tree, token, 'amod').some((child) => ORDINAL.test(tokenAt(tree, child).form)) &&
    /^(?:day|week|month|year|decade|season|term)$/u.test(lemma)
  );
}

/** "then 19" */
const isAgeThen = (tree: Tree, token: number): boolean =>
  tokenAt(tree, token).upos === 'NUM' && /^(?:then|now|still)$/iu.test(tree.tokens[token - 1]?.form ?? '');

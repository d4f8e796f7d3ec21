import { childrenOf, dependent, dependents, tokenAt, type Tree } from '../trees/tree';
import { auxiliariesOf } from '../clauses/predicate';
import { tokensOf, wordsOf, type Piece } from '../clauses/piece';
import { listsOf } from './lists';
import { wordSet } from '../../language/word-set';

/** Verbs that several do with each other: "Oslo and Bergen merged" is not two facts. */
const RECIPROCAL = wordSet(
  `meet merge marry divorce wed clash fight debate talk negotiate cooperate collaborate differ unite join combine share exchange split part separate collide compete partner team ally agree disagree quarrel correspond converge coincide conspire battle face tie draw trade border match overlap interact communicate engage feud reconcile alternate vary range total number kiss embrace form comprise constitute`,
);
/** Verbs that take several things as one: "mix oil and water". */
const JOINING = wordSet(
  'combine mix merge link connect compare join separate distinguish blend unite exchange swap bridge pair balance reconcile divide match weigh marry',
);
/** Words that make of several one: "together", "a total of", "each other". */
const COLLECTIVE = wordSet(
  'together jointly mutual mutually respectively total combined each between among amongst amid alike both-way collectively apart versus vs simultaneously either neither',
);
/** Nouns and adjectives that several are to each other: "are partners", "are similar". */
const RELATIONAL = wordSet(
  'partner ally rival neighbour neighbor sister brother twin couple friend enemy colleague similar different equal identical same related parallel compatible opposite half third quarter pair duo trio team',
);

/** What several make with each other: "reached an agreement", "held talks". */
const SHARED = wordSet(
  'deal agreement pact talk merger contract treaty partnership accord truce ceasefire settlement alliance venture relation tie war conversation meeting border relationship marriage duel match summit',
);

/** Whether the members of a list do something together, so that none of them alone would be the whole truth. */
export function isTogether(tree: Tree, first: number, piece: Piece): boolean {
  const { predicate } = piece;
  const isSubject = tokenAt(tree, first).deprel.startsWith('nsubj');
  const objects = dependents(tree, predicate, 'obj');
  const near = [predicate, first, tokenAt(tree, first).head, ...objects].filter((token) => token >= 0);
  const around = near.flatMap((token) => [token, ...childrenOf(tree, token)]);
  if (around.some((token) => COLLECTIVE.has(tokenAt(tree, token).form.toLowerCase()))) return true;
  if (isMatched(tree, piece) || isReciprocal(tree, piece)) return true;
  const verb = tokenAt(tree, predicate).lemma.toLowerCase();
  if (!isSubject) {
    const { head } = tokenAt(tree, first);
    if (isSumOf(tree, first) || isOfParents(tree, first)) return true;
    return JOINING.has(tokenAt(tree, head < 0 ? predicate : head).lemma.toLowerCase());
  }
  if (RECIPROCAL.has(verb) || RELATIONAL.has(verb) || isOneNoun(tree, first, predicate)) return true;
  return counts(tree, predicate) || objects.some((object) => SHARED.has(tokenAt(tree, object).lemma));
}

/** "the son of a baker and a nurse", "the grandchild of Ida Roos and Bo Lind": of two parents, not of one and of another. */
function isOfParents(tree: Tree, first: number): boolean {
  const { deprel, head } = tokenAt(tree, first);
  // "born to a baker and a nurse"
  if (tree.tokens[head]?.lemma === 'bear')
    return dependents(tree, first, 'case').some((word) => /^(?:to|of)$/iu.test(tokenAt(tree, word).form));
  return (
    deprel === 'nmod' &&
    /^(?:son|daughter|child|grandson|granddaughter|grandchild|descendant)$/u.test(
      tree.tokens[head]?.lemma ?? '',
    ) &&
    dependents(tree, first, 'case').some((word) => /^of$/iu.test(tokenAt(tree, word).form))
  );
}

/** "400 hectares of forest and farmland": a measure of both, and not so much of either. */
function isSumOf(tree: Tree, first: number): boolean {
  const { deprel, head } = tokenAt(tree, first);
  return (
    deprel === 'nmod' &&
    head >= 0 &&
    dependents(tree, head, 'nummod').length > 0 &&
    dependents(tree, first, 'case').some((word) => /^of$/iu.test(tokenAt(tree, word).form))
  );
}

/** "knew each other", "have four children between them", "earned £3m and £4m respectively". */
function isReciprocal(tree: Tree, piece: Piece): boolean {
  const words = [...wordsOf(piece)].map((token) => tokenAt(tree, token).form).join(' ');
  return /\b(?:respectively|each other|one another|between (?:them|the (?:two|three)|themselves)|among themselves|a total of)\b/iu.test(
    words,
  );
}

/**
 * "Oslo and Bergen are twin cities", "became friends", "are a couple": a noun that is told of several is told of them together,
 * unless each of them is several ("cats and dogs are mammals").
 */
function isOneNoun(tree: Tree, first: number, predicate: number): boolean {
  const isCopular = auxiliariesOf(tree, predicate).some((token) => tokenAt(tree, token).deprel === 'cop');
  const isBecoming = /^(become|remain|stay)$/u.test(tokenAt(tree, predicate).lemma);
  const noun = isCopular ? predicate : isBecoming ? dependent(tree, predicate, 'xcomp', 'obj') : -1;
  if (noun < 0 || tokenAt(tree, noun).upos !== 'NOUN' || dependent(tree, noun, 'case') >= 0) return false;
  const isPlural = (token: number): boolean => tokenAt(tree, token).xpos === 'NNS';
  return !isPlural(noun) || ![first, ...dependents(tree, first, 'conj')].every(isPlural);
}

/**
 * "Roos and Beck won the first and second races", "felled trees and masts in Ode and Hale": of two lists of as many members in one
 * clause each may go with one, though no "respectively" says so.
 */
function isMatched(tree: Tree, piece: Piece): boolean {
  const lists = listsOf(tree, tokensOf(piece)).filter(
    ([first]) =>
      !/^(VERB|AUX)$/u.test(tokenAt(tree, first!).upos) && isInClause(tree, first!, piece.predicate),
  );
  return new Set(lists.map(({ length }) => length)).size < lists.length;
}

/** Whether nothing but nouns stands between a word and the predicate of its clause. */
function isInClause(tree: Tree, token: number, predicate: number): boolean {
  for (let at = token; at >= 0; at = tokenAt(tree, at).head) {
    if (at === predicate) return true;
    if (/^(acl|advcl|ccomp|csubj|parataxis|appos|conj)/u.test(tokenAt(tree, at).deprel)) return false;
  }
  return false;
}

/** "had five sons", "scored 12 goals", "destroyed half the harvest", "account for a fifth": a number that may count what all of them did. */
function counts(tree: Tree, predicate: number): boolean {
  const copula = auxiliariesOf(tree, predicate).some((token) => tokenAt(tree, token).deprel === 'cop');
  // "account for a fifth of the sum"
  const isOfSum = /^(?:account|make)$/u.test(tokenAt(tree, predicate).lemma);
  const heads = [
    ...dependents(tree, predicate, 'obj'),
    ...(isOfSum ? dependents(tree, predicate, 'obl') : []),
    ...(copula ? [predicate] : []),
  ];
  return heads.some((head) =>
    [head, ...childrenOf(tree, head)].some((token) => {
      const { deprel, form, upos } = tokenAt(tree, token);
      return (
        (deprel === 'nummod' && token !== head) || (upos === 'NUM' && token === head) || SHARE.test(form)
      );
    }),
  );
}

const SHARE =
  /^(half|thirds?|quarters?|fifths?|tenths?|most|majority|%|percent|bulk|rest|remaining|dozens?|hundreds|thousands|millions)$/iu;

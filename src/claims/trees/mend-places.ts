import type { Token } from '../../language/parsed';
import { isPredicate, subjectOf } from '../clauses/predicate';
import { isPersonNoun } from '../names/person-nouns';
import { dependent, dependents, firstWordOf, isUnder, tokenAt, type Tree } from './tree';

/** "backs the tram as costs climb to £48m": an amount straight behind a verb is what that verb came to, not the one above. */
export function ownAmount(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, amount) => {
    if (!token.deprel.startsWith('obl') || !isFigure(tree, amount)) return token;
    const first = firstWordOf(tree, amount);
    const verb = first - 1;
    if (!/^(to|by|from|at)$/iu.test(tokenAt(tree, first).form) || token.head >= verb) return token;
    if (tree.tokens[verb]?.upos !== 'VERB' || !isUnder(tree, verb, token.head)) return token;
    return subjectOf(tree, verb) < 0 ? token : { ...token, head: verb };
  });
}

/** "covers 310 acres, or about 6% of the lake": a figure joined to a verb is joined to the figure that is the verb's object. */
export function joinFigures(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, figure) => {
    if (token.deprel !== 'conj' || token.head < 0 || !isFigure(tree, figure)) return token;
    if (isPredicate(tree, figure) || tokenAt(tree, token.head).upos !== 'VERB') return token;
    const object = dependents(tree, token.head, 'obj', 'obl:unmarked').find(
      (other) => other > token.head && other < figure && isFigure(tree, other),
    );
    const isJoined = dependents(tree, figure, 'cc').length > 0;
    return object === undefined || !isJoined ? token : { ...token, head: object };
  });
}

/** "a trial, the first of its kind, ran": what has an article of its own behind a noun and its comma is beside it. */
export function setBeside(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, aside) => {
    if (token.deprel !== 'amod' || token.upos !== 'ADJ' || token.head >= aside) return token;
    const article = dependents(tree, aside, 'det')[0];
    const isAside = article !== undefined && tree.tokens[article - 1]?.form === ',';
    return isAside ? { ...token, deprel: 'appos' } : token;
  });
}

/** "So far it has hired 12, managing director Piet Aldous told the meeting": an -ing form before a role is a part of it. */
export function nameActing(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (token.xpos !== 'VBG' || token.deprel !== 'advcl') return token;
    const role = tree.tokens[index + 1];
    const isRole = role?.upos === 'NOUN' && role.deprel === 'nmod:desc' && isPersonNoun(role.lemma);
    if (!isRole || dependents(tree, index, 'obj', 'obl', 'advmod').length > 0) return token;
    return { ...token, upos: 'ADJ', xpos: 'JJ', head: index + 1, deprel: 'amod' };
  });
}

/** "talks with two ministers, including Premier Ida Roos": a person is among the people, not among the talks. */
export function hangAmong(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, person) => {
    if (token.deprel !== 'nmod' || token.head < 0 || isPersonNoun(tokenAt(tree, token.head).lemma))
      return token;
    const isAmong = dependents(tree, person, 'case').some((mark) =>
      /^including$/iu.test(tokenAt(tree, mark).form),
    );
    if (!isAmong || dependent(tree, person, 'nmod:desc') < 0) return token;
    const people = dependents(tree, token.head, 'nmod').filter((other) => {
      const { lemma, xpos } = tokenAt(tree, other);
      return other < person && xpos === 'NNS' && isPersonNoun(lemma);
    });
    return people.length === 1 ? { ...token, head: people[0]! } : token;
  });
}

/** Money, a share or a counted noun. */
function isFigure(tree: Tree, token: number): boolean {
  const { upos, form } = tokenAt(tree, token);
  return /^(NUM|SYM)$/u.test(upos) || form === '%' || dependent(tree, token, 'nummod') >= 0;
}

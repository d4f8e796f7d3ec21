import type { Token } from '../../language/parsed';
import { tokensWith } from './apply-mends';
import { isPredicate, subjectOf } from '../clauses/predicate';
import { isPersonNoun } from '../names/person-nouns';
import {
  childrenOf,
  dependent,
  dependents,
  firstWordOf,
  isUnder,
  lastWordOf,
  tokenAt,
  type Tree,
} from './tree';

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

/** "issued 11 fines, including four to the same man": who or what is included is among the things named last. */
export function nameIncluded(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, opener) => {
    const { deprel, head, form } = token;
    if (form !== 'including' || !/^(advcl|acl)$/u.test(deprel) || head < 0 || head > opener) return;
    const named = dependent(tree, opener, 'obj');
    if (named < opener || tree.tokens[opener - 1]?.form !== ',') return;
    const whole = deprel === 'acl' ? head : nounBefore(tree, head, opener - 1);
    if (whole === undefined) return;
    mended.set(opener, { ...token, head: named, deprel: 'case' });
    mended.set(named, { ...tokenAt(tree, named), head: whole, deprel: 'nmod' });
    for (const child of childrenOf(tree, opener))
      if (child !== named)
        mended.set(child, { ...tokenAt(tree, child), head: named, ...ofNoun(tree, child) });
  });
  return tokensWith(tree, mended);
}

/** What of a verb's nouns ends right before a comma. */
function nounBefore(tree: Tree, verb: number, comma: number): number | undefined {
  return dependents(tree, verb, 'nsubj', 'obj', 'obl').find((noun) => lastWordOf(tree, noun) === comma - 1);
}

/** What hangs on a verb as its phrase hangs on a noun as the noun's. */
const ofNoun = (tree: Tree, child: number): { deprel: string } => {
  const { deprel } = tokenAt(tree, child);
  return { deprel: deprel.startsWith('obl') ? 'nmod' : deprel };
};

/** "from wells more than 2 miles (3.2 kilometers) away": a distance, and in brackets the same again, belong to the adverb behind them. */
export function hangDistance(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, unit) => {
    const { deprel, head, upos } = token;
    if (deprel !== 'conj' || upos !== 'NOUN' || head < 0 || head > unit) return;
    if (dependent(tree, unit, 'nummod') < 0 || dependent(tree, unit, 'cc') >= 0) return;
    const end = tree.tokens[unit + 1]?.form === '(' ? closeOf(tree, unit + 1) : unit;
    const adverb = end + 1;
    if (!/^(?:away|apart|off)$/u.test(tree.tokens[adverb]?.form ?? '')) return;
    if (tokenAt(tree, adverb).deprel !== 'advmod' || isUnder(tree, head, adverb)) return;
    mended.set(unit, { ...token, head: adverb, deprel: 'obl:unmarked' });
    mended.set(adverb, { ...tokenAt(tree, adverb), head });
  });
  return tokensWith(tree, mended);
}

/** The bracket that closes one; where none does the bracket itself. */
function closeOf(tree: Tree, open: number): number {
  const close = tree.tokens.findIndex(({ form }, index) => index > open && form === ')');
  return close < 0 ? open : close;
}

/** Money, a share or a counted noun. */
function isFigure(tree: Tree, token: number): boolean {
  const { upos, form } = tokenAt(tree, token);
  return /^(NUM|SYM)$/u.test(upos) || form === '%' || dependent(tree, token, 'nummod') >= 0;
}

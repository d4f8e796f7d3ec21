import type { Token } from '../../language/parsed';
import { isPredicate, subjectOf } from '../clauses/predicate';
import {
  childrenOf,
  dependents,
  firstWordOf,
  isUnder,
  lastWordOf,
  tokenAt,
  yieldOf,
  type Tree,
} from './tree';
import { verbAbove } from './verb-above';

/**
 * "led through Lind, whose kick hit the wall, and looked safe": a clause whose subject "whose" owns is about the noun before
 * its comma, whatever it is joined to.
 */
export function hangWhose(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    if (token.deprel.startsWith('acl') || token.head < 0 || !isPredicate(tree, clause)) return token;
    if (!/^(conj|parataxis|advcl|ccomp|appos|dep)/u.test(token.deprel)) return token;
    const subject = subjectOf(tree, clause);
    const whose = subject < 0 ? -1 : firstWordOf(tree, subject);
    if (whose < 2 || whose > clause || !/^whose$/iu.test(tokenAt(tree, whose).form)) return token;
    const noun = headOf(tree, tokenAt(tree, whose - 1).form === ',' ? whose - 2 : whose - 1);
    return noun < 0 || isUnder(tree, noun, clause) ? token : { ...token, head: noun, deprel: 'acl:relcl' };
  });
}

/** The head of the noun phrase that ends with a word; −1 where no noun does. */
function headOf(tree: Tree, last: number): number {
  let at = last;
  while (/^(flat|compound)/u.test(tokenAt(tree, at).deprel) && tokenAt(tree, at).head >= 0)
    at = tokenAt(tree, at).head;
  const head = at > last ? last : at;
  return /^(NOUN|PROPN)$/u.test(tokenAt(tree, head).upos) ? head : -1;
}

/** "Stott, her neighbour and former teacher": a person's name, and after a comma two roles with one owner: who that is. */
export function setBesideName(tree: Tree): readonly Token[] {
  for (const [name, { upos }] of tree.tokens.entries()) {
    if (upos !== 'PROPN') continue;
    const [role, last, ...rest] = rolesAfter(tree, name);
    if (role === undefined || last === undefined || rest.length > 0) continue;
    const first = firstWordOf(tree, role);
    const isOwned = /^(his|her|its|their|the|a|an)$/iu.test(tokenAt(tree, first).form) && first < role;
    const isBare =
      dependents(tree, last, 'det', 'nmod:poss', 'nummod').length === 0 && tokenAt(tree, last).xpos === 'NN';
    if (!isOwned || !isBare || tree.tokens[first - 1]?.form !== ',') continue;
    if (dependents(tree, role, 'cc').length > 0 || dependents(tree, last, 'cc').length === 0) continue;
    return tree.tokens.map((token, index) => {
      if (index === role) return { ...token, head: name, deprel: 'appos' };
      return index === last ? { ...token, head: role } : token;
    });
  }
  return tree.tokens;
}

/**
 * What is joined to a name; else what is joined to the verb above it, or to that, but has neither a verb nor a case of its own,
 * where the first of it follows the name and a comma.
 */
function rolesAfter(tree: Tree, name: number): readonly number[] {
  const own = dependents(tree, name, 'conj').filter((member) => member > name);
  const { head: verb, deprel } = tokenAt(tree, name);
  if (own.length > 0 || verb < 0 || verb > name || !/^(obj|obl)/u.test(deprel)) return own;
  const opening = lastWordOf(tree, name) + 2;
  for (
    let above = verb;
    above >= 0 && tokenAt(tree, above).upos === 'VERB';
    above = tokenAt(tree, above).head
  ) {
    const members = dependents(tree, above, 'conj').filter((member) => member > name);
    const [role] = members;
    if (role === undefined) continue;
    const all = [...members, ...dependents(tree, role, 'conj')];
    const areBare = all.every(
      (member) =>
        tokenAt(tree, member).upos === 'NOUN' &&
        dependents(tree, member, 'nsubj', 'cop', 'case', 'orphan', 'mark').length === 0,
    );
    return areBare && firstWordOf(tree, role) === opening ? all : [];
  }
  return [];
}

/**
 * "agreed to buy Zippa, a maker of robots that has made no profit, for $1 billion": behind the comma that closes an aside a phrase
 * belongs to the verb before the aside.
 */
export function closeAside(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, phrase) => {
    const { deprel, head: inner } = token;
    if (!/^(obl|nmod|advcl|acl)/u.test(deprel) || inner < 0 || inner > phrase) return token;
    const first = firstWordOf(tree, phrase);
    if (tree.tokens[first - 1]?.form !== ',' || !/^(ADP|SCONJ)$/u.test(tokenAt(tree, first).upos))
      return token;
    if (first < inner || /^(including|like|such)$/iu.test(tokenAt(tree, first).form)) return token;
    const clause = tokenAt(tree, inner);
    const isOfClause = clause.deprel.startsWith('acl') && clause.head >= 0;
    const aside = asideAbove(tree, isOfClause ? clause.head : inner);
    if (!isOfClause && !/^for$/iu.test(tokenAt(tree, first).form)) return token;
    const host = aside < 0 ? -1 : verbAbove(tree, tokenAt(tree, aside).head);
    if (host < 0 || host > firstWordOf(tree, aside)) return token;
    const relation = deprel.startsWith('nmod') ? 'obl' : deprel.startsWith('acl') ? 'advcl' : deprel;
    return { ...token, head: host, deprel: relation };
  });
}

/** The apposition that a noun is, or is a phrase of. */
function asideAbove(tree: Tree, noun: number): number {
  let at = noun;
  while (at >= 0 && tokenAt(tree, at).deprel.startsWith('nmod')) at = tokenAt(tree, at).head;
  const isAside = at >= 0 && tokenAt(tree, at).deprel === 'appos';
  return isAside && tree.tokens[firstWordOf(tree, at) - 1]?.form === ',' ? at : -1;
}

/**
 * "at home in Ostrey, where she teaches and a party was held": what a comma opens and none closes goes on behind "and", though the
 * tree joins that to the verb before it.
 */
export function joinUnclosed(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, other) => {
    const { deprel, head } = token;
    if (deprel !== 'conj' || head < 0 || head > other || !isPredicate(tree, other)) return token;
    const joint = dependents(tree, other, 'cc')[0];
    if (joint === undefined || joint < head || /^[,;]$/u.test(tokenAt(tree, joint - 1).form)) return token;
    const clause = tree.tokens.findIndex(
      ({ deprel: own }, at) =>
        own === 'acl:relcl' && at > head && at < joint && opensUnclosed(tree, at, joint),
    );
    if (clause < 0 || dependents(tree, clause, 'conj').some((member) => member < other)) return token;
    return canGoOn(tree, clause, other) ? { ...token, head: clause } : token;
  });
}

/** Whether a relative clause begins after a comma and has no comma from there up to a conjunction right behind it. */
function opensUnclosed(tree: Tree, clause: number, joint: number): boolean {
  const words = yieldOf(tree, clause).filter((token) => tokenAt(tree, token).upos !== 'PUNCT');
  const [first, last] = [words[0]!, words.at(-1)!];
  const isOpen =
    tree.tokens[first - 1]?.form === ',' && /^(who|which|whose|where)$/iu.test(tokenAt(tree, first).form);
  return isOpen && last === joint - 1 && tree.tokens.slice(first, joint).every(({ form }) => form !== ',');
}

/** Whether what "and" joins can go on with a clause: a clause with a subject, an auxiliary of its own, or the same form. */
function canGoOn(tree: Tree, clause: number, other: number): boolean {
  if (subjectOf(tree, other) >= 0) return true;
  const [one, two] = [tokenAt(tree, clause).xpos, tokenAt(tree, other).xpos];
  const hasHelper = dependents(tree, other, 'aux', 'cop').length > 0;
  const isHelped = dependents(tree, clause, 'aux').length > 0;
  return hasHelper || (isHelped ? two === 'VBN' || two === 'VBD' : one === two);
}

/**
 * "The college, which pays its maker, the firm Lumen, 800 euros a year, has …": of two subjects the one between commas behind a
 * relative clause tells of the noun before it.
 */
export function joinTwoSubjects(tree: Tree): readonly Token[] {
  for (const [verb, { upos }] of tree.tokens.entries()) {
    if (upos !== 'VERB' || dependents(tree, verb, 'cop').length > 0) continue;
    const outer = childrenOf(tree, verb).find((child) => tokenAt(tree, child).deprel === 'nsubj:outer');
    const inner = childrenOf(tree, verb).find((child) => tokenAt(tree, child).deprel === 'nsubj');
    if (outer === undefined || inner === undefined || outer > inner || inner > verb) continue;
    const first = firstWordOf(tree, inner);
    const noun = first - 2;
    const isAside =
      tree.tokens[first - 1]?.form === ',' &&
      /^(NOUN|PROPN)$/u.test(tree.tokens[noun]?.upos ?? '') &&
      tree.tokens[lastWordOf(tree, inner) + 1]?.form === ',' &&
      dependents(tree, outer, 'acl').some((clause) => isUnder(tree, noun, clause));
    return tree.tokens.map((token, index) => {
      if (index === outer) return { ...token, deprel: 'nsubj' };
      if (isAside && index === first - 1) return { ...token, head: inner };
      return index === inner && isAside ? { ...token, head: noun, deprel: 'appos' } : token;
    });
  }
  return tree.tokens;
}

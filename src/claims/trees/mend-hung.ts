import type { Token } from '../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../clauses/predicate';
import { raise } from './raise';
import { isSaying } from './saying-words';
import { dependents, firstWordOf, tokenAt, type Tree } from './tree';
import { verbAbove } from './verb-above';

/**
 * "stood empty, its windows boarded": a participle after a noun with an owner, which the tree takes for what is left of a
 * clause that has lost its verb, is beside the clause before.
 */
export function hangAbsolute(tree: Tree): readonly Token[] {
  const clause = tree.tokens.findIndex((_, index) => isOwnedGap(tree, index));
  if (clause < 0) return tree.tokens;
  const { head: noun } = tokenAt(tree, clause);
  const { head } = tokenAt(tree, noun);
  return tree.tokens.map((token, index) => {
    if (index === clause) return { ...token, head, deprel: 'advcl' };
    if (index === noun) return { ...token, head: clause, deprel: 'nsubj' };
    return token.head === noun && (index > clause || token.deprel === 'punct')
      ? { ...token, head: clause }
      : token;
  });
}

function isOwnedGap(tree: Tree, clause: number): boolean {
  const { deprel, head: noun, xpos } = tokenAt(tree, clause);
  if (deprel !== 'orphan' || xpos !== 'VBN' || noun !== clause - 1 || !isOwned(tree, noun)) return false;
  const { deprel: place, head } = tokenAt(tree, noun);
  return place === 'conj' && head >= 0 && head < noun && dependents(tree, noun, 'cc').length === 0;
}

/** "its windows", "his last two books": right after a comma. */
function isOwned(tree: Tree, noun: number): boolean {
  const owner = firstWordOf(tree, noun);
  const isPossessive = /^(his|her|its|their)$/iu.test(tokenAt(tree, owner).form) && owner < noun;
  return isPossessive && tree.tokens[owner - 1]?.form === ',';
}

/** "says Roos, who runs a bakery, before adding that …": who says one thing before another does both. */
export function hangAdding(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, adding) => {
    const { deprel, head, xpos, lemma } = token;
    if (deprel !== 'advcl' || xpos !== 'VBG' || head < 0 || head > adding || !ADDING.test(lemma))
      return token;
    const mark = dependents(tree, adding, 'mark')[0];
    if (mark === undefined || tree.tokens[mark - 1]?.form !== ',') return token;
    const clause = tokenAt(tree, head);
    if (!clause.deprel.startsWith('acl') || clause.head < 0) return token;
    const said = tokenAt(tree, clause.head).head;
    return said >= 0 &&
      tokenAt(tree, clause.head).deprel.startsWith('nsubj') &&
      isSaying(tokenAt(tree, said).lemma)
      ? { ...token, head: said }
      : token;
  });
}

const ADDING = /^(add|say|admit|explain|insist|warn|note|concede)$/u;

/** "lost by 51 votes to 50 when Haas walked out": without a comma and without a time before it "when" tells of the verb. */
export function hangWhen(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    if (!token.deprel.startsWith('acl') || token.head < 0) return token;
    const first = firstWordOf(tree, clause);
    if (!/^when$/iu.test(tokenAt(tree, first).form) || !isFinite(tree, clause)) return token;
    const before = tree.tokens[first - 1];
    if (before === undefined || before.form === ',' || TIMES.test(tokenAt(tree, token.head).lemma))
      return token;
    if (TIMES.test(before.lemma) || /^(1[0-9]|20)\d\d$/u.test(before.form)) return token;
    const host = verbAbove(tree, token.head);
    return host < 0 || host > first ? token : { ...token, head: host, deprel: 'advcl' };
  });
}

const TIMES =
  /^(second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|season|year|decade|century|time|moment|date|period|era|age|summer|winter|spring|autumn|(mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/**
 * "When the bank let her go, Roos called no lawyer": of two clauses with a comma between them the one that "when" opens is not the
 * main one.
 */
export function raiseFromOpening(tree: Tree): readonly Token[] {
  const { root } = tree;
  if (root < 0 || !isFinite(tree, root)) return tree.tokens;
  const opener = dependents(tree, root, 'mark', 'advmod').find((child) =>
    OPENERS.test(tokenAt(tree, child).form),
  );
  if (opener === undefined || tree.tokens.slice(0, opener).some(({ upos }) => upos !== 'PUNCT'))
    return tree.tokens;
  const main = dependents(tree, root, 'conj', 'parataxis').find((clause) => {
    const subject = subjectOf(tree, clause);
    if (
      clause < root ||
      subject < 0 ||
      subject > clause ||
      !isFinite(tree, clause) ||
      !isPredicate(tree, clause)
    )
      return false;
    if (dependents(tree, clause, 'cc', 'mark').some((child) => child < subject)) return false;
    return tree.tokens[firstWordOf(tree, clause) - 1]?.form === ',';
  });
  if (main === undefined) return tree.tokens;
  return raise(tree, main);
}

const OPENERS = /^(when|while|if|unless|although|though|because|as|after|before|since|until|once)$/iu;

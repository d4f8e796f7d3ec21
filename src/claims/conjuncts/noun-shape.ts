import { isDuration } from '../clauses/measures';
import { isNominal } from '../clauses/noun-phrase';
import { auxiliariesOf, isPredicate } from '../clauses/predicate';
import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';

export function isAmount(tree: Tree, member: number): boolean {
  return tokenAt(tree, member).upos === 'SYM' || dependents(tree, member, 'nummod').length > 0;
}

/** "on Tuesday night": a part of a day or its name. */
function isDay(tree: Tree, token: number): boolean {
  const { form, upos } = tokenAt(tree, token);
  return (
    /^(morning|afternoon|evening|night|noon|midnight|today|tomorrow|yesterday|(mon|tues|wednes|thurs|fri|satur|sun)day)$/iu.test(
      form,
    ) && /^(NOUN|PROPN)$/u.test(upos)
  );
}

export function hasCase(tree: Tree, member: number): boolean {
  return dependents(tree, member, 'case').some((token) => token < member);
}

export function isDetermined(tree: Tree, member: number): boolean {
  return (
    tokenAt(tree, member).upos === 'PROPN' ||
    childrenOf(tree, member).some((child) => /^(det|nmod:poss|nummod)/u.test(tokenAt(tree, child).deprel))
  );
}

export function isMember(tree: Tree, member: number, first: number): boolean {
  if (isDuration(tree, member) !== isDuration(tree, first) || isDay(tree, member) !== isDay(tree, first))
    return false;
  if ((tokenAt(tree, first).upos === 'NUM') !== (tokenAt(tree, member).upos === 'NUM'))
    return isAmount(tree, first) && isAmount(tree, member);
  if (isNominal(tree, member)) return isNominal(tree, first) && tokenAt(tree, member).upos !== 'PRON';
  const complement =
    isPredicate(tree, first) &&
    auxiliariesOf(tree, first).some((token) => tokenAt(tree, token).deprel === 'cop');
  return complement && tokenAt(tree, member).upos === 'ADJ' && tokenAt(tree, first).upos === 'ADJ';
}

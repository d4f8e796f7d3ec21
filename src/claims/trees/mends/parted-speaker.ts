import type { Token } from '../../../language/parsed';
import { isTense } from '../../clauses/predicate';
import { isTelling } from '../saying-words';
import { dependent, dependents, firstWordOf, tokenAt, type Tree } from '../tree';

/** So many words may stand between who speaks and the word of saying. */
const LONGEST_CLAUSE = 40;

/**
 * "Ida Lund, who ran the pool for the owner, Denby Borough, for a year, told police that …": the name before the clause with "who" speaks,
 * not a name that stands between commas inside the clause; that one says who the noun before it is.
 */
export function takeBeforeWho(tree: Tree): readonly Token[] {
  const { tokens } = tree;
  const verb = tokens.findIndex((_, index) => isSaying(tree, index));
  const who = tokens.findLastIndex(({ form }, index) => index < verb && /^who$/iu.test(form));
  const relative = tokens.findIndex(
    ({ xpos, upos }, index) => index > who && upos === 'VERB' && isTense(xpos),
  );
  if (who < 2 || relative < 0 || relative >= verb || verb - who > LONGEST_CLAUSE) return tokens;
  const name = nameBefore(tree, who - 1);
  if (name < 0 || !isNested(tree, who, verb) || tokens.slice(0, name).some(({ xpos }) => isTense(xpos)))
    return tokens;
  const subject = dependents(tree, verb, 'nsubj').find((word) => word < verb);
  return tokens.map((token, index) => {
    if (index === name) return { ...token, head: verb, deprel: 'nsubj' };
    if (index === relative) return { ...token, head: name, deprel: 'acl:relcl' };
    const isInside = index > who && index < verb && token.upos !== 'PUNCT';
    const isHeld = token.head > who && token.head < verb && index !== subject && !isCircumstance(tree, index);
    if (!isInside || isHeld) return token;
    const described = describedBy(tree, index, who);
    if (described >= 0) return { ...token, head: described, deprel: 'appos' };
    const isClause = token.upos === 'VERB' || dependent(tree, index, 'mark', 'nsubj') >= 0;
    return { ...token, head: relative, deprel: isClause ? 'advcl' : 'obl' };
  });
}

/** A word of saying in a tense, after a comma, with what is said after it. */
const isSaying = (tree: Tree, index: number): boolean =>
  isTelling(tokenAt(tree, index).lemma) &&
  /^VB[DZ]$/u.test(tokenAt(tree, index).xpos) &&
  tree.tokens[index - 1]?.form === ',' &&
  dependents(tree, index, 'ccomp').some((clause) => clause > index);

/** The first word of the name that ends at a comma; −1 where none does. */
function nameBefore(tree: Tree, comma: number): number {
  const last = comma - 1;
  if (tree.tokens[comma]?.form !== ',' || tree.tokens[last]?.upos !== 'PROPN') return -1;
  const { deprel, head } = tokenAt(tree, last);
  return deprel === 'flat' && head < last ? head : last;
}

/** Whether another phrase stands between commas before the one that closes the clause, and nothing is joined or begun anew. */
function isNested({ tokens }: Tree, who: number, verb: number): boolean {
  const inside = tokens.slice(who + 1, verb - 1);
  const isJoined = inside.some(({ upos }, at) => upos === 'CCONJ' && inside[at - 1]?.form === ',');
  return (
    inside.some(({ form }) => form === ',') &&
    !isJoined &&
    !inside.some(({ form }) => /^[;:.!?"“”]$/u.test(form))
  );
}

/** "…, for a year": a phrase with a preposition after a comma, which tells more of the deed than of the name before it. */
const isCircumstance = (tree: Tree, index: number): boolean =>
  tree.tokens[firstWordOf(tree, index) - 1]?.form === ',' &&
  dependents(tree, index, 'case').some((word) => word === firstWordOf(tree, index));

/** The noun before the comma that a name stands behind: "the owner, Denby Borough"; −1 where there is none. */
function describedBy(tree: Tree, name: number, who: number): number {
  const first = firstWordOf(tree, name);
  const noun = first - 2;
  const isBeside = tokenAt(tree, name).upos === 'PROPN' && tree.tokens[first - 1]?.form === ',';
  return isBeside && noun > who && tokenAt(tree, noun).upos === 'NOUN' ? noun : -1;
}

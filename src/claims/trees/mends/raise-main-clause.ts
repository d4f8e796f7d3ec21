import type { Token } from '../../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../../clauses/predicate';
import { raise } from '../raise';
import { dependents, firstWordOf, tokenAt, yieldOf, type Tree } from '../tree';

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

/**
 * "Loosely based on a fairy tale, the film is a comedy": a participle that opens the sentence is no main clause where one
 * with subject and tense follows its comma.
 */
export function raiseAfterParticiple(tree: Tree): readonly Token[] {
  const { root } = tree;
  if (root < 0 || !/^VB[NG]$/u.test(tokenAt(tree, root).xpos) || isFinite(tree, root)) return tree.tokens;
  if (dependents(tree, root, 'nsubj', 'csubj', 'expl', 'aux', 'cop').length > 0) return tree.tokens;
  if (tree.tokens.slice(0, root).some(({ upos }) => upos !== 'ADV')) return tree.tokens;
  const main = yieldOf(tree, root).find((token) => token > root && isMain(tree, token));
  if (main === undefined) return tree.tokens;
  return raise(tree, main);
}

/** A clause with subject and tense right after a comma, without a word that joins it to what is before. */
function isMain(tree: Tree, verb: number): boolean {
  const subject = subjectOf(tree, verb);
  if (subject < 0 || subject > verb || !isFinite(tree, verb) || !isPredicate(tree, verb)) return false;
  if (tokenAt(tree, subject).xpos.startsWith('W') || dependents(tree, verb, 'cc', 'mark').length > 0)
    return false;
  return tree.tokens[firstWordOf(tree, subject) - 1]?.form === ',';
}

/**
 * "Most of the ships that left the port never returned", "Six ports, including Gdynia, closed": a past form behind the relative
 * clause or the aside that a noun at the top has, with nothing that makes it a clause, is what is told of the noun.
 */
export function raiseAfterNoun(tree: Tree): readonly Token[] {
  const { root } = tree;
  if (root < 0 || !isBareNoun(tree, root)) return tree.tokens;
  const verb = tree.tokens.findIndex(
    (_, index) =>
      index > root && canBePast(tree, index) && (followsRelative(tree, index) || closesAside(tree, index)),
  );
  if (verb < 0) return tree.tokens;
  return raise(tree, verb, 'nsubj').map((token, index) =>
    index === verb ? { ...token, xpos: 'VBD' } : token,
  );
}

/** Whether a word at the top of a sentence is a noun, or "most", that says nothing of itself. */
function isBareNoun(tree: Tree, top: number): boolean {
  const { upos, xpos } = tokenAt(tree, top);
  const isShare = /^JJ[RS]$/u.test(xpos) && dependents(tree, top, 'nmod').length > 0;
  if (!isShare && !/^(?:NOUN|PROPN|PRON|NUM)$/u.test(upos)) return false;
  return dependents(tree, top, 'cop', 'aux', 'nsubj', 'csubj', 'expl', 'case', 'mark', 'cc').length === 0;
}

function canBePast(tree: Tree, verb: number): boolean {
  const { xpos, form } = tokenAt(tree, verb);
  const isPast = xpos === 'VBD' || (xpos === 'VBN' && /ed$/iu.test(form));
  return isPast && dependents(tree, verb, 'aux', 'cop', 'nsubj', 'mark').length === 0;
}

/** Whether the tree hangs a verb on a relative clause about the top, or about a noun of its phrase, without any break. */
function followsRelative(tree: Tree, verb: number): boolean {
  const { root } = tree;
  const { deprel, head } = tokenAt(tree, verb);
  if (!/^(?:advcl|ccomp|xcomp)$/u.test(deprel) || head < 0 || head > verb) return false;
  const { deprel: place, head: noun } = tokenAt(tree, head);
  const isOfTop = noun === root || (noun > root && tokenAt(tree, noun).head === root);
  const between = tree.tokens.slice(head, verb);
  return (
    place === 'acl:relcl' && isOfTop && !between.some(({ upos }) => /^(?:PUNCT|CCONJ|SCONJ)$/u.test(upos))
  );
}

/** Whether a verb stands right behind the second comma after the top, adverbs passed over, and no verb before the first. */
function closesAside(tree: Tree, verb: number): boolean {
  const opening = tree.tokens.findIndex(({ form }, index) => index > tree.root && form === ',');
  let closing = verb - 1;
  while (tree.tokens[closing]?.upos === 'ADV') closing -= 1;
  const isAside = opening >= 0 && closing > opening && tree.tokens[closing]?.form === ',';
  return (
    isAside && !tree.tokens.slice(tree.root, opening).some(({ upos }) => /^(?:VERB|AUX|SCONJ)$/u.test(upos))
  );
}

/** "When the choir knew is disputed": a question in the place of a subject, which the tree takes for the main clause. */
export function raiseQuestioned(tree: Tree): readonly Token[] {
  const { root } = tree;
  const opener = tree.tokens.findIndex(({ upos }) => upos !== 'PUNCT');
  if (root < 0 || !/^(when|where|how|why|whether|what|who|which)$/iu.test(tree.tokens[opener]?.form ?? ''))
    return tree.tokens;
  const subject = subjectOf(tree, root);
  const main = dependents(tree, root, 'ccomp', 'xcomp', 'conj', 'parataxis').find((clause) => {
    const first = firstWordOf(tree, clause);
    const isOwn =
      first === root + 1 || first === Math.max(...yieldOf(tree, root, (child) => child === clause)) + 1;
    const isVerb = tokenAt(tree, first).upos === 'AUX' && /^VB[DZP]|MD/u.test(tokenAt(tree, first).xpos);
    return (
      clause > root &&
      isOwn &&
      isVerb &&
      dependents(tree, clause, 'nsubj', 'csubj', 'expl', 'mark', 'cc').length === 0
    );
  });
  if (main === undefined || subject < 0 || subject > root || !isFinite(tree, root)) return tree.tokens;
  return tree.tokens.map((token, index) => {
    if (index === main) return { ...token, head: -1, deprel: 'root' };
    if (index === root) return { ...token, head: main, deprel: 'csubj' };
    return token.head === root && index > main ? { ...token, head: main } : token;
  });
}

/**
 * "Roos left with a prize in hand: the cars that her firm builds have passed": a clause before a colon is no subject of the
 * one behind it; that has the noun right after the colon for one, with what is said of it.
 */
export function partAtColon(tree: Tree): readonly Token[] {
  const { root } = tree;
  const [before] = root < 0 ? [] : dependents(tree, root, 'csubj', 'csubj:pass', 'csubj:outer');
  if (before === undefined || before > root || !isClause(tree, before)) return tree.tokens;
  const colon = tree.tokens.findIndex(({ form }, index) => form === ':' && index > before);
  if (colon < 0 || colon > root || dependents(tree, root, 'nsubj').length > 0) return tree.tokens;
  const isAcross = (index: number): boolean => index > colon && tokenAt(tree, index).head < colon;
  const subject = tree.tokens.findIndex(
    ({ upos }, index) => /^(NOUN|PROPN|PRON)$/u.test(upos) && index < root && isAcross(index),
  );
  if (subject < 0 || firstWordOf(tree, subject) !== colon + 1) return tree.tokens;
  const passive = dependents(tree, root, 'aux:pass').length > 0;
  return tree.tokens.map((token, index) => {
    if (index === before) return { ...token, head: -1, deprel: 'root' };
    if (index === root) return { ...token, head: before, deprel: 'parataxis' };
    if (index === subject) return { ...token, head: root, deprel: passive ? 'nsubj:pass' : 'nsubj' };
    if (index < colon) return token.head === root ? { ...token, head: before } : token;
    return isAcross(index) && token.deprel.startsWith('acl') && index < root
      ? { ...token, head: subject }
      : token;
  });
}

/** Whether a verb has a tense and a subject of its own, and no word that makes it part of another clause. */
function isClause(tree: Tree, verb: number): boolean {
  const isOpened = dependents(tree, verb, 'mark').length > 0;
  const subject = subjectOf(tree, verb);
  const opensSentence = subject >= 0 && !tokenAt(tree, firstWordOf(tree, subject)).xpos.startsWith('W');
  return !isOpened && opensSentence && isFinite(tree, verb) && isPredicate(tree, verb);
}

/**
 * "He was hurt after a wall, weakened by rain, fell": a clause with a subject before "after", a noun and its aside is the main one;
 * the verb behind the aside is what that noun did.
 */
export function raiseBeforeTime(tree: Tree): readonly Token[] {
  const { root } = tree;
  if (root < 0 || tokenAt(tree, root).xpos !== 'VBD' || tree.tokens[root - 1]?.form !== ',')
    return tree.tokens;
  const main = dependents(tree, root, 'ccomp', 'nsubj', 'csubj').find(
    (clause) =>
      clause < root && isFinite(tree, clause) && isPredicate(tree, clause) && subjectOf(tree, clause) >= 0,
  );
  if (main === undefined || dependents(tree, main, 'mark').length > 0) return tree.tokens;
  const opener = tree.tokens.findLastIndex(
    ({ form, head }, token) =>
      token > main &&
      token < root &&
      /^(after|before|when|because|as)$/iu.test(form) &&
      head > token &&
      head < root,
  );
  const noun = opener < 0 ? -1 : tokenAt(tree, opener).head;
  if (noun < 0 || !/^(NOUN|PROPN)$/u.test(tokenAt(tree, noun).upos) || tree.tokens[noun + 1]?.form !== ',')
    return tree.tokens;
  return raise(tree, main).map((token, index) => {
    if (index === root) return { ...token, head: main, deprel: 'advcl' };
    if (index === opener) return { ...token, head: root, deprel: 'mark' };
    if (index === noun) return { ...token, head: root, deprel: 'nsubj' };
    if (index > root && token.head === main) return { ...token, head: root };
    return index > noun && index < root && token.head < noun ? { ...token, head: noun } : token;
  });
}

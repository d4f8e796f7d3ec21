import type { Token } from '../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../clauses/predicate';
import { isPastOnly } from './past-forms';
import { raise } from './raise';
import { isSaying } from './saying-words';
import { dependents, firstWordOf, tokenAt, yieldOf, type Tree } from './tree';

/** Words that open a subordinate clause, whatever the tree hangs it on. */
const OPENERS = /^(although|though|while|whereas|because|as|after|since|until|till|when|if|unless)$/iu;

/** "…, even as rivals compete": a clause beside another that such a word opens is subordinate to it. */
export function subordinate(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (!/^(parataxis|conj)$/u.test(token.deprel) || token.head < 0 || token.head > index) return token;
    if (subjectOf(tree, index) < 0 || !isFinite(tree, index) || dependents(tree, index, 'cc').length > 0)
      return token;
    const first = yieldOf(tree, index).find((under) => !/^(PUNCT|ADV)$/u.test(tokenAt(tree, under).upos));
    const isOpened =
      first !== undefined &&
      OPENERS.test(tokenAt(tree, first).form) &&
      tokenAt(tree, first).head === index &&
      tokenAt(tree, first).deprel === 'mark';
    if (!isOpened || isOpenedAlike(tree, token.head, first)) return token;
    return { ...token, head: clauseBefore(tree, first, token.head), deprel: 'advcl' };
  });
}

/** "because it is easy, because it is cheap": the first of two clauses that the same word opens. */
function isOpenedAlike(tree: Tree, clause: number, opener: number): boolean {
  const { lemma } = tokenAt(tree, opener);
  return dependents(tree, clause, 'mark').some((mark) => tokenAt(tree, mark).lemma === lemma);
}

/** The last main clause before a word, remarks on who says so passed over; `given` where there is none after it. */
function clauseBefore(tree: Tree, before: number, given: number): number {
  for (let at = before - 1; at > given; at -= 1) {
    const isMainClause = /^(conj|parataxis)$/u.test(tokenAt(tree, at).deprel) && isPredicate(tree, at);
    if (isSaying(tokenAt(tree, at).lemma) && tokenAt(tree, at).deprel === 'parataxis') continue;
    if (isMainClause && isFinite(tree, at) && subjectOf(tree, at) >= 0) return at;
  }
  return given;
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

/** A clause with subject and tense right after a comma, without a word that joins it to what is before. */
function isMain(tree: Tree, verb: number): boolean {
  const subject = subjectOf(tree, verb);
  if (subject < 0 || subject > verb || !isFinite(tree, verb) || !isPredicate(tree, verb)) return false;
  if (tokenAt(tree, subject).xpos.startsWith('W') || dependents(tree, verb, 'cc', 'mark').length > 0)
    return false;
  return tree.tokens[firstWordOf(tree, subject) - 1]?.form === ',';
}

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

/** "The Eagles advanced, having lost twice before": "having" after a comma opens a participle clause. */
export function subordinateHaving(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (!/^(conj|parataxis|acl|acl:relcl)$/u.test(token.deprel) || token.head < 0 || token.head > index)
      return token;
    const auxiliary = dependents(tree, index, 'aux', 'cop').find((child) =>
      /^having$/iu.test(tokenAt(tree, child).form),
    );
    if (auxiliary === undefined || tree.tokens[auxiliary - 1]?.form !== ',') return token;
    return subjectOf(tree, index) >= 0 || dependents(tree, index, 'cc').length > 0
      ? token
      : { ...token, head: predicateAbove(tree, token.head), deprel: 'advcl' };
  });
}

/** The predicate that a word belongs to: itself, or the nearest one that it hangs under; `token` where there is none. */
function predicateAbove(tree: Tree, token: number): number {
  for (let at = token; at >= 0; at = tokenAt(tree, at).head) if (isPredicate(tree, at)) return at;
  return token;
}

/** "It is the sixth team, valued at $3 billion": a past form after a comma, without subject or conjunction, is a participle. */
export function subordinateParticiple(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (!/^VB[DN]$/u.test(token.xpos) || !/^(parataxis|conj)$/u.test(token.deprel) || isPastOnly(token.form))
      return token;
    if (token.head < 0 || token.head > index || tree.tokens[index - 1]?.form !== ',') return token;
    if (dependents(tree, index, 'nsubj', 'csubj', 'expl', 'aux', 'cop', 'cc', 'mark').length > 0)
      return token;
    if (dependents(tree, index, 'obj').some((child) => dependents(tree, child, 'case').length === 0))
      return token;
    const next = tree.tokens[index + 1];
    const isClosed = dependents(tree, token.head, 'conj').some((other) => other > index);
    return next?.upos !== 'ADP' || isClosed ? token : { ...token, xpos: 'VBN', deprel: 'advcl' };
  });
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

import type { Token } from '../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../clauses/predicate';
import { isPastOnly } from './past-forms';
import { raise } from './raise';
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
    return isOpened ? { ...token, head: clauseBefore(tree, first, token.head), deprel: 'advcl' } : token;
  });
}

/** The last main clause before a word; `given` where there is none after it. */
function clauseBefore(tree: Tree, before: number, given: number): number {
  for (let at = before - 1; at > given; at -= 1) {
    const isMainClause = /^(conj|parataxis)$/u.test(tokenAt(tree, at).deprel) && isPredicate(tree, at);
    if (isMainClause && isFinite(tree, at) && subjectOf(tree, at) >= 0) return at;
  }
  return given;
}

/**
 * "If the fund turns down the bid, which was sent last week, the town must borrow, Marsh said": the clause that follows
 * what opens the sentence is the main one, though the tree hangs it on something inside the opening clause.
 */
export function raiseMain(tree: Tree): readonly Token[] {
  for (const opening of openingClauses(tree)) {
    const { head: above, deprel } = tokenAt(tree, opening);
    const main = yieldOf(tree, opening).find(
      (token) =>
        token > opening &&
        /^(parataxis|conj|acl:relcl)$/u.test(tokenAt(tree, token).deprel) &&
        isMain(tree, token),
    );
    if (above < 0 || main === undefined) continue;
    const that = dependents(tree, opening, 'mark').find((mark) => /^that$/iu.test(tokenAt(tree, mark).form));
    return tree.tokens.map((token, index) => {
      if (index === main)
        return { ...token, head: above, deprel: deprel === 'advcl' ? besides(above, main) : deprel };
      if (index === opening) return { ...token, head: main, deprel: 'advcl' };
      return index === that ? { ...token, head: main } : token;
    });
  }
  return tree.tokens;
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

/** The relation to a verb of saying that follows ("…, Roos said"), or to one before. */
function besides(above: number, main: number): string {
  return above > main ? 'ccomp' : 'parataxis';
}

/** The clauses that "if" or the like opens where a sentence, a quotation or reported speech begins. */
function openingClauses(tree: Tree): number[] {
  return tree.tokens.flatMap(({ head, deprel, form }, mark) => {
    if (head < 0 || deprel !== 'mark' || !OPENERS.test(form)) return [];
    const isFirst = mark === 0 || /^(that|:|“|"|``)$/iu.test(tree.tokens[mark - 1]?.form ?? '');
    return isFirst && /^(advcl|ccomp)$/u.test(tokenAt(tree, head).deprel) && isFinite(tree, head)
      ? [head]
      : [];
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
 * "secures clearance, paving the way for its cars": after a participle that a comma sets off, nothing belongs to the
 * verb before the comma until the next one.
 */
export function keepTogether(tree: Tree): readonly Token[] {
  const moved = new Map<number, number>();
  for (const [participle, { xpos, deprel, head }] of tree.tokens.entries()) {
    if (
      !/^VB[GN]$/u.test(xpos) ||
      !/^(advcl|acl)$/u.test(deprel) ||
      tree.tokens[participle - 1]?.form !== ','
    )
      continue;
    // A comma that closes the aside is the next one already.
    const last = lastWordOf(tree, participle);
    for (const child of childrenOf(tree, head)) {
      if (child <= last || !/^(obl|nmod|parataxis|xcomp|obj|advmod)$/u.test(tokenAt(tree, child).deprel))
        continue;
      const between = tree.tokens.slice(last + 1, child + 1);
      if (between.some(({ form }) => /^[,;:–—(]$/u.test(form)) || isUnder(tree, participle, child)) continue;
      moved.set(child, participle);
    }
  }
  if (moved.size === 0) return tree.tokens;
  return tree.tokens.map((token, index) => {
    const host = moved.get(index);
    if (host === undefined) return token;
    return { ...token, head: host, deprel: token.deprel === 'parataxis' ? 'obl' : token.deprel };
  });
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

/** "The Eagles advanced, having lost twice before": an -ing auxiliary after a comma opens a participle clause. */
export function subordinateHaving(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (!/^(conj|parataxis|acl|acl:relcl)$/u.test(token.deprel) || token.head < 0 || token.head > index)
      return token;
    const auxiliary = dependents(tree, index, 'aux', 'cop').find(
      (child) => tokenAt(tree, child).xpos === 'VBG',
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

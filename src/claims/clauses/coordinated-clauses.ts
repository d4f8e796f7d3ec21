import { isAlternativeClause } from '../conjuncts/alternative';
import { dependents, isUnder, tokenAt, type Tree } from '../trees/tree';
import { endsOpen } from '../conjuncts/object';
import { sharedFrame } from '../conjuncts/frame';
import { endingOf } from '../conjuncts/shared-ending';
import { copy, keep, trimmed, withEnding, without, wordsOf, wordsUnder, type Piece } from './piece';
import { isFinite, isPredicate, subjectOf } from './predicate';
import { proClauseIn } from './pro-verb';
import type { ClauseRule } from './rule';
import { isConditioned, isSupposed } from './condition';

/** Clauses side by side, each with its own subject and verb. */
export const coordinatedClauses: ClauseRule = {
  name: 'coordinated-clauses',
  example: {
    text: 'The mill closed and the ferry sank.',
    claims: ['The mill closed.', 'The ferry sank.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    const verb = piece.predicate;
    const isOnCondition = isConditioned(tree, verb, piece) || isSupposed(tree, verb);
    const others = dependents(tree, verb, 'conj').filter((other) => words.has(other));
    if (
      isPart(tree, subjectOf(tree, verb)) &&
      others.some((other) => isRemainder(tree, subjectOf(tree, other)))
    )
      return;
    if (proClauseIn(tree, piece) !== null) return;
    for (const other of othersOf(tree, words, verb)) {
      if (!words.has(other) || other < verb || !isPredicate(tree, other) || !isFinite(tree, other)) continue;
      // "would resign if the vote failed and that he had no regrets": the second "that" stands on no condition
      if (isOnCondition && !isOpenedByThat(tree, other)) continue;
      if (
        subjectOf(tree, other) < 0 ||
        isAlternativeClause(tree, other) ||
        isReason(tree, other) ||
        endsOpen(tree, other)
      )
        continue;
      // "and for a law that would …": a clause about the noun before its pronoun.
      const subject = tokenAt(tree, subjectOf(tree, other));
      const isRelative = /^(that|which|who)$/iu.test(subject.form) && subject.xpos.startsWith('W');
      if (isRelative && tree.tokens[subjectOf(tree, other) - 1]?.upos === 'NOUN') continue;
      const joint = dependents(tree, other, 'cc').find((child) => child < other) ?? -1;
      // "fell 6%, the most since May, and … rose": what stands before the "and" is the first clause's.
      const inside = trimmed(
        tree,
        wordsUnder(tree, words, other).filter((token) => token >= joint),
      );
      const body = trimmed(
        tree,
        inside.filter((token) => !(tokenAt(tree, token).head === other && isOpening(tree, token))),
      );
      if (!isFinite(tree, verb) || isEmbedded(tree, verb, words) || isSinceBoth(tree, joint)) continue;
      const frame = sharedFrame(tree, piece, verb, other);
      if (frame === null) continue;
      const rest: Piece = { ...piece, subject: null };
      const own: Piece = {
        ...rest,
        predicate: other,
        carrier: false,
        items: [...copy(trimmed(tree, frame), 'shared setting'), ...keep(body)],
        cuts: [...piece.cuts, 'coordinated-clauses'],
      };
      const isLast = tokenAt(tree, other).head === verb && other === dependents(tree, verb, 'conj').at(-1);
      const ending = isLast ? endingOf(tree, verb, other).shared.filter((token) => words.has(token)) : [];
      yield [withEnding(tree, without(tree, piece, new Set(inside)), ending), own];
    }
  },
};

const isOpenedByThat = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark').some((mark) => /^that$/iu.test(tokenAt(tree, mark).form));

/**
 * The clauses joined to a predicate; after a comma and a conjunction also those that the tree joins to a subordinate
 * clause between ("… since the firm arrived, and no plant is larger").
 */
function othersOf(tree: Tree, words: ReadonlySet<number>, verb: number): number[] {
  const lifted = [...words].filter((token) => {
    const { deprel, head } = tokenAt(tree, token);
    if (deprel !== 'conj' || head < verb || !words.has(head) || !isLower(tree, head, verb)) return false;
    const joint = dependents(tree, token, 'cc')[0];
    return joint !== undefined && tree.tokens[joint - 1]?.form === ',';
  });
  return [...dependents(tree, verb, 'conj', 'parataxis'), ...lifted];
}

/** A clause beside the predicate, or about one of its nouns. */
function isLower(tree: Tree, clause: number, verb: number): boolean {
  const { deprel, head } = tokenAt(tree, clause);
  return (deprel === 'advcl' && head === verb) || (deprel === 'acl:relcl' && isUnder(tree, head, verb));
}

/** "a third walked and the rest drove": what is left of those whom the clause before tells of is told with it. */
function isRemainder(tree: Tree, subject: number): boolean {
  if (subject < 0) return false;
  const { form } = tokenAt(tree, subject);
  const isBare = dependents(tree, subject, 'nmod').length === 0;
  return isBare && /^(rest|remainder|others?|balance|another|latter|former)$/iu.test(form);
}

/** "a third", "six", "most": some of those who are spoken of. */
function isPart(tree: Tree, subject: number): boolean {
  if (subject < 0) return false;
  const { form, upos } = tokenAt(tree, subject);
  return (
    upos === 'NUM' || /^(half|quarters?|thirds?|fifths?|tenths?|most|some|many|one|majority)$/iu.test(form)
  );
}

/** "the worst attack since the army and the rebels agreed": without a comma the noun after "since" may be the subject's first half. */
function isSinceBoth(tree: Tree, joint: number): boolean {
  if (joint < 1 || /^[,;]$/u.test(tokenAt(tree, joint - 1).form)) return false;
  const before = tree.tokens.slice(0, joint);
  const opener = before.findLastIndex(({ upos }) => !/^(DET|ADJ|NOUN|PROPN|NUM)$/u.test(upos));
  return opener >= 0 && /^(since|as|than|while|when)$/iu.test(tokenAt(tree, opener).form);
}

/** The "and" or "that" before a clause. */
function isOpening(tree: Tree, token: number): boolean {
  const { deprel, form } = tokenAt(tree, token);
  return deprel === 'cc' || (deprel === 'mark' && /^that$/iu.test(form));
}

/** "rose, but only because prices did": a reason for the first clause, told as one and no clause beside it. */
function isReason(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'mark').some((mark) =>
    /^(because|if|unless)$/iu.test(tokenAt(tree, mark).form),
  );
}

/** Whether the clause stands inside another one that the piece holds too ("What matters is that …"). */
function isEmbedded(tree: Tree, verb: number, words: ReadonlySet<number>): boolean {
  const first = Math.min(...words);
  return dependents(tree, verb, 'mark', 'nsubj:outer').some(
    (token) => words.has(token) && token > first && tokenAt(tree, token).deprel !== 'nsubj',
  );
}

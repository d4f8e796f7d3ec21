import type { Attribution } from '../../domain/analysis';
import { dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isSupposed } from './condition';
import { isContentWord } from './content-word';
import { trimmed } from './piece';
import { isFinite, isFiniteVerb, isPredicate, subjectOf } from './predicate';

/** The word of the content that heads it: the one whose head lies outside, a predicate before anything else. */
export function headOf(tree: Tree, content: readonly number[]): number {
  const held = new Set(content);
  const tops = content.filter(
    (token) => !held.has(tokenAt(tree, token).head) && tokenAt(tree, token).upos !== 'PUNCT',
  );
  return (
    tops.find((token) => isPredicate(tree, token) && isFinite(tree, token)) ??
    tops.find((token) => isPredicate(tree, token)) ??
    tops[0] ??
    content[0]!
  );
}

/** The clauses of which reported speech is made where the tree hangs them side by side on the word of saying. */
export function partsOf(
  tree: Tree,
  content: readonly number[],
  top: number,
): { words: number[]; predicate: number }[] {
  const held = new Set(content);
  const tops = content.filter(
    (token) =>
      !held.has(tokenAt(tree, token).head) &&
      isPredicate(tree, token) &&
      isFinite(tree, token) &&
      held.has(subjectOf(tree, token)) &&
      !isSubordinate(tree, token),
  );
  if (tops.length < 2 || tops.some((token) => isSupposed(tree, token)) || isAnnounced(tree, tops))
    return [{ words: [...content], predicate: top }];
  const parts = tops.map((predicate) => ({
    words: trimmed(
      tree,
      yieldOf(tree, predicate, (child) => child !== predicate && tops.includes(child)).filter(
        (token) => held.has(token) && !isJoint(tree, token, predicate),
      ),
    ),
    predicate,
  }));
  const told = new Set(parts.flatMap(({ words }) => words));
  const isWhole = content.every((token) => told.has(token) || !isContentWord(tokenAt(tree, token)));
  const isRun = parts.every(({ words }) =>
    words.every((token, place) => place === 0 || token - words[place - 1]! <= 2),
  );
  return isWhole && isRun ? parts : [{ words: [...content], predicate: top }];
}

/** "It is not true, she said, that it leaks": "it" stands for the second clause, without which the first says nothing. */
function isAnnounced(tree: Tree, [first, second]: readonly number[]): boolean {
  if (first === undefined || second === undefined || dependents(tree, second, 'cc').length > 0) return false;
  const isThat = dependents(tree, second, 'mark').some((mark) => /^that$/iu.test(tokenAt(tree, mark).form));
  return (
    isThat &&
    tokenAt(tree, first).upos !== 'VERB' &&
    /^it$/iu.test(tokenAt(tree, subjectOf(tree, first)).form)
  );
}

/** "since records began", "after an audit found …": a clause that goes with the one before, wherever the tree hangs it. */
function isSubordinate(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'mark', 'advmod').some((mark) =>
    /^(since|after|before|until|till|because|as|when|while)$/iu.test(tokenAt(tree, mark).form),
  );
}

/** The "and" or "but" that joins a clause to what stands before the words of saying. */
function isJoint(tree: Tree, token: number, predicate: number): boolean {
  return tokenAt(tree, token).deprel === 'cc' && tokenAt(tree, token).head === predicate;
}

/** "which lawyers say could be lodged": what is said lacks its subject, which stands before who says it. */
export function opensWithTense(tree: Tree, content: readonly number[], { type }: Attribution): boolean {
  const first = content.find((token) => tokenAt(tree, token).upos !== 'PUNCT');
  if (first === undefined || type === 'direct') return false;
  const { xpos, upos, head, deprel } = tokenAt(tree, first);
  if (!/^(MD|VBZ|VBD|VBP)$/u.test(xpos) || upos !== 'AUX') return false;
  const verb = /^(aux|cop)/u.test(deprel) ? head : first;
  return !content.includes(subjectOf(tree, verb));
}

/** "Thailand, which ships sugar": all the verbs of the content stand in clauses about its nouns. */
export function isOnlyRelative(tree: Tree, content: readonly number[]): boolean {
  const pronouns = content.filter((token) => /^(who|whom|whose|which)$/u.test(tokenAt(tree, token).form));
  const tenses = content.filter((token) => isFiniteVerb(tree, token));
  return pronouns.length > 0 && tenses.length <= pronouns.length;
}

export function hasVerb(tree: Tree, content: readonly number[]): boolean {
  return content.length > 3 && content.some((token) => /^(VERB|AUX)$/u.test(tokenAt(tree, token).upos));
}

/** Whether the content says something by itself: a finite verb and its subject. */
export function isClause(tree: Tree, content: readonly number[], top: number): boolean {
  const held = new Set(content);
  const subjects = dependents(tree, top, 'nsubj', 'csubj', 'expl'); // two in "what he says is that it leaks"
  if (subjects.some((subject) => held.has(subject)) && isFinite(tree, top)) return true;
  return content.some(
    (token) =>
      isFinite(tree, token) &&
      isPredicate(tree, token) &&
      held.has(subjectOf(tree, token)) &&
      tokenAt(tree, token).deprel !== 'acl:relcl',
  );
}

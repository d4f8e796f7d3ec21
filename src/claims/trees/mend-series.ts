import type { Token } from '../../language/parsed';
import { isFinite, subjectOf } from '../clauses/predicate';
import { dependents, firstWordOf, isUnder, tokenAt, type Tree } from './tree';

/**
 * "removed a wall, uncovered a tile that nobody had seen and copied the chairs": the "and" closes the series that the commas
 * opened, though the tree joins what follows it to a verb inside the second member.
 */
export function joinSeries(tree: Tree): readonly Token[] {
  for (const [second, { deprel, head: first }] of tree.tokens.entries()) {
    if (deprel !== 'conj' || first < 0 || first > second || !isOpenSeries(tree, first, second)) continue;
    const last = tree.tokens.findLastIndex(
      (_, member) =>
        member > second &&
        isUnder(tree, tokenAt(tree, member).head, second) &&
        tokenAt(tree, member).head !== first &&
        isLastMember(tree, first, member),
    );
    if (last < 0) continue;
    const { xpos } = tokenAt(tree, first);
    return tree.tokens.map((token, index) => {
      if (index !== last) return token;
      const isPast = xpos === 'VBD' && token.xpos === 'VBN';
      return { ...token, head: first, xpos: isPast ? xpos : token.xpos };
    });
  }
  return tree.tokens;
}

/** Two tenses with a comma and no "and" between them, nor after them among what is joined to the first. */
function isOpenSeries(tree: Tree, first: number, second: number): boolean {
  const areTenses = [first, second].every(
    (verb) => tokenAt(tree, verb).upos === 'VERB' && tokenAt(tree, verb).xpos === tokenAt(tree, first).xpos,
  );
  const helpers = dependents(tree, first, 'aux', 'cop').filter(
    (helper) => tokenAt(tree, helper).lemma !== 'have',
  );
  if (!areTenses || !isFinite(tree, first) || helpers.length > 0) return false;
  if (dependents(tree, second, 'aux', 'cop').length > 0) return false;
  if (subjectOf(tree, second) >= 0 || tree.tokens[firstWordOf(tree, second) - 1]?.form !== ',') return false;
  return dependents(tree, first, 'conj').every((member) => dependents(tree, member, 'cc').length === 0);
}

/** A verb right after "and" or "but" that can have the tense of the first, without a subject or an auxiliary of its own. */
function isLastMember(tree: Tree, first: number, member: number): boolean {
  const { deprel, upos, xpos, form } = tokenAt(tree, member);
  if (deprel !== 'conj' || upos !== 'VERB' || subjectOf(tree, member) >= 0) return false;
  if (dependents(tree, member, 'aux', 'cop', 'mark', 'obl:agent').length > 0) return false;
  const joint = dependents(tree, member, 'cc')[0];
  if (joint === undefined || joint > member) return false;
  const wanted = tokenAt(tree, first).xpos;
  return xpos === wanted || (wanted === 'VBD' && xpos === 'VBN' && form.endsWith('ed'));
}

/**
 * "first to Odd Roos, with whom she had two sons, and then to Eva Lind": a phrase that is joined to a verb goes on with the
 * phrase before it that has the same preposition.
 */
export function joinPhrases(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, member) => {
    const { deprel, head, upos } = token;
    if (deprel !== 'conj' || head < 0 || head > member || !/^(NOUN|PROPN)$/u.test(upos)) return token;
    if (tokenAt(tree, head).upos !== 'VERB' || dependents(tree, member, 'cop', 'nsubj', 'orphan').length > 0)
      return token;
    const joint = dependents(tree, member, 'cc')[0];
    if (joint === undefined) return token;
    const preposition = dependents(tree, member, 'case')[0];
    const host =
      preposition === undefined ? objectBefore(tree, head, joint) : phraseBefore(tree, preposition, joint);
    return host < 0 ? token : { ...token, head: host };
  });
}

/** The last phrase before a conjunction with the preposition at a token; −1 for none. */
function phraseBefore(tree: Tree, preposition: number, joint: number): number {
  if (preposition < joint) return -1;
  const word = tokenAt(tree, preposition).form.toLowerCase();
  return tree.tokens.findLastIndex(
    ({ deprel }, at) =>
      at < joint &&
      /^(obl|nmod)/u.test(deprel) &&
      dependents(tree, at, 'case').some((own) => tokenAt(tree, own).form.toLowerCase() === word),
  );
}

/** "scrubbed the tank and taught herself and then eleven children": the object of a verb that is joined to `verb` later; −1 for none. */
function objectBefore(tree: Tree, verb: number, joint: number): number {
  const later = tree.tokens.findLastIndex(
    ({ upos, deprel }, at) =>
      at > verb && at < joint && upos === 'VERB' && deprel === 'conj' && isUnder(tree, at, verb),
  );
  return later < 0 ? -1 : (dependents(tree, later, 'obj').find((object) => object > later) ?? -1);
}

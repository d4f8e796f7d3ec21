import type { Token } from '../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../clauses/predicate';
import { isSaying } from './saying-words';
import { dependents, firstWordOf, lastWordOf, tokenAt, type Tree } from './tree';

/**
 * "Tesla has been storing data collected by its fleet and has not sent any back": what has a tense of its own is joined
 * to a clause that has one too, not to the participle or infinitive beside it.
 */
export function joinFinite(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (token.deprel !== 'conj' || token.head < 0 || token.head > index) return token;
    if (!isPredicate(tree, index) || !isClearlyFinite(tree, index) || subjectOf(tree, index) >= 0)
      return token;
    if (dependents(tree, index, 'cc').length === 0) return token;
    if (!isTenseless(tree, token.head)) return token;
    const host = above(tree, token.head, (at) => isFinite(tree, at) && isPredicate(tree, at));
    return host < 0 || host > index ? token : { ...token, head: host };
  });
}

/** "said that Beck would appeal and that the verdict was wrong": a second "that" is joined to the first clause. */
export function joinThat(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    if (deprel !== 'conj' || head < 0 || head > clause || dependents(tree, clause, 'cc').length === 0)
      return token;
    // "heard that he had warned that it leaked, but that nobody came": what "that" opens itself is the other of two.
    if (!isOpenedBy(tree, clause, THAT) || isOpenedBy(tree, head, THAT)) return token;
    const said = dependents(tree, head, 'ccomp').find((other) => other > head && other < clause);
    const first = said ?? thatClauseAround(tree, head);
    return first === undefined || isOpenedBy(tree, first, ASKED) ? token : { ...token, head: first };
  });
}

const THAT = /^that$/iu;
const ASKED = /^(?:if|whether)$/iu;

function isOpenedBy(tree: Tree, clause: number, opener: RegExp): boolean {
  return dependents(tree, clause, 'mark').some((mark) => opener.test(tokenAt(tree, mark).form));
}

/** "that the bid would leave the town stranded and that …": the clause with a "that" of its own in which a word stands deep. */
function thatClauseAround(tree: Tree, word: number): number | undefined {
  for (let at = tokenAt(tree, word).head; at >= 0; at = tokenAt(tree, at).head)
    if (isOpenedBy(tree, at, THAT)) return at;
  return undefined;
}

/**
 * "She says the lock is old and will be mended", "Police say he was driving and refused a test": what "will" or "had" opens,
 * or is past where the saying is present, straight after what somebody says, is more of what is said.
 */
export function joinTold(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    if (deprel !== 'conj' || head < 0 || head > clause) return token;
    if (dependents(tree, clause, 'nsubj', 'csubj', 'expl').length > 0) return token;
    const joint = dependents(tree, clause, 'cc')[0];
    if (joint === undefined || !/^VB[DZP]$/u.test(tokenAt(tree, head).xpos)) return token;
    if (!isSaying(tokenAt(tree, head).lemma)) return token;
    const told = dependents(tree, head, 'ccomp').find(
      (other) => other > head && lastWordOf(tree, other) === joint - 1 && isFinite(tree, other),
    );
    return told !== undefined && goesOnTelling(tree, { verb: head, told, clause, joint })
      ? { ...token, head: told }
      : token;
  });
}

/** Whether the tense of what "and" joins is that of what is told, rather than that of the telling. */
function goesOnTelling(
  tree: Tree,
  {
    verb,
    told,
    clause,
    joint,
  }: { readonly verb: number; readonly told: number; readonly clause: number; readonly joint: number },
): boolean {
  const helper = dependents(tree, clause, 'aux', 'cop')[0];
  if (helper !== undefined) {
    const { xpos, form } = tokenAt(tree, helper);
    return helper === joint + 1 && (xpos === 'MD' || /^had$/iu.test(form));
  }
  if (clause !== joint + 1 || tokenAt(tree, clause).xpos !== 'VBD') return false;
  if (tokenAt(tree, verb).xpos !== 'VBD') return true;
  // "told parliament the inspectors had visited and found nothing", not "said he had erred and resigned".
  const subject = subjectOf(tree, told);
  const isPast = dependents(tree, told, 'aux').some((aux) => /^had$/iu.test(tokenAt(tree, aux).form));
  return isPast && subject >= 0 && tokenAt(tree, subject).upos !== 'PRON';
}

/** Verbs whose past looks like their bare form. */
const SAME_PAST =
  /^(?:bet|burst|cast|cost|cut|hit|hurt|let|put|quit|read|rid|set|shed|shut|split|spread|sweat|thrust|upset)$/iu;

/**
 * "strip algae from skeletons and leave the tissue": a bare form joined to a present tense is one too. "will open in May
 * and cost millions": a form that may be the past is a bare one where it is joined to one. "sang hymns and handed in a
 * petition": what looks like a participle is a past tense where it is joined to one.
 */
export function tagJoined(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, xpos, form } = token;
    if (deprel !== 'conj' || head > verb || dependents(tree, verb, 'aux', 'mark', 'nsubj').length > 0)
      return token;
    const first = tokenAt(tree, head).xpos;
    if (xpos === 'VB' && first === 'VBP') return { ...token, xpos: 'VBP' };
    if (xpos === 'VBN' && first === 'VBD' && isActive(tree, head, verb)) return { ...token, xpos: 'VBD' };
    return xpos === 'VBD' && first === 'VB' && SAME_PAST.test(form) ? { ...token, xpos: 'VB' } : token;
  });
}

/** Whether a past tense with a subject of its own, and the verb in "-ed" that "and" joins to it, tell what somebody did. */
function isActive(tree: Tree, first: number, second: number): boolean {
  const subjects = dependents(tree, first, 'nsubj');
  return (
    tokenAt(tree, second).form.endsWith('ed') &&
    subjects.length > 0 &&
    subjects.every((subject) => subject < first && tokenAt(tree, subject).deprel === 'nsubj') &&
    dependents(tree, first, 'aux', 'cop').length === 0 &&
    dependents(tree, second, 'cc').length > 0 &&
    dependents(tree, second, 'obl:agent').length === 0
  );
}

/** A verb whose form can be nothing but a tense: an auxiliary in the present or past, or a verb in -s. */
function isClearlyFinite(tree: Tree, verb: number): boolean {
  const own = [verb, ...dependents(tree, verb, 'aux', 'cop')].map((token) => tokenAt(tree, token));
  return own.some(
    ({ xpos, upos }) => xpos === 'MD' || xpos === 'VBZ' || (upos === 'AUX' && /^VB[DP]$/u.test(xpos)),
  );
}

/** A participle, -ing form or infinitive without an auxiliary of its own. */
function isTenseless(tree: Tree, verb: number): boolean {
  return /^VB[NG]?$/u.test(tokenAt(tree, verb).xpos) && !isFinite(tree, verb);
}

function above(tree: Tree, from: number, fits: (token: number) => boolean): number {
  for (let at = tokenAt(tree, from).head; at >= 0; at = tokenAt(tree, at).head) if (fits(at)) return at;
  return -1;
}

/**
 * "boots for armies and trainers for chains": a noun with the same preposition after it is joined to the noun that has the
 * phrase, not to the noun in it.
 */
export function joinParallel(tree: Tree): readonly Token[] {
  for (const [member, { deprel, head: first }] of tree.tokens.entries()) {
    if (deprel !== 'conj' || first < 0 || first > member) continue;
    if (dependents(tree, member, 'case').length > 0 || dependents(tree, member, 'cc').length === 0) continue;
    const preposition = dependents(tree, first, 'case')[0];
    const above = ownerOf(tree, first);
    const isPhrase = above >= 0 && above < first;
    if (preposition === undefined || !isPhrase || !/^(NOUN|PROPN)$/u.test(tokenAt(tree, above).upos))
      continue;
    if (tokenAt(tree, above).upos !== tokenAt(tree, member).upos) continue;
    const next = tree.tokens[member + 1];
    const phrase = next?.upos === 'ADP' ? next.head : -1;
    const isSame = next?.form.toLowerCase() === tokenAt(tree, preposition).form.toLowerCase();
    if (!isSame || phrase <= member || /^(of|between)$/iu.test(next.form)) continue;
    return tree.tokens.map((token, index) => {
      if (index === member) return { ...token, head: above };
      return index === phrase ? { ...token, head: member, deprel: 'nmod' } : token;
    });
  }
  return tree.tokens;
}

/** The noun that a phrase is about; of one that the tree hangs on a verb, the object straight before it. */
function ownerOf(tree: Tree, phrase: number): number {
  const { deprel, head } = tokenAt(tree, phrase);
  if (deprel.startsWith('nmod')) return head;
  if (deprel !== 'obl' || head < 0) return -1;
  const before = firstWordOf(tree, phrase) - 1;
  return dependents(tree, head, 'obj').find((object) => lastWordOf(tree, object) === before) ?? -1;
}

/**
 * "cracks in the dam, rust on three gates", "beads from the Baltic and jars that held oil": what follows a later member of
 * a list belongs to it, where the first has a phrase of its own before it.
 */
export function hangOnLater(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, child) => {
    const { deprel, head: first } = token;
    if (!/^(nmod|acl:relcl)$/u.test(deprel) || first < 0 || first > child) return token;
    if (!/^(NOUN|PROPN)$/u.test(tokenAt(tree, first).upos)) return token;
    const last = firstWordOf(tree, child) - 1;
    const member = dependents(tree, first, 'conj').find((other) => other === last);
    if (member === undefined || tokenAt(tree, member).upos !== 'NOUN') return token;
    const hasOwn = dependents(tree, first, 'nmod', 'acl').some((own) => own > first && own < member);
    return hasOwn ? { ...token, head: member } : token;
  });
}

/**
 * "fines were paid, and in four the owners were tried and jailed": a verb without a subject is joined to the nearest one
 * before it that has one, not across that to the first; so is "and a lamp taken", which has no auxiliary.
 */
export function joinNearer(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, upos, xpos } = token;
    if (deprel !== 'conj' || upos !== 'VERB' || head < 0 || head > verb) return token;
    const isBare = xpos === 'VBN' && dependents(tree, verb, 'aux').length === 0;
    if (subjectOf(tree, verb) >= 0 && !isBare) return token;
    const joint = dependents(tree, verb, 'cc')[0];
    if (joint === undefined) return token;
    const hasComma = tree.tokens[joint - 1]?.form === ',';
    const near = dependents(tree, head, 'conj', 'parataxis').findLast(
      (other) => other > head && other < verb && isPredicate(tree, other) && subjectOf(tree, other) > head,
    );
    if (near === undefined) return token;
    // A comma may lead back to the first, and what stands beside it may be a remark; not across a semicolon.
    const isBehind = tree.tokens.slice(head, near).some(({ form }) => form === ';');
    const isNear = isBehind || (!hasComma && tokenAt(tree, near).deprel === 'conj');
    return isNear ? { ...token, head: near } : token;
  });
}

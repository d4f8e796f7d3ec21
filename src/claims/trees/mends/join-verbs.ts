import type { Token } from '../../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../../clauses/predicate';
import { isSaying } from '../saying-words';
import { childrenOf, dependents, lastWordOf, tokenAt, yieldOf, type Tree } from '../tree';

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

/**
 * "pleaded guilty and could be jailed or fined": what "or" joins goes with the verb straight before it in the list, not with
 * the first.
 */
export function joinAlternative(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, upos, xpos } = token;
    if (deprel !== 'conj' || upos !== 'VERB' || head < 0 || head > verb || subjectOf(tree, verb) >= 0)
      return token;
    const [joint] = dependents(tree, verb, 'cc');
    if (joint === undefined || !/^(?:or|nor)$/iu.test(tokenAt(tree, joint).form)) return token;
    if (dependents(tree, verb, 'aux', 'cop', 'mark').length > 0) return token;
    const near = dependents(tree, head, 'conj').findLast((other) => other > head && other < verb);
    if (near === undefined || !isJoinedByAnd(tree, near) || tree.tokens[joint - 1]?.form === ',')
      return token;
    const { xpos: form, upos: word } = tokenAt(tree, near);
    const isPast = /^VB[DN]$/u.test(xpos) && /^VB[DN]$/u.test(form);
    return word === 'VERB' && (isPast || form === xpos) ? { ...token, head: near, xpos: form } : token;
  });
}

const isJoinedByAnd = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'cc').some((joint) => /^(?:and|but)$/iu.test(tokenAt(tree, joint).form));

/**
 * "was damaged by an anchor or a rock, and has been out of service since": what has a tense of its own and no subject is joined to
 * the verb, not to a noun beside it.
 */
export function joinToVerb(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    const { deprel, head } = token;
    if (deprel !== 'conj' || head < 0 || head > index || isPredicate(tree, head)) return token;
    if (subjectOf(tree, index) >= 0 || !isClearlyFinite(tree, index)) return token;
    const [joint] = dependents(tree, index, 'cc');
    const helper = dependents(tree, index, 'aux', 'cop')[0] ?? -1;
    const isOpen = joint !== undefined && helper === joint + 1 && tree.tokens[joint - 1]?.form === ',';
    if (!isOpen || !/^(?:obl|nmod|obj)/u.test(tokenAt(tree, head).deprel)) return token;
    const host = above(tree, head, (at) => isFinite(tree, at) && isPredicate(tree, at));
    const isMain = host >= 0 && /^(?:root|conj|ccomp|parataxis)$/u.test(tokenAt(tree, host).deprel);
    // "He is the editor, runs a club, and is a poet": a subject that is a clause itself is a wrong one.
    const isOdd = host >= 0 && dependents(tree, Math.max(0, subjectOf(tree, host)), 'cop').length > 0;
    return isMain && !isOdd && host < index ? { ...token, head: host } : token;
  });
}

/**
 * "of a charity which fed and clothed families": what "and" joins to the verb straight before it, in the same form, is
 * joined to that verb, not to one further up.
 */
export function joinNext(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, upos, xpos } = token;
    if (deprel !== 'conj' || upos !== 'VERB' || head < 0 || subjectOf(tree, verb) >= 0) return token;
    const before = verb - 2;
    if (before <= head || tree.tokens[verb - 1]?.upos !== 'CCONJ') return token;
    const next = tokenAt(tree, before);
    const isAlike = next.upos === 'VERB' && next.xpos === xpos && next.deprel === 'acl:relcl';
    const subject = subjectOf(tree, before);
    // "the day the bridge opened and died": with a subject of its own the clause ends before "and".
    const isPronoun = subject >= 0 && tokenAt(tree, subject).xpos.startsWith('W');
    return isAlike && isPronoun && dependents(tree, verb, 'aux', 'mark').length === 0
      ? { ...token, head: before }
      : token;
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
    const first = said ?? thatClauseAround(tree, head) ?? contentAround(tree, head);
    return first === undefined || isOpenedBy(tree, first, ASKED) ? token : { ...token, head: first };
  });
}

function isOpenedBy(tree: Tree, clause: number, opener: RegExp): boolean {
  return dependents(tree, clause, 'mark').some((mark) => opener.test(tokenAt(tree, mark).form));
}

const THAT = /^that$/iu;

const ASKED = /^(?:if|whether)$/iu;

/** "that the bid would leave the town stranded and that …": the clause with a "that" of its own in which a word stands deep. */
function thatClauseAround(tree: Tree, word: number): number | undefined {
  for (let at = tokenAt(tree, word).head; at >= 0; at = tokenAt(tree, at).head)
    if (isOpenedBy(tree, at, THAT)) return at;
  return undefined;
}

/** "he would resign if the vote failed and that …": what is said, in which a clause with "if" or "because" stands. */
function contentAround(tree: Tree, clause: number): number | undefined {
  const { deprel, head } = tokenAt(tree, clause);
  return deprel === 'advcl' && head >= 0 && tokenAt(tree, head).deprel === 'ccomp' ? head : undefined;
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

/**
 * "helps to sell cars and to hold its own", "went on to win the prize and be translated": the second infinitive is joined to the
 * first, not to the verb above both; one without "to" not where that verb has an auxiliary that it may share.
 */
export function joinInfinitives(tree: Tree): readonly Token[] {
  const isInfinitive = (index: number): boolean =>
    tokenAt(tree, index).xpos === 'VB' &&
    dependents(tree, index, 'mark').some((mark) => tokenAt(tree, mark).xpos === 'TO');
  return tree.tokens.map((token, index) => {
    if (token.deprel !== 'conj' || token.head < 0 || isInfinitive(token.head)) return token;
    if (!isInfinitive(index) && !isBareBe(tree, index, token.head)) return token;
    const above = [token.head, ...dependents(tree, token.head, 'conj').filter((other) => other < index)];
    const first = above
      .flatMap((verb) => childrenOf(tree, verb))
      .filter(
        (child) =>
          child > token.head &&
          child < index &&
          /^(xcomp|advcl|acl)$/u.test(tokenAt(tree, child).deprel) &&
          isInfinitive(child),
      );
    const host = Math.max(-1, ...first);
    return host < 0 ? token : { ...token, head: host };
  });
}

/** "and be translated" under a verb in a tense of its own. */
function isBareBe(tree: Tree, verb: number, head: number): boolean {
  const helpers = (of: number): string[] =>
    dependents(tree, of, 'aux', 'cop').map((token) => tokenAt(tree, token).xpos);
  const [first] = dependents(tree, verb, 'aux', 'cop');
  return (
    first !== undefined &&
    /^be$/iu.test(tokenAt(tree, first).form) &&
    tree.tokens[first - 1]?.upos === 'CCONJ' &&
    !helpers(verb).includes('MD') &&
    !helpers(head).includes('MD')
  );
}

/**
 * "at home in Ostrey, where she teaches and a party was held": what a comma opens and none closes goes on behind "and", though the
 * tree joins that to the verb before it.
 */
export function joinUnclosed(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, other) => {
    const { deprel, head } = token;
    if (deprel !== 'conj' || head < 0 || head > other || !isPredicate(tree, other)) return token;
    const joint = dependents(tree, other, 'cc')[0];
    if (joint === undefined || joint < head || /^[,;]$/u.test(tokenAt(tree, joint - 1).form)) return token;
    const clause = tree.tokens.findIndex(
      ({ deprel: own }, at) =>
        own === 'acl:relcl' && at > head && at < joint && opensUnclosed(tree, at, joint),
    );
    if (clause < 0 || dependents(tree, clause, 'conj').some((member) => member < other)) return token;
    return canGoOn(tree, clause, other) ? { ...token, head: clause } : token;
  });
}

/** Whether a relative clause begins after a comma and has no comma from there up to a conjunction right behind it. */
function opensUnclosed(tree: Tree, clause: number, joint: number): boolean {
  const words = yieldOf(tree, clause).filter((token) => tokenAt(tree, token).upos !== 'PUNCT');
  const [first, last] = [words[0]!, words.at(-1)!];
  const isOpen =
    tree.tokens[first - 1]?.form === ',' && /^(who|which|whose|where)$/iu.test(tokenAt(tree, first).form);
  return isOpen && last === joint - 1 && tree.tokens.slice(first, joint).every(({ form }) => form !== ',');
}

/** Whether what "and" joins can go on with a clause: a clause with a subject, an auxiliary of its own, or the same form. */
function canGoOn(tree: Tree, clause: number, other: number): boolean {
  if (subjectOf(tree, other) >= 0) return true;
  const [one, two] = [tokenAt(tree, clause).xpos, tokenAt(tree, other).xpos];
  const hasHelper = dependents(tree, other, 'aux', 'cop').length > 0;
  const isHelped = dependents(tree, clause, 'aux').length > 0;
  return hasHelper || (isHelped ? two === 'VBN' || two === 'VBD' : one === two);
}

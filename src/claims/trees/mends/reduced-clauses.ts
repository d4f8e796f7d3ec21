import type { Token } from '../../../language/parsed';
import { subjectOf } from '../../clauses/predicate';
import { isMonthName } from '../month-name';
import { isPastOnly } from '../past-forms';
import { childrenOf, dependents, firstWordOf, lastWordOf, tokenAt, yieldOf, type Tree } from '../tree';
import { verbAbove } from '../verb-above';
import { isGiving } from '../faults/nouns';

/**
 * "Patients given the drug went home": of two verbs side by side without a conjunction the first, a participle, says who
 * is meant, and the second is what is told of them.
 */
export function reduceParticiple(tree: Tree): readonly Token[] {
  const { root } = tree;
  if (root < 0 || !/^VB[ND]$/u.test(tokenAt(tree, root).xpos) || isPastOnly(tokenAt(tree, root).form))
    return tree.tokens;
  const subject = dependents(tree, root, 'nsubj')[0];
  if (subject === undefined || subject > root || dependents(tree, root, 'aux', 'cop').length > 0)
    return tree.tokens;
  if (Math.max(...yieldOf(tree, subject)) !== root - 1 || tokenAt(tree, subject).upos === 'PRON')
    return tree.tokens;
  if (
    tree.tokens[root + 1]?.upos === 'PUNCT' ||
    dependents(tree, root, 'ccomp').some((said) => said < subject)
  )
    return tree.tokens;
  // "The crew found loss of fish exceeded a third": a participle that gives nobody anything has no object.
  if (!isGiving(tokenAt(tree, root).lemma) && dependents(tree, root, 'obj').length > 0) return tree.tokens;
  const main = dependents(tree, root, 'conj', 'parataxis').find(
    (verb) =>
      /^VB[DZP]$/u.test(tokenAt(tree, verb).xpos) &&
      dependents(tree, verb, 'cc', 'nsubj', 'csubj', 'expl', 'mark').length === 0 &&
      !dependents(tree, verb, 'advmod').some((adverb) => adverb < verb),
  );
  // "gathered outside, sang and left" is a list of verbs; so is "sat down, then left".
  const isListed =
    main !== undefined &&
    [root, main].some((verb) => dependents(tree, verb, 'conj').some((other) => other > main)) &&
    tree.tokens[firstWordOf(tree, main) - 1]?.form === ',';
  if (main === undefined || isListed || tree.tokens.slice(root, main).some(({ upos }) => upos === 'CCONJ'))
    return tree.tokens;
  return tree.tokens.map((token, index) => {
    if (index === main) return { ...token, head: -1, deprel: 'root' };
    if (index === root) return { ...token, head: subject, deprel: 'acl', xpos: 'VBN' };
    if (index === subject) return { ...token, head: main };
    return token.head === root && (index > main || index < subject) ? { ...token, head: main } : token;
  });
}

/**
 * "Dune was a game played in May", "The Reds are a team based in Norland": the noun that the copula makes the predicate is
 * no subject of the participle after it.
 */
export function reduceComplement(tree: Tree): readonly Token[] {
  for (const [verb, { xpos, head, deprel, form }] of tree.tokens.entries()) {
    if (!/^VB[ND]$/u.test(xpos) || isPastOnly(form)) continue;
    const noun = dependents(tree, verb, 'nsubj', 'obl:unmarked').find((child) => child === verb - 1);
    if (noun === undefined || !/^(NOUN|PROPN)$/u.test(tokenAt(tree, noun).upos)) continue;
    const own = dependents(tree, noun, 'cop')[0];
    const shared = dependents(tree, verb, 'aux').filter((child) => tokenAt(tree, child).lemma === 'be');
    const copula = own ?? shared[0];
    const subject = [...dependents(tree, noun, 'nsubj'), ...dependents(tree, verb, 'nsubj')].find(
      (child) => child !== noun && copula !== undefined && child < copula,
    );
    if (copula === undefined || subject === undefined || shared.length > 1 || copula > noun) continue;
    if (dependents(tree, noun, 'det').length === 0 && own === undefined) continue;
    return tree.tokens.map((token, index) => {
      if (index === noun) return { ...token, head, deprel };
      if (index === verb) return { ...token, head: noun, deprel: 'acl', xpos: 'VBN' };
      if (index === copula) return { ...token, head: noun, deprel: 'cop' };
      if (index === subject) return { ...token, head: noun, deprel: 'nsubj' };
      const isOuter = token.head === verb && (index < noun || /^(conj|parataxis|punct)/u.test(token.deprel));
      return isOuter ? { ...token, head: noun } : token;
    });
  }
  return tree.tokens;
}

/**
 * "a rise for the quarter ended June as sales grew": what ends on a date after a span of time is a participle that says which
 * span, and the clauses that the tree hangs on it belong to the verb above.
 */
export function endSpan(tree: Tree): readonly Token[] {
  const verb = tree.tokens.findIndex(({ form }, index) => form === 'ended' && isSpanBefore(tree, index));
  const { head: above, deprel } = tree.tokens[verb] ?? { head: -1, deprel: '' };
  const span = verb - 1;
  const isSubject = tree.tokens[span]?.head === verb;
  const figure = deprel === 'ccomp' ? figureBefore(tree, verb) : -1;
  if (above < 0 || above > span || !(deprel === 'acl' || figure >= 0 || (deprel === 'advcl' && isSubject)))
    return tree.tokens;
  const main = deprel === 'acl' ? verbAbove(tree, span) : above;
  const clause = dependents(tree, verb, 'advcl')[0] ?? -1;
  return tree.tokens.map((token, index) => {
    if (index === verb) return { ...token, xpos: 'VBN', head: span, deprel: 'acl' };
    if (index === span && isSubject) return { ...token, head: above, deprel: 'obl' };
    if (index === figure) return { ...token, head: above, deprel: 'obj' };
    if (token.head !== verb) return token;
    if (index < span) return { ...token, head: span, deprel: 'case' };
    if (main < 0 || !/^(advcl|conj)$/u.test(token.deprel)) return token;
    const isJoined = token.deprel === 'conj' && clause >= 0 && clause < index;
    return isJoined ? { ...token, head: clause } : { ...token, head: main };
  });
}

function isSpanBefore(tree: Tree, verb: number): boolean {
  const [span, next, further] = [tree.tokens[verb - 1], tree.tokens[verb + 1], tree.tokens[verb + 2]];
  const isDate = (form = ''): boolean => isMonthName(form) || /^\d{1,2}$/u.test(form);
  return (
    /^(quarter|half|year|months?|weeks?|period)$/iu.test(span?.form ?? '') &&
    (isDate(next?.form) || (/^(on|in)$/iu.test(next?.form ?? '') && isDate(further?.form)))
  );
}

/** "reported a rise in sales for the year ended June": what is reported, which the tree takes for what ended; −1 for none. */
function figureBefore(tree: Tree, verb: number): number {
  const { head: above } = tokenAt(tree, verb);
  if (above < 0 || !/^(?:report|post|record|show|announce)$/u.test(tokenAt(tree, above).lemma)) return -1;
  if (dependents(tree, verb, 'mark', 'aux').length > 0) return -1;
  const figure = subjectOf(tree, verb);
  return figure > above && figure < verb - 1 && lastWordOf(tree, figure) === verb - 1 ? figure : -1;
}

/**
 * "offloads loss-making unit, clearing the path": a participle that a hyphen joins to the word before it says what kind of thing
 * the noun after it is; what follows the comma is the verb's.
 */
export function describeByHyphen(tree: Tree): readonly Token[] {
  for (const [participle, { deprel, head, xpos }] of tree.tokens.entries()) {
    if (!/^VB[GN]$/u.test(xpos) || !/^(ccomp|xcomp)$/u.test(deprel) || head < 0 || head > participle)
      continue;
    const [noun] = dependents(tree, participle, 'obj');
    if (noun === undefined || firstWordOf(tree, noun) !== participle + 1 || !isHyphened(tree, participle))
      continue;
    const after = childrenOf(tree, participle).filter((child) => child > noun);
    const [first, ...rest] = after.filter(
      (child) => tokenAt(tree, child).deprel === 'conj' && tokenAt(tree, child).xpos === 'VBG',
    );
    return tree.tokens.map((token, index) => {
      if (index === participle) return { ...token, head: noun, deprel: 'amod' };
      if (index === noun) return { ...token, head, deprel: 'obj' };
      if (index === first) return { ...token, head, deprel: 'advcl' };
      if (rest.includes(index)) return { ...token, head: first! };
      return after.includes(index) ? { ...token, head } : token;
    });
  }
  return tree.tokens;
}

/** Whether a hyphen without spaces stands between a word and the one before it. */
function isHyphened(tree: Tree, word: number): boolean {
  const [left, hyphen, own] = [tree.tokens[word - 2], tree.tokens[word - 1], tree.tokens[word]];
  return hyphen?.form === '-' && left?.end === hyphen.start && hyphen.end === own?.start;
}

/**
 * "The editor resigned, and three reporters followed her, leaving the paper without one": a participle behind a second clause with
 * a subject of its own tells what came of that, not of the first alone.
 */
export function hangOnSecond(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, participle) => {
    const { deprel, head, xpos } = token;
    if (deprel !== 'advcl' || xpos !== 'VBG' || head < 0 || head > participle) return token;
    if (tree.tokens[participle - 1]?.form !== ',' || firstWordOf(tree, participle) !== participle)
      return token;
    const second = dependents(tree, head, 'conj').findLast(
      (clause) =>
        clause < participle &&
        lastWordOf(tree, clause) === participle - 2 &&
        dependents(tree, clause, 'nsubj').length > 0,
    );
    return second === undefined ? token : { ...token, head: second };
  });
}

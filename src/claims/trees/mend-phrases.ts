import type { Token } from '../../language/parsed';
import { isPastOnly } from './past-forms';
import { dependents, firstWordOf, isUnder, lastWordOf, tokenAt, yieldOf, type Tree } from './tree';
import { isGiving } from './verb-faults';

/**
 * "To loud applause, Brandt, who took office in June, said …": a noun after a preposition is no subject; the name that
 * the tree sets beside it is, and what follows the name is about it.
 */
export function takeSubject(tree: Tree): readonly Token[] {
  for (const [noun, { deprel, head }] of tree.tokens.entries()) {
    if (!deprel.startsWith('nsubj') || head < noun) continue;
    const preposition = dependents(tree, noun, 'case').find((child) => child < noun);
    const name = dependents(tree, noun, 'appos').find((child) => child > noun && child < head);
    if (preposition === undefined || name === undefined || tokenAt(tree, name).upos !== 'PROPN') continue;
    if (Math.min(...yieldOf(tree, noun)) !== preposition) continue;
    return tree.tokens.map((token, index) => {
      if (index === noun) return { ...token, deprel: 'obl' };
      if (index === name) return { ...token, head, deprel };
      return token.head === noun && index > name ? { ...token, head: name } : token;
    });
  }
  return tree.tokens;
}

/**
 * "… to Lucca, its chairman, Owen Hart, told the Echo": a verb of saying without a subject, after what was said, takes the
 * phrase between commas before it, which the tree sets beside the last noun.
 */
export function takeSpeaker(tree: Tree): readonly Token[] {
  const { root } = tree;
  if (root < 2 || !/^VB[DZ]$/u.test(tokenAt(tree, root).xpos)) return tree.tokens;
  if (dependents(tree, root, 'nsubj', 'csubj', 'expl', 'aux', 'cop').length > 0) return tree.tokens;
  const said = dependents(tree, root, 'ccomp').find((clause) => clause < root);
  const speaker = said === undefined ? -1 : phraseAtEnd(tree, said, root);
  if (speaker < 0) return tree.tokens;
  return tree.tokens.map((own, index) => (index === speaker ? { ...own, head: root, deprel: 'nsubj' } : own));
}

/** The outermost phrase set off by a comma that ends straight before a verb. */
function phraseAtEnd(tree: Tree, said: number, verb: number): number {
  const last = tree.tokens[verb - 1]?.form === ',' ? verb - 2 : verb - 1;
  return tree.tokens.findIndex(
    ({ deprel, upos }, index) =>
      deprel === 'appos' &&
      /^(NOUN|PROPN)$/u.test(upos) &&
      isUnder(tree, index, said) &&
      tree.tokens[firstWordOf(tree, index) - 1]?.form === ',' &&
      lastWordOf(tree, index) === last,
  );
}

/** "helped … fell", "records began": a form that can be no participle and no present is a past tense. */
export function tagPast(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) =>
    isPastOnly(token.form) && isMistagged(tree, index) ? { ...token, xpos: 'VBD' } : token,
  );
}

function isMistagged(tree: Tree, verb: number): boolean {
  const { xpos, form, upos } = tokenAt(tree, verb);
  if (upos !== 'VERB' || /^lay$/iu.test(form)) return xpos === 'VBN';
  const isHelped = dependents(tree, verb, 'aux', 'mark').some((child) =>
    /^(MD|TO)$/u.test(tokenAt(tree, child).xpos),
  );
  return /^VB[NP]$/u.test(xpos) || (xpos === 'VB' && !isHelped);
}

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

/** "announced an inquiry led by a judge": what is done "by" somebody is a participle about the noun straight before it. */
export function reduceAgent(tree: Tree): readonly Token[] {
  for (const [verb, { xpos, deprel, head, form }] of tree.tokens.entries()) {
    if (!/^VB[ND]$/u.test(xpos) || deprel !== 'ccomp' || head > verb || isPastOnly(form)) continue;
    if (dependents(tree, verb, 'obl:agent').length === 0 || tree.tokens[verb + 1]?.form !== 'by') continue;
    if (dependents(tree, verb, 'aux', 'cop', 'mark').length > 0 || dependents(tree, head, 'obj').length > 0)
      continue;
    const noun = dependents(tree, verb, 'nsubj').find((child) => child === verb - 1);
    if (noun === undefined || tokenAt(tree, noun).upos !== 'NOUN') continue;
    return tree.tokens.map((token, index) => {
      if (index === noun) return { ...token, head, deprel: 'obj' };
      return index === verb ? { ...token, head: noun, deprel: 'acl', xpos: 'VBN' } : token;
    });
  }
  return tree.tokens;
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

/** "Norway borders Sweden": a plural with a subject and an object of its own is a verb. */
export function tagVerb(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (token.xpos !== 'NNS' || !/^(root|conj|parataxis|ccomp)$/u.test(token.deprel)) return token;
    const isBare = dependents(tree, index, 'det', 'amod', 'nummod', 'case', 'cop', 'aux').length === 0;
    const subject = dependents(tree, index, 'nsubj')[0];
    const hasObject = dependents(tree, index, 'obj').some((child) => child > index);
    return isBare && hasObject && subject !== undefined && subject < index
      ? { ...token, upos: 'VERB', xpos: 'VBZ' }
      : token;
  });
}

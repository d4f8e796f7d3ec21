import { auxiliariesOf, isFinite, isFiniteVerb, isPredicate, subjectOf } from '../../clauses/predicate';
import { dependent, dependents, tokenAt, type Tree } from '../tree';

/** A full stop after what has no finite verb at its top. It weighs twice: nothing else can be read without it. */
export function tenselessSentence(tree: Tree): number[] {
  const { root } = tree;
  const isTold = tree.tokens.slice(-2).some(({ form }) => /^[.!]$/u.test(form));
  if (root < 0 || !isTold) return [];
  return isPredicate(tree, root) && isFinite(tree, root) ? [] : [root, root];
}

/** "Some of the crew left during it; others slept": of what a semicolon parts, a half whose only verb is a participle after its noun. */
export function tenselessHalf(tree: Tree): number[] {
  const marks = tree.tokens.flatMap(({ form }, at) => (form === ';' ? [at] : []));
  if (marks.length === 0) return [];
  return [-1, ...marks].flatMap((mark, half) => {
    const end = marks[half] ?? tree.tokens.length;
    const words = tree.tokens.slice(mark + 1, end).map((_, place) => mark + 1 + place);
    if (words.some((word) => isFiniteVerb(tree, word))) return [];
    return words.filter((word) => {
      const { xpos, deprel } = tokenAt(tree, word);
      return xpos === 'VBN' && deprel === 'acl';
    });
  });
}

/** "The port, which ships coal, …": a relative clause whose top is no finite verb. */
export function tenselessRelative(tree: Tree): number[] {
  return tree.tokens.flatMap(({ xpos, form, deprel, head }, pronoun) => {
    if (!/^(who|which)$/iu.test(form) || !xpos.startsWith('W') || !deprel.startsWith('nsubj')) return [];
    return head > pronoun && isPredicate(tree, head) && isFinite(tree, head) ? [] : [pronoun];
  });
}

/** A relative pronoun or a clause with a mark and a subject needs a finite verb beside that of the main clause. */
export function tooFewTenses(tree: Tree): number[] {
  const { tokens } = tree;
  const needs = tokens.filter(
    ({ xpos, form }) => /^(WDT|WP|WP\$)$/u.test(xpos) && /^(who|whom|whose|which|that)$/iu.test(form),
  ).length;
  const marked = tokens.filter(
    (_, clause) =>
      dependents(tree, clause, 'nsubj').length > 0 &&
      dependents(tree, clause, 'mark').some((mark) =>
        /^(because|although|though|while|since|until|after|before|when|if|unless|that)$/iu.test(
          tokenAt(tree, mark).form,
        ),
      ),
  ).length;
  const tenses = tokens.filter((_, token) => isFiniteVerb(tree, token)).length;
  return tenses === 0
    ? []
    : Array.from({ length: Math.max(0, 1 + needs + marked - tenses) }, () => tree.root);
}

/** A tense without a subject that is not joined to another tense. */
export function tenseWithoutSubject(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos, xpos, deprel, head }, verb) => {
    if (upos !== 'VERB' || !/^VB[DPZ]$/u.test(xpos) || subjectOf(tree, verb) >= 0) return [];
    if (dependent(tree, verb, 'aux', 'cop', 'mark') >= 0) return [];
    const isJoined =
      /^(conj|parataxis)$/u.test(deprel) &&
      isPredicate(tree, head) &&
      isFinite(tree, head) &&
      (auxiliariesOf(tree, head).length === 0 || tokenAt(tree, head).xpos !== 'VBN' || head < verb);
    return isJoined || (deprel === 'root' && isOrderLike(tree, verb)) ? [] : [verb];
  });
}

/** "Call the office before noon": a bare form that opens the sentence, about which other rules know more. */
export function isOrder(tree: Tree, root: number): boolean {
  if (root < 0) return false;
  const isBare = tokenAt(tree, root).xpos === 'VB' && tokenAt(tree, root).upos === 'VERB';
  return isBare && tree.tokens.slice(0, root).every(({ upos }) => !/^(NOUN|PROPN|PRON)$/u.test(upos));
}

function isOrderLike(tree: Tree, verb: number): boolean {
  return (
    tokenAt(tree, verb).xpos === 'VBP' && tree.tokens.slice(0, verb).every(({ upos }) => upos !== 'NOUN')
  );
}

/** A participle in the place of a tense: without auxiliary, at the top of the sentence or joined to a past tense. */
export function participleForTense(tree: Tree): number[] {
  return tree.tokens.flatMap(({ xpos, deprel, head }, verb) => {
    if (xpos !== 'VBN' || auxiliariesOf(tree, verb).length > 0) return [];
    if (deprel === 'root') return subjectOf(tree, verb) >= 0 ? [verb] : [];
    const isJoined =
      deprel === 'conj' &&
      /^VB[DZ]$/u.test(tokenAt(tree, head).xpos) &&
      dependents(tree, verb, 'cc').length > 0;
    return isJoined && auxiliariesOf(tree, head).length === 0 ? [verb] : [];
  });
}

const HELPING = /^(help|let|make|have|see|watch|hear|feel|dare|bid|go|come|do|be|than)$/u;

/** A bare form without auxiliary, "to", or a verb that takes one; an order opens its sentence. */
export function loneBase(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos, xpos, head, deprel }, verb) => {
    if (upos !== 'VERB' || xpos !== 'VB' || isLicensed(tree, verb)) return [];
    if (head >= 0 && deprel === 'conj' && tokenAt(tree, head).xpos === 'VB') return [];
    if (head >= 0 && /^(xcomp|ccomp)$/u.test(deprel) && HELPING.test(tokenAt(tree, head).lemma)) return [];
    const isOpening = tree.tokens
      .slice(0, verb)
      .every(({ upos: tag }) => !/^(NOUN|PROPN|PRON|VERB)$/u.test(tag));
    return isOpening ? [] : [verb];
  });
}

/** Whether an auxiliary or "to" stands before a bare form, close by or on it. */
export function isLicensed(tree: Tree, verb: number): boolean {
  return (
    dependents(tree, verb, 'aux', 'mark').some((child) => child < verb) ||
    tree.tokens[verb - 1]?.xpos === 'TO' ||
    tree.tokens[verb - 1]?.xpos === 'MD'
  );
}

/** "Unless it rains the hall will open": what "unless" or the like opens is no main clause. */
export function subordinateMain(tree: Tree): number[] {
  const { root } = tree;
  if (root < 0 || !isFinite(tree, root)) return [];
  const mark = dependents(tree, root, 'mark').find((child) =>
    /^(if|unless|although|though|while|whereas|because|since|until|after|before|when|once)$/iu.test(
      tokenAt(tree, child).form,
    ),
  );
  const isOpening = mark !== undefined && tree.tokens.slice(0, mark).every(({ upos }) => upos === 'PUNCT');
  const tenses = tree.tokens.filter((_, token) => isFiniteVerb(tree, token)).length;
  return isOpening && tenses > 1 ? [root] : [];
}

/** "and flood warnings are in force": "is" belongs to no phrase without a subject. */
export function copulaWithoutSubject(tree: Tree): number[] {
  return tree.tokens.flatMap(({ deprel }, word) => {
    if (!/^(obl|obj|iobj|nmod|nsubj$|appos|compound|amod)/u.test(deprel) || subjectOf(tree, word) >= 0)
      return [];
    return dependents(tree, word, 'cop').filter((copula) =>
      /^(is|are|was|were)$/iu.test(tokenAt(tree, copula).form),
    );
  });
}

/** "Going through the books of the parish, Roos, found …": a main verb in the past needs a subject. */
export function subjectlessMain(tree: Tree): number[] {
  const { root } = tree;
  if (root < 0 || tokenAt(tree, root).upos !== 'VERB' || tokenAt(tree, root).xpos !== 'VBD') return [];
  const isTold = tree.tokens.slice(-2).some(({ form }) => form === '.');
  const hasNoun = tree.tokens.slice(0, root).some(({ upos }) => /^(NOUN|PROPN|PRON)$/u.test(upos));
  return isTold &&
    hasNoun &&
    subjectOf(tree, root) < 0 &&
    dependents(tree, root, 'ccomp').every((clause) => clause > root)
    ? [root]
    : [];
}

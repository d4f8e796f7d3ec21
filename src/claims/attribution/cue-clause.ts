import { isFinite } from '../clauses/predicate';
import { isTimeWord } from '../names/time-words';
import { CUE_VERBS, type CueVerb } from './lexicon/verbs';
import { childrenOf, dependent, dependents, isRelation, tokenAt, yieldOf, type Tree } from '../trees/tree';

/** The lexicon's entry for a verb in its place: with its particle first ("point out"), then by itself. */
export function cueVerbAt(tree: Tree, verb: number): CueVerb | undefined {
  const token = tokenAt(tree, verb);
  if (token.upos !== 'VERB' && !(token.upos === 'AUX' && token.deprel === 'root')) return undefined;
  const lemma = token.lemma.toLowerCase();
  if (lemma === 'make' && publicityOf(tree, verb) >= 0) return CUE_VERBS.get('make clear');
  const particle = particleOf(tree, verb);
  if (particle >= 0) {
    const found = CUE_VERBS.get(`${lemma} ${tokenAt(tree, particle).form.toLowerCase()}`);
    if (found) return found;
  }
  return CUE_VERBS.get(lemma);
}

/** "made clear", "made it known": the word that turns making into saying, or −1. */
function publicityOf(tree: Tree, verb: number): number {
  const result = dependent(tree, verb, 'xcomp');
  return result >= 0 && /^(?:clear|plain|known|public)$/iu.test(tokenAt(tree, result).form) ? result : -1;
}

/** The particle of a phrasal verb, by the tree or straight after the verb; −1 where it has none. */
export function particleOf(tree: Tree, verb: number): number {
  const marked = dependent(tree, verb, 'compound:prt');
  if (marked >= 0) return marked;
  const next = tree.tokens[verb + 1];
  if (tokenAt(tree, verb).lemma === 'call' && /^(?:on|upon)$/u.test(next?.form ?? '')) return verb + 1;
  return next && /^(?:out|on|off|down|up|back|in|upon)$/u.test(next.form) && next.deprel === 'advmod'
    ? verb + 1
    : -1;
}

/** Adverbs that link the clause to another and say nothing of the cue. */
const LINKING =
  /^(?:though|although|however|meanwhile|then|thus|therefore|neither|nor|so|but|when|where|why|how|as)$/iu;

/**
 * The words of a verbal cue: the verb, its auxiliaries, negation and particle, and the bare adverbs before it
 * ("has also repeatedly said").
 */
export function cueWords(tree: Tree, verb: number): number[] {
  const words = childrenOf(tree, verb).filter((child) => {
    const { deprel, upos } = tokenAt(tree, child);
    if (isRelation(deprel, ['aux', 'cop', 'compound:prt'])) return true;
    if (child === publicityOf(tree, verb)) return tokenAt(tree, verb).lemma === 'make';
    return (
      deprel === 'advmod' &&
      upos !== 'SCONJ' &&
      !LINKING.test(tokenAt(tree, child).form) &&
      child < verb &&
      childrenOf(tree, child).length === 0 &&
      child > subjectOf(tree, verb) &&
      verb - child <= 4
    );
  });
  return [...words, verb].sort((a, b) => a - b);
}

/** The subject of a verb's own clause, or −1. */
export function subjectOf(tree: Tree, verb: number): number {
  const [first, ...others] = dependents(tree, verb, 'nsubj');
  if (first === undefined) return -1;
  // "“We ran, then somebody fell,” said Roos": a subject before the mark is one of what was said
  const after = others.find((index) => index > verb);
  if (first < verb && after !== undefined && /^[,”"’'?!]+$/u.test(tree.tokens[verb - 1]?.form ?? ''))
    return after;
  if (first < verb && after === undefined && followsQuotation(tree, verb)) return -1;
  // "which polls suggest she would win": the pronoun is no subject beside one
  const own = tokenAt(tree, first).xpos.startsWith('W')
    ? others.findLast((index) => index < verb)
    : undefined;
  return own ?? first;
}

/** "“Rates are high,” reads the letter": a verb that quotes, after the comma and mark of a quotation and before a noun. */
const followsQuotation = (tree: Tree, verb: number): boolean =>
  CUE_VERBS.get(tokenAt(tree, verb).lemma)?.takes.has('quote') === true &&
  /^(?:,["”’']|["”’'],|[?!]["”’'])$/u.test(
    (tree.tokens[verb - 2]?.form ?? '') + (tree.tokens[verb - 1]?.form ?? ''),
  ) &&
  invertedSubject(tree, verb) >= 0;

/** Whether a verb is passive: by its auxiliary or subject, or a bare past participle that hangs on another word. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (dependent(tree, verb, 'aux:pass') >= 0) return true;
  const { xpos, deprel, head } = tokenAt(tree, verb);
  if (dependent(tree, verb, 'nsubj:pass') >= 0) return !isPastInDisguise(tree, verb);
  if (!/^VB[ND]$/u.test(xpos) || dependent(tree, verb, 'aux', 'nsubj') >= 0) return false;
  if (xpos === 'VBD') return deprel === 'advcl' || verb === 0;
  return deprel === 'conj' ? isPassive(tree, head) : !isRelation(deprel, ['parataxis', 'ccomp']);
}

/**
 * "as the court ruled": a participle that has a subject before it and no helping verb is a past tense, and one with "have" alone
 * ("could have said") is active.
 */
function isPastInDisguise(tree: Tree, verb: number): boolean {
  const subject = dependent(tree, verb, 'nsubj:pass');
  const helpers = dependents(tree, verb, 'aux', 'cop').map((helper) => tokenAt(tree, helper).lemma);
  if (helpers.includes('have') && !helpers.some((lemma) => /^(?:be|get)$/u.test(lemma))) return true;
  const isBare = dependent(tree, verb, 'aux', 'cop') < 0 && tokenAt(tree, verb).deprel !== 'conj';
  return isBare && subject < verb && tokenAt(tree, verb).form.endsWith('ed');
}

/** The "by"-phrase of a passive, without its "by"; empty if there is none. */
export function agentOf(tree: Tree, verb: number): number[] {
  const agent = dependents(tree, verb, 'obl').find((child) => {
    const isBy = childrenOf(tree, child).some((c) => tokenAt(tree, c).form.toLowerCase() === 'by');
    return isBy && child > verb && !isTimeWord(tokenAt(tree, child).form);
  });
  if (agent === undefined) return [];
  return yieldOf(tree, agent, (index) => index < agent && tokenAt(tree, index).deprel === 'case');
}

/**
 * Whom something was heard or learnt from ("had heard from a state official that …"): the true source, where the
 * clause names one; empty otherwise.
 */
export function informantOf(tree: Tree, verb: number): number[] {
  if (!/^(?:hear|learn|gather|understand)$/u.test(tokenAt(tree, verb).lemma)) return [];
  const from = dependents(tree, verb, 'obl').find((child) =>
    childrenOf(tree, child).some((c) => tokenAt(tree, c).form.toLowerCase() === 'from'),
  );
  return from === undefined ? [] : yieldOf(tree, from, (index) => tokenAt(tree, index).deprel === 'case');
}

/** "“…,” said a spokesman": right after what was said and a verb that takes no object, the noun is who said it; else −1. */
function invertedSubject(tree: Tree, verb: number): number {
  const { xpos, lemma } = tokenAt(tree, verb);
  if (!/^VB[DZ]$/u.test(xpos) || CUE_VERBS.get(lemma)?.takes.has('noun') !== false) return -1;
  if (!/^[,”"’'?!]+$/u.test(tree.tokens[verb - 1]?.form ?? '')) return -1;
  const object = dependent(tree, verb, 'obj');
  const isPerson = object > verb && /^(?:NOUN|PROPN)$/u.test(tokenAt(tree, object).upos);
  return isPerson ? object : -1;
}

const RELATIVES = new Set(['who', 'which', 'that', 'whom']);

/**
 * The noun phrase that speaks, thinks or wants, for an active cue verb: its subject, the subject that it shares with
 * the verb it is coordinated with or hangs on, or the noun that a participle describes. Empty if the clause has none.
 */
export function sourceOf(tree: Tree, verb: number, depth = 0): number[] {
  if (depth > 6) return [];
  const own = subjectOf(tree, verb);
  const { deprel, head } = tokenAt(tree, verb);
  if (own >= 0) {
    const words = yieldOf(tree, own, (index) => isUnderClauseOf(tree, index, verb));
    return [...antecedentOf(tree, verb, own), ...words];
  }
  const inverted = invertedSubject(tree, verb);
  if (inverted >= 0) return yieldOf(tree, inverted);
  if (dependent(tree, verb, 'expl', 'csubj') >= 0 || head < 0) return [];
  if (isRelation(deprel, ['conj', 'xcomp', 'advcl', 'parataxis'])) {
    if (deprel === 'xcomp') {
      const object = dependent(tree, head, 'obj', 'iobj');
      if (object >= 0 && object < verb) return yieldOf(tree, object);
    }
    // "could not be reached but has said so": who was done to says so in a tense of its own
    const isRest = deprel === 'conj' && isPassive(tree, head) && !isActiveRest(tree, verb);
    return isRest ? [] : sourceOf(tree, head, depth + 1);
  }
  if (deprel === 'acl') return yieldOf(tree, head, (index) => index === verb || isOuter(tree, index));
  return [];
}

/** "was hurt and told police so" and "has said so" are active; "was taken away and told that …" may be what was done. */
function isActiveRest(tree: Tree, verb: number): boolean {
  if (!isFinite(tree, verb)) return false;
  const isPlain = tokenAt(tree, verb).xpos === 'VBD' && dependent(tree, verb, 'aux') < 0;
  return !isPlain || dependent(tree, verb, 'obj', 'iobj') >= 0;
}

/** What a relative pronoun stands for: the noun its clause hangs on, or the one before it if that is no noun. */
export function antecedentOf(tree: Tree, clause: number, pronoun: number): number[] {
  const { xpos, form } = tokenAt(tree, pronoun);
  if (!xpos.startsWith('W') || !RELATIVES.has(form.toLowerCase())) return [];
  const isNoun = (index: number): boolean =>
    /^(?:NOUN|PROPN|PRON|NUM)$/u.test(tree.tokens[index]?.upos ?? '');
  let top = tokenAt(tree, clause).head;
  if (!isNoun(top) || isParted(tree, top, pronoun)) {
    top = pronoun - 1;
    while (top > 0 && !isNoun(top)) top--;
    if (!isNoun(top)) return [];
  }
  return yieldOf(tree, top, (index) => index === clause || isOuter(tree, index)).filter(
    (index) => index < pronoun,
  );
}

/** Whether a comma and a conjunction part a noun from a relative pronoun: "the plan, and two officials, who …". */
function isParted(tree: Tree, noun: number, pronoun: number): boolean {
  return tree.tokens.some(
    ({ upos }, index) =>
      index > noun && index < pronoun - 1 && upos === 'CCONJ' && tree.tokens[index - 1]?.form === ',',
  );
}

/** What hangs on a noun but does not belong to the phrase that names it. */
function isOuter(tree: Tree, index: number): boolean {
  return isRelation(tokenAt(tree, index).deprel, [
    'case',
    'cc',
    'conj',
    'punct',
    'cop',
    'nsubj',
    'mark',
    'parataxis',
  ]);
}

/** Guards against a subject whose subtree swallowed the rest of the clause. */
function isUnderClauseOf(tree: Tree, index: number, verb: number): boolean {
  const { deprel, head } = tokenAt(tree, index);
  return deprel === 'parataxis' && index > verb && head < verb;
}

const SETTING = ['obl', 'iobj', 'advmod', 'advcl', 'obj', 'nmod:unmarked'];

/** To whom, where and when: what else hangs on the cue, less the words already taken. */
export function settingOf(tree: Tree, verb: number, taken: ReadonlySet<number>): number[] {
  const words: number[] = [];
  for (const child of dependents(tree, verb, ...SETTING)) {
    const phrase = yieldOf(tree, child);
    if (!phrase.some((index) => taken.has(index))) words.push(...phrase);
  }
  return words;
}

import { CUE_NOUNS } from '../attribution/lexicon/nouns';
import {
  childrenOf,
  dependent,
  dependents,
  firstWordOf,
  isRelation,
  tokenAt,
  type Tree,
} from '../trees/tree';
import { isInfinitive, openerOf } from './clause-marks';
import { ADJECTIVES } from './lexicon/adjectives';
import { NOUNS } from './lexicon/nouns';
import { VERBS } from './lexicon/verbs';
import { ON_COURSE, onCourse } from './on-course';
import { signature, type Signature } from './signatures';

/** The word that decides of a clause, and how. */
export interface Governor {
  readonly at: number;
  readonly signature: Signature;
}

/** How a clause hangs on what governs it: with an infinitive, a gerund (behind "from"), "no choice but to", or else. */
type Form = 'to' | 'ing' | 'from' | 'against' | 'but' | 'that';

const TOO: Signature = signature({ held: -2.5, denied: 0.5, isLight: true });
const ENOUGH: Signature = signature({ held: 2.5, now: 0.5, denied: -2.5, isLight: true });
const GOT_TO: Signature = signature({ held: 0.8, denied: -2 });
const YET: Signature = signature({ held: -2.5, denied: -2.5, isLight: true });

/**
 * What decides whether the event of a clause happened: the word that it hangs on, with exceptions. A noun with a clause leaves
 * it to the verb or the judgement over it where those speak of contents ("rejected the claim that …", "the claim that … is
 * false", "took the chance to …"); "too" and "enough" decide of an infinitive; "close to" and "short of" of the gerund behind them.
 */
export function governorOf(tree: Tree, clause: number): Governor | null {
  const { head } = tokenAt(tree, clause);
  if (head < 0) return null;
  const form = formOf(tree, clause);
  return (
    (form === 'to' ? (byDegree(tree, clause, head) ?? byCourse(tree, clause)) : null) ??
    byWordBefore(tree, clause, head, form) ??
    byContentNoun(tree, clause, head, form) ??
    byHead(tree, clause, head, form)
  );
}

function formOf(tree: Tree, clause: number): Form {
  const opener = openerOf(tree, clause);
  if (opener === 'but' && dependents(tree, clause, 'mark').length > 1) return 'but';
  if (isInfinitive(tree, clause) || opener === 'ta' || opener === 'na') return 'to';
  // "suggests that the sea is rising" has a tense
  if (tokenAt(tree, clause).xpos !== 'VBG' || dependent(tree, clause, 'aux') >= 0) return 'that';
  if (opener === 'from' || opener === 'against') return opener;
  return opener === '' || PREPOSITION.test(opener) ? 'ing' : 'that';
}

const PREPOSITION = /^(?:of|to|about|for|at|in|on|upon|into|out|against|with|over|near)$/u;

/** "too late to save", "enough to pay", "old enough to vote": on the word itself or the one before the infinitive. */
function byDegree(tree: Tree, clause: number, head: number): Governor | null {
  const before = firstWordOf(tree, clause) - 1;
  for (const word of new Set([head, before])) {
    if (word < 0 || word > clause) continue;
    const at = tokenAt(tree, word).upos === 'ADV' ? tokenAt(tree, word).head : word;
    const degrees = [word, ...childrenOf(tree, word)].filter((child) => child < clause);
    const names = degrees.map((child) => tokenAt(tree, child).form.toLowerCase());
    if (at >= 0 && names.includes('enough')) return { at, signature: ENOUGH };
    const too = degrees[names.indexOf('too')];
    if (at >= 0 && too !== undefined && /^(?:ADJ|ADV)$/u.test(tree.tokens[too + 1]?.upos ?? ''))
      return { at, signature: TOO };
  }
  return null;
}

/** "a chance that it will pass", "no prospect that it may reopen": a modal that says again what the noun says. */
export function isInHarmony(tree: Tree, clause: number): boolean {
  const modals = dependents(tree, clause, 'aux').filter((word) => tokenAt(tree, word).xpos === 'MD');
  const isBare =
    modals.length === 1 &&
    /^(?:will|would|may|might|could|['’](?:ll|d))$/iu.test(tokenAt(tree, modals[0]!).form);
  if (
    !isBare ||
    dependents(tree, clause, 'advmod').some((word) => /^n['’]?o?t$/iu.test(tokenAt(tree, word).form))
  )
    return false;
  const at = governorOf(tree, clause)?.at ?? -1;
  return (
    at >= 0 &&
    /^(?:chance|possibility|likelihood|probability|prospect|danger|risk)$/u.test(tokenAt(tree, at).lemma)
  );
}

/** "is on track to open". */
function byCourse(tree: Tree, clause: number): Governor | null {
  const at = onCourse(tree, clause);
  return at < 0 ? null : { at, signature: ON_COURSE };
}

/** "came close to winning", "stopped short of closing", "far from closing". */
function byWordBefore(tree: Tree, clause: number, head: number, form: Form): Governor | null {
  const before = firstWordOf(tree, clause) - 1;
  const word = tree.tokens[before];
  // "came close to collapse", the noun read as a verb
  const isNear = form === 'to' && /^(?:close|near)$/iu.test(word?.form ?? '');
  if (!isNear && form !== 'ing' && form !== 'from') return null;
  const found = word?.head === head ? ADJECTIVES.get(`${word.form.toLowerCase()}-ing`) : undefined;
  return found ? { at: head, signature: found } : null;
}

/** A noun with a clause ("claim", "chance", "order"): by what is done to it or said of it, else by itself. */
function byContentNoun(tree: Tree, clause: number, head: number, form: Form): Governor | null {
  const noun = contentNoun(tree, clause, head, form);
  if (noun < 0) return null;
  const over = tokenAt(tree, noun).head;
  const { deprel } = tokenAt(tree, noun);
  if (over >= 0 && (isRelation(deprel, ['obj', 'obl']) || deprel === 'nsubj:pass')) {
    const found = lookUp(tree, over, `content-${form}`, 'content');
    if (found) return { at: over, signature: found };
  }
  if (over >= 0 && isRelation(deprel, ['nsubj'])) {
    // "the attempt to save it failed"
    const end = form === 'to' || form === 'ing' ? lookUp(tree, over, 'subject') : undefined;
    if (end) return { at: over, signature: end };
    const judging = [over, ...dependents(tree, over, 'xcomp')].find((word) => isTruthPredicate(tree, word));
    const found = judging === undefined ? undefined : lookUp(tree, judging, form, '');
    if (found) return { at: over, signature: found };
  }
  // "came within a second of winning"
  const isWithin = dependents(tree, noun, 'case').some((word) => /^within$/iu.test(tokenAt(tree, word).form));
  if (form === 'ing' && isWithin && over >= 0) return { at: over, signature: ADJECTIVES.get('close-ing')! };
  const found = lookUp(tree, noun, form, '');
  if (found) return { at: noun, signature: found };
  // "cleared the nurse of stealing it", where the parser hangs the gerund on the nurse
  const ofVerb =
    deprel === 'obj' && (form === 'ing' || form === 'from') ? lookUp(tree, over, form) : undefined;
  return ofVerb ? { at: over, signature: ofVerb } : null;
}

/** Whether a noun can have a clause with "that": "the claim that …", "the myth that …"; not "a question that …". */
const hasThat = (tree: Tree, noun: number): boolean => {
  const { lemma } = tokenAt(tree, noun);
  return (
    CUE_NOUNS.get(lemma)?.that === true ||
    /^(?:story|tale|legend)$/u.test(lemma) ||
    Math.abs(NOUNS.get(lemma)?.held ?? 0) > 2.5
  );
};

/** Verbs of making and handing on, whose object a noun of saying is: "the claim that he made". */
const HANDED_ON =
  /^(?:make|have|hold|share|put|hear|spread|face|deny|reject|issue|give|offer|post|publish|repeat|raise|bring|file|lodge|cite|use|present|gather|find|see|do|need|want|get|know|follow|tell|collect|want|like)$/u;

/** The noun whose content a clause is; −1 for none. Parsers hang such a clause on the verb too, or take it for a relative one. */
function contentNoun(tree: Tree, clause: number, head: number, form: Form): number {
  const { deprel, lemma } = tokenAt(tree, clause);
  const { upos } = tokenAt(tree, head);
  const isNamed = (noun: number): boolean =>
    tokenAt(tree, noun).upos === 'NOUN' && NOUNS.has(tokenAt(tree, noun).lemma);
  if (upos === 'NOUN' || upos === 'PRON') {
    // "wasted years building it": a participle says nothing of the years
    if (form === 'ing' && openerOf(tree, clause) === '' && !NOUNS.has(tokenAt(tree, head).lemma)) return -1;
    if (deprel !== 'acl:relcl') return form !== 'that' || openerOf(tree, clause) === 'that' ? head : -1;
    const that = childrenOf(tree, clause).find((word) => word < clause) ?? -1;
    const isThat =
      that >= 0 &&
      /^that$/iu.test(tokenAt(tree, that).form) &&
      !isRelation(tokenAt(tree, that).deprel, ['nsubj']);
    const isContent = isThat && dependent(tree, clause, 'nsubj') > that && !HANDED_ON.test(lemma);
    return isContent && isNamed(head) && hasThat(tree, head) ? head : -1;
  }
  if (upos !== 'VERB') return -1;
  const isFree = form === 'that' && lookUp(tree, head, 'that', '') === undefined;
  // "lost its licence when …" tells when
  if (form === 'that' && openerOf(tree, clause) !== 'that') return -1;
  const noun = dependents(tree, head, 'obj', 'obl', 'nsubj').findLast((word) => {
    if (word > clause || !isNamed(word)) return false;
    const role = tokenAt(tree, word).deprel;
    // "no evidence emerged that …", "an order was given to …"
    if (isRelation(role, ['nsubj'])) return role === 'nsubj:pass' || isFree;
    return word === firstWordOf(tree, clause) - 1;
  });
  return noun !== undefined && (form === 'to' || form === 'that') ? noun : -1;
}

/** Verbs that take a thing or person and what that does: "persuaded the captain to turn back". */
const OBJECT_CONTROL =
  /^(?:persuade|convince|force|compel|oblige|pressure|allow|permit|enable|authori[sz]e|order|instruct|direct|tell|ask|urge|invite|encourage|advise|beg|forbid|cause|lead|prompt|help|induce|inspire|get|coax|cajole|trick|talk)$/u;

function byHead(tree: Tree, clause: number, head: number, form: Form): Governor | null {
  const { deprel } = tokenAt(tree, clause);
  const { upos, lemma } = tokenAt(tree, head);
  if (
    form === 'to' &&
    /^(?:have|be)$/u.test(lemma) &&
    dependents(tree, head, 'advmod').some((word) => /^yet$/iu.test(tokenAt(tree, word).form))
  )
    return { at: head, signature: YET };
  // An infinitive beside a verb is its purpose, unless the verb asks for one.
  // "got ta go"
  if (form === 'to' && openerOf(tree, clause) === 'ta') return { at: head, signature: GOT_TO };
  const isBeside = form === 'to' && upos === 'VERB' && isRelation(deprel, ['advcl']);
  const takes = !isBeside || (OBJECT_CONTROL.test(lemma) && dependent(tree, head, 'obj', 'nsubj:pass') >= 0);
  // "sank, leading to a search" and "sank while they slept" tell of their own; "stopped at closing" does not.
  const isLoose =
    form === 'that' || (form === 'ing' && openerOf(tree, clause) === '' && !isNext(tree, clause, head));
  if (isRelation(deprel, ['acl', 'advcl']) && isLoose) return null;
  if (form === 'against') {
    const settled = lookUp(tree, head, form);
    return settled ? { at: head, signature: settled } : byHeadAs(tree, head, 'ing', takes);
  }
  return byHeadAs(tree, head, form, takes);
}

function byHeadAs(tree: Tree, head: number, form: Form, takes: boolean): Governor | null {
  const found = takes ? lookUp(tree, head, form, '') : lookUp(tree, head, form);
  return found ? { at: head, signature: found } : null;
}

/** Whether a clause stands right behind a word, or behind its particle. */
const isNext = (tree: Tree, clause: number, word: number): boolean => {
  const first = firstWordOf(tree, clause);
  return first === word + 1 || (first === word + 2 && tokenAt(tree, word + 1).deprel === 'compound:prt');
};

const TRUTH = /^(?:true|correct|false|untrue|incorrect)$/iu;

/** Whether a word calls what somebody may have said true or untrue, which can be looked up. */
export const isTruthWord = (word: string): boolean => TRUTH.test(word);

/** "is false", "is a myth", "proved baseless". */
function isTruthPredicate(tree: Tree, word: number): boolean {
  const found = lookUp(tree, word, 'that', '');
  return (
    found?.isLight === true && Math.abs(found.held) > 2.5 && /^(?:ADJ|NOUN)$/u.test(tokenAt(tree, word).upos)
  );
}

const TABLES: Readonly<Record<string, readonly ReadonlyMap<string, Signature>[]>> = {
  NOUN: [NOUNS, ADJECTIVES, VERBS],
  PRON: [NOUNS],
  ADJ: [ADJECTIVES, VERBS],
  ADV: [ADJECTIVES],
};

/**
 * The signature of a word by the first of these forms for which it has one ('' is the word itself), with its particle
 * ("ruled out") before without.
 */
export function lookUp(tree: Tree, index: number, ...forms: readonly string[]): Signature | undefined {
  const { lemma, upos } = tokenAt(tree, index);
  const name = lemma.toLowerCase();
  const particle = dependent(tree, index, 'compound:prt');
  const names = particle < 0 ? [name] : [`${name}-${tokenAt(tree, particle).form.toLowerCase()}`, name];
  // an adjective that is a participle: "scheduled", "expected"
  if (upos === 'ADJ' && name.endsWith('ed')) names.push(name.slice(0, -1), name.slice(0, -2));
  for (const table of TABLES[upos] ?? [VERBS, ADJECTIVES])
    for (const each of names)
      for (const form of forms) {
        const found = table.get(form === '' ? each : `${each}-${form}`);
        if (found) return found;
      }
  return undefined;
}

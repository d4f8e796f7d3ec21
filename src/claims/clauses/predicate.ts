import { childrenOf, dependent, dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { wordsOf, type Piece } from './piece';

const TENSES = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const SUBJECTS = ['nsubj', 'csubj', 'expl'] as const;

/** The subject that hangs on a predicate ("expl" and clausal ones count), or −1. */
export function subjectOf(tree: Tree, predicate: number): number {
  return dependent(tree, predicate, ...SUBJECTS);
}

/** Copula and auxiliaries of a predicate, in reading order. */
export function auxiliariesOf(tree: Tree, predicate: number): number[] {
  return dependents(tree, predicate, 'aux', 'cop');
}

/** Whether a tag is of a word in a tense: a finite verb or a modal. */
export const isTense = (xpos: string): boolean => TENSES.has(xpos);

/**
 * Whether a verb has a finite form. One that is tagged as a participle counts where it can be none: without auxiliary,
 * with a subject of its own or joined to a finite verb without auxiliary ("draws … and brought").
 */
export function isFiniteVerb(tree: Tree, token: number): boolean {
  const { xpos, deprel, head } = tokenAt(tree, token);
  if (isTense(xpos) || isHeadlineFuture(tree, token)) return true;
  if (xpos !== 'VBN' || auxiliariesOf(tree, token).length > 0 || tree.tokens[token - 1]?.form === '-')
    return false;
  if (dependent(tree, token, 'obl:agent') >= 0) return false;
  if (deprel === 'conj')
    return (
      tokenAt(tree, head).upos === 'VERB' &&
      auxiliariesOf(tree, head).length === 0 &&
      isFiniteVerb(tree, head)
    );
  if (dependent(tree, token, 'nsubj') < 0) return false;
  if (/^(root|ccomp|parataxis|acl:relcl)/u.test(deprel)) return true;
  return dependents(tree, token, 'mark').some((mark) => !/^(with|without)$/iu.test(tokenAt(tree, mark).form));
}

/** "Bridge to stay shut": in headlines an infinitive with a subject of its own before it is a future. */
function isHeadlineFuture(tree: Tree, token: number): boolean {
  const { xpos, deprel } = tokenAt(tree, token);
  if (xpos !== 'VB' || deprel !== 'root') return false;
  const subject = dependent(tree, token, 'nsubj');
  return (
    subject >= 0 &&
    subject < token &&
    dependents(tree, token, 'mark').some((mark) => mark > subject && tokenAt(tree, mark).xpos === 'TO')
  );
}

/** Whether a predicate stands in a tense of its own: a finite verb, or an auxiliary or copula that is finite. */
export function isFinite(tree: Tree, predicate: number): boolean {
  if (isFiniteVerb(tree, predicate)) return true;
  return auxiliariesOf(tree, predicate).some((auxiliary) => isTense(tokenAt(tree, auxiliary).xpos));
}

/** Whether a token can be the head of a clause: a verb, or a noun or adjective with a copula. */
export function isPredicate(tree: Tree, token: number): boolean {
  const { upos } = tokenAt(tree, token);
  return upos === 'VERB' || upos === 'AUX' || dependent(tree, token, 'cop') >= 0;
}

/** Whether a predicate is told as past: "closed", "had closed", "was closed". */
export function isPast(tree: Tree, predicate: number): boolean {
  if ([predicate, ...auxiliariesOf(tree, predicate)].some((token) => tokenAt(tree, token).xpos === 'VBD'))
    return true;
  return tokenAt(tree, predicate).xpos === 'VBN' && isFiniteVerb(tree, predicate);
}

const PLURAL_WORDS = new Set([
  'they',
  'we',
  'these',
  'those',
  'both',
  'many',
  'several',
  'few',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'most',
  'some',
  'all',
]);

/** Whether the noun phrase under a token is grammatically plural. */
export function isPlural(tree: Tree, head: number): boolean {
  const token = tokenAt(tree, head);
  if (dependents(tree, head, 'conj').some((other) => tokenAt(tree, other).upos !== 'VERB')) return true;
  return /^NNP?S$/u.test(token.xpos) || PLURAL_WORDS.has(token.form.toLowerCase());
}

/** The words that go before a predicate's subject ("In May, the mill closed"): what sets time, place or condition. */
export function openersOf(tree: Tree, piece: Piece, predicate: number): number[] {
  const subject = subjectOf(tree, predicate);
  if (subject < 0) return [];
  const first = Math.min(...yieldOf(tree, subject));
  const words = wordsOf(piece);
  return childrenOf(tree, predicate)
    .filter((child) => child < first && /^(obl|advmod)/u.test(tokenAt(tree, child).deprel))
    .filter((child) => isSetting(tree, child))
    .flatMap((child) => yieldOf(tree, child))
    .filter((token) => words.has(token) && token < first);
}

/** Whether a fronted modifier places the clause rather than links it to the sentence before. */
function isSetting(tree: Tree, token: number): boolean {
  const { deprel, upos } = tokenAt(tree, token);
  return deprel.startsWith('obl') && upos !== 'ADV' && upos !== 'PRON';
}

import { dependent, dependents, tokenAt, type Tree } from '../trees/tree';

const TENSES = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const SUBJECTS = ['nsubj', 'csubj', 'expl'] as const;

/** The subject that hangs on a predicate ("expl" and clausal ones count), or −1. */
export function subjectOf(tree: Tree, predicate: number): number {
  return dependent(tree, predicate, ...SUBJECTS);
}

/** Whether what a subject hangs on is done to it: "the road was closed", by its own relation or the auxiliary. */
export const isDoneToSubject = (tree: Tree, subject: number): boolean => {
  const { deprel, head } = tokenAt(tree, subject);
  return deprel.includes('pass') || dependent(tree, head, 'aux:pass') >= 0;
};

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

const MODALS = new Set(['may', 'might', 'could', 'would', 'should', 'must', 'can', 'shall', 'ought']);

/** Whether a predicate has a modal auxiliary that leaves open whether it is so ("may close"; not "will close"). */
export function isModal(tree: Tree, predicate: number): boolean {
  return auxiliariesOf(tree, predicate).some((aux) => MODALS.has(tokenAt(tree, aux).form.toLowerCase()));
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

/** Whether the noun phrase under a token, as far as it stands before another one, is grammatically plural. */
export function isPlural(tree: Tree, head: number, before = Infinity): boolean {
  const token = tokenAt(tree, head);
  const joined = dependents(tree, head, 'conj').filter((other) => other < before);
  if (joined.some((other) => tokenAt(tree, other).upos !== 'VERB')) return true;
  return (
    /^NNP?S$/u.test(token.xpos) || PLURAL_WORDS.has(token.form.toLowerCase()) || isShareOfSeveral(tree, head)
  );
}

/** "half", "a third", "a majority": a share of something. */
export const isShare = (lemma: string): boolean =>
  /^(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|majority|minority|rest|remainder|percent|%)$/u.test(
    lemma.toLowerCase(),
  );

/** "half of the nurses", "200 of the voters": as many as those of whom it is a share. */
export function isShareOfSeveral(tree: Tree, head: number): boolean {
  const { upos, lemma, form } = tokenAt(tree, head);
  const isCount = upos === 'NUM' && !/^(?:one|1)$/iu.test(form);
  if (!isCount && !isShare(lemma)) return false;
  const [whole] = dependents(tree, head, 'nmod').filter((noun) => noun > head);
  const isOf =
    whole !== undefined &&
    dependents(tree, whole, 'case').some((word) => /^of$/iu.test(tokenAt(tree, word).form));
  return isOf && (isCount || isPlural(tree, whole));
}

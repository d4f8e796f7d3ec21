import { isTense } from '../clauses/predicate';
import { tokenAt, type Tree } from '../trees/tree';

/** Longest noun phrase that is believed without a tree. */
const LONGEST = 14;

/** Whether a token is a noun, a name, a number or a pronoun that can be a subject. */
export function isNominalWord(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  return (
    token !== undefined &&
    /^(?:NOUN|PROPN|PRON|NUM|SYM)$/u.test(token.upos) &&
    !/^(?:me|him|them|us|who|which|that|what|whom|whose)$/iu.test(token.form)
  );
}

/** Whether a token may stand before the main noun of its phrase. */
function isModifier(tree: Tree, index: number): boolean {
  const { upos, xpos, deprel } = tokenAt(tree, index);
  if (/^(?:DET|ADJ|NUM|NOUN|PROPN|SYM)$/u.test(upos) || xpos === 'POS' || xpos === 'PRP$') return true;
  return /^VB[NG]$/u.test(xpos) && deprel === 'amod';
}

const JOINS = /^(?:of|for|at|in|from|with|on|and)$/iu;

/** The noun phrase that ends at a token, read off the words; none where no noun stands there. */
export function phraseEndingAt(tree: Tree, end: number): number[] {
  if (end < 0 || !isNominalWord(tree, end)) return [];
  let from = end;
  if (tokenAt(tree, end).upos === 'PRON') return [end];
  while (from > 0 && end - from < LONGEST) {
    const isJoin = JOINS.test(tokenAt(tree, from - 1).form) && isNominalWord(tree, from - 2);
    if (!isJoin && !isModifier(tree, from - 1)) break;
    from--;
  }
  return range(from, end + 1);
}

/** The noun phrase that begins at a token, read off the words, up to a comma or a verb. */
export function phraseFrom(tree: Tree, from: number): number[] {
  let to = from;
  while (to < tree.tokens.length && to - from < LONGEST) {
    const isJoin = to > from && JOINS.test(tokenAt(tree, to).form) && !isMonth(tree, to + 1);
    if (to > from && !isJoin && !isModifier(tree, to) && !isNominalWord(tree, to)) break;
    to++;
  }
  while (to > from && JOINS.test(tokenAt(tree, to - 1).form)) to--;
  return range(from, to).some((index) => isNominalWord(tree, index)) ? range(from, to) : [];
}

/** How far an aside about a name may go. */
const LONGEST_ASIDE = 24;

/**
 * The name or noun with the asides after it that say who it is, up to the comma that closes them or the end: "Ida Roos, the
 * harbour master, who took over in March". Only the phrase itself where no aside follows. An aside opens with a relative pronoun
 * or with a determiner, a noun or a name ("chief economist at …"), and a finite verb stands in it only after such a pronoun.
 */
export function withAsides(tree: Tree, phrase: readonly number[]): number[] {
  let last = phrase.at(-1) ?? -1;
  for (;;) {
    const end = asideEnd(tree, last + 1);
    if (end < 0) return phrase.length === 0 ? [] : range(phrase[0]!, last + 1);
    last = end - 1;
  }
}

/** Where the aside ends that a comma opens: at the next comma, or where the sentence ends; −1 if none is opened there. */
function asideEnd(tree: Tree, comma: number): number {
  const opener = tree.tokens[comma + 1];
  if (tree.tokens[comma]?.form !== ',' || opener === undefined) return -1;
  const isRelative = /^(?:who|whose|which|whom)$/iu.test(opener.form);
  const isNoun = /^(?:DET|NOUN|PROPN|NUM)$/u.test(opener.upos) || opener.xpos === 'JJ';
  if (!isRelative && !isNoun) return -1;
  let at = comma + 1;
  let clauses = 0;
  let allowed = isRelative ? 1 : 0;
  for (; at < tree.tokens.length && at - comma < LONGEST_ASIDE; at++) {
    const { form, xpos, upos } = tokenAt(tree, at);
    if (/^[,.;:!?”"“)]$/u.test(form)) break;
    if (at > comma + 1 && /^(?:who|which|that|whose)$/iu.test(form) && (xpos.startsWith('W') || isRelative))
      allowed++;
    if (isTense(xpos) && ++clauses > allowed) return -1;
    if (upos === 'CCONJ' && tree.tokens[at - 1]?.form === ',') return -1;
  }
  return at - comma < LONGEST_ASIDE ? at : -1;
}

/** Whether a token is a day or a month: after it comes when, not who. */
function isMonth(tree: Tree, index: number): boolean {
  const form = tree.tokens[index]?.form ?? '';
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu.test(
    form,
  );
}

/** The numbers from one up to another, less the last. */
export function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let next = from; next < to; next += 1) numbers.push(next);
  return numbers;
}

/** Whether a line has no full stop at its end, as headlines have none. */
export function isUnstopped({ sentence: { text, start, end } }: Tree): boolean {
  return !/[.!?…]["”’')]*\s*$/u.test(text.slice(start, end));
}

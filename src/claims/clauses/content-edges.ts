import { dependents, isUnder, tokenAt, type Tree } from '../trees/tree';
import { trimmed } from './piece';
import { isFinite, subjectOf } from './predicate';
import { opensSummary } from './summary';

/** "explains how its subject made his money": a question in other words, which puts nothing forward. */
export function isAsked(tree: Tree, content: readonly number[]): boolean {
  const first = content.find((token) => tokenAt(tree, token).upos !== 'PUNCT');
  return (
    first !== undefined &&
    /^(?:how|why)$/iu.test(tokenAt(tree, first).form) &&
    !/^\?$/u.test(tree.tokens[content.at(-1)! + 1]?.form ?? '')
  );
}

/** Without the marks of the quotation; single ones are its marks where it has no double ones. */
export function unmarked(tree: Tree, words: readonly number[]): number[] {
  const rest = words.filter((token) => !isQuotationMark(tree, token));
  if (rest.length < words.length) return rest;
  return rest.filter(
    (token) => !/^[‘’']$/u.test(tokenAt(tree, token).form) || tokenAt(tree, token).upos !== 'PUNCT',
  );
}

/** "The road is shut, police said, the second closure this year": with the comma before a noun that sums up what stands before the remark. */
export const withComma = (tree: Tree, words: readonly number[]): number[] =>
  words.flatMap((token, place) => {
    const comma = token - 1;
    const before = words[place - 1] ?? comma;
    // "has lost, it is thought, a third of its people": what goes on is the object
    const isAfterGap = before < comma && !/^(?:VERB|AUX)$/u.test(tokenAt(tree, before).upos);
    return isAfterGap && opensSummary(tree, comma, false) ? [comma, token] : [token];
  });

/** "“The bridge,” said Roos, “will close”": without the comma of print before a remark that parts a subject from its verb. */
export function unparted(tree: Tree, words: readonly number[]): number[] {
  return words.filter((token, place) => {
    const opening = words[place + 1];
    if (opening === undefined || opening <= token + 2 || tokenAt(tree, token).form !== ',') return true;
    const next = words.slice(place + 1).find((word) => tokenAt(tree, word).upos !== 'ADV') ?? opening;
    const { upos, deprel, head } = tokenAt(tree, next);
    const subject = subjectOf(tree, /^(?:aux|cop)/u.test(deprel) ? head : next);
    const isPart = words
      .slice(0, place)
      .every((word) => !isFinite(tree, word) || isUnder(tree, word, subject));
    return !/^(?:that|to)$/iu.test(tokenAt(tree, opening).form) && !(isPart && /^(?:VERB|AUX)$/u.test(upos));
  });
}

function isQuotationMark(tree: Tree, token: number): boolean {
  const { form, upos } = tokenAt(tree, token);
  return /^["“”«»]$|^``$|^''$/u.test(form) && upos === 'PUNCT';
}

/** Content without the "that" before it and the commas and quotation marks at its edges. */
export function shed(tree: Tree, tokens: readonly number[]): number[] {
  const isLoose = (token: number | undefined): boolean =>
    token !== undefined && (/^(:|,|;|\.|—|–|-|--)$/u.test(tokenAt(tree, token).form) || isThat(tree, token));
  // "said only that talks went well"
  const isOnly = (token: number | undefined, next: number | undefined): boolean =>
    token !== undefined &&
    next !== undefined &&
    /^(?:only|merely|simply|just)$/iu.test(tokenAt(tree, token).form) &&
    isThat(tree, next);
  let [from, to] = [0, tokens.length];
  while (from < to && (isLoose(tokens[from]) || isOnly(tokens[from], tokens[from + 1]))) from += 1;
  while (to > from && isLoose(tokens[to - 1])) to -= 1;
  return trimmed(tree, tokens.slice(from, to));
}

/** The conjunction, not the pronoun or determiner: "That report went into a drawer", "That ends today", "ask that". */
export function isThat(tree: Tree, token: number): boolean {
  const { form, deprel, head } = tokenAt(tree, token);
  if (!/^that$/iu.test(form) || dependents(tree, token, 'case').length > 0) return false;
  // "that profit fell": one thing takes no plural verb, so "profit" is none.
  if (/^nsubj(?!:outer)/u.test(deprel) && tree.tokens[head]?.xpos === 'VBP') return true;
  if (/^(nsubj|obj)/u.test(deprel)) return /^(DET|ADJ|NUM|NOUN|PROPN|PRON)$/u.test(nextWord(tree, token));
  // After a word of saying it is the conjunction, even where the tree takes it for "that profit".
  return deprel !== 'det' || !isOpening(tree, token);
}

/** The part of speech of the next word, adverbs passed over. */
function nextWord(tree: Tree, token: number): string {
  return tree.tokens.slice(token + 1).find(({ upos }) => upos !== 'ADV')?.upos ?? '';
}

function isOpening(tree: Tree, token: number): boolean {
  return token === 0 || tokenAt(tree, token - 1).upos === 'PUNCT';
}

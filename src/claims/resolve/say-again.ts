import { tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isPeople } from '../names/peoples';
import { possessiveOf } from './possessive';
import type { Referent } from './referent';

/** What is known by now of a sentence's pronouns and definite phrases. */
export interface Known {
  readonly referents: ReadonlyMap<number, Referent>;
}

/** The words of a noun phrase in one run around its noun, without clauses, asides and the preposition before it. */
export function phraseIn(tree: Tree, noun: number): number[] {
  const own = new Set(
    yieldOf(tree, noun, (child) => {
      const { deprel, head, form } = tokenAt(tree, child);
      if (head === noun && /^(?:case|mark|cop|nsubj|aux|advmod|expl|obl)/u.test(deprel)) return true;
      return /^(?:acl|advcl|appos|parataxis|conj|cc|punct|list)/u.test(deprel) && !/^[-’']$/u.test(form);
    }),
  );
  let [first, last] = [noun, noun];
  while (own.has(first - 1)) first -= 1;
  while (own.has(last + 1)) last += 1;
  if (last > noun && isEnding(tree, last)) last -= 1;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/**
 * Words of an earlier sentence as they can be said again elsewhere: pronouns by what they stand for, "the company" by its
 * name. Null where a pronoun is open, or where half a pair of marks would be taken along. `isOpening` takes off the capital
 * of a sentence's first word.
 */
export function sayAgain(
  tree: Tree,
  words: readonly number[],
  { referents }: Known,
  isOpening: boolean,
): string | null {
  let said = '';
  for (const [place, word] of words.entries()) {
    const { start, upos, form, deprel, head, xpos } = tokenAt(tree, word);
    if (/^["“”()[\]]$/u.test(form) || /^``|''$/u.test(form)) return null;
    const last = words[place - 1];
    // what is left out between two words is left out here as well
    const before =
      last === undefined
        ? ''
        : last === word - 1
          ? tree.sentence.text.slice(tokenAt(tree, last).end, start)
          : ' ';
    const gap = said === '' ? '' : before;
    const referent = referents.get(word);
    if (upos === 'PRON' && deprel !== 'expl' && !/^(?:that|which|who|whose|each|other)$/iu.test(form)) {
      if (referent?.because !== 'antecedent') return null;
      said +=
        gap +
        (referent.possessive
          ? possessiveOf(referent.text, referent.plural, tree.sentence.text)
          : referent.text);
      continue;
    }
    // "the company" is its name
    if (isReplaced(tree, words, deprel.startsWith('det') ? head : word, referents)) {
      if (!deprel.startsWith('det')) said += (said === '' ? '' : ' ') + referents.get(word)!.text;
      continue;
    }
    const isFirst =
      isOpening &&
      place === 0 &&
      upos !== 'PROPN' &&
      xpos !== 'NNP' &&
      !isPeople(form) &&
      !/^\p{Lu}{2}/u.test(form);
    said +=
      gap +
      (isFirst
        ? form.charAt(0).toLowerCase() + form.slice(1)
        : tree.sentence.text.slice(start, tokenAt(tree, word).end));
  }
  return said.replace(/\s+/gu, ' ').trim() || null;
}

/** Whether a noun among some words is bare but for "the" and has a name to stand for it. */
function isReplaced(
  tree: Tree,
  words: readonly number[],
  noun: number,
  referents: Known['referents'],
): boolean {
  const named = referents.get(noun);
  if (named === undefined || !isName(named) || !words.includes(noun) || !words.includes(noun - 1))
    return false;
  return /^the$/iu.test(tokenAt(tree, noun - 1).form) && tree.tokens[noun + 1]?.upos !== 'PROPN';
}

const isEnding = (tree: Tree, token: number): boolean => /^(?:['’]s?)$/u.test(tokenAt(tree, token).form);

const isName = ({ because, text }: Referent): boolean =>
  because !== 'antecedent' && /^(?:the )?\p{Lu}/u.test(text);

import { isEventNoun } from '../factuality/event-words';
import { isPersonNoun } from '../names/person-nouns';
import { isTimeWord } from '../names/time-words';
import { tokenAt, type Tree } from '../trees/tree';
import { isClear } from './clear-nouns';
import { asksWho, isHeadlineNoun } from './headline-nouns';
import { isTitleBefore, KIN_NOUNS, titleAt } from './posts';
import { countsAlone } from './counted-before';
import { isToldNoun } from './definite-phrases';
import { isOpenPost } from './post-meant';
import type { Doubt } from './referent';
import { isSuch } from './such-one';
import { isBareDefinite } from './told-before';

/**
 * The bare phrases of a sentence of which nothing says which one is meant, or of what ("the service", "managing director",
 * "such a sentence"): for a reviewer to settle. `isOpen` tells the tokens for which nothing was found yet, `isKnown` the nouns that
 * the article has had before.
 */
export function leftOpen(
  tree: Tree,
  isOpen: (token: number) => boolean,
  isKnown: (noun: string) => boolean,
  isHeading: boolean,
): Doubt[] {
  return tree.tokens.flatMap(({ start, end }, token): Doubt[] => {
    if (!isOpen(token)) return [];
    const why =
      isHeading && isHeadlineNoun(tree, token) && asksWho(tree, token)
        ? `${isPersonNoun(tokenAt(tree, token).lemma.toLowerCase()) ? 'who' : 'which one'}: ${titleAt(tree, token)}`
        : openAt(tree, token, isKnown);
    const isOfTitle = isTitleBefore(tree, token);
    return why === null ? [] : [{ token, span: [start, end], why, candidates: [], isOfTitle }];
  });
}

function openAt(tree: Tree, token: number, isKnown: (noun: string) => boolean): string | null {
  const { form, lemma, upos } = tokenAt(tree, token);
  if (countsAlone(tree, token)) return `of what: ${form.toLowerCase()}`;
  if (upos !== 'NOUN') return null;
  if (isSuch(tree, token)) return `which one: such ${tree.tokens[token - 1]!.form} ${form}`;
  if (isOpenPost(tree, token))
    return `${KIN_NOUNS.test(lemma.toLowerCase()) ? 'of whom' : 'of what'}: ${titleAt(tree, token)}`;
  if (!isBareDefinite(tree, token) || isClear(form, lemma) || isToldHere(tree, token)) return null;
  // whatever the tree hangs it on
  if (/^(?:that|which|who|whom|whose|where|when|of)$/iu.test(tree.tokens[token + 1]?.form ?? '')) return null;
  const pointing = tree.tokens[token - 1]!.form.toLowerCase();
  return pointing !== 'the' || isTold(tree, token, isKnown) ? `which one: ${pointing} ${form}` : null;
}

/** Whether the sentence has the noun before: that is what is meant. */
function isToldHere(tree: Tree, token: number): boolean {
  const { lemma } = tokenAt(tree, token);
  return tree.tokens.some((other, at) => at < token && other.lemma.toLowerCase() === lemma.toLowerCase());
}

/**
 * Whether a clause says something of the noun or of what is its, or does something to what was told of before ("postponed the
 * race"); not where or when something is, nor what comes by itself ("kept the books").
 */
function isTold(tree: Tree, token: number, isKnown: (noun: string) => boolean): boolean {
  const { deprel, head, lemma, form, xpos } = tokenAt(tree, token);
  if (deprel.startsWith('nsubj')) return true;
  if (deprel.startsWith('obj'))
    return isKnown((xpos === 'NNS' ? form : lemma).toLowerCase()) || isToldNoun(lemma) || isEventNoun(lemma);
  const isSubjects = deprel.startsWith('nmod') && head >= 0 && tokenAt(tree, head).deprel.startsWith('nsubj');
  if (!isSubjects || isTimeWord(tokenAt(tree, head).form)) return false;
  // "the passengers' league": people of a kind
  return !(deprel === 'nmod:poss' && xpos === 'NNS' && isPersonNoun(lemma.toLowerCase()));
}

import { isEventNoun } from '../factuality/event-words';
import { isPersonNoun } from '../names/person-nouns';
import { isTimeWord } from '../names/time-words';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { isClear } from './clear-nouns';
import { asksWho, isHeadlineNoun } from './headline-nouns';
import { isTitleBefore, KIN_NOUNS, titleAt } from './posts';
import { countsAlone } from './counted-before';
import { isKindOfFirm, isToldNoun } from './definite-phrases';
import { isOpenPost } from './post-meant';
import type { Doubt } from './referent';
import { isSaying } from './saying';
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
  if (upos === 'PRON')
    return isPointing(tree, token) || isCalled(tree, token) ? `what: ${form.toLowerCase()}` : null;
  // "The former would take five months"
  if (/^(?:former|latter)$/iu.test(form) && /^(?:nsubj|obj)/u.test(tokenAt(tree, token).deprel))
    return /^the$/iu.test(tree.tokens[token - 1]?.form ?? '') ? `which one: the ${form}` : null;
  if (countsAlone(tree, token)) return `of what: ${form.toLowerCase()}`;
  if (upos !== 'NOUN') return null;
  if (isBareShare(tree, token)) return `of what: ${titleAt(tree, token)}`;
  if (isSuch(tree, token) && dependents(tree, token, 'cop').length === 0)
    return `which one: such ${tree.tokens[token - 1]!.form} ${form}`;
  if (isOpenPost(tree, token))
    return `${KIN_NOUNS.test(lemma.toLowerCase()) ? 'of whom' : 'of what'}: ${titleAt(tree, token)}`;
  if (!isBareDefinite(tree, token) || isClear(form, lemma) || isToldHere(tree, token)) return null;
  // "this rock concert", "the Polaroids"
  if (
    /^\p{Lu}/u.test(form) ||
    /^(?:NOUN|ADJ)$/u.test(tree.tokens[token + 1]?.upos ?? '') ||
    tree.tokens[token + 1]?.form === '-'
  )
    return null;
  // whatever the tree hangs it on
  if (/^(?:that|which|who|whom|whose|where|when|of)$/iu.test(tree.tokens[token + 1]?.form ?? '')) return null;
  const pointing = tree.tokens[token - 1]!.form.toLowerCase();
  return pointing !== 'the' || isTold(tree, token, isKnown) ? `which one: ${pointing} ${form}` : null;
}

/** "That ends today", "Roos denies this": a whole matter that was told before the sentence. */
function isPointing(tree: Tree, token: number): boolean {
  const { form, xpos, deprel, head } = tokenAt(tree, token);
  if (!/^(?:this|that|these|those)$/iu.test(form) || xpos !== 'DT' || !/^(?:nsubj|obj)/u.test(deprel))
    return false;
  if (/^(?:of|who|which|whose|in|on|at|with|from|beside|among)$/iu.test(tree.tokens[token + 1]?.form ?? ''))
    return false;
  return !tree.tokens.some(
    ({ upos }, verb) => verb < token && verb !== head && upos === 'VERB' && !isSaying(tree, verb),
  );
}

/** "It is the biggest change since 1990": something that was told is called so; not "it is the gas that costs". */
function isCalled(tree: Tree, token: number): boolean {
  const { form, deprel, head } = tokenAt(tree, token);
  if (!/^it$/iu.test(form) || !deprel.startsWith('nsubj') || tokenAt(tree, head).upos !== 'NOUN')
    return false;
  if (dependents(tree, head, 'cop').length === 0 || isTimeWord(tokenAt(tree, head).lemma)) return false;
  return (
    dependents(tree, head, 'acl', 'ccomp', 'csubj', 'xcomp', 'advcl').length === 0 &&
    dependents(tree, head, 'det', 'nmod:poss').length > 0
  );
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
  if (deprel.startsWith('nsubj'))
    // "The quiet after a storm": described by what follows, whatever the tree hangs it on
    return tree.tokens[token + 1]?.upos !== 'ADP' && !(isKindOfFirm(lemma) && isFirmBefore(tree, token));
  if (deprel.startsWith('obj'))
    return isKnown((xpos === 'NNS' ? form : lemma).toLowerCase()) || isToldNoun(lemma) || isEventNoun(lemma);
  const isSubjects =
    deprel === 'nmod:poss' || (deprel.startsWith('nmod') && tokenAt(tree, head).deprel.startsWith('nsubj'));
  if (!isSubjects || isTimeWord(tokenAt(tree, head).form)) return false;
  // "the passengers' league": those of a kind
  return !(deprel === 'nmod:poss' && xpos === 'NNS');
}

/** What there is only of or for something else. */
const SHARE =
  /^(?:cost|price|profit|loss|sale|revenue|fare|rent|share|effect|symptom|member|opponent|supporter|critic|organi[sz]er|resident|councillor|employee|repair|sentencing|turnout|attendance|output)$/u;

/** "Side effects were mild": of what; not of all that there are ("costs rise with age"). */
function isBareShare(tree: Tree, token: number): boolean {
  const { lemma, deprel, head } = tokenAt(tree, token);
  if (!SHARE.test(lemma.toLowerCase()) || !deprel.startsWith('nsubj')) return false;
  if (dependents(tree, token, 'compound').some((word) => !/^side$/iu.test(tokenAt(tree, word).form)))
    return false;
  if (dependents(tree, token, 'det', 'amod', 'nmod', 'nummod', 'acl', 'appos', 'flat', 'conj').length > 0)
    return false;
  return [head, ...dependents(tree, head, 'aux', 'cop')].some((verb) =>
    /^(?:VBD|MD)$/u.test(tokenAt(tree, verb).xpos),
  );
}

/** "a deal under which the carmaker may use Baidu's maps": the sentence has named the firms. */
const isFirmBefore = (tree: Tree, token: number): boolean =>
  tree.tokens.some(({ upos }, at) => at < token && upos === 'PROPN');

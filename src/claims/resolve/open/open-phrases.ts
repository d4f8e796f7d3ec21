import { isPersonNoun } from '../../names/person-nouns';
import { dependents, tokenAt, type Tree } from '../../trees/tree';
import { asksWho, isHeadlineNoun } from '../headline-nouns';
import { isOpenPost } from '../post-meant';
import { isTitleBefore, KIN_NOUNS, titleAt } from '../posts';
import type { Doubt } from '../referent';
import { wordsBefore } from '../says-which';
import { isSuch } from '../such-one';
import type { Finished } from './finished';
import { openAuxiliary, openComparison, openComplement, openHarm } from './open-complements';
import { openCount } from './open-counts';
import { openDefinite, openIndefinite } from './open-definites';
import { openEnding } from './open-endings';
import { openPointing } from './open-pointing';
import { openPronoun } from './open-pronouns';

/**
 * What a finished wording leaves open for somebody who has read only it and the title, for a reviewer to settle: words that
 * stand for what it does not hold ("they", "both", "the hospital", "that month") and what there is only of something else, of
 * which it does not say ("managing director", "side effects").
 */
export function openPhrases(read: Finished): Doubt[] {
  const { tree } = read;
  if (!tree.sentence.reliable) return [];
  return read.tokens.flatMap((token): Doubt[] => {
    const why = read.isOpen(token) ? openAt(read, token) : null;
    const { start, end } = tokenAt(tree, token);
    return why === null
      ? []
      : [{ token, span: [start, end], why, candidates: [], isOfTitle: isTitleBefore(tree, token) }];
  });
}

const openAt = (read: Finished, token: number): string | null =>
  openHeadlineNoun(read, token) ??
  openPronoun(read, token) ??
  openPointing(read, token) ??
  openCount(read, token) ??
  openComplement(read, token) ??
  openHarm(read, token) ??
  openComparison(read, token) ??
  openAuxiliary(read, token) ??
  openEnding(read, token) ??
  openRelation(read, token) ??
  openDefinite(read, token) ??
  openIndefinite(read, token);

/** "Bookkeeper jailed": who, or which one, where the lines of the text have told nobody who is called so. */
function openHeadlineNoun({ tree, isHeading, isInTitle }: Finished, token: number): string | null {
  if (!isHeading || !isHeadlineNoun(tree, token) || !asksWho(tree, token)) return null;
  const lemma = tokenAt(tree, token).lemma.toLowerCase();
  if (isInTitle(lemma)) return null;
  return `${isPersonNoun(lemma) ? 'who' : 'which one'}: ${titleAt(tree, token)}`;
}

/** Of whom or of what there is something that is only somebody's or of something. */
function openRelation({ tree, isInTitle }: Finished, token: number): string | null {
  const { form, lemma, upos } = tokenAt(tree, token);
  if (upos !== 'NOUN') return null;
  if (isSuch(tree, token) && dependents(tree, token, 'cop').length === 0)
    return `which one: such ${tree.tokens[token - 1]!.form} ${form}`;
  if (isBareShare(tree, token))
    return isInTitle(form.toLowerCase()) ? null : `of what: ${titleAt(tree, token)}`;
  const isTitleCase = /^\p{Lu}/u.test(form);
  const isOwned = !isTitleCase && wordsBefore(tree, token).some((word) => isName(tree, word));
  if (!isOpenPost(tree, token) || isOwned) return null;
  return `${KIN_NOUNS.test(lemma.toLowerCase()) ? 'of whom' : 'of what'}: ${titleAt(tree, token)}`;
}

/** "Rovers coach", "Harbour Town chairman" */
const isName = (tree: Tree, word: number): boolean =>
  tokenAt(tree, word).upos === 'PROPN' || (word > 0 && /^\p{Lu}/u.test(tokenAt(tree, word).form));

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

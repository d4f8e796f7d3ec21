import { isMonthName } from '../../trees/month-name';
import { isPeople } from '../../names/peoples';
import { isNamedDay, isTimeWord } from '../../names/time-words';
import { dependents, isUnder, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import type { Referent } from '../referent';
import { lastOf } from './consequences';
import type { Placed } from './placed';
import { THEN } from './then';

/**
 * "In 1987, shares fell by a fifth. Three banks collapsed [in 1987]", "In Berlin, thousands marched. Police made 12 arrests [in
 * Berlin]": the time or place that a sentence opens with holds for the next one, where that tells what some did who were not told of
 * before, and has neither of its own.
 */
export function carriedAt(placed: Placed): { readonly token: number; readonly referent: Referent } | null {
  const { tree, before } = placed;
  if (before === null || !isPastEvent(before) || !isPastEvent(tree)) return null;
  const { root } = tree;
  const subject = dependents(tree, root, 'nsubj').find((child) => child < root);
  if (subject === undefined || !isNewcomer(tree, subject) || hasOwn(tree) || placed.isQuoted(root))
    return null;
  const opening = openingOf(before);
  if (opening === null) return null;
  const [first, last] = opening;
  const { start } = tokenAt(before, first);
  const { end } = tokenAt(before, last);
  const words = before.sentence.text.slice(start, end).replace(/\s+/gu, ' ');
  return {
    token: lastOf(tree, root),
    referent: {
      text: words.charAt(0).toLowerCase() + words.slice(1),
      because: 'told before',
      from: [start, end],
      plural: false,
      possessive: false,
      isOfSetting: true,
    },
  };
}

/** How many words the opening may have. */
const MOST = 6;

/** The first and last word of "In 1987,", "On Tuesday,", "At the mine in Soma,"; null where a sentence opens otherwise. */
function openingOf(tree: Tree): readonly [number, number] | null {
  const comma = tree.tokens.findIndex(({ form }) => form === ',');
  const last = comma - 1;
  if (comma < 2 || comma > MOST || !/^(?:in|on|at|near|outside|across|during)$/iu.test(tokenAt(tree, 0).form))
    return null;
  const { head } = tokenAt(tree, 0);
  if (
    head < 0 ||
    head > last ||
    tokenAt(tree, head).head !== tree.root ||
    !tokenAt(tree, head).deprel.startsWith('obl')
  )
    return null;
  const words = Array.from({ length: comma }, (_, at) => at);
  if (!words.every((word) => isUnder(tree, word, head))) return null;
  if (
    words.some(
      (word) =>
        /^(?:PRON|VERB)$/u.test(tokenAt(tree, word).upos) ||
        /^(?:that|those|this|these|same|next|following|last|previous)$/iu.test(tokenAt(tree, word).form),
    )
  )
    return null;
  // "On 8 January,": the next day may be told of without a word
  if (words.some((word) => isMonthName(tokenAt(tree, word).form))) return null;
  const isTime = words.some((word) => isPointInTime(tokenAt(tree, word).form));
  const isPlace = words.some(
    (word) => tokenAt(tree, word).upos === 'PROPN' && !isTimeWord(tokenAt(tree, word).form),
  );
  return isTime || isPlace ? [0, last] : null;
}

const isPointInTime = (form: string): boolean => isNamedDay(form) || /^(?:1[5-9]|20)\d\ds?$/u.test(form);

/** Whether a sentence tells by its verb what happened: not what was so, has been or had been. */
function isPastEvent(tree: Tree): boolean {
  const { root } = tree;
  const { upos, xpos, lemma } = tokenAt(tree, root);
  if (upos !== 'VERB' || LASTING.test(lemma)) return false;
  const aux = dependents(tree, root, 'aux').map((word) => tokenAt(tree, word).form.toLowerCase());
  return aux.length === 0
    ? xpos === 'VBD'
    : xpos === 'VBN' && aux.every((word) => /^(?:was|were)$/u.test(word));
}

/** What goes on, and what came later. */
const LASTING =
  /^(?:have|own|live|work|employ|know|hold|contain|cost|want|like|love|follow|ensue|succeed|precede|join|come|say|build|erect|found|rebuild|repair|restore|reopen|return|recover|replace|remember|commemorate|celebrate|debate|wonder)$/u;

/** Some who were not told of before: "three banks", "hospitals", "millions of people", "police". */
function isNewcomer(tree: Tree, token: number): boolean {
  const { upos, xpos, lemma } = tokenAt(tree, token);
  if (upos !== 'NOUN' || dependents(tree, token, 'nmod:poss', 'acl', 'appos', 'conj').length > 0)
    return false;
  const words = yieldOf(tree, token);
  const isElsewhere = (word: number): boolean =>
    isPeople(tokenAt(tree, word).form) || /^(?:PRON|PROPN)$/u.test(tokenAt(tree, word).upos);
  if (words.some(isElsewhere)) return false;
  if (
    words.some((word) =>
      /^(?:the|these|those|this|that|such|similar|foreign|other|others|another|more|further|every|each|all|most|same)$/iu.test(
        tokenAt(tree, word).form,
      ),
    )
  )
    return false;
  return xpos === 'NNS' || /^(?:police|people|staff)$/u.test(lemma);
}

/** Whether a sentence has a time or a place of its own, or looks to another one. */
function hasOwn(tree: Tree): boolean {
  const { text, start, end } = tree.sentence;
  if (THEN.test(text.slice(start, end))) return true;
  return tree.tokens.some(({ form, lemma, upos, deprel }, token) => {
    if (OTHER.test(form) || isNamedDay(form) || isMonthName(form)) return true;
    if (upos === 'NOUN' && [form, lemma].some(isTimeWord)) return true;
    return (
      upos === 'PROPN' &&
      !/^(?:flat|compound)/u.test(deprel) &&
      dependents(tree, token, 'case').some((word) =>
        /^(?:in|at|on|near|from|to|across|outside|into|through|over|around|off)$/iu.test(
          tokenAt(tree, word).form,
        ),
      )
    );
  });
}

const OTHER =
  /^(?:there|here|elsewhere|nationwide|worldwide|abroad|meanwhile|later|afterwards|soon|eventually|subsequently|earlier|before|after|since|once|still|already|recently|finally|nearby|online|initially|first|originally|again)$/iu;

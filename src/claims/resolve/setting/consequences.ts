import {
  isRelation,
  lastWordOf,
  tokenAt,
  yieldOf,
  childrenOf,
  dependents,
  type Tree,
} from '../../trees/tree';
import { isPersonNoun } from '../../names/person-nouns';
import type { Referent } from '../referent';
import { tellsOfHarm, type Happening } from './happening';
import type { Placed } from './placed';

/** What happens to people in an event of harm. */
const HARMED = /^(?:die|kill|injure|hurt|wound|burn|drown|lose)$/u;
/** What becomes of them by it. */
const AFTER =
  /^(?:treat|hospitali[sz]e|evacuate|rescue|trap|displace|strand|airlift|pronounce|missing|unaccounted|homeless|take|force|destroy|damage|shelter|condition)$/u;
/** Those to whom it happens, told of by number. */
const THOSE =
  /^(?:people|person|man|woman|worker|child|pupil|student|resident|family|home|house|household|customer|firefighter|officer|other|victim|passenger|villager|teenager|boy|girl|body|casualty|nobody|none|survivor|adult|employee|miner|motorist|driver|cyclist|pedestrian|spectator|shopper|tenant)$/u;

/** "Two people died [in the flood in Esk]": what became of people, told in a clause of its own that does not say by what. */
export function consequenceAt(
  placed: Placed,
): { readonly token: number; readonly referent: Referent } | null {
  const { tree, setting, scene, isQuoted } = placed;
  const { event } = setting;
  if (event === null || scene.isOtherTime || tellsItself(tree)) return null;
  if (setting.town !== null ? !scene.isHome : !event.isNamed) return null;
  const verb = tree.tokens.findIndex((_, token) => isConsequence(tree, token));
  if (verb < 0 || isQuoted(verb)) return null;
  const token = lastOf(tree, verb);
  const text = wordsOf(event, HARMED.test(tokenAt(tree, verb).lemma.toLowerCase()), scene.town?.name ?? null);
  const referent: Referent = {
    text,
    because: 'told before',
    from: event.span,
    plural: false,
    possessive: false,
    isOfSetting: true,
  };
  return { token, referent };
}

function wordsOf({ text }: Happening, isIn: boolean, town: string | null): string {
  const event = town === null ? text : `${text} in ${town}`;
  return `${isIn ? 'in' : 'after'} ${event}`;
}

/** Whether a sentence says itself by what or when something happened. */
export function tellsItself(tree: Tree): boolean {
  return tree.tokens.some(
    ({ lemma, upos, deprel, form }) =>
      tellsOfHarm(lemma.toLowerCase(), upos) ||
      (isRelation(deprel, ['advcl']) && !/^(?:VBG)$/u.test(form)) ||
      (isRelation(deprel, ['mark']) && /^(?:when|after|as|while|if|because)$/iu.test(form)),
  );
}

export function isConsequence(tree: Tree, token: number): boolean {
  const { lemma, upos, deprel } = tokenAt(tree, token);
  const word = lemma.toLowerCase();
  if (!/^(?:VERB|ADJ|NOUN)$/u.test(upos) || isRelation(deprel, ['acl', 'amod', 'compound', 'csubj']))
    return false;
  if (!HARMED.test(word) && !AFTER.test(word)) return false;
  const subject = dependents(tree, token, 'nsubj').find((child) => child < token);
  if (subject === undefined || !isSomebody(tree, subject)) return false;
  const isPassive =
    dependents(tree, token, 'aux').some((aux) => tokenAt(tree, aux).deprel === 'aux:pass') || upos !== 'VERB';
  const isActive = /^(?:die|drown|lose)$/u.test(word);
  if (!isPassive && !isActive) return false;
  if (word === 'take')
    return (
      /^to$/iu.test(tree.tokens[token + 1]?.form ?? '') &&
      yieldOf(tree, token).some((at) => /^hospital$/iu.test(tokenAt(tree, at).form))
    );
  if (word === 'lose')
    return dependents(tree, token, 'obj').some((at) =>
      /^(?:power|electricity|home|life)$/u.test(tokenAt(tree, at).lemma),
    );
  if (word === 'condition')
    return dependents(tree, token, 'amod').some((at) =>
      /^(?:critical|serious|stable)$/u.test(tokenAt(tree, at).lemma),
    );
  return isTold(tree, token);
}

/** Told as something that happened: not what may happen or happens every year. */
const isTold = (tree: Tree, token: number): boolean =>
  [token, ...dependents(tree, token, 'aux', 'cop')].some((verb) =>
    /^(?:was|were|had|has|have|been|died|drowned|lost|are|is)$/iu.test(tokenAt(tree, verb).form),
  ) && !dependents(tree, token, 'aux').some((verb) => tokenAt(tree, verb).xpos === 'MD');

/** "Two people", "a third person", "nobody": some who were not told of before. */
function isSomebody(tree: Tree, token: number): boolean {
  const { lemma, upos } = tokenAt(tree, token);
  const children = childrenOf(tree, token);
  if (dependents(tree, token, 'nmod', 'acl', 'appos', 'nmod:poss').length > 0) return false;
  if (/^(?:nobody|none)$/iu.test(lemma)) return true;
  if (
    children.some((child) =>
      /^(?:the|these|those|this|that|other|more|every|each)$/iu.test(tokenAt(tree, child).form),
    )
  )
    return false;
  if (upos === 'NUM') return true;
  const isCounted = children.some(
    (child) =>
      /^(?:nummod)/u.test(tokenAt(tree, child).deprel) ||
      /^(?:an?|no|several|some|many|dozens|hundreds|third|second|fourth|both)$/iu.test(
        tokenAt(tree, child).form,
      ),
  );
  return (THOSE.test(lemma.toLowerCase()) || isPersonNoun(lemma.toLowerCase())) && isCounted;
}

/** The last word of a clause without those that hang on it. */
export function lastOf(tree: Tree, verb: number): number {
  const own = yieldOf(
    tree,
    verb,
    (child) =>
      isRelation(tokenAt(tree, child).deprel, ['conj', 'cc', 'advcl', 'parataxis', 'punct', 'acl']) ||
      childrenOf(tree, child).some((word) =>
        /^(?:according|among|including)$/iu.test(tokenAt(tree, word).form),
      ),
  );
  return own.at(-1) ?? lastWordOf(tree, verb);
}

import { dependents, isUnder, tokenAt, type Tree } from '../trees/tree';
import type { NounMention } from './mention';
import { clauseOf } from './surroundings';

/** "No bank", "any student": words that name no one thing that can be spoken of later. */
const NO_ONE = /^(?:no|none|neither|any)\b/iu;

/** "every family", "each worker": one by one, of whom "they" speaks as of all. */
export const isOfEach = ({ text, isNamed }: NounMention): boolean =>
  !isNamed && /^(?:every|each)\s/iu.test(text);

/** "few voters", "hardly any farmers": what is told of next is not told of those few. */
const HARDLY_ANY = /^(?:few(?:er)?|hardly|scarcely|barely|not)\b/iu;

/**
 * Whether a phrase can bind a pronoun at all. "No airline flies there, and it can only be reached by boat": nothing is spoken of that a
 * clause beside its own could mean; but "No airline says when it will fly". "No passengers were hurt, but they had to wait": those there were.
 */
export function canBind(mention: NounMention, token: number, tree: Tree, isHere: boolean): boolean {
  const { text, isNamed, plural } = mention;
  if (isNamed || !NO_ONE.test(text)) return true;
  if (isHere && isInScope(tree, mention.token, token)) return true;
  return isHere && plural && /^no\s/iu.test(text) && isActor(tree, mention.token);
}

/** Whether a pronoun stands in the clause of a phrase or in one that hangs on it, other than one that is only set against it ("although it …"). */
function isInScope(tree: Tree, phrase: number, token: number): boolean {
  const clause = clauseOf(tree, phrase);
  if (!isUnder(tree, token, clause)) return false;
  for (let at = token; at !== clause; at = tokenAt(tree, at).head) {
    const { deprel } = tokenAt(tree, at);
    if (/^(?:conj|parataxis)/u.test(deprel) && dependents(tree, at, 'nsubj').length > 0) return false;
    if (deprel.startsWith('advcl') && dependents(tree, at, 'mark').some((mark) => isOpposing(tree, mark)))
      return false;
  }
  return true;
}

const isOpposing = (tree: Tree, mark: number): boolean =>
  /^(?:although|though|whereas|while|but|since)$/iu.test(tokenAt(tree, mark).form);

/** The subject of a clause that does not say that there is none: not "There were no survivors". */
function isActor(tree: Tree, noun: number): boolean {
  const { deprel, head } = tokenAt(tree, noun);
  return deprel.startsWith('nsubj') && dependents(tree, head, 'expl').length === 0;
}

/** Whether the words for a mention say, put in for a pronoun, who is meant by it: not "few voters", nor "every family" for "they". */
export const canBeSaidAgain = (mention: NounMention, several: boolean): boolean =>
  mention.isNamed || !(HARDLY_ANY.test(mention.text) || (several && isOfEach(mention)));

/** "two of them", "most of them": whether a pronoun stands for those of whom a part is told. */
export function isWholeOfPart(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (
    !/^(?:nmod|obl)/u.test(deprel) ||
    head !== token - 2 ||
    !/^of$/iu.test(tree.tokens[token - 1]?.form ?? '')
  )
    return false;
  const part = tokenAt(tree, head);
  return (
    part.upos === 'NUM' ||
    /^(?:all|both|each|either|neither|none|one|most|many|much|some|several|few|fewer|half|dozens|scores|hundreds|thousands|millions|third|quarter|majority|rest|any|more|less)$/iu.test(
      part.form,
    )
  );
}

/**
 * A counted phrase as a whole of which a part is told: "dozens of them" as "dozens of [the hundreds of homes]", "nine of them", of most
 * of the victims, as "nine of [the victims]". "They", of no passengers that were hurt, are "the passengers".
 */
export function asWhole(words: string, isPart: boolean): string {
  const none = /^no\s+(?<rest>.+)$/iu.exec(words)?.groups?.rest;
  if (none !== undefined) return `the ${none}`;
  if (
    !isPart ||
    /^(?:the|th[eo]se|such|his|her|its|their|my|our|your|about|around|up)\s/iu.test(words) ||
    /^\p{Lu}/u.test(words)
  )
    return words;
  const whole = /^.*?\bof (?<rest>(?:the|th[eo]se|his|her|its|their|my|our|your)\s.+)$/iu.exec(words)?.groups
    ?.rest;
  if (whole !== undefined) return whole;
  return `the ${words.replace(/^(?:all|many|most|several|some|various|numerous|few)\s+/iu, '')}`;
}

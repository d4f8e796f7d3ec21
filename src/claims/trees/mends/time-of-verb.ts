import type { Token } from '../../../language/parsed';
import { canSpeak } from '../../claimants/can-speak';
import { isTense } from '../../clauses/predicate';
import { isEventNoun } from '../../factuality/event-words';
import { isNamedDay, isTimeWord } from '../../names/time-words';
import { isMonthName } from '../month-name';
import { tokensWith } from '../apply-mends';
import { childrenOf, dependents, firstWordOf, isUnder, tokenAt, type Tree } from '../tree';

/** What tells how near to a time: "late on Monday", "earlier this week". */
const NEARNESS = /^(?:early|earlier|late|later|only|just)$/iu;

/** Whether a word and what stands before it tell when: "on Tuesday", "on Tuesday morning", "in March", "last week", "Monday". */
function tellsWhen(tree: Tree, time: number): boolean {
  const words = [time, ...childrenOf(tree, time)].map((word) => tokenAt(tree, word));
  if (!isTimeWord(tokenAt(tree, time).form) || words.some(({ deprel }) => /^(?:acl|conj)/u.test(deprel)))
    return false;
  const before = words.find(({ deprel }) => deprel === 'case')?.form.toLowerCase();
  const isNamed = words.some(({ form }) => isNamedDay(form));
  if (before === 'on') return isNamed || words.some(({ form }) => isMonthName(form));
  if (before === 'in') return words.some(({ form }) => isMonthName(form) || /^\d{4}$/u.test(form));
  return before === undefined && (isNamed || words.some(({ form }) => /^(?:last|this)$/iu.test(form)));
}

/** Whether a word begins the predicate of a clause: its helping verb, an adverb before it, or the predicate itself. */
const opensPredicate = (tree: Tree, word: number, predicate: number): boolean =>
  tree.tokens[word]?.deprel !== 'punct' &&
  word <= predicate &&
  (word === predicate || isUnder(tree, word, predicate)) &&
  tree.tokens.slice(word, predicate + 1).some(({ xpos }) => isTense(xpos));

/** Whether a subject is somebody who may speak, or a plural without an article that is no event ("Shares on Monday fell"). */
const acts = (tree: Tree, subject: number): boolean =>
  canSpeak(tree, subject) ||
  (tokenAt(tree, subject).xpos === 'NNS' &&
    dependents(tree, subject, 'det').length === 0 &&
    !isEventNoun(tokenAt(tree, subject).lemma));

/** "The company yesterday said": a day that the tree takes for the subject, with whoever acts as the first part of its name. */
export function nameBeforeDay(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, day) => {
    const { deprel, head: predicate, form } = token;
    const noun = day - 1;
    const isDay = isNamedDay(form) && deprel.startsWith('nsubj') && predicate > day;
    const isPart = tree.tokens[noun]?.upos === 'NOUN' && tokenAt(tree, noun).head === day;
    if (!isDay || !isPart || !canSpeak(tree, noun)) return;
    for (const child of childrenOf(tree, day))
      if (child < noun) mended.set(child, { ...tokenAt(tree, child), head: noun });
    mended.set(noun, { ...tokenAt(tree, noun), head: predicate, deprel });
    mended.set(day, { ...token, deprel: 'obl:unmarked' });
  });
  return tokensWith(tree, mended);
}

/**
 * "An appeals court on Tuesday overturned the ruling": when, between somebody and what he does, belongs to the verb. An event has its
 * own time: "The attack on Friday killed three."
 */
export function timeVerb(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, subject) => {
    const { deprel, head: predicate } = token;
    if (!/^nsubj(?!:outer)/u.test(deprel) || predicate < subject || !acts(tree, subject)) return;
    const time = tree.tokens.findIndex(
      (other, index) =>
        index > subject &&
        index < predicate &&
        /^(?:nmod|obl)(?::unmarked)?$/u.test(other.deprel) &&
        opensPredicate(tree, index + 1, predicate) &&
        !isUnder(tree, index + 1, subject) &&
        tellsWhen(tree, index),
    );
    if (time < 0) return;
    const noun = nounAbove(tree, time, subject);
    if (noun < 0 || (!canSpeak(tree, noun) && isEventNoun(tokenAt(tree, noun).lemma))) return;
    mended.set(time, {
      ...tokenAt(tree, time),
      head: predicate,
      deprel: dependents(tree, time, 'case').length > 0 ? 'obl' : 'obl:unmarked',
    });
    const near = firstWordOf(tree, time) - 1;
    const nearness = tree.tokens[near];
    if (nearness !== undefined && NEARNESS.test(nearness.form) && nearness.head !== time)
      mended.set(near, { ...nearness, head: time, deprel: 'advmod' });
  });
  return tokensWith(tree, mended);
}

/** The noun of a subject on which a time hangs, straight or by an adverb ("earlier on Sunday"); −1 where it hangs elsewhere. */
function nounAbove(tree: Tree, time: number, subject: number): number {
  const { head } = tokenAt(tree, time);
  const above = NEARNESS.test(tree.tokens[head]?.form ?? '') ? tokenAt(tree, head).head : head;
  const isNoun = /^(?:NOUN|PROPN|PRON|NUM)$/u.test(tree.tokens[above]?.upos ?? '');
  return isNoun && (above === subject || isUnder(tree, above, subject)) ? above : -1;
}

import { dependents, tokenAt, type Tree } from '../trees/tree';
import { claimsBesideOrder, isOrder } from './orders';
import { isPersonNoun } from '../names/person-nouns';
import type { SkipRule } from './skip-rule';

const GREETING =
  /^["“‘']?(?:hello|hi|hey|good (?:morning|afternoon|evening|night)|welcome(?: back)?(?: to)?|thank(?:s| you)|dear \p{Lu}|best (?:regards|wishes)|kind regards|yours (?:sincerely|faithfully|truly)|sincerely|goodbye|bye|cheers|congratulations|ladies and gentlemen|happy (?:birthday|new year|holidays|\p{Lu}\p{L}+))\b/iu;
const WISH =
  /^["“‘']?(?:(?:let us|let['’]s|if only|would that|long live|god (?:bless|save)|here['’]s to|may (?:he|she|they|it|the|god|you|we|this|that)\b)|(?:best|good) luck\b)/iu;
const FEELING = new Set(['hope', 'wish', 'pray']);
const question: SkipRule = {
  reason: 'question',
  example: 'Who pays for the dam?',
  isSkipped: ({ words }) => /\?[!?]*["'”’)\]*_]*$/u.test(words),
};

const greeting: SkipRule = {
  reason: 'greeting',
  example: 'Good evening, everybody.',
  isSkipped: ({ words, wordCount, tree }) =>
    wordCount <= 8 && GREETING.test(words) && !/\d/.test(words) && !isCauseTold(words, tree),
};

const wish: SkipRule = {
  reason: 'wish',
  example: 'May she find the peace that she looked for.',
  isSkipped: ({ words, tree }) => WISH.test(words) || isHopeOfSpeaker(tree),
};

const instruction: SkipRule = {
  reason: 'instruction',
  example: 'Call the harbour office before noon.',
  isSkipped: ({ tree, block }) =>
    block.kind !== 'headline' && isOrder(tree, tree.root) && !claimsBesideOrder(tree),
};

const exclamation: SkipRule = {
  reason: 'exclamation',
  example: 'What a day for the town!',
  isSkipped: ({ words, tree }) => /!["'”’)]*$/u.test(words) && !/\d/.test(words) && !hasVerb(tree),
};

/** Sentences that do something other than claim. */
export const SPEECH_RULES: readonly SkipRule[] = [question, greeting, wish, instruction, exclamation];

/** "Thanks to the rain, the wells are full": a cause, with a sentence of its own behind it; not "Thanks to everyone who came". */
function isCauseTold(words: string, tree: Tree): boolean {
  if (!/^["“‘']?thanks to\b/iu.test(words)) return false;
  return tree.tokens.some(({ deprel, head, xpos }) => {
    if (!/^(?:nsubj|expl)/u.test(deprel) || xpos.startsWith('W') || head < 0) return false;
    const { deprel: role, head: above } = tokenAt(tree, head);
    const isOfPeople =
      above >= 0 && /^(?:everyone|everybody|all|those|you|them)$/u.test(tokenAt(tree, above).lemma);
    return role !== 'acl:relcl' || (!isOfPeople && !isPersonNoun(tokenAt(tree, above).lemma));
  });
}

/** "I hope …": nobody can check it. */
function isHopeOfSpeaker(tree: Tree): boolean {
  if (tree.root < 0 || !FEELING.has(tokenAt(tree, tree.root).lemma)) return false;
  return dependents(tree, tree.root, 'nsubj').some((subject) =>
    /^(?:I|we)$/iu.test(tokenAt(tree, subject).form),
  );
}

/** Whether anything in the sentence is a verb, or a participle used as one. */
export function hasVerb(tree: Tree): boolean {
  return tree.tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}

import { tokenAt } from '../../trees/tree';
import { countsAlone } from '../counted-before';
import { leavesCountOpen } from '../elided/elided-noun';
import { hasBefore, held, type Finished } from './finished';

/** Words that count or choose, and stand for a noun that was told before. */
const ALONE = /^(?:both|neither|either|others?|former|latter|rest|remainder|one|ones|none)$/iu;
const PAIRED = /^(?:both|neither|either)$/iu;

/** What a word that counts leaves open in a wording without what it counts: "both", "only seven", "the rest", "neither firm". */
export function openCount(read: Finished, token: number): string | null {
  const { tree } = read;
  const { form, deprel, upos } = tokenAt(tree, token);
  const said = form.toLowerCase();
  const next = tree.tokens[token + 1]?.form ?? '';
  const before = tree.tokens[token - 1]?.form.toLowerCase() ?? '';
  // "neither company", "both cities"
  if (PAIRED.test(form) && deprel.startsWith('det') && upos === 'DET') {
    const noun = tokenAt(tree, token).head;
    const { upos: kind, form: counted, xpos } = tokenAt(tree, noun);
    const isOfTwo =
      kind === 'NOUN' &&
      xpos.startsWith('NN') &&
      held(read, noun, 'conj', 'nmod', 'acl', 'appos').length === 0;
    return isOfTwo && !hasPair(read, token) ? `which ones: ${said} ${counted}` : null;
  }
  if (countsAlone(tree, token) && !hasBefore(read, token, 'several')) return `of what: ${said}`;
  if (leavesCountOpen(tree, token) && !hasBefore(read, token, 'several')) return `of what: ${said}`;
  if (!ALONE.test(form) || !/^(?:nsubj|obj|obl|nmod|conj)/u.test(deprel) || /^of$/iu.test(next)) return null;
  if (held(read, token, 'nmod', 'acl', 'amod', 'case').some((child) => child > token)) return null;
  if (/^(?:former|latter)$/iu.test(form)) return before === 'the' ? `which one: the ${said}` : null;
  if (/^(?:rest|remainder)$/iu.test(form))
    return before === 'the' && !hasBefore(read, token, 'either') ? `of what: the ${said}` : null;
  if (/^ones?$/iu.test(form))
    return !/^(?:the|no|any|every|each|some|this|that|only)$/iu.test(before) &&
      deprel.startsWith('obj') &&
      !hasBefore(read, token, 'either')
      ? `of what: ${said}`
      : null;
  if (/^other$/iu.test(form))
    return before === 'the' && !hasBefore(read, token, 'either') ? 'of what: the other' : null;
  return hasPair(read, token) || hasBefore(read, token, 'several') ? null : `of what: ${said}`;
}

/** Whether the wording has two before a word that are joined. */
const hasPair = ({ tree, tokens, put }: Finished, token: number): boolean =>
  put.includes(' and ') ||
  tokens.some(
    (other) =>
      other < token &&
      tokenAt(tree, other).deprel.startsWith('conj') &&
      /^(?:NOUN|PROPN)$/u.test(tokenAt(tree, other).upos),
  );

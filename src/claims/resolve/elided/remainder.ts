import { dependents, tokenAt, type Tree } from '../../trees/tree';
import type { ReadSentence } from '../acts-told';
import { phraseIn, sayAgain } from '../say-again';
import { MOST_WORDS } from '../says-which';
import type { Which } from '../which-one';

const PART =
  /^(?:half|most|part|quarter|third|fifth|tenth|cent|percent|%|share|some|much|all|two-thirds|bulk|majority)$/iu;

/** "The council pays half of the sum; the rest [of the sum] comes from fares": of what a remainder is, by the one part that was told before. */
export function findRemainder(
  token: number,
  sentence: number,
  read: (sentence: number) => ReadSentence | undefined,
): Which {
  const { tree } = read(sentence)!;
  if (!isRemainder(tree, token)) return null;
  for (let at = sentence; at >= Math.max(0, sentence - 1); at -= 1) {
    const one = read(at);
    if (!one) continue;
    const end = at === sentence ? token : one.tree.tokens.length;
    const wholes = one.tree.tokens.flatMap((_, noun) =>
      noun < end && isWholeOf(one.tree, noun) ? [noun] : [],
    );
    if (wholes.length === 0) continue;
    const [whole, ...others] = wholes;
    if (others.length > 0) return null;
    const words = phraseIn(one.tree, whole!);
    const said = words.length > MOST_WORDS ? null : sayAgain(one.tree, words, one, false);
    const text = said?.replace(/^of /iu, '');
    return text
      ? {
          text: `of ${text}`,
          from: [tokenAt(one.tree, words[0]!).start, tokenAt(one.tree, words.at(-1)!).end],
        }
      : null;
  }
  return null;
}

/** "the rest", "the remaining 90 per cent", without what it is of. */
function isRemainder(tree: Tree, token: number): boolean {
  const { form, deprel } = tokenAt(tree, token);
  if (!/^(?:nsubj|obj|obl|conj|nmod)/u.test(deprel) || /^of$/iu.test(tree.tokens[token + 1]?.form ?? ''))
    return false;
  if (dependents(tree, token, 'nmod', 'acl').length > 0) return false;
  if (/^(?:rest|remainder)$/iu.test(form)) return /^the$/iu.test(tree.tokens[token - 1]?.form ?? '');
  return (
    /^(?:cent|percent|%|half|third|quarter)$/iu.test(form) &&
    dependents(tree, token, 'amod').some((word) => /^(?:remaining|other)$/iu.test(tokenAt(tree, word).form))
  );
}

/** "half of the sum", "40 per cent of the cost": whether a noun is what a part is of. */
function isWholeOf(tree: Tree, noun: number): boolean {
  const { head, deprel, upos } = tokenAt(tree, noun);
  if (!/^(?:NOUN|PROPN)$/u.test(upos) || !deprel.startsWith('nmod') || head < 0) return false;
  const part = tokenAt(tree, head);
  return (
    (PART.test(part.form) || (part.upos === 'NUM' && part.xpos === 'CD')) &&
    dependents(tree, noun, 'case').some((word) => /^of$/iu.test(tokenAt(tree, word).form))
  );
}

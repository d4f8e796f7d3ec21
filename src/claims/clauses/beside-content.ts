import type { ParsedSentence } from '../../language/parsed';
import { withTokens } from '../trees/apply-mends';
import { dependents, isWithin, treeOf } from '../trees/tree';
import type { NumberedAttribution } from './numbered-attribution';
import { isFinite, isPredicate } from './predicate';

/**
 * Hangs a clause that stands beside what was said ("Roos says it holds, while the website lists two leaks") on the word of
 * saying, where the tree hangs it on something in what was said: the two are told side by side. A remark in the middle ("It is, Roos
 * says, sound, although …") bears no clause.
 */
export function hangBesideContent(
  sentence: ParsedSentence,
  { attribution: { form, cue, content } }: NumberedAttribution,
): ParsedSentence {
  if (form !== 'clause' || !sentence.reliable) return sentence;
  const tree = treeOf(sentence);
  const saying = tree.tokens.findLastIndex(
    (_, token) => isWithin(tree, token, cue) && isPredicate(tree, token),
  );
  const end = Math.max(...content.map(([, to]) => to));
  const isBeside = (token: number): boolean => {
    const { start, head, deprel } = tree.tokens[token]!;
    return (
      start > end &&
      /^(?:advcl|conj)$/u.test(deprel) &&
      isWithin(tree, head, content) &&
      isPredicate(tree, token) &&
      isFinite(tree, token) &&
      dependents(tree, token, 'mark', 'cc').some((opener) => tree.tokens[opener]!.start > end)
    );
  };
  if (
    saying < 0 ||
    tree.tokens[saying]!.deprel === 'parataxis' ||
    tree.tokens[saying]!.start > end ||
    !tree.tokens.some((_, token) => isBeside(token))
  )
    return sentence;
  return withTokens(
    sentence,
    tree.tokens.map((own, token) => (isBeside(token) ? { ...own, head: saying } : own)),
  );
}

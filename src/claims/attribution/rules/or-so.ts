import { dependents, stretchesOf, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { cueVerbAt, cueWords, sourceOf, subjectOf } from '../cue-clause';
import type { AttributionRule, Draft } from '../draft';

function draftAt(tree: Tree, verb: number): Draft | null {
  const { head } = tokenAt(tree, verb);
  const opens = (relation: string, word: string): boolean =>
    dependents(tree, verb, relation).some(
      (index) => index < verb && tokenAt(tree, index).form.toLowerCase() === word,
    );
  const subject = subjectOf(tree, verb);
  if (head < 0 || subject < 0 || head > verb || !opens('advmod', 'so')) return null;
  const isRemark = subject < verb ? opens('cc', 'or') : dependents(tree, verb, 'cc', 'ccomp').length === 0;
  if (!isRemark) return null;
  const end = Math.max(verb, ...yieldOf(tree, subject));
  if (
    cueVerbAt(tree, verb)?.takes.has('that') !== true ||
    !/^[,.;!?)]$/u.test(tree.tokens[end + 1]?.form ?? '.')
  )
    return null;
  return {
    form: 'clause',
    head: verb,
    cue: cueWords(tree, verb),
    source: sourceOf(tree, verb),
    content: stretchesOf(
      tree,
      yieldOf(tree, head, (index) => index === verb),
    ),
    setting: [],
  };
}

/** "…, or so Beck claims", "… – so says Beck": what stands before it is what was said. */
export const orSo: AttributionRule = {
  name: 'or-so',
  example: '[content The mill was sold in May], or so [source its owner] [cue claims].',
  find({ tree }) {
    return tree.tokens.flatMap((_, verb) => draftAt(tree, verb) ?? []);
  },
};

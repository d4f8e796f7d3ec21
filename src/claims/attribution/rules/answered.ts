import { saidAsideAt } from '../../trees/said-aside';
import { dependents, firstWordOf, stretchesOf, tokenAt, yieldOf } from '../../trees/tree';
import { cueVerbAt, cueWords, settingOf } from '../cue-clause';
import type { AttributionRule, Draft, SentenceView } from '../draft';
import { range } from '../word-phrases';

function draftAt({ tree }: SentenceView, noun: number): Draft | null {
  const aside = saidAsideAt(tree, noun);
  if (!aside || aside.answerer < 0 || !cueVerbAt(tree, aside.answer)) return null;
  const { saying, answer, answerer } = aside;
  const end = firstWordOf(tree, noun) - 1;
  const clause = dependents(tree, saying, 'ccomp').find((said) => said > saying && said < end);
  const content =
    clause === undefined
      ? range(saying + 1, end)
      : yieldOf(tree, clause).filter((index) => index < end && !/^that$/iu.test(tokenAt(tree, index).form));
  if (content.length === 0) return null;
  const source = yieldOf(
    tree,
    answerer,
    (index) => tokenAt(tree, index).deprel === 'case' && tokenAt(tree, index).head === answerer,
  );
  const cue = cueWords(tree, answer);
  return {
    form: 'nominal',
    head: answer,
    cue,
    source,
    content: stretchesOf(tree, content),
    setting: settingOf(tree, answer, new Set([...source, ...cue, ...range(0, end)])).filter(
      (index) => !/^(?:that|which)$/iu.test(tokenAt(tree, index).form),
    ),
  };
}

/** Who denies, or holds as well, what a clause of saying before tells: "…, a claim that scientists dispute". */
export const answered: AttributionRule = {
  name: 'answered',
  example: 'The firm said [content the leak was small], a claim that [source scientists] [cue dispute].',
  find(view) {
    return view.tree.tokens.flatMap((_, noun) => draftAt(view, noun) ?? []);
  },
};

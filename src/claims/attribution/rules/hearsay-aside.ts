import { isModal } from '../../clauses/predicate';
import { setInIt, type SetIn } from '../../trees/set-in-it';
import { dependents, isRelation, stretchesOf, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { agentOf, cueWords, settingOf } from '../cue-clause';
import type { AttributionRule, Draft } from '../draft';

function draftAt(tree: Tree, { verb, end }: SetIn): Draft | null {
  const { head, deprel } = tokenAt(tree, verb);
  if (deprel !== 'discourse' || head < 0 || isModal(tree, verb)) return null;
  if (dependents(tree, verb, 'aux:pass').length === 0) return null;
  const aside = new Set(yieldOf(tree, verb));
  const words = yieldOf(tree, head, (index) => isBeside(tree, index, head, end));
  const cue = cueWords(tree, verb);
  const source = agentOf(tree, verb);
  return {
    form: 'clause',
    head: verb,
    cue,
    source,
    content: stretchesOf(
      tree,
      words.filter((index) => !aside.has(index)),
    ),
    setting: settingOf(tree, verb, new Set([...cue, ...source])),
    isMissing: source.length === 0,
  };
}

/** What opens the clause, and a clause with a subject of its own that follows the aside: "…, it is said, and two men left". */
function isBeside(tree: Tree, index: number, host: number, end: number): boolean {
  const { head, deprel } = tokenAt(tree, index);
  if (head !== host) return false;
  if (isRelation(deprel, ['cc', 'mark'])) return true;
  const isOwn = dependents(tree, index, 'nsubj', 'expl').length > 0;
  return isRelation(deprel, ['conj', 'parataxis']) && isOwn && index >= end && host < end;
}

/** "The deal, it is claimed, was signed in May": somebody says so who is not named, or only behind "by". */
export const hearsayAside: AttributionRule = {
  name: 'hearsay-aside',
  example: '[content The deal], it [cue is claimed], [content was signed in May].',
  find({ tree }) {
    const aside = setInIt(tree.tokens);
    const draft = aside && draftAt(tree, aside);
    return draft ? [draft] : [];
  },
};

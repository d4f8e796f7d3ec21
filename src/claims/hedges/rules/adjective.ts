import { isPast } from '../../clauses/predicate';
import { dependent, dependents, isRelation, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { verbAbove } from '../../trees/verb-above';
import { eachWord, type HedgeRule } from '../hedge-rule';
import { ADJECTIVES, STAGES } from '../lexicon';
import { isMeasuredOdds } from '../measured-odds';

/** "it is likely that …", "an alleged leak". */
export const adjective: HedgeRule = {
  name: 'adjective',
  example: 'An [cue alleged] [scope leak] closed the plant.',
  find(tree) {
    return eachWord(tree, (index) => {
      const { form, upos, deprel, head } = tokenAt(tree, index);
      if (upos !== 'ADJ' && !(upos === 'VERB' && deprel === 'amod')) return null;
      const isDoubted = isOpenlyUnsure(tree, index);
      if (!(isDoubted || ADJECTIVES.has(form.toLowerCase())) || isMeasuredOdds(tree, index)) return null;
      if (deprel === 'amod' && head >= 0) {
        if (STAGES.has(form.toLowerCase()) && isToldPast(tree, head)) return null;
        return { kind: 'adjective', cue: [index, index], scope: nounPhrase(tree, head) };
      }
      const clause = dependent(
        tree,
        // "it remains unclear who paid": the clause hangs on the verb
        deprel === 'xcomp' && tokenAt(tree, head).lemma === 'remain' ? head : index,
        ...(['ccomp', 'csubj', 'xcomp', 'advcl'] as const),
        // "it is unclear who paid", which the parser may read as a relative clause
        ...(dependent(tree, index, 'expl') >= 0 ? (['acl'] as const) : []),
      );
      const subject = dependent(tree, index, 'nsubj');
      const scope = [
        ...(clause >= 0 ? yieldOf(tree, clause) : []),
        ...(clause < 0 && subject >= 0 ? yieldOf(tree, subject) : []),
      ];
      const first = isDoubted ? (tree.tokens[index - 1]?.form === 'not' ? index - 1 : index - 2) : index;
      return scope.length === 0 ? null : { kind: 'adjective', cue: [first, index], scope };
    });
  },
};

/** "It is not clear whether he paid", "isn’t certain who paid": as much as "unclear". */
function isOpenlyUnsure(tree: Tree, adjective: number): boolean {
  if (!/^(?:clear|certain|sure|known|obvious)$/iu.test(tokenAt(tree, adjective).form)) return false;
  if (!/^(?:not|n['’]t)$/iu.test(tree.tokens[adjective - 1]?.form ?? '') || adjective < 2) return false;
  return /^(?:if|whether|who|what|when|where|why|how|which)$/iu.test(tree.tokens[adjective + 1]?.form ?? '');
}

/** "approved the tentative budget": what has been done to a thing that is not settled has been done. */
function isToldPast(tree: Tree, noun: number): boolean {
  const verb = verbAbove(tree, noun);
  return (
    verb >= 0 &&
    isPast(tree, verb) &&
    dependents(tree, verb, 'aux').every((helper) => tokenAt(tree, helper).xpos !== 'MD')
  );
}

function nounPhrase(tree: Tree, noun: number): number[] {
  return yieldOf(tree, noun, (index) => {
    const { head, deprel } = tokenAt(tree, index);
    return (
      head === noun &&
      isRelation(deprel, [
        'case',
        'det',
        'cc',
        'conj',
        'punct',
        'cop',
        'nsubj',
        'aux',
        'mark',
        'acl:relcl',
        'appos',
      ])
    );
  });
}

import {
  dependent,
  dependents,
  isRelation,
  stretchesOf,
  tokenAt,
  yieldOf,
  type Tree,
} from '../../trees/tree';
import { hostClause } from '../clause-edges';
import { agentOf, cueVerbAt, cueWords, isPassive, particleOf, settingOf, sourceOf } from '../cue-clause';
import type { AttributionRule, Draft } from '../draft';
import { CUE_VERBS } from '../lexicon/verbs';

/** Where a passive "as"-clause says it stands: "as reported by the paper", "as stated in the accounts". */
function placeOf(tree: Tree, verb: number): number[] {
  const agent = agentOf(tree, verb);
  if (agent.length > 0) return agent;
  const place = dependents(tree, verb, 'obl').find((child) => {
    const mark = dependent(tree, child, 'case');
    return mark >= 0 && /^in$/iu.test(tokenAt(tree, mark).form);
  });
  return place === undefined ? [] : yieldOf(tree, place, (index) => tokenAt(tree, index).deprel === 'case');
}

/** "as soon as she heard", "as far as she knew". */
const isAsSoonAs = (tree: Tree, as: number): boolean =>
  /^(?:soon|long|far|much|well|often|fast|quickly)$/iu.test(tree.tokens[as - 1]?.form ?? '');

/** "as Beck sees red", "as she finds it hard": the verb has something of its own that is no "it". */
const isServed = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'acl', 'amod', 'xcomp', 'obj').some(
    (index) => index > verb && tokenAt(tree, index).upos !== 'PRON',
  );

/** "as builders hold back", "as crews carry on": with a particle the verb is another, unless the lexicon has the two. */
const isPhrasal = (tree: Tree, verb: number): boolean => {
  const particle = particleOf(tree, verb);
  return (
    particle >= 0 &&
    !CUE_VERBS.has(`${tokenAt(tree, verb).lemma} ${tokenAt(tree, particle).form}`.toLowerCase())
  );
};

/** "as the minister put it": the clause around it is what was said. */
export const asClause: AttributionRule = {
  name: 'as-clause',
  example: 'As [source the minister] [cue put] it, [content the deal is dead].',
  find({ tree }) {
    return tree.tokens.flatMap((token, verb): Draft[] => {
      const entry = cueVerbAt(tree, verb);
      const mark = dependent(tree, verb, 'mark', 'advmod', 'case');
      if (isPhrasal(tree, verb)) return [];
      const isAs =
        mark >= 0 &&
        mark < verb &&
        /^as$/iu.test(tokenAt(tree, mark).form) &&
        !/^(?:if|though)$/iu.test(tree.tokens[mark + 1]?.form ?? ''); // "looks as if the dam will hold"
      if (
        !entry?.takes.has('that') ||
        entry.meaning === 'order' ||
        !isAs ||
        token.head < 0 ||
        !isRelation(token.deprel, ['advcl', 'acl'])
      )
        return [];
      if (dependent(tree, verb, 'ccomp', 'xcomp') >= 0) return [];
      const object = dependent(tree, verb, 'obj');
      if (object >= 0 && tokenAt(tree, object).upos !== 'PRON') return [];
      if (isServed(tree, verb) || isAsSoonAs(tree, mark)) return [];
      const source =
        isPassive(tree, verb) || dependent(tree, verb, 'nsubj') < 0
          ? placeOf(tree, verb)
          : sourceOf(tree, verb);
      if (source.length === 0) return [];
      const cue = cueWords(tree, verb);
      const isTrailing = verb > token.head;
      const content = yieldOf(tree, hostClause(tree, token.head, isTrailing), (index) => index === verb);
      return [
        {
          form: 'clause',
          head: verb,
          cue,
          source,
          content: stretchesOf(tree, content),
          setting: settingOf(tree, verb, new Set([...source, ...cue, ...content])),
        },
      ];
    });
  },
};

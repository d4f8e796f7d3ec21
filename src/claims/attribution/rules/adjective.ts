import {
  childrenOf,
  dependent,
  dependents,
  isRelation,
  stretchesOf,
  tokenAt,
  yieldOf,
} from '../../trees/tree';
import { sourceOf } from '../cue-clause';
import type { AttributionRule, Draft } from '../draft';
import { CLAUSE_ADJECTIVES, INFINITIVE_ADJECTIVES } from '../lexicon/adjectives';

/** "is confident that …", "was willing to …". */
export const adjective: AttributionRule = {
  name: 'adjective',
  example: '[source The coach] [cue is confident] [content that the team will win].',
  find({ tree }) {
    return tree.tokens.flatMap((token, index): Draft[] => {
      const word = token.form.toLowerCase();
      if (!/^(?:ADJ|VERB)$/u.test(token.upos)) return [];
      const subject = dependent(tree, index, 'nsubj');
      if (subject < 0 || /^(?:it|that|this|there)$/iu.test(tokenAt(tree, subject).form)) return [];
      const clause = dependents(tree, index, 'ccomp', 'xcomp', 'advcl').find((child) => {
        const mark = dependent(tree, child, 'mark');
        const isTo = mark >= 0 && tokenAt(tree, mark).form.toLowerCase() === 'to';
        if (child < index) return false;
        if (isTo) return INFINITIVE_ADJECTIVES.has(word);
        return CLAUSE_ADJECTIVES.has(word) && isRelation(tokenAt(tree, child).deprel, ['ccomp']);
      });
      if (clause === undefined) return [];
      const content = yieldOf(tree, clause);
      const cue = [
        ...childrenOf(tree, index).filter(
          (child) => child < index && isRelation(tokenAt(tree, child).deprel, ['cop', 'aux', 'advmod']),
        ),
        index,
      ];
      const isTo = tokenAt(tree, content[0] ?? clause).form.toLowerCase() === 'to';
      return [
        {
          form: isTo ? 'nominal' : 'clause',
          head: index,
          cue,
          source: sourceOf(tree, index).filter((child) => !content.includes(child)),
          content: stretchesOf(tree, content),
          setting: [],
        },
      ];
    });
  },
};

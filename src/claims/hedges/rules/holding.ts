import { CUE_NOUNS } from '../../attribution/lexicon/nouns';
import { plannedEvent } from '../../factuality/planned-event';
import { isNegated } from '../../factuality/operators';
import { dependent, dependents, isRelation, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { eachWord, type HedgeDraft, type HedgeRule } from '../hedge-rule';
import { BELIEVING, PLANNING, SUGGESTING } from '../lexicon';

/** Evidence or a person that suggests, believes, expects, plans: what they govern is not asserted. */
export const holding: HedgeRule = {
  name: 'holding',
  example: 'Analysts [cue expect] [scope prices to fall].',
  find(tree) {
    return eachWord(tree, (index) => {
      const { lemma, upos } = tokenAt(tree, index);
      if (upos !== 'VERB' || dependent(tree, index, 'aux:pass') >= 0) return null;
      // "nobody doubts that …" holds it for certain.
      if (lemma === 'doubt' && isNegated(tree, index)) return null;
      const complements = dependents(tree, index, 'ccomp', 'xcomp');
      const isHeld = SUGGESTING.has(lemma) || BELIEVING.has(lemma);
      const held = complements.filter(
        (child) =>
          (isHeld && !(lemma === 'feel' && isState(tree, child))) ||
          (PLANNING.has(lemma) && isRelation(tokenAt(tree, child).deprel, ['xcomp'])),
      );
      const planned = plannedEvent(tree, index);
      if (held.length === 0 && planned >= 0)
        return { kind: 'verb', cue: [index, index], scope: yieldOf(tree, planned) };
      if (held.length === 0) return hungOnObject(tree, index, isHeld);
      const object = dependents(tree, index, 'obj').filter(
        (child) => child > index && child < (held[0] ?? 0),
      );
      return {
        kind: 'verb',
        cue: [index, index],
        scope: [...object, ...held].flatMap((child) => yieldOf(tree, child)),
      };
    });
  },
};

/** "feels happy": a state, not an opinion. */
const isState = (tree: Tree, index: number): boolean =>
  isRelation(tokenAt(tree, index).deprel, ['xcomp']) && dependent(tree, index, 'nsubj', 'mark') < 0;

/** "expect prices to fall", where the parser hangs the infinitive on the noun. */
function hungOnObject(tree: Tree, verb: number, isHeld: boolean): HedgeDraft | null {
  const object = isHeld ? dependents(tree, verb, 'obj').find((child) => child > verb) : undefined;
  if (object === undefined) return null;
  const isInfinitive = dependents(tree, object, 'acl').some((clause) =>
    dependents(tree, clause, 'mark').some((mark) => /^to$/iu.test(tokenAt(tree, mark).form)),
  );
  if (!isInfinitive || CUE_NOUNS.has(tokenAt(tree, object).lemma)) return null;
  return { kind: 'verb', cue: [verb, verb], scope: yieldOf(tree, object) };
}

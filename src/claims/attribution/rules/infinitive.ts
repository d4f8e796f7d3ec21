import { dependent, dependents, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import type { AttributionRule } from '../draft';
import { eachVerb } from '../each-verb';
import type { CueVerb } from '../lexicon/verbs';

function isInfinitive(tree: Tree, index: number): boolean {
  const mark = dependent(tree, index, 'mark');
  const isTo = mark >= 0 && tokenAt(tree, mark).form.toLowerCase() === 'to';
  return isTo && (tokenAt(tree, index).xpos === 'VB' || dependent(tree, index, 'cop', 'aux') >= 0);
}

/** Words that come about somebody else's doing: the object is part of what is wanted, else it is spoken to. */
function contentOf(tree: Tree, verb: number, entry: CueVerb): number[] {
  const clause = dependents(tree, verb, 'xcomp', 'ccomp', 'advcl').find(
    (index) => index > verb && isInfinitive(tree, index),
  );
  if (clause === undefined) return entry.takes.has('other-to') ? hungOnObject(tree, verb, entry) : [];
  const object = dependents(tree, verb, 'obj', 'iobj', 'obl').find((index) => index > verb && index < clause);
  const isOther = object !== undefined && !tokenAt(tree, object).deprel.startsWith('obl');
  const isCalledOn = entry.takes.has('other-to') && object !== undefined && isCallOn(tree, verb);
  if (isCalledOn) return yieldOf(tree, clause);
  if (tokenAt(tree, clause).deprel === 'advcl' && !(isOther && entry.takes.has('other-to'))) return [];
  if (isOther && !entry.takes.has('other-to')) return [];
  if (!isOther && !entry.takes.has('to') && object === undefined) return [];
  const words = yieldOf(tree, clause);
  return isOther && !isSpokenTo(entry) ? [...yieldOf(tree, object), ...words] : words;
}

/** Whether the object is the one spoken to, and no part of what is wanted or expected. */
const isSpokenTo = ({ meaning }: CueVerb): boolean => meaning === 'order' || meaning === 'speech';

/** "called on the council to act": the preposition belongs to the verb. */
function isCallOn(tree: Tree, verb: number): boolean {
  return tokenAt(tree, verb).lemma === 'call' && /^(?:on|upon)$/u.test(tree.tokens[verb + 1]?.form ?? '');
}

/** "urged the council to act", where the parser hung the infinitive on the noun. */
function hungOnObject(tree: Tree, verb: number, entry: CueVerb): number[] {
  const object = dependent(tree, verb, 'obj');
  const clause = dependents(tree, object, 'acl').find((index) => isInfinitive(tree, index));
  if (object < verb || clause === undefined) return [];
  return isSpokenTo(entry) ? yieldOf(tree, clause) : yieldOf(tree, object);
}

/** "who asked not to be named": says of a source that it has no name, and nothing else. */
function isUnnamed(tree: Tree, verb: number, content: readonly number[]): boolean {
  const isAsking = /^(?:ask|request|decline|refuse|want|wish|insist)$/u.test(tokenAt(tree, verb).lemma);
  return (
    isAsking && content.some((index) => /^(?:named|identified|quoted)$/iu.test(tokenAt(tree, index).form))
  );
}

/** A verb of meaning, wanting or ordering with an infinitive. */
export const infinitive: AttributionRule = {
  name: 'infinitive',
  example: '[source The union] [cue promised] [content to end the strike].',
  find({ tree }) {
    return eachVerb(tree, (verb, entry) => {
      if (!entry.takes.has('to') && !entry.takes.has('other-to')) return [];
      const content = contentOf(tree, verb, entry);
      return isUnnamed(tree, verb, content) ? [] : content;
    });
  },
};

import type { SpanPair } from '../../domain/span';
import type { Mention } from '../claimants/mentions';
import { isAfterOther, isOfEither } from '../clauses/unclear-aside';
import { isPlural } from '../clauses/predicate';
import { isPersonNoun } from '../names/person-nouns';
import { tokenAt, type Tree } from '../trees/tree';
import type { Referent } from './referent';
import { phraseIn } from './say-again';
import { referentOf } from './told-before';

/**
 * "The operator, Dunmoor Tramways, owns …": the name goes with the phrase where a claim is cut without it; not with "the owner of the
 * mill that burned down, Ida Roos", where it would seem the mill's.
 */
export function apposedNames(tree: Tree, names: readonly Mention[]): [number, Referent][] {
  return names.flatMap(({ token, name, kind }): [number, Referent][] => {
    const { deprel, head } = tokenAt(tree, token);
    if (!deprel.startsWith('appos') || head < 0 || head > token || tokenAt(tree, head).upos !== 'NOUN')
      return [];
    if ((kind === 'person') !== isPersonNoun(tokenAt(tree, head).lemma.toLowerCase()) || isPlural(tree, head))
      return [];
    const last = phraseIn(tree, head).at(-1)!;
    const from: SpanPair = [tokenAt(tree, token).start, tokenAt(tree, token).end];
    const article = /^the$/iu.test(tree.tokens[token - 1]?.form ?? '') && !name.includes(' ') ? 'the ' : '';
    const isTorn = last > head && /[\p{L}\p{N}]/u.test(tree.tokens[last + 1]?.form ?? '');
    if (isTorn || isOfEither(tree, head, token) || isAfterOther(tree, head, token)) return [];
    if (speaksBehind(tree, token)) return [];
    return last < token ? [[last, referentOf({ text: article + name, from })]] : [];
  });
}

/** "The town needs a bridge, the University of Oslo found": a name behind a comma with a verb right after it is its subject. */
function speaksBehind(tree: Tree, name: number): boolean {
  const words = phraseIn(tree, name);
  return (
    tree.tokens[words[0]! - 1]?.form === ',' &&
    /^(?:VERB|AUX)$/u.test(tree.tokens[words.at(-1)! + 1]?.upos ?? '')
  );
}

import type { Attribution } from '../../domain/analysis';
import { isPast, isPlural } from '../clauses/predicate';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import type { ReadSentence } from './acts-told';
import { phraseIn } from './say-again';
import { MOST_OF_CLAUSE, toldByClause, verbsAbove, type ToldBy } from './told-by-clause';
import { toldBySpeech } from './told-by-speech';

/**
 * Which one a noun with a clause of its own means, for the claims that are cut without the clause in which it stands: "[A system that
 * the council bought] does not work". By the noun's index.
 */
export function clausesAround(one: ReadSentence, attributions: readonly Attribution[]): [number, ToldBy][] {
  const { tree, referents } = one;
  return tree.tokens.flatMap(({ upos, xpos }, token): [number, ToldBy][] => {
    if (upos !== 'NOUN' || referents.has(token)) return [];
    const hasClause = dependents(tree, token, 'acl').some((clause) => clause > token);
    const { deprel, head, lemma } = tokenAt(tree, token);
    if (!hasClause || lemma === 'one' || !/^(?:nsubj|obj|obl)/u.test(deprel)) return [];
    const spoken = isNewlyTold(tree, token) ? toldBySpeech(one, token, attributions) : null;
    if (spoken !== null) {
      const last = phraseIn(tree, token).at(-1)!;
      return referents.has(last) ? [] : [[last, spoken]];
    }
    // "A town that forgets deserves …": any such town
    if (deprel.startsWith('nsubj') && !isPast(tree, head) && !isPerfect(tree, head)) return [];
    if (dependents(tree, token, 'nmod', 'appos', 'flat').length > 0) return [];
    const [first] = phraseIn(tree, token);
    const isSeveral = xpos === 'NNS';
    if (first === undefined || !(isSeveral ? isSomeOf(tree, first, token) : isNewOne(tree, first))) return [];
    const told = toldByClause(one, token);
    // "hives that brought in up to a third more": all of them together, not each
    if (isSeveral && told !== null && TOGETHER.test(told.text)) return [];
    // "a climber who checked the climber's knot"
    if (told?.text.toLowerCase().includes(lemma.toLowerCase()) === true) return [];
    return told === null || told.text.split(' ').length > MOST_OF_CLAUSE - 1 ? [] : [[token, told]];
  });
}

/** "a clerk", "one clerk", "two clerks", "papers" */
function isNewlyTold(tree: Tree, noun: number): boolean {
  const words = phraseIn(tree, noun);
  const first = tokenAt(tree, words[0] ?? noun);
  return (
    /^(?:an?|one)$/iu.test(first.form) ||
    (isPlural(tree, noun) && !/^(?:DET|PRON|PROPN)$/u.test(first.upos)) ||
    words[0] === noun
  );
}

const isNewOne = (tree: Tree, first: number): boolean => /^an?$/iu.test(tokenAt(tree, first).form);

/**
 * "samples taken in May", "three engineers who were seized": no determiner, no name, the clause right behind, and the verb of the
 * noun's own clause no infinitive ("asked ministers to have sheds that leak mended").
 */
function isSomeOf(tree: Tree, first: number, noun: number): boolean {
  const before = tree.tokens.slice(first, noun);
  const isUncounted = before.some(({ form }) =>
    /^(?:more|most|many|few|fewer|some|several|other|such)$/iu.test(form),
  );
  if (isUncounted || !before.every(({ upos }) => /^(?:ADJ|NUM|NOUN)$/u.test(upos))) return false;
  return tree.tokens[noun + 1]?.upos !== 'PUNCT' && verbsAbove(tree, tokenAt(tree, noun).head).length === 1;
}

/** What is told of several by how many or how much on the whole. */
const TOGETHER =
  /\b(?:average|up to|at least|than|most|half|third|quarter|percent|per cent|together|combined|total|divided|each|every|all)\b|%/u;

const isPerfect = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'aux').some((aux) => tokenAt(tree, aux).lemma === 'have');

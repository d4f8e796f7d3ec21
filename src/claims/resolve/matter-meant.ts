import type { Attribution } from '../../domain/analysis';
import { isFinite } from '../clauses/predicate';
import { overlaps } from '../../domain/span';
import { dependents, isUnder, tokenAt, type Tree } from '../trees/tree';
import type { ReadSentence } from './acts-told';
import { sayAgain } from './say-again';
import type { Which } from './which-one';

/** Verbs for what somebody does with what another has said. */
const ANSWERS =
  /^(?:deny|dispute|reject|contest|contradict|confirm|accept|acknowledge|admit|doubt|question|refute|rebut|concede)$/u;

/** How many words may stand in the brackets. */
const MOST = 16;

/** Whether "this" or "that" is what a verb of denying or confirming has for its object: "Roos denies this". */
export function isAnswered(tree: Tree, token: number): boolean {
  const { form, deprel, head } = tokenAt(tree, token);
  return (
    /^(?:this|that)$/iu.test(form) &&
    deprel.startsWith('obj') &&
    ANSWERS.test(tokenAt(tree, head).lemma) &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tree.tokens[token + 1]?.upos ?? '')
  );
}

/**
 * "Beck said that the gate had been open. Roos denies this [that the gate had been open]": what another was reported to say in the
 * sentence before, where that was one thing and can be said again.
 */
export function matterMeant(before: ReadSentence | undefined, attributions: readonly Attribution[]): Which {
  const told = attributions.filter(({ form, rule }) => form !== 'nominal' && rule !== 'judged');
  const [only, ...others] = told;
  if (!before || !only || others.length > 0 || only.content.length !== 1) return null;
  const [content] = only.content;
  const { tree } = before;
  const words = tree.tokens.flatMap(({ start, end }, token) =>
    overlaps([start, end], content!) ? [token] : [],
  );
  const whole = withoutEnds(tree, words);
  const [first, last] = [whole[0], whole.at(-1)];
  if (first === undefined || last === undefined || whole.length > MOST || !isClause(tree, whole)) return null;
  if (whole.some((word) => tokenAt(tree, word).form === ';')) return null;
  // who speaks and is spoken to are others elsewhere
  if (whole.some((word) => /^(?:I|me|my|we|us|our|you|your)$/iu.test(tokenAt(tree, word).form))) return null;
  const said = sayAgain(tree, whole, before, first === 0 || only.type !== 'indirect');
  const from: [number, number] = [tokenAt(tree, first).start, tokenAt(tree, last).end];
  return said === null ? null : { text: `that ${said}`, from };
}

/** Without "that" before and marks around. */
function withoutEnds(tree: Tree, words: readonly number[]): readonly number[] {
  const isEdge = (word: number | undefined): boolean =>
    word !== undefined &&
    (tokenAt(tree, word).upos === 'PUNCT' || /^(?:but|and|so)$/iu.test(tokenAt(tree, word).form));
  let [from, to] = [0, words.length];
  while (from < to && (isEdge(words[from]) || /^that$/iu.test(tokenAt(tree, words[from]!).form))) from += 1;
  while (to > from && isEdge(words[to - 1])) to -= 1;
  return words.slice(from, to);
}

/** Whether some words are a clause with a subject and a tense. */
const isClause = (tree: Tree, words: readonly number[]): boolean =>
  words.some(
    (word) =>
      isFinite(tree, word) &&
      dependents(tree, word, 'nsubj').some((subject) => words.includes(subject)) &&
      words.every((other) => isUnder(tree, other, word) || tokenAt(tree, other).upos === 'PUNCT'),
  );

import type { ParsedSentence } from '../../../src/language/parsed';
import {
  dependent,
  dependents,
  isRooted,
  isUnder,
  stretchesOf,
  treeOf,
  yieldOf,
} from '../../../src/claims/trees/tree';

/** "Ida said, yes" as a tree by hand: said ← Ida, "," and yes. */
const text = 'Ida said, yes';
const word = (start: number, end: number, head: number, deprel: string) => ({
  start,
  end,
  form: text.slice(start, end),
  lemma: text.slice(start, end),
  upos: 'X',
  xpos: 'X',
  head,
  deprel,
});
const sentence: ParsedSentence = {
  start: 0,
  end: text.length,
  text,
  reliable: true,
  tokens: [word(0, 3, 1, 'nsubj'), word(4, 8, -1, 'root'), word(8, 9, 3, 'punct'), word(10, 13, 1, 'ccomp')],
};

test('a tree is made once', () => {
  expect(treeOf(sentence)).toBe(treeOf(sentence));
  expect(treeOf(sentence).root).toBe(1);
});

test('dependents by relation', () => {
  const tree = treeOf(sentence);
  expect(dependent(tree, 1, 'nsubj')).toBe(0);
  expect(dependent(tree, 1, 'obj')).toBe(-1);
  expect(dependents(tree, 1, 'nsubj', 'ccomp')).toEqual([0, 3]);
});

test('yields in reading order, less what is left out', () => {
  const tree = treeOf(sentence);
  expect(yieldOf(tree, 1)).toEqual([0, 1, 2, 3]);
  expect(yieldOf(tree, 1, (index) => index === 3)).toEqual([0, 1]);
  expect(isUnder(tree, 2, 1)).toBe(true);
  expect(isUnder(tree, 1, 3)).toBe(false);
});

test('a tree has no circle', () => {
  const { tokens } = sentence;
  expect(isRooted(tokens)).toBe(true);
  expect(isRooted([])).toBe(true);
  const circle = tokens.map((token, index) => (index === 1 ? { ...token, head: 3 } : token));
  expect(isRooted(circle)).toBe(false);
  expect(isRooted([{ ...tokens[0]!, head: 0 }])).toBe(false);
});

test('stretches are runs without the commas at their edges', () => {
  const tree = treeOf(sentence);
  expect(stretchesOf(tree, [0, 1, 2])).toEqual([[0, 8]]);
  expect(stretchesOf(tree, [0, 3])).toEqual([
    [0, 3],
    [10, 13],
  ]);
  expect(stretchesOf(tree, [2])).toEqual([]);
});

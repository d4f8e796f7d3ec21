import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';

/**
 * The lists of a sentence: each the first member and those joined to it, in reading order. A member that hangs on a
 * noun of another shape is moved to the noun above it that it matches: in "the son of Beck and the nephew of Roos" the
 * nephew is listed with the son, whatever the tree says.
 */
export function listsOf(tree: Tree, words: ReadonlySet<number>): readonly (readonly number[])[] {
  const lists = new Map<number, number[]>();
  for (const first of words) {
    const members = joinedTo(tree, words, first);
    if (members.length === 0) continue;
    const hosts = new Set(members.map((member) => hostOf(tree, nounFor(tree, words, first, member), member)));
    const host = hosts.size === 1 ? [...hosts][0]! : first;
    lists.set(host, [...(lists.get(host) ?? [host]), ...members]);
  }
  return [...lists.entries()].sort(([a], [b]) => a - b).map(([, members]) => members.sort((a, b) => a - b));
}

/** The members joined to a noun, and to the last of them in turn ("her job, her flat and her name" as a chain). */
function joinedTo(tree: Tree, words: ReadonlySet<number>, first: number): number[] {
  const members = dependents(tree, first, 'conj').filter((member) => words.has(member) && member > first);
  if (members.length === 0 || (tokenAt(tree, first).deprel === 'conj' && isChained(tree, first))) return [];
  for (let last = members.at(-1); last !== undefined && isChained(tree, last);) {
    const next = dependents(tree, last, 'conj').filter((member) => words.has(member) && member > last!);
    members.push(...next);
    last = next.at(-1);
  }
  return members;
}

/** Whether a member stands after a comma without "and", so that the list goes on with what is joined to it. */
function isChained(tree: Tree, member: number): boolean {
  return dependents(tree, member, 'cc').length === 0 && dependents(tree, member, 'punct').length > 0;
}

/** A noun that the tree joins to a verb is joined to the last object before it. */
function nounFor(tree: Tree, words: ReadonlySet<number>, first: number, member: number): number {
  const isNoun = (token: number): boolean => /^(NOUN|PROPN|NUM|SYM)$/u.test(tokenAt(tree, token).upos);
  if (isNoun(first) || !isNoun(member) || dependents(tree, member, 'nsubj', 'cop', 'aux').length > 0)
    return first;
  const objects = dependents(tree, first, 'obj', 'obl').filter(
    (token) => token > first && token < member && words.has(token) && isNoun(token),
  );
  // "won six prizes at the fair, six prizes in Oslo": the one of the same word, else the last.
  const same = objects.filter((object) => tokenAt(tree, object).lemma === tokenAt(tree, member).lemma);
  return same.at(-1) ?? objects.at(-1) ?? first;
}

/** The noun that a member is listed with: the given one, or one that it hangs under and that has the member's shape. */
function hostOf(tree: Tree, first: number, member: number): number {
  const wanted = shapeOf(tree, member);
  if (wanted.determiner === 'none' && wanted.preposition === '') return first;
  let [best, score] = [first, likeness(tree, shapeOf(tree, first), wanted, first, member)];
  for (let at = first, steps = 0; steps < 3 && tokenAt(tree, at).deprel.startsWith('nmod'); steps += 1) {
    at = tokenAt(tree, at).head;
    if (at < 0) break;
    const alike = likeness(tree, shapeOf(tree, at), wanted, at, member);
    if (alike > score) [best, score] = [at, alike];
  }
  return best;
}

interface Shape {
  readonly determiner: 'the' | 'a' | 'other' | 'none';
  readonly preposition: string;
  readonly name: boolean;
}

function shapeOf(tree: Tree, head: number): Shape {
  const before = childrenOf(tree, head).filter((child) => child < head);
  const find = (relation: string): string | undefined => {
    const child = before.find((token) => tokenAt(tree, token).deprel === relation);
    return child === undefined ? undefined : tokenAt(tree, child).form.toLowerCase();
  };
  // "three novels and a memoir"
  const isCounted = before.some((child) => {
    const { deprel, form } = tokenAt(tree, child);
    return deprel === 'nummod' || /^(?:several|some|many|few|various|numerous|another)$/iu.test(form);
  });
  const article = find('det') ?? (isCounted ? 'a' : undefined);
  const determiner =
    article === undefined
      ? find('nmod:poss') === undefined
        ? 'none'
        : 'other'
      : article === 'the'
        ? 'the'
        : /^an?$/u.test(article)
          ? 'a'
          : 'other';
  return { determiner, preposition: find('case') ?? '', name: tokenAt(tree, head).upos === 'PROPN' };
}

/** How much a noun looks like a member of the same list; the member's preposition, where it has one, must be the same. */
function likeness(tree: Tree, shape: Shape, wanted: Shape, at: number, member: number): number {
  const preposition = wanted.preposition === '' ? 0 : wanted.preposition === shape.preposition ? 2 : -2;
  const determiner =
    wanted.determiner === shape.determiner
      ? 2
      : wanted.determiner !== 'none' && shape.determiner === 'none'
        ? -1
        : 0;
  const lemma = tokenAt(tree, at).lemma === tokenAt(tree, member).lemma ? 2 : 0;
  return preposition + determiner + lemma + (shape.name === wanted.name ? 1 : 0);
}

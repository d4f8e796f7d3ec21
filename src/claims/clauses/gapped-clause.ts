import { dependent, dependents, tokenAt, type Tree } from '../trees/tree';
import { copy, keep, trimmed, without, wordsOf, wordsUnder, type Piece } from './piece';
import { auxiliariesOf, isPlural, subjectOf } from './predicate';
import type { ClauseRule } from './rule';
import { isConditioned } from './condition';
import { isNegated } from './scope';

/** "Oslo will pay half and the county the rest": a second subject and object share the first clause's verb, which is said again. */
export const gappedClause: ClauseRule = {
  name: 'gapped-clause',
  example: {
    text: 'Orr won three races and Lund one.',
    claims: ['Orr won three races.', 'Lund [won] one.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    const verb = piece.predicate;
    const subject = subjectOf(tree, verb);
    yield* passivesOf(tree, piece, subject);
    if (tokenAt(tree, verb).upos !== 'VERB' || subject < 0 || dependent(tree, verb, 'obj') < verb) return;
    if (isConditioned(tree, verb, piece) || isNegated(tree, verb)) return;
    const others = dependents(tree, verb, 'conj');
    if (!others.some((other) => dependents(tree, other, 'cc').length > 0)) return;
    for (const other of [...others].sort((a, b) => b - a)) {
      const object = objectOf(tree, other);
      if (!words.has(other) || object < 0 || !agrees(tree, verb, subject, other)) continue;
      const all = trimmed(tree, wordsUnder(tree, words, other));
      const body = all.filter(
        (token) => tokenAt(tree, token).deprel !== 'cc' || tokenAt(tree, token).head !== other,
      );
      const from = Math.min(...wordsUnder(tree, words, object));
      const own: Piece = {
        ...piece,
        predicate: verb,
        carrier: false,
        whole: true,
        subject: body.filter((token) => token < from),
        items: [
          ...keep(body.filter((token) => token < from)),
          ...copy([...auxiliariesOf(tree, verb), verb], 'auxiliary'),
          ...keep(body.filter((token) => token >= from)),
        ],
        cuts: [...piece.cuts, 'gapped-clause'],
      };
      yield [without(tree, piece, new Set(all)), own];
    }
  },
};

/** "Three were killed and nine others injured": the second subject shares the auxiliary, where that has the form that it takes. */
function* passivesOf(tree: Tree, piece: Piece, subject: number): Generator<readonly Piece[]> {
  const words = wordsOf(piece);
  const verb = piece.predicate;
  const helpers = auxiliariesOf(tree, verb);
  const isPassive = dependents(tree, verb, 'aux:pass').length > 0;
  if (!isPassive || subject < 0 || isConditioned(tree, verb, piece) || isNegated(tree, verb)) return;
  // "in one a safe was forced and a lamp taken": both in one
  if (dependents(tree, verb, 'obl', 'advcl').some((child) => child < subject && words.has(child))) return;
  for (const other of dependents(tree, verb, 'conj')) {
    const own = subjectOf(tree, other);
    const { form, xpos } = tokenAt(tree, other);
    const isBare = auxiliariesOf(tree, other).length === 0 && (xpos === 'VBN' || form.endsWith('ed'));
    if (!words.has(other) || !isBare || own < 0 || own > other || dependents(tree, other, 'cc').length === 0)
      continue;
    const { upos, form: count } = tokenAt(tree, own);
    const isSeveral = upos === 'NUM' ? !/^one$/iu.test(count) : isPlural(tree, own);
    if (isPlural(tree, subject) !== isSeveral) continue;
    const all = trimmed(tree, wordsUnder(tree, words, other));
    if (/^(?:--|[–—])$/u.test(tree.tokens[all.at(-1)! + 1]?.form ?? '')) continue;
    const body = all.filter(
      (token) => tokenAt(tree, token).deprel !== 'cc' || tokenAt(tree, token).head !== other,
    );
    const before = body.filter((token) => token <= Math.max(...wordsUnder(tree, words, own)));
    yield [
      without(tree, piece, new Set(all)),
      {
        ...piece,
        predicate: other,
        carrier: false,
        subject: before,
        items: [
          ...keep(before),
          ...copy(helpers, 'auxiliary'),
          ...keep(body.filter((token) => !before.includes(token))),
        ],
        cuts: [...piece.cuts, 'gapped-clause'],
      },
    ];
  }
}

/**
 * What a joined noun has after it for an object, its verb being left out; −1 for none, as in "gave the school a piano and the
 * choir a van", where both are objects.
 */
function objectOf(tree: Tree, member: number): number {
  if (dependent(tree, tokenAt(tree, member).head, 'iobj') >= 0) return -1;
  const object = dependent(tree, member, 'orphan');
  return object > member && dependents(tree, object, 'case').length === 0 ? object : -1;
}

/** Whether the verb of the first subject has the form that the second one takes. */
function agrees(tree: Tree, verb: number, subject: number, other: number): boolean {
  const isPresent = [verb, ...auxiliariesOf(tree, verb)].some((token) => {
    const { xpos, form } = tokenAt(tree, token);
    return /^VB[ZP]$/u.test(xpos) || /^(was|were)$/iu.test(form);
  });
  return !isPresent || isPlural(tree, subject) === isPlural(tree, other);
}

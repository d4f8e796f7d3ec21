import { isAlternative } from '../conjuncts/alternative';
import { sharedAuxiliaries } from '../conjuncts/auxiliaries';
import { isCountedFromAbove } from '../conjuncts/counted-from-above';
import { sharedFrame } from '../conjuncts/frame';
import { isJoinedVerb } from '../conjuncts/joined-verb';
import { holderOf, isParticleOf, objectShare, withGap } from '../conjuncts/object';
import { pairWords, sharedAdverbs } from '../conjuncts/reach';
import { enderOf, endingOf } from '../conjuncts/shared-ending';
import { dependents, isRelation, tokenAt, type Tree } from '../trees/tree';
import { isConditioned } from './condition';
import { subjectTokens } from './noun-phrase';
import {
  copy,
  keep,
  trimmed,
  without,
  wordsOf,
  wordsUnder,
  withEnding,
  type Item,
  type Piece,
} from './piece';
import { subjectOf } from './predicate';
import { proClauseIn } from './pro-verb';
import type { ClauseRule } from './rule';

/** Words that are a subject, whatever the tree says, when a predicate opens with them. */
const OWN_SUBJECT =
  /^(neither|none|each|both|some|many|most|all|others|half|nobody|nothing|he|she|it|they)$/iu;

/** Not the empty "it" of what is set in: "…, and, it is said, hid the costs". */
const isOwnSubject = (tree: Tree, first: number): boolean =>
  OWN_SUBJECT.test(tokenAt(tree, first).form) && tokenAt(tree, first).deprel !== 'expl';

/** Several predicates of one subject: each is a claim, with the subject, and the auxiliary where it is shared, said again. */
export const coordinatedPredicates: ClauseRule = {
  name: 'coordinated-predicates',
  example: {
    text: 'The mill closed in May and laid off 40 people.',
    claims: ['The mill closed in May.', '[The mill] laid off 40 people.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    const verb = piece.predicate;
    if (isConditioned(tree, verb, piece) || isCountedFromAbove(tree, piece)) return;
    if (proClauseIn(tree, piece) !== null) return;
    const named = subjectTokens(tree, piece);
    if (named.length === 0) return;
    const subject = [...focusOf(tree, words, named), ...named];
    for (const other of dependents(tree, verb, 'conj')) {
      if (!words.has(other) || other < verb || subjectOf(tree, other) >= 0 || isAlternative(tree, other))
        continue;
      if (!isJoinedVerb(tree, words, verb, other)) continue;
      const shared = sharedAuxiliaries(tree, piece, verb, other);
      const adverbs = sharedAdverbs(tree, words, verb, other, shared?.length === 0);
      const object = objectShare(tree, words, verb, other);
      if (shared === null || adverbs === null || object === 'unsure') continue;
      const inside = trimmed(tree, wordsUnder(tree, words, other));
      const body = trimmed(
        tree,
        inside.filter((token) => !isJoint(tree, token, other)),
      );
      const opening = asideComma(tree, words, body, other);
      const isOwn = body[0] !== undefined && body[0] !== other && isOwnSubject(tree, body[0]);
      // "have been suspended but not charged": the denial stands behind the first auxiliary.
      const isNot = shared.length > 1 && /^not$/iu.test(tree.tokens[body[0] ?? -1]?.form ?? '');
      const frame = sharedFrame(tree, piece, verb, other) ?? [];
      const holder = holderOf(tree, words, verb, other);
      const borrowed =
        holder > other
          ? wordsUnder(tree, words, holder).filter(
              (token) => token > holder && !isParticleOf(tree, token, holder),
            )
          : [];
      const endingFor = (one: number, from: number): number[] =>
        endingOf(tree, one, from).shared.filter((token) => words.has(token));
      const own: Piece = {
        ...piece,
        predicate: other,
        carrier: false,
        subject,
        items: isOwn
          ? keep(body)
          : [
              ...copy(trimmed(tree, frame), 'shared setting'),
              ...ownerOf(piece, subject),
              ...copy(subject, 'subject'),
              ...copy(isNot ? shared.slice(0, 1) : shared, 'auxiliary'),
              ...keep(isNot ? body.slice(0, 1) : []),
              ...copy(isNot ? shared.slice(1) : [], 'auxiliary'),
              ...copy(adverbs, 'shared doubt'),
              ...keep(opening),
              ...withGap(tree, piece, other, isNot ? body.slice(1) : body),
              ...keep(trimmed(tree, borrowed)),
              ...copy(endingFor(other, enderOf(tree, verb, other)), 'shared ending'),
            ],
        cuts: [...piece.cuts, 'coordinated-predicates'],
      };
      const joint = inside.filter((token) => token <= other || isParticleOf(tree, token, other));
      const gone = [...(object === 'both' ? joint : inside), ...pairWords(tree, verb)];
      const main = without(tree, piece, new Set(gone));
      const ending = object !== 'both' && enderOf(tree, verb, verb) === other ? endingFor(verb, other) : [];
      yield [withEnding(tree, main, ending), own];
    }
  },
};

/** "and, unlike her father, never speaks": the comma that opens an aside before a joined verb, where another closes it. */
function asideComma(
  tree: Tree,
  words: ReadonlySet<number>,
  body: readonly number[],
  other: number,
): number[] {
  const comma = (body[0] ?? 0) - 1;
  const isClosed = body.some((token) => token < other && tokenAt(tree, token).form === ',');
  return isClosed && words.has(comma) && tokenAt(tree, comma).form === ',' ? [comma] : [];
}

/** "[The hospital's] board approved … and praised …": whose the subject is, where a rule has put that in before it. */
function ownerOf(piece: Piece, subject: readonly number[]): Item[] {
  const at = piece.items.findIndex((item) => item.kind === 'word' && subject.includes(item.token));
  const before = piece.items[at - 1];
  return before?.kind === 'copy' && before.possessive ? [before] : [];
}

/** "Even Oslo raised the tax and closed the port": what is said of the subject's place holds of both. */
function focusOf(tree: Tree, words: ReadonlySet<number>, subject: readonly number[]): number[] {
  const before = Math.min(...subject) - 1;
  const word = tree.tokens[before]?.form ?? '';
  return words.has(before) && /^(only|even|almost|nearly)$/iu.test(word) ? [before] : [];
}

/** The conjunction before a conjunct, and the "both" or "also" around it. */
function isJoint(tree: Tree, token: number, other: number): boolean {
  return tokenAt(tree, token).head === other && isRelation(tokenAt(tree, token).deprel, ['cc']);
}

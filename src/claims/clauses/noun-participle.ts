import { isPersonNoun } from '../names/person-nouns';
import { childrenOf, dependent, dependents, tokenAt, type Tree } from '../trees/tree';
import { hasRivalNoun } from './attachment';
import { finiteOf } from './finite';
import { copulaFor, isIndefinite, nameOf, subjectTokens } from './noun-phrase';
import { isListedForm, partsOf } from './participle-parts';
import { copy, keep, trimmed, without, wordsOf, wordsUnder, type Item, type Piece } from './piece';
import { isPast } from './predicate';
import type { ClauseRule } from './rule';
import { isAsserted } from './scope';
import { isFiniteLine } from './sound';
import { isStandingState } from './standing-state';
import { isExcepting, isOfClause } from './clause-participle';
import { pastFormOf } from './under-way';
import { wordSet } from '../../language/word-set';

/** Participles that tell what a thing is rather than what was done to it: in the present unless the clause is past. */
export const STATES = wordSet(
  'know call name locate base consider use regard dub title entitle focus aim dedicate design make compose situate nickname view see own list rank',
);

/** A participle after its noun ("the ferry, built in 1902," or "is a film directed by Reed") says something by itself. */
export const nounParticiple: ClauseRule = {
  name: 'noun-participle',
  example: {
    text: 'The ferry, built in 1902, sank in May.',
    claims: ['The ferry sank in May.', '[The ferry] [was] built in 1902.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    for (const clause of words) {
      const { deprel, xpos, head } = tokenAt(tree, clause);
      if (clause === piece.predicate || deprel !== 'acl' || !/^VB[NG]$/u.test(xpos) || clause < head)
        continue;
      if (/^compare$/u.test(tokenAt(tree, clause).lemma) || isExcepting(tree, clause)) continue;
      if (!words.has(head) || dependent(tree, clause, 'nsubj') >= 0 || dependent(tree, clause, 'mark') >= 0)
        continue;
      const inside = trimmed(tree, wordsUnder(tree, words, clause));
      if (head === piece.predicate && !isFiniteLine(tree, piece)) continue;
      if (inside.length < 2 || isOfClause(tree, piece, clause, inside) || isListedForm(tree, clause))
        continue;
      const free = /^[,–—(]$/u.test(tree.tokens[inside[0]! - 1]?.form ?? '');
      // "Repairs to the lighthouse, estimated at £600,": either may be meant.
      if (free && (hasRivalNoun(tree, head) || isShare(tree, head) || isOfEither(tree, head, clause)))
        continue;
      const about = subjectFor(tree, piece, head, inside[0]!);
      const telling = about.complement && isAsserted(tree, head, piece);
      if ((!free && !telling) || about.name.length === 0) continue;
      const told = partsOf(tree, words, clause).map(({ verb, body }): Piece => ({
        ...piece,
        predicate: verb,
        carrier: false,
        subject: about.name,
        items: [
          ...copy(about.name, 'antecedent'),
          ...finiteWords(tree, piece, verb, body, { ...about, clause }),
        ],
        cuts: [...piece.cuts, 'noun-participle'],
      }));
      yield [without(tree, piece, new Set(inside)), ...told];
    }
  },
};

/** The participle's words with a copula before a past one, an -ing form told as a tense. */
function finiteWords(
  tree: Tree,
  piece: Piece,
  verb: number,
  body: readonly number[],
  about: { readonly name: readonly number[]; readonly head: number; readonly clause: number },
): Item[] {
  const past = isPast(tree, piece.predicate);
  if (tokenAt(tree, verb).xpos !== 'VBN')
    return past
      ? pastFormOf(tree, verb, body, { subject: about.head, named: about.name })
      : finiteOf(tree, verb, body, { past, subject: about.head });
  // "owned by Kole and run by Dorn": what is joined to a state is one.
  const isState = STATES.has(tokenAt(tree, verb).lemma) || STATES.has(tokenAt(tree, about.clause).lemma);
  const isDeed = !isState || isDated(tree, verb);
  const isNow = isStandingState(tree, verb, about.head, piece);
  const copula = copulaFor(tree, about.head, !isNow && (past || isDeed), about.name);
  return [{ kind: 'supplied', text: copula, because: 'copula' }, ...keep(body)];
}

/** "a third of the pupils at the school, rated good": part of several, and what follows the several may be meant. */
function isShare(tree: Tree, head: number): boolean {
  const isPart = /^(half|third|quarter|fifth|tenth|majority|most)$/iu.test(tokenAt(tree, head).form);
  return isPart && dependents(tree, head, 'nmod').some((whole) => dependents(tree, whole, 'nmod').length > 0);
}

/** "Organizers of the fair, cancelled in May,": what was done to a thing, or to those who have to do with it. */
function isOfEither(tree: Tree, head: number, clause: number): boolean {
  const { upos, lemma } = tokenAt(tree, head);
  if (tokenAt(tree, clause).xpos !== 'VBN' || upos !== 'NOUN' || !isPersonNoun(lemma)) return false;
  return dependents(tree, head, 'nmod').some(
    (thing) =>
      thing > head &&
      thing < clause &&
      tokenAt(tree, thing).upos === 'NOUN' &&
      !isPersonNoun(tokenAt(tree, thing).lemma),
  );
}

/** "designed in 1934": a year tells when it was done. */
function isDated(tree: Tree, participle: number): boolean {
  return dependents(tree, participle, 'obl').some((time) =>
    /^(1[0-9]|20)\d\d$/u.test(tokenAt(tree, time).form),
  );
}

/** What the participle is about: its noun, or of "X is a film directed by …" the X. */
function subjectFor(
  tree: Tree,
  piece: Piece,
  head: number,
  before: number,
): { name: number[]; head: number; complement: boolean } {
  const isComplement =
    head === piece.predicate &&
    (piece.subject !== null || childrenOf(tree, head).some((child) => tokenAt(tree, child).deprel === 'cop'));
  if (isComplement && isIndefinite(tree, head)) {
    const name = subjectTokens(tree, piece);
    if (name.length > 0 && !/^(it|there|this|that)$/iu.test(tokenAt(tree, name[0]!).form)) {
      return {
        name,
        head: dependent(tree, head, 'nsubj') >= 0 ? dependent(tree, head, 'nsubj') : name[0]!,
        complement: true,
      };
    }
  }
  return { name: nameOf(tree, piece, head, before), head, complement: false };
}

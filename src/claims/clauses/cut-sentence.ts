import type { ParsedSentence } from '../../language/parsed';
import { tokenAt, type Tree, treeOf } from '../trees/tree';
import { isDoubtful } from '../trees/verb-faults';
import { cutContent } from './attributed-content';
import type { NumberedAttribution } from './numbered-attribution';
import { isContentWord } from './content-word';
import { cutGappedSide } from './gapped-side';
import { CLAUSE_RULES, HEADLINE_RULES } from './index';
import { isJoinedToNothing } from './left-over';
import { opensAmiss } from './opens-amiss';
import { type Piece, pieceOf, tokensOf, wholePiece, wordsOf } from './piece';
import type { ClauseRule, Cutting } from './rule';
import { semicolon } from './semicolon';
import { settle } from './settle';
import { isSound } from './sound';
import { isThirdHand } from './third-hand';

/** What the rules are told about a sentence beside its tree. */
export interface CutContext extends Omit<Cutting, 'tree'> {
  /** The attributions that touch the sentence, outer ones first. */
  readonly attributions: readonly NumberedAttribution[];
}

/** More pieces than this and the sentence is left as it is: a list that no rule understands. */
const MOST_PIECES = 40;
/** No claim is cut out of more layers than this. */
const DEEPEST = 16;
/** A longer sentence is a list or a table, whatever its tree says. */
const MOST_TOKENS = 250;

/**
 * Cuts a sentence into pieces by the convention for claims, in reading order. Every content word is in some piece or in
 * a source, cue or setting of an attribution. A tree that is not reliable, or whose verbs do not
 * add up, is left whole. Time is linear in the number
 * of sentences; a sentence's own work is bounded.
 */
export function cutSentence(sentence: ParsedSentence, context: CutContext): readonly Piece[] {
  const tree = treeOf(sentence);
  if (tree.tokens.length === 0) return [];
  const whole = wholePiece(tree);
  const cutting: Cutting = {
    tree,
    isIntroduced: (name) => context.isIntroduced(name),
    isTold: (noun) => context.isTold(noun),
    isDescribed: (token) => context.isDescribed(token),
  };
  const parted = sentence.reliable ? exhaust([whole], cutting, [semicolon]) : [whole];
  const told = context.attributions.reduce(
    (pieces, attribution) => hear(tree, pieces, attribution, context.attributions),
    parted,
  );
  const isLeft = !sentence.reliable || isDoubtful(tree) || tree.tokens.length > MOST_TOKENS;
  const rules = isTitleCase(tree) ? HEADLINE_RULES : CLAUSE_RULES;
  const pieces = isLeft ? told : exhaust(told, cutting, rules);
  return settle(tree, pieces, whole, context.attributions);
}

/** Cuts an attribution's content out of the pieces that hold some of it; not where what is said would be no clause. */
function hear(
  tree: Tree,
  pieces: readonly Piece[],
  attribution: NumberedAttribution,
  all: readonly NumberedAttribution[],
): readonly Piece[] {
  return pieces.flatMap((piece) => {
    const outer = all.find(({ index }) => index === piece.attribution);
    const isLeft =
      piece.whole ||
      isOthersWords(tree, attribution) ||
      (outer && isThirdHand(tree, attribution.attribution, outer.attribution));
    const cut = isLeft ? undefined : cutHeard(tree, piece, attribution)?.map(pieceOf);
    const isBroken = cut?.some(
      (part) => !part.carrier && (isJoinedToNothing(tree, part) || opensAmiss(tree, part)),
    );
    return cut === undefined || isBroken === true ? [piece] : cut;
  });
}

/** "…, a claim that scientists dispute", "The Post quoted Roos as saying …": what another has said is told as theirs. */
const isOthersWords = (tree: Tree, { attribution: { rule, cue } }: NumberedAttribution): boolean =>
  rule === 'answered' ||
  (rule === 'quoted-as' &&
    tree.tokens.every(({ xpos, end }) => xpos !== 'VBG' || !cue.some((span) => span[1] === end)));

const cutHeard = (tree: Tree, piece: Piece, one: NumberedAttribution): readonly Piece[] | null =>
  one.attribution.rule === 'gapped' ? cutGappedSide(tree, piece, one) : cutContent(tree, piece, one);

/** Applies the rules until none cuts any more. */
function exhaust(pieces: readonly Piece[], cutting: Cutting, rules: readonly ClauseRule[]): readonly Piece[] {
  const done: Piece[] = [];
  const open = [...pieces].reverse();
  for (let piece = open.pop(); piece; piece = open.pop()) {
    const cut =
      piece.whole || piece.cuts.length > DEEPEST || done.length + open.length > MOST_PIECES
        ? null
        : cutOnce(piece, cutting, rules);
    if (cut) open.push(...[...cut].reverse());
    else done.push(piece);
  }
  return done;
}

/** The first cut that loses no content word and leaves pieces that can stand. */
function cutOnce(piece: Piece, cutting: Cutting, rules: readonly ClauseRule[]): readonly Piece[] | null {
  const { tree } = cutting;
  for (const rule of rules) {
    for (const made of rule.cuts(piece, cutting)) {
      const cut = made.map(pieceOf);
      if (keepsAll(tree, piece, cut) && cut.every((part) => isSound(tree, part, piece))) return cut;
    }
  }
  return null;
}

/** Whether the sentence is printed as a headline, Most Words With a Capital: trees of those are poor, but not where ALL LETTERS are capitals. */
function isTitleCase(tree: Tree): boolean {
  const long = tree.tokens.filter(({ form }) => /^\p{L}{4,}/u.test(form));
  if (tree.tokens.some(({ form, upos }) => /^(VERB|AUX|NOUN)$/u.test(upos) && /^\p{Ll}/u.test(form)))
    return false;
  if (long.every(({ form }) => form === form.toUpperCase())) return false;
  return long.length >= 5 && long.filter(({ form }) => /^\p{Lu}/u.test(form)).length >= 0.75 * long.length;
}

function keepsAll(tree: Tree, piece: Piece, cut: readonly Piece[]): boolean {
  const kept = cut.map(tokensOf);
  for (const token of wordsOf(piece))
    if (isContentWord(tokenAt(tree, token)) && !kept.some((tokens) => tokens.has(token))) return false;
  return true;
}

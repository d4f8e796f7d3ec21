import { tokenAt, type Tree } from '../trees/tree';
import { isAstray } from './astray';
import { isContentWord } from './content-word';
import { isJoinedToNothing, isUnfinishedList, opensSubordinate } from './left-over';
import { hasLost } from './lost';
import { tokensOf, type Item, type Piece } from './piece';
import { isFinite, isFiniteVerb } from './predicate';
import { isSupposed } from './condition';
import { isBareSaying } from './said-elsewhere';

const RELATIVE_PRONOUN = /^(who|whom|whose|which)$/u;
const RELATIVE = /^(which|who|whom|whose|that|where|when)$/iu;

/**
 * Whether a piece can stand: it has a finite verb if what it was cut from had one, says something of its subject,
 * does not open with a relative pronoun, and says again no clause as if it were a name. Trees are often wrong about
 * what hangs where; a cut that leaves an unsound piece is not made.
 */
export function isSound(tree: Tree, piece: Piece, source: Piece): boolean {
  if (piece.carrier) return true;
  const isHalf = piece.cuts.at(-1) === 'semicolon';
  if (!isHalf && isFiniteLine(tree, source) && !isFiniteLine(tree, piece)) return false;
  if (!isHalf && hasOwnTense(tree, source) && !hasOwnTense(tree, piece)) return false;
  if (
    !tokensOf(piece).has(piece.predicate) ||
    (isSupposed(tree, piece.predicate) && piece.predicate !== source.predicate)
  )
    return false;
  const first = piece.items.find(
    (item) => item.kind !== 'word' || /[\p{L}\p{N}]/u.test(tokenAt(tree, item.token).form),
  );
  if (first?.kind === 'word' && isRelative(tree, first.token) && first.token !== firstWord(tree, source))
    return false;
  if (piece.predicate !== source.predicate && isBareSaying(tree, piece)) return false;
  if (opensWithGerund(tree, piece) && piece.predicate !== source.predicate) return false;
  if (opensWithRelative(tree, piece) && !opensWithRelative(tree, source)) return false;
  if (opensSubordinate(tree, piece) && !opensSubordinate(tree, source)) return false;
  if (isElliptic(tree, piece) && tensesOf(tree, piece) < tensesOf(tree, source)) return false;
  if (isJoinedToNothing(tree, piece) && !isJoinedToNothing(tree, source)) return false;
  if (!isHalf && isUnfinishedList(tree, piece, source)) return false;
  if (isAstray(tree, piece) && !isAstray(tree, source)) return false;
  if (hasLost(tree, piece, source)) return false;
  return (
    piece.items.every((item) => item.kind !== 'copy' || isName(tree, item)) && saysSomething(tree, piece)
  );
}

/** "Wages have not", "as people do", "had not been asked to": what ends the piece stands for words that another clause has. */
function isElliptic(tree: Tree, piece: Piece): boolean {
  const words = piece.items.filter(
    (item) => item.kind !== 'word' || tokenAt(tree, item.token).upos !== 'PUNCT',
  );
  const [helper, last] = words.slice(-2);
  if (last?.kind !== 'word') return false;
  const { xpos, upos, lemma, deprel } = tokenAt(tree, last.token);
  const isProVerb = upos === 'AUX' || (upos === 'VERB' && /^(do|have)$/u.test(lemma));
  // "which ones they are", "more tired than he is"
  const isCompared = piece.items.some(
    (item) => item.kind === 'word' && /^(than|as|wh\w+|how)$/iu.test(tokenAt(tree, item.token).form),
  );
  if (!isCompared && (xpos === 'TO' || (isProVerb && !/^(aux|cop)/u.test(deprel) && !/^VB[GN]$/u.test(xpos))))
    return true;
  if (helper?.kind !== 'word') return false;
  return (
    /^(?:not|n['’]t)$/iu.test(tokenAt(tree, last.token).form) &&
    /^(AUX|VERB)$/u.test(tokenAt(tree, helper.token).upos)
  );
}

/** "giving her drops instead of the creams": an -ing form first that has neither subject nor auxiliary, and is what is told. */
function opensWithGerund(tree: Tree, { items: [first], predicate }: Piece): boolean {
  return first?.kind === 'word' && first.token === predicate && tokenAt(tree, predicate).xpos === 'VBG';
}

/** "For which he won a prize", "of whom two died": a relative pronoun right after a preposition. */
function opensWithRelative(tree: Tree, piece: Piece): boolean {
  const [first, second] = piece.items;
  return (
    first?.kind === 'word' &&
    second?.kind === 'word' &&
    tokenAt(tree, first.token).upos === 'ADP' &&
    isRelative(tree, second.token)
  );
}

function firstWord(tree: Tree, piece: Piece): number {
  const first = piece.items.find(
    (item) => item.kind === 'word' && /[\p{L}\p{N}]/u.test(tokenAt(tree, item.token).form),
  );
  return first?.kind === 'word' ? first.token : -1;
}

/** Whether a piece has a tense beside those of its relative clauses: not "the hospital, whose board approved the budget". */
function hasOwnTense(tree: Tree, piece: Piece): boolean {
  const relatives = piece.items.filter((item) => {
    if (item.kind !== 'word') return false;
    const { form, xpos, head } = tokenAt(tree, item.token);
    return RELATIVE_PRONOUN.test(form) || (xpos === 'WDT' && head >= 0 && isFinite(tree, head));
  });
  return tensesOf(tree, piece) > relatives.length;
}

function tensesOf(tree: Tree, piece: Piece): number {
  return piece.items.filter((item) => isTense(tree, item)).length;
}

/** Whether a piece has a finite verb: a word of its own or one that a rule has put in. */
export function isFiniteLine(tree: Tree, piece: Piece): boolean {
  return piece.items.some((item) => isTense(tree, item));
}

function isTense(tree: Tree, item: Item): boolean {
  return (
    (item.kind === 'word' && isFiniteVerb(tree, item.token)) ||
    (item.kind === 'copy' && item.because === 'auxiliary') ||
    (item.kind === 'supplied' && /^(copula|finite form|agreement|including|possession)$/u.test(item.because))
  );
}

function isRelative(tree: Tree, token: number): boolean {
  const { form, xpos } = tokenAt(tree, token);
  return RELATIVE.test(form) && xpos.startsWith('W') && tokenAt(tree, token).upos !== 'SCONJ';
}

/** Words said again must name something: no finite verb in them, and a noun or pronoun. */
function isName(tree: Tree, item: Item & { kind: 'copy' }): boolean {
  if (/^(auxiliary|shared setting|shared ending|shared doubt|said before)$/u.test(item.because)) return true;
  const tokens = item.tokens.map((token) => tokenAt(tree, token));
  if (tokens[0]?.upos === 'CCONJ') return false;
  // "No difference was published": what is not there has nothing told of it.
  if (item.because === 'antecedent' && /^(?:no|nobody|nothing|none)$/iu.test(tokens[0]?.form ?? ''))
    return false;
  // "Orders more than doubled": the word belongs to the verb.
  if (tokens.length > 1 && /^(more|less|fewer)$/iu.test(tokens.at(-1)!.form)) return false;
  const clause = item.tokens.some((token) => tokenAt(tree, token).deprel.endsWith('relcl'));
  if (!clause && tokens.length > 1 && item.tokens.some((token) => isFiniteVerb(tree, token))) return false;
  // "The joint replaced an operation": a verb with an object.
  if (!clause && tokens.some(({ xpos }, at) => /^VB[DN]$/u.test(xpos) && tokens[at + 1]?.upos === 'DET'))
    return false;
  if (tokens[0]?.upos === 'VERB' && tokens.length > 1 && tokens[0].xpos !== 'VBG') return false;
  return tokens.some((token) => /^(NOUN|PROPN|PRON|NUM|ADJ|SYM|DET|VERB)$/u.test(token.upos));
}

function saysSomething(tree: Tree, piece: Piece): boolean {
  return piece.items.some(
    (item) =>
      (item.kind === 'word' && isContentWord(tokenAt(tree, item.token))) ||
      (item.kind === 'supplied' && item.standsFor !== undefined),
  );
}

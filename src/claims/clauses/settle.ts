import type { Attribution } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import { isWithin, tokenAt, type Tree } from '../trees/tree';
import { isAstray } from './astray';
import { attributionHeld, REMARKS } from './attribution-held';
import type { NumberedAttribution } from './numbered-attribution';
import { judgedIn, remainder } from './beside-speech';
import { isClosedWord, isContentWord } from './content-word';
import { isCovered } from './covered';
import { endsInEllipsis } from './ellipsis';
import { gappedClause } from './gapped-clause';
import { opensSubordinate } from './left-over';
import { pastAside } from './past-aside';
import { type Piece, pieceOf, tokensOf, wordsOf } from './piece';
import { isFinite, isPredicate, subjectOf } from './predicate';
import { isBareSaying, isToldElsewhere } from './said-elsewhere';
import { isFiniteLine } from './sound';
import { tidied } from './tidied';
import { isWritersAside } from './writers-aside';

/** Drops what is left of "X said" where it says no more, the pieces without content, and doubles; puts the rest in order. */
export function settle(
  tree: Tree,
  pieces: readonly Piece[],
  whole: Piece,
  attributions: readonly NumberedAttribution[],
): readonly Piece[] {
  const { heard, spoken, placed } = spansOf(tree, attributions, pieces);
  const isHeard = (token: number): boolean => isCovered(tree, token, heard);
  const telling = pieces.filter(
    (piece) =>
      !piece.carrier &&
      hasContent(tree, piece) &&
      !isOnlySaying(tree, piece, attributions) &&
      !(pieces.length > 1 && (isBareSaying(tree, piece) || isToldElsewhere(tree, piece))),
  );
  const judged = pieces
    .flatMap((piece) => (piece.carrier ? judgedIn(tree, piece, attributions) : []))
    .filter((piece) => !isToldElsewhere(tree, piece));
  const found = [...judged, ...telling];
  const isWholeAstray = found.some(({ cuts }) => cuts.length > 0) && isAstray(tree, whole);
  const standing = found.filter(
    (piece) =>
      piece.cuts.length === 0 ||
      piece.cuts.at(-1) === gappedClause.name ||
      ((isWholeAstray || !isAstray(tree, piece)) && stands(tree, piece, whole)),
  );
  const claims = standing.filter((piece) => !isBareTopic(tree, piece, standing));
  const left = pieces.filter(
    (piece) =>
      piece.carrier &&
      [...wordsOf(piece)].some((token) => isContentWord(tokenAt(tree, token)) && !isHeard(token)),
  );
  const spare = left.flatMap((piece) => remainder(tree, piece, isHeard) ?? []);
  const [broken] = spare.length < left.length ? left : [];
  const rest: readonly Piece[] = broken
    ? [{ ...whole, predicate: broken.predicate, cuts: ['speech-act'] }]
    : spare;
  const all = [...claims, ...rest].map((piece) => {
    const own = { ...tidied(tree, piece), attribution: speakerOf(tree, piece, attributions) };
    return pieceOf(pastAside(tree, own, attributions));
  });
  const seen = new Set<string>();
  const told = new Set(all.flatMap((piece) => [...tokensOf(piece)]));
  const isLost = (token: number): boolean =>
    !told.has(token) &&
    (!isHeard(token) || (isCovered(tree, token, placed) && !isCovered(tree, token, spoken))) &&
    !isClosedWord(tokenAt(tree, token));
  const isShort = all.length === 0 || standing.length < found.length || [...wordsOf(whole)].some(isLost);
  return (isShort ? [...all, { ...whole, attribution: remarkOn(tree, whole, attributions) }] : all).filter(
    (piece) => {
      const key = JSON.stringify(
        piece.items.filter((item) => item.kind !== 'word' || tokenAt(tree, item.token).upos !== 'PUNCT'),
      );
      return !seen.has(key) && seen.add(key);
    },
  );
}

/** "It held, Roos added, and those who use it are glad": by whom a sentence that stays whole is said, its own verb being in what is said. */
function remarkOn(tree: Tree, whole: Piece, attributions: readonly NumberedAttribution[]): number | null {
  const held = speakerOf(tree, whole, attributions);
  const saying = attributions.find(({ index }) => index === held)?.attribution;
  if (!saying) return null;
  return REMARKS.has(saying.rule) || isWithin(tree, whole.predicate, saying.content) ? held : null;
}

/**
 * What the attributions speak for: `heard` all of those that some piece tells, `spoken` source, cue and content of all, `placed` what
 * their settings tell in a tense of its own.
 */
function spansOf(
  tree: Tree,
  attributions: readonly NumberedAttribution[],
  pieces: readonly Piece[],
): { heard: readonly SpanPair[]; spoken: readonly SpanPair[]; placed: readonly SpanPair[] } {
  const [heard, spoken, placed]: [SpanPair[], SpanPair[], SpanPair[]] = [[], [], []];
  for (const { attribution } of attributions) {
    const { source, cue, content, setting } = attribution;
    const said = [...source, ...cue, ...content];
    spoken.push(...said);
    placed.push(...setting.filter((span) => tellsSomething(tree, span)));
    if (!isUntold(tree, attribution, pieces)) heard.push(...said, ...setting);
  }
  return { heard, spoken, placed };
}

/** "denied that it had hidden the deaths and told doctors …": what is denied stays with its clause, and only a carrier has both. */
function isUntold(tree: Tree, { form, content }: Attribution, pieces: readonly Piece[]): boolean {
  if (form !== 'clause') return false;
  const said = tree.tokens.flatMap((token, at) =>
    isCovered(tree, at, content) && isContentWord(token) ? [at] : [],
  );
  const told = pieces.filter(({ carrier }) => !carrier).map(tokensOf);
  return said.length > 0 && said.every((token) => !told.some((tokens) => tokens.has(token)));
}

/** Whether a piece that was cut out of a sentence with a tense has one, and opens no clause that depends on another. */
function stands(tree: Tree, piece: Piece, whole: Piece): boolean {
  const isTold = /^[.!]$/u.test(tree.tokens.at(-1)?.form ?? '') && isFiniteLine(tree, whole);
  const words = [...wordsOf(piece)].sort((a, b) => a - b);
  const before = tree.tokens[(words[0] ?? 0) - 1]?.form ?? '';
  const isQuoted = /^(["“]|``)$/u.test(before);
  if (isTold && piece.attribution !== null && !isQuoted && !isFiniteLine(tree, piece)) return false;
  const clauses = words.filter(
    (token) => isPredicate(tree, token) && isFinite(tree, token) && subjectOf(tree, token) >= 0,
  );
  if (/^so$/iu.test(tree.tokens[words[0] ?? 0]?.form ?? '')) return true;
  return clauses.length > 1 || !opensSubordinate(tree, piece) || opensSubordinate(tree, whole);
}

/** "The hotel that would not be torn down": a line that is a noun says nothing beside what its clauses tell of it. */
function isBareTopic(tree: Tree, piece: Piece, found: readonly Piece[]): boolean {
  const { root } = tree;
  if (piece.cuts.length > 0 || found.length < 2 || piece.predicate !== root) return false;
  const { upos } = tokenAt(tree, root);
  const isNoun = /^(NOUN|PROPN)$/u.test(upos) && !isPredicate(tree, root) && subjectOf(tree, root) < 0;
  const isLine = !/^[.!?"”’)]$/u.test(tree.tokens.at(-1)?.form ?? '');
  const words = [...wordsOf(piece)].filter((token) => isContentWord(tokenAt(tree, token)));
  const told = new Set(found.filter((other) => other !== piece).flatMap((other) => [...tokensOf(other)]));
  return isNoun && isLine && words.every((token) => told.has(token));
}

/** The attribution that a piece is said by, or null: what it was cut from, unless it is the writer's aside in there. */
function speakerOf(tree: Tree, piece: Piece, attributions: readonly NumberedAttribution[]): number | null {
  const held = attributionHeld(tree, piece, attributions);
  const heard = attributions.find(({ index }) => index === held);
  return heard && isWritersAside(tree, piece, heard.attribution) ? null : held;
}

/** Whether a piece is what a rule cut from the words around speech ("study suggests"): source, cue and setting. */
function isOnlySaying(tree: Tree, piece: Piece, attributions: readonly NumberedAttribution[]): boolean {
  if (piece.attribution !== null || piece.cuts.length === 0 || piece.cuts.includes('speech-act'))
    return false;
  const words = [...tokensOf(piece)].filter((token) => isContentWord(tokenAt(tree, token)));
  const isBare = attributions.some(({ attribution: { content, form } }) => {
    const said = [...tokensOf(piece)].filter((token) => isCovered(tree, token, content));
    return (
      form === 'clause' &&
      endsInEllipsis(
        tree,
        said.sort((a, b) => a - b),
      )
    );
  });
  if (isBare) return false;
  // "Roos said, adding": one clause of saying may hold the cues of two
  const saying = attributions
    .map(({ attribution }) => attribution)
    .filter(({ form, cue }) => form !== 'nominal' && words.some((token) => isCovered(tree, token, cue)));
  const spans = saying.flatMap(({ source, cue, setting }) => [...source, ...cue, ...setting]);
  return saying.length > 0 && words.every((token) => isCovered(tree, token, spans));
}

function hasContent(tree: Tree, piece: Piece): boolean {
  for (const token of wordsOf(piece)) if (isContentWord(tokenAt(tree, token))) return true;
  return false;
}

/** "after the board had voted": what tells when and where in a tense of its own tells that it was so as well. */
const tellsSomething = (tree: Tree, span: SpanPair): boolean =>
  tree.tokens.some(
    (_, token) => isCovered(tree, token, [span]) && isPredicate(tree, token) && isFinite(tree, token),
  );

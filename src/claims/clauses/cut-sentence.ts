import type { Attribution } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import { dependents, tokenAt, treeOf, yieldOf, type Tree } from '../trees/tree';
import { isDoubtful } from '../trees/verb-faults';
import { isAstray } from './astray';
import { attributionHeld, cutContent, type NumberedAttribution } from './attributed-content';
import { isClosedWord, isContentWord } from './content-word';
import { CLAUSE_RULES, HEADLINE_RULES } from './index';
import { gappedClause } from './gapped-clause';
import { cutGappedSide } from './gapped-side';
import { isJoinedToNothing, opensSubordinate } from './left-over';
import { isFinite, isPredicate, subjectOf } from './predicate';
import { keep, pieceOf, tokensOf, wholePiece, wordsOf, wordsUnder, type Item, type Piece } from './piece';
import type { ClauseRule, Cutting } from './rule';
import { semicolon } from './semicolon';
import { endsInEllipsis } from './ellipsis';
import { isBareSaying, isFiniteLine, isSound } from './sound';
import { isWritersAside } from './writers-aside';

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
  const told = context.attributions.reduce((pieces, attribution) => hear(tree, pieces, attribution), parted);
  if (!sentence.reliable || isDoubtful(tree) || tree.tokens.length > MOST_TOKENS)
    return settle(tree, told, whole, context);
  return settle(
    tree,
    exhaust(told, cutting, isTitleCase(tree) ? HEADLINE_RULES : CLAUSE_RULES),
    whole,
    context,
  );
}

/** Cuts an attribution's content out of the pieces that hold some of it; not where what is said would be no clause. */
function hear(tree: Tree, pieces: readonly Piece[], attribution: NumberedAttribution): readonly Piece[] {
  return pieces.flatMap((piece) => {
    const cut = piece.whole ? undefined : cutHeard(tree, piece, attribution)?.map(pieceOf);
    const isBroken = cut?.some((part) => !part.carrier && isJoinedToNothing(tree, part)) === true;
    return cut === undefined || isBroken ? [piece] : cut;
  });
}

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

/** A piece that was cut out, without a joint at its start and a preposition, mark or "when" at its end that nothing follows. */
function tidied(tree: Tree, piece: Piece): Piece {
  if (piece.cuts.length === 0) return piece;
  const items = [...piece.items];
  const isPlain = (item: Item | undefined): boolean =>
    item?.kind === 'word' && tokenAt(tree, item.token).upos === 'PUNCT';
  const isOpening = (item: Item | undefined): boolean => {
    if (item?.kind !== 'word') return false;
    const { deprel, form } = tokenAt(tree, item.token);
    return deprel === 'cc' ? /^(and|but)$/iu.test(form) : deprel === 'mark' && /^that$/iu.test(form);
  };
  const isLoose = (item: Item | undefined): boolean => {
    if (item?.kind !== 'word') return false;
    const { deprel, head, upos, xpos } = tokenAt(tree, item.token);
    if (head < 0 || tokenAt(tree, head).upos === 'PUNCT') return false;
    if (deprel === 'advmod' && xpos === 'WRB') return head > item.token;
    return /^(case|mark|cc)$/u.test(deprel) && /^(ADP|SCONJ|CCONJ)$/u.test(upos) && head > item.token;
  };
  if (items.length > 3 && isOpening(items[0])) items.shift();
  let end = items.length - hearsay(tree, items);
  while (end > 2 && (isPlain(items[end - 1]) || isLoose(items[end - 1]))) end -= 1;
  const isTrimmed = items.slice(end).some((item) => !isPlain(item));
  return pieceOf({ ...piece, items: isTrimmed ? items.slice(0, end) : items });
}

/** "is being raised by divers, who say": how many items at the end are a relative clause that has lost what is said. */
function hearsay(tree: Tree, items: readonly Item[]): number {
  const words = items.filter((item) => item.kind !== 'word' || tokenAt(tree, item.token).upos !== 'PUNCT');
  const [pronoun, verb] = [words.at(-2), words.at(-1)];
  if (pronoun?.kind !== 'word' || verb?.kind !== 'word' || words.length < 4) return 0;
  const isWho = /^(who|which)$/iu.test(tokenAt(tree, pronoun.token).form);
  const isSaying = /^(say|think|believe|claim|add|warn|argue|hope|fear|tell)$/u.test(
    tokenAt(tree, verb.token).lemma,
  );
  return isWho && isSaying ? items.length - items.indexOf(pronoun) : 0;
}

/** Drops what is left of "X said" where it says no more, the pieces without content, and doubles; puts the rest in order. */
function settle(
  tree: Tree,
  pieces: readonly Piece[],
  whole: Piece,
  { attributions }: CutContext,
): readonly Piece[] {
  const heard = attributions
    .filter(({ attribution }) => !isUntold(tree, attribution, pieces))
    .flatMap(({ attribution: { source, cue, content, setting } }) => [
      ...source,
      ...cue,
      ...content,
      ...setting,
    ]);
  const placed = attributions
    .flatMap(({ attribution: { setting } }) => setting)
    .filter((span) => tellsSomething(tree, span));
  const spoken = attributions.flatMap(({ attribution: { source, cue, content } }) => [
    ...source,
    ...cue,
    ...content,
  ]);
  const isHeard = (token: number): boolean => isCovered(tree, token, heard);
  const isWholeAstray = isAstray(tree, whole);
  const telling = pieces.filter(
    (piece) =>
      !piece.carrier &&
      hasContent(tree, piece) &&
      !isOnlySaying(tree, piece, attributions) &&
      !(pieces.length > 1 && isBareSaying(tree, piece)),
  );
  const judged = pieces.flatMap((piece) => (piece.carrier ? judgedIn(tree, piece, attributions) : []));
  const found = [...judged, ...telling];
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
  const all = [...claims, ...rest].map((piece) =>
    pieceOf({ ...tidied(tree, piece), attribution: speakerOf(tree, piece, attributions) }),
  );
  const seen = new Set<string>();
  const told = new Set(all.flatMap((piece) => [...tokensOf(piece)]));
  const isLost = (token: number): boolean =>
    !told.has(token) &&
    (!isHeard(token) || (isCovered(tree, token, placed) && !isCovered(tree, token, spoken))) &&
    !isClosedWord(tokenAt(tree, token));
  const isShort = all.length === 0 || standing.length < found.length || [...wordsOf(whole)].some(isLost);
  return (isShort ? [...all, whole] : all).filter((piece) => {
    const key = JSON.stringify(
      piece.items.filter((item) => item.kind !== 'word' || tokenAt(tree, item.token).upos !== 'PUNCT'),
    );
    return !seen.has(key) && seen.add(key);
  });
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

/**
 * What the words around speech say themselves: in "Roos called the plan rash and said it would fail" the first half is a
 * claim of hers beside the second. From its source to the end of what it is about.
 */
function judgedIn(tree: Tree, piece: Piece, attributions: readonly NumberedAttribution[]): Piece[] {
  const words = [...wordsOf(piece)].sort((a, b) => a - b);
  return attributions.flatMap(({ attribution: { form, source, cue, content } }): Piece[] => {
    const isPart = (token: number): boolean => isCovered(tree, token, [...source, ...cue, ...content]);
    const cues = words.filter((token) => isCovered(tree, token, cue));
    const about = words.filter((token) => isCovered(tree, token, content));
    const verb = cues.find((token) => isPredicate(tree, token) && isFinite(tree, token));
    if (form !== 'nominal' || verb === undefined || !about.some((token) => token > verb)) return [];
    const part = words.filter(isPart);
    const [first, last] = [part[0]!, part.at(-1)!];
    const opening = new Set(frontedOf(tree, verb, first));
    const items = keep(words.filter((token) => (token >= first && token <= last) || opening.has(token)));
    return [{ ...piece, items, predicate: verb, carrier: false, cuts: [...piece.cuts, 'beside-speech'] }];
  });
}

/** "In May the board called the bid …": what stands before a clause's first word and says when or where. */
function frontedOf(tree: Tree, verb: number, first: number): number[] {
  return dependents(tree, verb, 'obl')
    .map((child) => yieldOf(tree, child))
    .filter((phrase) => phrase.at(-1)! < first)
    .flat();
}

/** The attribution that a piece is said by, or null: what it was cut from, unless it is the writer's aside in there. */
function speakerOf(tree: Tree, piece: Piece, attributions: readonly NumberedAttribution[]): number | null {
  const held = attributionHeld(tree, piece, attributions);
  const heard = attributions.find(({ index }) => index === held);
  return heard && isWritersAside(tree, piece, heard.attribution) ? null : held;
}

/** What a carrier holds beside source, cue and setting, where that is a clause by itself; else null. */
function remainder(tree: Tree, piece: Piece, isHeard: (token: number) => boolean): Piece | null {
  if (piece.items.some((item) => item.kind === 'supplied')) return null;
  const held = wordsOf(piece);
  const isOwn = (token: number): boolean => isBesideSpeech(tree, token, held, isHeard);
  const beside = [...held].filter((token) => !isHeard(token) || isOwn(token));
  // Who speaks may also do something: "Torp kept the light and says …".
  const done = beside.find(
    (token) =>
      isPredicate(tree, token) && isFinite(tree, token) && !/^(aux|cop)/u.test(tokenAt(tree, token).deprel),
  );
  if (done !== undefined && (subjectOf(tree, done) < 0 || tokenAt(tree, done).deprel === 'acl:relcl'))
    return null;
  const subject = done === undefined ? [] : wordsUnder(tree, held, subjectOf(tree, done));
  const words = [...new Set([...beside, ...subject])].sort((a, b) => a - b);
  const verb = words.find(
    (token) => isPredicate(tree, token) && isFinite(tree, token) && words.includes(subjectOf(tree, token)),
  );
  const first = words.find((token) => tokenAt(tree, token).upos !== 'PUNCT');
  if (verb === undefined || first === undefined || tokenAt(tree, first).xpos.startsWith('W')) return null;
  const made: Piece = {
    ...piece,
    items: keep(words),
    predicate: verb,
    carrier: false,
    cuts: [...piece.cuts, 'beside-speech'],
  };
  return isAstray(tree, made) ? null : made;
}

/**
 * "In May the board refused the bid, saying …", "The bank found a letter saying …": what places the deed beside the speech, though it
 * places the speech as well, and whom or what it was done to, though they speak.
 */
function isBesideSpeech(
  tree: Tree,
  token: number,
  held: ReadonlySet<number>,
  isHeard: (token: number) => boolean,
): boolean {
  for (let at = token; at >= 0 && held.has(at); at = tokenAt(tree, at).head) {
    const { deprel, head } = tokenAt(tree, at);
    if (deprel.startsWith('acl')) return false;
    if (!/^(obl|advmod|obj|iobj)/u.test(deprel) || head < 0) continue;
    // "behind the idea that they couldn't": a denial goes with what it denies.
    if (tokenAt(tree, at).upos === 'PART') continue;
    return held.has(head) && !isHeard(head) && isPredicate(tree, head) && isFinite(tree, head);
  }
  return false;
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
  return attributions.some(
    ({ attribution: { source, cue, setting, form } }) =>
      form !== 'nominal' &&
      words.some((token) => isCovered(tree, token, cue)) &&
      words.every((token) => isCovered(tree, token, [...source, ...cue, ...setting])),
  );
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

function isCovered(tree: Tree, token: number, spans: readonly SpanPair[]): boolean {
  const { start, end } = tokenAt(tree, token);
  return spans.some(([from, to]) => from < end && start < to);
}

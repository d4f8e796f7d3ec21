import { dependents, isUnder, tokenAt, type Tree } from '../trees/tree';
import { isDeed, isEventNoun, ORDINAL } from './event-nouns';
import { insideOf } from './parenthesis';
import { isListedForm } from './participle-parts';
import { trimmed, wordsOf, type Piece } from './piece';
import { auxiliariesOf, isFinite, isPredicate, subjectOf } from './predicate';

/** An aside that tells of no one noun for sure: what it does, and its words. */
export interface LooseAside {
  readonly kind: 'compared' | 'ranked' | 'told';
  readonly words: number[];
}

/** The loose aside that a comma or a dash opens in a piece; null for none. */
export function looseAside(tree: Tree, piece: Piece, comma: number): LooseAside | null {
  const words = asideWords(tree, wordsOf(piece), comma);
  const first = words[0];
  if (first === undefined || words.length < 2 || isInList(tree, words)) return null;
  const text = words.map((token) => tokenAt(tree, token).form.toLowerCase()).join(' ');
  if (isCompared(tree, words, text)) return { kind: 'compared', words };
  if (words.length < 3) return null;
  if (isRanking(tree, words)) return { kind: 'ranked', words };
  const isClosed = endsClause(tree, piece, words);
  return isClosed && (SOME.test(text) || isClause(tree, words)) ? { kind: 'told', words } : null;
}

/** "(down from 14)", "(twice the limit)": what brackets hold behind an amount; null for anything else. */
export function comparedInBrackets(tree: Tree, piece: Piece, opening: number): LooseAside | null {
  const words = insideOf(tree, wordsOf(piece), opening);
  const text = words.map((token) => tokenAt(tree, token).form.toLowerCase()).join(' ');
  return words.length > 1 && !LESS.test(text) && isCompared(tree, words, text)
    ? { kind: 'compared', words }
    : null;
}

const EDGE = /^[,;:.!?–—]$/u;

/**
 * The words from a comma on to the next one or the end, and over commas before "which" and the like, which go on with it. What
 * another rule has taken out (an apposition with its commas) is passed over.
 */
function asideWords(tree: Tree, words: ReadonlySet<number>, comma: number): number[] {
  const inside: number[] = [];
  for (let at = comma + 1; at < tree.tokens.length; at += 1) {
    if (!words.has(at)) continue;
    const { form } = tokenAt(tree, at);
    if (EDGE.test(form) && !(form === ',' && inside.length > 0 && isRelative(tree, at + 1))) break;
    inside.push(at);
  }
  return trimmed(tree, inside);
}

const isRelative = (tree: Tree, token: number): boolean =>
  tree.tokens[token]?.xpos.startsWith('W') === true && /^wh/iu.test(tree.tokens[token].form);

/** Whether an aside goes on with a list around it: joined by "and" to what stands before or after it, or with a clause of its own. */
function isInList(tree: Tree, words: readonly number[]): boolean {
  const held = new Set(words);
  const next = tree.tokens.slice(words.at(-1)! + 1, words.at(-1)! + 3);
  if (next.some(({ upos, deprel, head }) => upos === 'CCONJ' && deprel === 'cc' && isNounOrAside(tree, head)))
    return true;
  return words.some((token) => {
    const { deprel, head, upos } = tokenAt(tree, token);
    if (upos === 'CCONJ' && (token === words[0] || !held.has(head) || !held.has(tokenAt(tree, head).head)))
      return true;
    return (
      /^(conj|parataxis|ccomp)/u.test(deprel) &&
      !held.has(head) &&
      isPredicate(tree, token) &&
      isFinite(tree, token)
    );
  });
}

/** "…, the first and the second": what "and" after an aside joins is no clause. */
const isNounOrAside = (tree: Tree, member: number): boolean =>
  member >= 0 && !(isPredicate(tree, member) && isFinite(tree, member));

const DEGREE =
  '(?:(?:about|almost|nearly|around|roughly|some|just|well|only|barely|fully|more than|less than|fewer than|at least|as much as|over|under|slightly|a little|a bit|still|or) )*';
const CHANGE = /^(?:up|down|compared) (?:\S+ ){0,4}(?:from|on|with|to)\b/u;
const MULTIPLE = new RegExp(
  `^${DEGREE}(?:twice|double|triple|half|\\S+ times|(?:an?|one|two) (?:third|quarter|fifth|tenth|half)s?|a fraction)(?: again)? (?:of|the|its|their|his|her|what|that|as|more|higher)\\b`,
  'u',
);
const MEASURED = new RegExp(
  `^${DEGREE}(?:\\S+ ){1,4}?(?:more|less|fewer|higher|lower|better|worse|larger|smaller|longer|shorter|older|younger|faster|slower|earlier|later)\\b.* than\\b`,
  'u',
);
const BEYOND = new RegExp(
  `^${DEGREE}(?:\\S+ ){1,4}?(?:above|below|ahead of|behind|short of|clear of|beyond|shy of|away|apart)\\b`,
  'u',
);
const LESS =
  /^(?:(?:far|much|slightly|well|even|rather|considerably|significantly) )?(?:more|less|fewer|higher|lower|better|worse) than (?:\S+ ){1,}/u;
const ENOUGH = /^(?:more than )?(?:enough|sufficient) (?:to|for)\b/u;

/** ", up from £3m", ", 15 per cent fewer than in April", ", twice the limit", ", more than a foot above the old mark", ", enough to …". */
function isCompared(tree: Tree, words: readonly number[], text: string): boolean {
  if (ENOUGH.test(text) || MULTIPLE.test(text) || LESS.test(text)) return true;
  const opening = words.slice(0, 7).map((token) => tokenAt(tree, token));
  const hasNumber = words.some(
    (token) => /\d/u.test(tokenAt(tree, token).form) || tokenAt(tree, token).upos === 'NUM',
  );
  if (CHANGE.test(text)) return hasNumber;
  const isMeasure = opening.some(({ upos, lemma }) => upos === 'NUM' || UNIT.test(lemma));
  return isMeasure && (MEASURED.test(text) || BEYOND.test(text));
}

const UNIT =
  /^(?:foot|inch|mile|yard|metre|meter|kilometre|kilometer|percent|%|point|degree|pound|dollar|euro|ton|tonne|acre|litre|gallon|block|length|lap|stroke)$/u;

/** ", a first for the county", ", the third time that …", ", their lowest level since 2020", ", a figure that the council disputes". */
function isRanking(tree: Tree, words: readonly number[]): boolean {
  const opening = tokenAt(tree, words[0]!);
  const isOpened = opening.upos === 'DET' || opening.xpos === 'PRP$';
  if (!isOpened || !/^(?:an?|the|its|their|his|her|another)$/iu.test(opening.form)) return false;
  const after = words.findIndex(
    (token, place) =>
      place > 0 &&
      !/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tokenAt(tree, token).upos) &&
      tokenAt(tree, token).form !== '-',
  );
  const phrase = words.slice(1, after < 0 ? undefined : after).map((token) => tokenAt(tree, token));
  const isRanked = phrase.some(({ xpos, form }) => xpos === 'JJS' || ORDINAL.test(form));
  const last = phrase.at(-1)?.form ?? '';
  const isEvent = isEventNoun(last) || isDeed(last);
  // "a first" alone, or a bare name for it, tells nothing.
  return (isRanked || isEvent) && words.length > phrase.length + 1;
}

/** Some of those before: "most of them in cash", "both from Ghent", "many wearing scarves", "each named after an inmate", "among the worst". */
const SOME =
  /^(?:(?:nearly |almost |about |at least |mostly |only )?(?:most|some|many|several|all|both|half|none|each|one|two|three|four|five|six|seven|eight|nine|ten|\d+|an? (?:third|quarter|fifth|tenth|few|handful)|the \S+est) (?:of (?:them|it|these|whom|which)|from|in|at|on|as|aged|with|over|under|no|\S+ing|\S+ed)|among the)\b/u;

/** A participle, a relative clause or a "with" clause: ", leaving two homeless", ", which broke out at three", ", with 40 more to follow". */
function isClause(tree: Tree, words: readonly number[]): boolean {
  const first = words.find((token) => tokenAt(tree, token).upos !== 'ADV') ?? words[0]!;
  const { form, xpos, deprel } = tokenAt(tree, first);
  if (/^(?:which|who|whose)$/iu.test(form))
    return words.some((token) => tokenAt(tree, token).deprel === 'acl:relcl');
  if (/^with$/iu.test(form)) {
    const noun = tokenAt(tree, first).head;
    return words.some(
      (token) =>
        token > noun && /^(?:acl|advcl)$/u.test(tokenAt(tree, token).deprel) && isUnder(tree, token, noun),
    );
  }
  const isSpeech = OPENER.test(form) || dependents(tree, first, 'ccomp').length > 0;
  return /^VB[GN]$/u.test(xpos) && /^(?:acl|advcl)$/u.test(deprel) && !isSpeech && !isListedForm(tree, first);
}

/** Participles that are prepositions or conjunctions, or that bring somebody's words. */
const OPENER =
  /^(?:according|based|compared|following|starting|beginning|regarding|concerning|depending|including|owing|given|considering|provided|providing|assuming|barring|pending|saying|citing|asked|excluding)$/iu;

/** Whether an aside ends its piece, or stands between the subject and its verb: then no more can belong to it. */
export function endsClause(tree: Tree, piece: Piece, words: readonly number[]): boolean {
  const last = words.at(-1)!;
  const after = [...wordsOf(piece)]
    .filter((token) => token > last && tokenAt(tree, token).upos !== 'PUNCT')
    .sort((a, b) => a - b);
  const [next] = after;
  if (next === undefined) return true;
  const group = [
    piece.predicate,
    ...auxiliariesOf(tree, piece.predicate),
    ...dependents(tree, piece.predicate, 'advmod'),
  ];
  const subject = subjectOf(tree, piece.predicate);
  return subject >= 0 && subject < words[0]! && group.includes(next) && tokenAt(tree, last + 1).form === ',';
}

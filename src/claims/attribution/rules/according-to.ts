import { canSpeak } from '../../claimants/can-speak';
import { isTense } from '../../clauses/predicate';
import {
  childrenOf,
  dependent,
  isRelation,
  isUnder,
  stretchesOf,
  tokenAt,
  yieldOf,
  type Tree,
} from '../../trees/tree';
import { quotationAfter } from '../beside-quotation';
import { headsClause, hostClause } from '../clause-edges';
import { agentOf, isPassive } from '../cue-clause';
import type { AttributionRule, Draft, SentenceView } from '../draft';
import { phraseFrom, range } from '../word-phrases';

/** Fixed phrases that name a source, by their words: the parser may attach them anywhere. */
const PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['per'],
  ...['words', 'view', 'opinion', 'eyes', 'estimation', 'telling', 'judgment', 'judgement'].map((noun) => [
    'in',
    'the',
    noun,
    'of',
  ]),
  ...['reckoning', 'count', 'account', 'admission', 'estimate'].map((noun) => ['by', 'the', noun, 'of']),
];

/** Most words of a source between "according to" and the comma or full stop that ends the remark. */
const LONGEST_SOURCE = 16;

/**
 * The source of a remark set off by commas, up to the mark that closes it: "two people briefed on the matter", where the
 * parser hangs the participle elsewhere. Nothing where a finite verb stands in between.
 */
function upToMark(tree: Tree, first: number, participle: number): number[] {
  const close = tree.tokens.findIndex(({ form }, index) => index > first && /^[,.;)”"]$/u.test(form));
  const words = range(first, close < 0 ? tree.tokens.length : close);
  const isPlain = words.every((index) => index === participle || !isTense(tokenAt(tree, index).xpos));
  return isPlain && words.length <= LONGEST_SOURCE ? words : [];
}

/** "Per Dahl left", "the minister, Per Dahl, left": a name; inside a sentence by its capital. */
const isNamedPer = (tree: Tree, at: number): boolean => {
  const { form, upos } = tokenAt(tree, at);
  return upos === 'PROPN' || (form === 'Per' && at > 0 && tree.tokens[at + 1]?.upos === 'PROPN');
};

function phraseAt(tree: Tree, at: number): number {
  if (!/^(?:according|in|by|per)$/iu.test(tokenAt(tree, at).form) || isNamedPer(tree, at)) return 0;
  const hit = PHRASES.find((words) =>
    words.every((word, i) => tree.tokens[at + i]?.form.toLowerCase() === word),
  );
  return hit?.length ?? 0;
}

/** The head of the noun phrase that begins at a token: the first noun whose subtree covers it. */
function phraseHead(tree: Tree, from: number): number {
  let best = -1;
  for (let at = from; at >= 0; at = tokenAt(tree, at).head) {
    const { upos } = tokenAt(tree, at);
    if (at >= from && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(upos)) best = at;
    if (/^(?:VERB|AUX)$/u.test(upos)) break;
    if (best >= 0 && /^(?:obl|nmod|root)$/u.test(tokenAt(tree, at).deprel)) break;
  }
  return best;
}

/**
 * "He noticed that money was missing, according to his statement, and closed the account": where a predicate of the same
 * subject follows the remark, the clause that it is joined to; else the given one.
 */
function joinedAfter(tree: Tree, near: number, last: number): number {
  const [comma, joint] = [tree.tokens[last + 1], tree.tokens[last + 2]];
  if (near < 0 || comma?.form !== ',' || joint?.upos !== 'CCONJ') return near;
  const verb = tree.tokens[joint.head];
  const isPredicate = verb?.deprel === 'conj' && verb.upos === 'VERB' && !headsClause(tree, joint.head);
  return isPredicate && isUnder(tree, near, verb.head) ? verb.head : near;
}

/** "people familiar with the matter": the adjective that the tree makes the noun's predicate, else the noun. */
function describedBy(tree: Tree, noun: number): number {
  const { deprel, head } = tree.tokens[noun] ?? {};
  if (deprel !== 'nsubj' || head !== noun + 1 || tokenAt(tree, head).upos !== 'ADJ') return noun;
  return dependent(tree, head, 'cop', 'aux') < 0 ? head : noun;
}

const speaks = (tree: Tree, source: number): boolean =>
  canSpeak(tree, source) && (tokenAt(tree, source).upos !== 'NUM' || tokenAt(tree, source).lemma === 'one');

/** "played according to the rules", "went according to plan": in keeping with it; with no comma before, it is no source. */
const isNorm = (tree: Tree, at: number, source: number): boolean =>
  at > 0 &&
  tokenAt(tree, at - 1).form !== ',' &&
  /^(?:rule|plan|schedule|timetable|custom|tradition|principle|standard|instruction|need|size|taste|age|recipe|procedure|ability|wish)$/u.test(
    tokenAt(tree, source).lemma.toLowerCase(),
  );

/** "Per a filing, …", "…, per the engineer, …": before a comma, and of somebody or something that can say so; not "twice per year". */
const isSetOff = (tree: Tree, at: number, source: number): boolean =>
  (at === 0 || tree.tokens[at - 1]?.form === ',') &&
  (tokenAt(tree, source).upos === 'PROPN' || dependent(tree, source, 'det', 'nmod:poss') >= 0) &&
  canSpeak(tree, source);

/**
 * "Crews were told on Monday that the pit would close, according to a driver": the driver tells of the telling, whose own voice is
 * not named; so for a remark behind it the clause of a passive without a "by". Else the given clause.
 */
function tellingAround(tree: Tree, clause: number, isTrailing: boolean): number {
  const { deprel, head } = tree.tokens[clause] ?? {};
  const isTold = isTrailing && deprel === 'ccomp' && head !== undefined && head >= 0 && head < clause;
  return isTold &&
    dependent(tree, head, 'nsubj:pass') >= 0 &&
    isPassive(tree, head) &&
    agentOf(tree, head).length === 0
    ? head
    : clause;
}

function draftAt(view: SentenceView, at: number, length: number): Draft | null {
  const { tree } = view;
  const first = at + length;
  const noun = first < tree.tokens.length ? phraseHead(tree, first) : -1;
  const source = describedBy(tree, noun);
  if (source < 0) return length === 1 ? null : byWords(tree, at, length);
  if (isNorm(tree, at, source) || (length === 1 && !isSetOff(tree, at, source))) return null;
  // "in the view of the sea": a thing has none
  if (length > 2 && !speaks(tree, source)) return null;
  const cue = range(at, first);
  const isInside = (index: number): boolean => index >= at && index < first;
  let words = yieldOf(tree, source, isInside).filter((index) => index >= first);
  const isTrailing = at > 0 && /^[,”"]$/u.test(tokenAt(tree, at - 1).form);
  // Where the source is the root by mistake, its own dependents are the clause; keep the noun phrase only.
  const near = tellingAround(tree, hostClause(tree, tokenAt(tree, source).head, isTrailing), isTrailing);
  const host = isTrailing ? joinedAfter(tree, near, words.at(-1) ?? first) : near;
  if (host < 0 || isUnder(tree, host, source)) {
    const comma = words.find((index) => tokenAt(tree, index).form === ',');
    if (at === 0 && comma !== undefined) words = words.filter((index) => index < comma);
  }
  const participle = (words.at(-1) ?? first) + 1;
  const marked = isTrailing ? upToMark(tree, first, participle) : [];
  const isParticiple = /^(?:VB[NGD]|JJ)$/u.test(tree.tokens[participle]?.xpos ?? '');
  if (isParticiple && marked.includes(participle)) words = marked;
  const phrase = new Set([...cue, ...words]);
  const all = host < 0 ? tree.tokens.map((_, index) => index) : yieldOf(tree, host);
  const content = all.filter((index) => !phrase.has(index) && !isLeftOver(tree, index, all));
  const quoted =
    cue.length > 2 ? quotationAfter(view, { first: at, last: words.at(-1) ?? first }) : undefined;
  return {
    form: 'according-to',
    head: at,
    cue,
    source: words,
    content: quoted ? [[quoted.start, quoted.end]] : stretchesOf(tree, content),
    setting: [],
  };
}

/** The phrase and its clause where the parser took the source for something else than a noun. */
function byWords(tree: Tree, at: number, length: number): Draft | null {
  const source = phraseFrom(tree, at + length);
  if (source.length === 0) return null;
  const cue = range(at, at + length);
  const host = hostClause(tree, at === 0 ? tree.root : tokenAt(tree, at - 1).head, at > 0);
  const phrase = new Set([...cue, ...source]);
  const content = yieldOf(tree, Math.max(host, 0)).filter((index) => !phrase.has(index));
  return { form: 'according-to', head: at, cue, source, content: stretchesOf(tree, content), setting: [] };
}

/** A conjunction or mark before the clause is no part of what was said; one of a clause inside it is ("Although sales rose, …"). */
function isLeftOver(tree: Tree, index: number, all: readonly number[]): boolean {
  const clause = tree.tokens[tokenAt(tree, index).head];
  const isInside = clause?.deprel === 'advcl' && all.includes(clause.head);
  return (
    index === all[0] &&
    !isInside &&
    isRelation(tokenAt(tree, index).deprel, ['cc', 'mark']) &&
    childrenOf(tree, index).length === 0
  );
}

/** "According to …" and its kin, found by their words. */
export const accordingTo: AttributionRule = {
  name: 'according-to',
  example: '[cue According to] [source the ministry], [content exports fell in May].',
  find(view) {
    const { tree } = view;
    const drafts: Draft[] = [];
    for (let at = 0; at < tree.tokens.length; at++) {
      const length = phraseAt(tree, at);
      const draft = length > 0 ? draftAt(view, at, length) : null;
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

import { dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { wordsOf, type Item, type Piece } from './piece';
import { isFiniteVerb, isPlural, isTense, subjectOf } from './predicate';
import { isStandingAlone } from './verb-kinds';

/**
 * Whether the words of a piece, read one after the other, give away that it was cut where no joint is, whatever the tree
 * says. Each sign is one that writers do not leave: two tenses in a row, a comma between a subject and its verb, a plural with
 * "is".
 */
export function isAstray(tree: Tree, piece: Piece): boolean {
  const words = piece.items.filter((item) => !isMark(tree, item));
  const held = wordsOf(piece);
  return (
    SIGNS.some((isSign) => words.some((_, at) => isSign(tree, words, at, held))) ||
    endsInSaying(tree, words) ||
    disagrees(tree, words) ||
    opensWithTense(tree, words) ||
    piece.items.some((_, at) => isCommaBeforeTense(tree, piece.items, at)) ||
    hasLooseStop(tree, piece.items, held) ||
    endsInOpenList(tree, piece.items) ||
    endsLoose(tree, words) ||
    splitsName(tree, words)
  );
}

/** One sign, at the place of one item; `held` are the piece’s own words and marks. */
type Sign = (tree: Tree, items: readonly Item[], at: number, held: ReadonlySet<number>) => boolean;

function isMark(tree: Tree, item: Item | undefined): boolean {
  return item?.kind === 'word' && tokenAt(tree, item.token).upos === 'PUNCT';
}

function isComma(tree: Tree, item: Item | undefined): boolean {
  return item?.kind === 'word' && tokenAt(tree, item.token).form === ',';
}

/** Whether two words that stand side by side in a piece, without a mark between, have other words between them in the sentence. */
function isGap(tree: Tree, from: number, to: number, held: ReadonlySet<number>): boolean {
  const between = tree.tokens.slice(from + 1, to);
  return (
    between.some(({ upos }) => upos !== 'PUNCT') && between.every((_, place) => !held.has(from + 1 + place))
  );
}

/** "What changed the birds' was a sound": after an owner the verb, and the two did not stand side by side. */
const ownsNothing: Sign = (tree, items, at) => {
  const [owner, next] = [items[at], items[at + 1]];
  if (owner?.kind !== 'word' || tokenAt(tree, owner.token).xpos !== 'POS') return false;
  if (next?.kind !== 'word') return next?.kind === 'supplied' && next.because === 'copula';
  return next.token !== owner.token + 1 && /^(AUX|VERB)$/u.test(tokenAt(tree, next.token).upos);
};

/** "[Roos] [was] died on Friday": a copula that a rule has put before a verb that nobody does to anything. */
const isDoneByNobody: Sign = (tree, items, at) => {
  const [copula, verb] = [items[at], items[at + 1]];
  if (copula?.kind !== 'supplied' || copula.because !== 'copula' || verb?.kind !== 'word') return false;
  const { xpos, lemma } = tokenAt(tree, verb.token);
  return /^VB[DN]$/u.test(xpos) && isStandingAlone(lemma);
};

/** "The council, which says will decide": two tenses in a row that the sentence has apart. */
const isTenseOnTense: Sign = (tree, items, at, held) => {
  const [one, other] = [items[at], items[at + 1]];
  if (one?.kind !== 'word' || other?.kind !== 'word' || !isGap(tree, one.token, other.token, held))
    return false;
  if (isParted(tree, one.token, other.token)) return false;
  return [one, other].every(({ token }) => isTense(tokenAt(tree, token).xpos));
};

/** "“What we saw,” said Roos, “was a hole”": two halves of a quotation that a remark parts. */
const isParted = (tree: Tree, one: number, other: number): boolean =>
  tree.tokens.slice(one + 1, other).filter(({ form }) => /^(?:["“”]|``|'')$/u.test(form)).length > 1;

/** "Not so which was founded": a relative pronoun that has come to stand behind other words, with a clause gone between. */
const isStrayRelative: Sign = (tree, items, at) => {
  const [before, pronoun] = [items[at - 1], items[at]];
  if (before?.kind !== 'word' || pronoun?.kind !== 'word' || before.token >= pronoun.token) return false;
  const { xpos, form } = tokenAt(tree, pronoun.token);
  if (!xpos.startsWith('W') || !/^(who|whom|whose|which)$/iu.test(form)) return false;
  return tree.tokens
    .slice(before.token + 1, pronoun.token)
    .some((_, place) => isFiniteVerb(tree, before.token + 1 + place));
};

/** "The college the firm Lumen has": a noun phrase right behind another, which the sentence has apart, and which is no object. */
const isNounOnNoun: Sign = (tree, items, at, held) => {
  const [one, other] = [items[at], items[at + 1]];
  if (one?.kind !== 'word' || other?.kind !== 'word' || !isGap(tree, one.token, other.token, held))
    return false;
  if (!/^(NOUN|PROPN)$/u.test(tokenAt(tree, one.token).upos)) return false;
  const article = tokenAt(tree, other.token);
  if (article.upos !== 'DET' || article.head < 0 || article.head < other.token) return false;
  return /^(appos|conj|dep|parataxis|nmod)/u.test(tokenAt(tree, article.head).deprel);
};

/** "[Soda] [had] with a book": an auxiliary said again before what is no verb. */
const isAuxiliaryAlone: Sign = (tree, items, at) => {
  const [helper, next] = [items[at], items[at + 1]];
  if (helper?.kind !== 'copy' || helper.because !== 'auxiliary') return false;
  return next?.kind === 'word' && tokenAt(tree, next.token).upos === 'ADP';
};

/** "[The council] [was] run since 1994" of "Labour-run": half a word with a hyphen. */
const isHalfWord: Sign = (tree, items, at, held) => {
  const item = items[at];
  if (item?.kind !== 'word' || tree.tokens[item.token - 1]?.xpos !== 'HYPH') return false;
  return !held.has(item.token - 2) && tree.tokens[item.token - 1]!.end === tokenAt(tree, item.token).start;
};

/** "The lighthouse and for sale at £450,000": what "and" joined a phrase to has gone. */
const isJointAtGap: Sign = (tree, items, at, held) => {
  const [before, joint, next] = [items[at - 1], items[at], items[at + 1]];
  if (before?.kind !== 'word' || joint?.kind !== 'word' || next?.kind !== 'word') return false;
  if (tokenAt(tree, joint.token).upos !== 'CCONJ' || tokenAt(tree, next.token).upos !== 'ADP') return false;
  return next.token === joint.token + 1 && isGap(tree, before.token, joint.token, held);
};

/** "Unions say would provoke strikes", of "a step that unions say would …": a subject and a word of saying that open the piece, and a tense. */
const isSayingOnTense: Sign = (tree, items, at) => {
  const [verb, next] = [items[at], items[at + 1]];
  if (verb?.kind !== 'word' || next?.kind !== 'word' || next.token !== verb.token + 1) return false;
  const { upos, lemma } = tokenAt(tree, verb.token);
  if (upos !== 'VERB' || !/^(?:say|claim|believe|think|argue|warn|hope|fear|insist)$/u.test(lemma))
    return false;
  if (!/^(?:MD|VB[DZP])$/u.test(tokenAt(tree, next.token).xpos) || tokenAt(tree, next.token).upos !== 'AUX')
    return false;
  const subject = subjectOf(tree, verb.token);
  const before = items.slice(0, at);
  return (
    subject >= 0 &&
    subject < verb.token &&
    before.every((item) => item.kind === 'word' && yieldOf(tree, subject).includes(item.token))
  );
};

const SIGNS: readonly Sign[] = [
  isSayingOnTense,
  isJointAtGap,
  isHalfWord,
  ownsNothing,
  isDoneByNobody,
  isTenseOnTense,
  isStrayRelative,
  isNounOnNoun,
  isAuxiliaryAlone,
];

/** "A surgeon then altered the notes, has been struck off": one comma alone between a subject, or another tense, and a tense. */
function isCommaBeforeTense(tree: Tree, items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!isComma(tree, items[at]) || next?.kind !== 'word') return false;
  const { xpos, upos, head, deprel } = tokenAt(tree, next.token);
  if (!isTense(xpos) || !/^(VERB|AUX)$/u.test(upos)) return false;
  const verb = /^(aux|cop)/u.test(deprel) ? head : next.token;
  const subject = subjectOf(tree, verb);
  if (subject > verb || subject > next.token) return false;
  const isWord = (item: Item, token: number): boolean => item.kind === 'word' && item.token === token;
  const from = items.findIndex((item) => isWord(item, subject));
  const commas = (start: number): number =>
    items.slice(start, at + 1).filter((item) => isComma(tree, item)).length;
  if (subject >= 0 && from >= 0) return commas(from) === 1 && dependents(tree, subject, 'conj').length === 0;
  // A series of tenses ends in "and".
  const isSecond = items.slice(0, at).some((item) => item.kind === 'word' && isFiniteVerb(tree, item.token));
  const isSeries = items
    .slice(at + 1)
    .some((item) => item.kind === 'word' && tokenAt(tree, item.token).upos === 'CCONJ');
  return isSecond && commas(0) === 1 && !isSeries;
}

/** Nouns in the singular that take a plural verb too. */
const COLLECTIVE =
  /^(team|side|squad|crew|staff|police|family|couple|group|band|board|government|council|committee|company|firm|club|party|public|majority|minority|number|half|third|quarter|rest|most|lot|range|pair|percent|per|cent|%|none|any|all|some|more|crowd|audience|jury|army|press|union|data|media|series|headquarters|cabinet|panel|opposition|class|generation|everyone|fifth|tenth|handful|dozen|variety|trio|duo|gang|ministry|bank|union|agency|police|people|cattle)$/iu;

/** "[The wall] are stacked in two rows": what is said again as the subject has not the number of the verb behind it. */
function disagrees(tree: Tree, items: readonly Item[]): boolean {
  const [name] = items;
  if (name?.kind !== 'copy' || name.possessive || !/^(subject|antecedent)$/u.test(name.because)) return false;
  const held = new Set(name.tokens);
  const head = name.tokens.find((token) => !held.has(tokenAt(tree, token).head)) ?? -1;
  if (head < 0 || tokenAt(tree, head).upos !== 'NOUN' || COLLECTIVE.test(tokenAt(tree, head).form))
    return false;
  if (dependents(tree, head, 'nummod').length > 0) return false;
  const next = items
    .slice(1)
    .find((item) => item.kind !== 'word' || tokenAt(tree, item.token).upos !== 'ADV');
  if (next?.kind !== 'word') return false;
  const { form, xpos, upos } = tokenAt(tree, next.token);
  if (!/^(VERB|AUX)$/u.test(upos)) return false;
  const isJoined = name.tokens.some(
    (token) => tokenAt(tree, token).deprel === 'conj' && tokenAt(tree, token).head === head,
  );
  const several = isJoined || /^NNP?S$/u.test(tokenAt(tree, head).xpos);
  if (/^(is|was|has|does)$/iu.test(form) || xpos === 'VBZ') return several && !isJoined;
  const isSeveralForm = /^(are|were|have|do)$/iu.test(form) || xpos === 'VBP';
  return isSeveralForm && !several && !isPlural(tree, head);
}

/** "The suspect. 2 in. tall": a full stop inside whose abbreviation has gone. */
function hasLooseStop(tree: Tree, items: readonly Item[], held: ReadonlySet<number>): boolean {
  return items.some(
    (item, at) =>
      item.kind === 'word' &&
      at < items.length - 1 &&
      tokenAt(tree, item.token).form === '.' &&
      !held.has(item.token - 1),
  );
}

/** "We hear only wind, static | and the voices of two men": the list goes on right behind the piece. */
function endsInOpenList(tree: Tree, items: readonly Item[]): boolean {
  const end = items.findLastIndex((item) => !isMark(tree, item));
  const comma = items.findLastIndex((item, at) => at < end && isComma(tree, item));
  const last = items[end];
  if (comma < 1 || last?.kind !== 'word') return false;
  const next = tree.tokens[last.token + 1];
  if (next?.upos !== 'CCONJ' || !/^(and|or)$/iu.test(next.form)) return false;
  const tail = items.slice(comma + 1, end + 1);
  const isPlain = tail.every(
    (item) => item.kind === 'word' && /^(DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(tokenAt(tree, item.token).upos),
  );
  const before = items[comma - 1];
  const isNoun = before?.kind === 'word' && /^(NOUN|PROPN)$/u.test(tokenAt(tree, before.token).upos);
  return (
    isPlain &&
    isNoun &&
    tail.length > 0 &&
    items.slice(0, comma).filter((item) => isComma(tree, item)).length === 0
  );
}

/** "The cabinet failed to", "owed the": what the last word opens is not there. */
function endsLoose(tree: Tree, items: readonly Item[]): boolean {
  const last = items.at(-1);
  if (last?.kind !== 'word') return false;
  const { xpos, head, form } = tokenAt(tree, last.token);
  if (head <= last.token || /^\p{Lu}/u.test(form)) return false;
  return xpos === 'TO' || xpos === 'PRP$' || /^(a|an|the)$/iu.test(form);
}

/** "three points behind Harlow | United", "Lindt | & Moor": a name of which only half is in the piece. */
function splitsName(tree: Tree, items: readonly Item[]): boolean {
  const isName = (token: number): boolean =>
    tree.tokens[token]?.upos === 'PROPN' && /^\p{Lu}/u.test(tree.tokens[token].form);
  const [first, last] = [items[0], items.at(-1)];
  const end = last?.kind === 'word' ? last.token : -1;
  const start = first?.kind === 'word' ? first.token : -1;
  const isCut = (one: number, other: number): boolean =>
    isName(one) && isName(other) && isSameName(tree, one, other);
  const words = items.flatMap((item) => (item.kind === 'word' ? [item.token] : []));
  const isFirm = words.some(
    (token) => isName(token) && tree.tokens[token + 1]?.form === '&' && !words.includes(token + 1),
  );
  return (end >= 0 && isCut(end, end + 1)) || (start > 0 && isCut(start - 1, start)) || isFirm;
}

/** Two names side by side of which neither is a role, a day or the owner of the other: parts of one. */
function isSameName(tree: Tree, one: number, other: number): boolean {
  const hangs = (token: number): string => tokenAt(tree, token).deprel;
  if (/^(nmod:desc|appos)/u.test(hangs(one)) || /^(appos|nmod:desc|obl|nmod)/u.test(hangs(other)))
    return false;
  return !TIME.test(tokenAt(tree, one).form) && !TIME.test(tokenAt(tree, other).form);
}

const TIME =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|sep|oct|nov|dec|(mon|tues|wednes|thurs|fri|satur|sun)day)\.?$/iu;

/** "Gives Marlin control of the robots": a tense first, and its subject nowhere. */
function opensWithTense(tree: Tree, items: readonly Item[]): boolean {
  const [first] = items;
  if (first?.kind !== 'word') return false;
  const { xpos, upos } = tokenAt(tree, first.token);
  if (!/^(VBZ|VBD|MD)$/u.test(xpos) || !/^(VERB|AUX)$/u.test(upos)) return false;
  // "“Is it true”": what opens a sentence or a quotation may ask.
  const before = tree.tokens[first.token - 1]?.upos;
  return before !== undefined && before !== 'PUNCT';
}

const SAYING =
  /^(answer|reply|say|add|claim|tell|argue|insist|warn|note|explain|suggest|believe|think|admit|announce|report|conclude)$/u;

/** Whether a comma or a colon and a quotation mark stand at a place. */
const opensQuotation = (tree: Tree, at: number): boolean =>
  /^[,:]$/u.test(tree.tokens[at]?.form ?? '') && /^(?:["“‘]|``)$/u.test(tree.tokens[at + 1]?.form ?? '');

/** "[Roos] runs a bakery, before adding": what was said has been cut from its word of saying. */
function endsInSaying(tree: Tree, items: readonly Item[]): boolean {
  const last = items.at(-1);
  if (last?.kind !== 'word') return false;
  const { xpos, lemma } = tokenAt(tree, last.token);
  // "an article that said"
  const before = items.at(-2);
  const isRelative =
    /^VB[DZP]$/u.test(xpos) &&
    before?.kind === 'word' &&
    /^(that|which|who)$/iu.test(tokenAt(tree, before.token).form) &&
    tree.tokens[before.token - 1]?.form !== ',';
  if (!SAYING.test(lemma)) return false;
  // "and then say, ‘It limps’"
  if (xpos.startsWith('VB') && opensQuotation(tree, last.token + 1)) return true;
  if (!(isRelative || /^VB[GN]$/u.test(xpos))) return false;
  if (dependents(tree, last.token, 'aux:pass').length > 0) return false;
  if (tree.tokens[last.token + 1]?.form === ':') return true;
  return dependents(tree, last.token, 'ccomp', 'xcomp', 'obj', 'parataxis').some((said) => said > last.token);
}

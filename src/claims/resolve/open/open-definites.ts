import { isEventNoun } from '../../factuality/event-words';
import { BODY_NOUNS, FIRM_NOUNS } from '../../names/noun-kinds';
import { isPeople } from '../../names/peoples';
import { isPersonNoun } from '../../names/person-nouns';
import { PLACE_NOUNS } from '../../names/places';
import { isTimeWord } from '../../names/time-words';
import { childrenOf, tokenAt, type Tree } from '../../trees/tree';
import { CLEAR, isClear } from '../clear-nouns';
import { kindsOf } from '../kin';
import { isCollective } from '../demands';
import { isKindOfFirm } from '../../claimants/firm-words';
import { isToldNoun } from '../definite-phrases';
import { PASSING, wordsBefore } from '../says-which';
import { isCalledByKind, openCountry } from './open-kinds';
import { held, nounAt, type Finished } from './finished';
import { hasTimeBefore } from './open-pronouns';

const DEFINITE = /^(?:the|this|that|these|those)$/iu;

/** Which one a definite phrase leaves open in a wording that neither names nor tells it; null for nothing. */
export function openDefinite(read: Finished, token: number): string | null {
  const { tree } = read;
  const { form, lemma, upos, deprel } = tokenAt(tree, token);
  if (isSomebodyFrom(read, token)) return `who: the ${form}`;
  if (upos !== 'NOUN' || /^(?:compound|flat|fixed)/u.test(deprel)) return null;
  if (isCalledByKind(read, token))
    return `which one: the ${[...wordsBefore(tree, token), token].map((word) => tokenAt(tree, word).form).join(' ')}`;
  const country = openCountry(read, token);
  if (country !== null) return country;
  const words = phraseBefore(read, token);
  const [first] = words;
  const determiner = first === undefined ? '' : tokenAt(tree, first).form.toLowerCase();
  if (!DEFINITE.test(determiner)) return null;
  const said = [...words, token].map((word) => tokenAt(tree, word).form.toLowerCase()).join(' ');
  if (/^(?:that|those)$/u.test(determiner) && (isTimeWord(lemma) || PERIODS.test(lemma)))
    return hasTimeBefore(read, token) || saysWhich(read, token) ? null : `when: ${said}`;
  const isNumbered = words.some((word) => tokenAt(tree, word).upos === 'NUM');
  const isActed = lemma === 'case' && deprel.startsWith('nsubj');
  // "Those numbers", "these people": of which the text has told, whatever "the" would leave clear
  const isPointed = determiner !== 'the' && POINTED.test(lemma);
  // "The bus costs £4,000 a week" after a bus that was told of
  const isToldOne =
    deprel.startsWith('nsubj') && TOLD_OR_KNOWN.test(lemma) && read.isTold(nounAt(tree, token));
  const isNeeded = isActed || isPointed || isToldOne || (isNumbered && isPersonNoun(lemma));
  if (isClear(form, lemma) && !isNeeded) return null;
  if (CLEAR.test(lemma) && !isPointed && !/^(?:nsubj|obj)/u.test(deprel)) return null;
  if (saysWhich(read, token) || isSaidBefore(read, token) || isNamedHere(read, token)) return null;
  const noun = nounAt(tree, token);
  if (determiner === 'the' && (read.isInTitle(noun) || !(isNumbered || needsOne(read, token, noun))))
    return null;
  const kin =
    noun === lemma.toLowerCase() && !isNumbered && !FIRM_NOUNS.has(noun)
      ? kindsOf(noun).filter((kind) => read.isTold(kind))
      : [];
  // "The vehicle": of a lorry and a bus that were told of
  if (kin.length > 0 && !read.isTold(noun)) return `may be the ${kin.slice(-3).join(' or the ')}`;
  const isSeveral = noun !== lemma.toLowerCase() || /^th(?:ese|ose)$/u.test(determiner);
  return `which one${isSeveral ? 's' : ''}: ${said}`;
}

/** "The Belgian played on": somebody by where he is from; not "the Dutch", who are many. */
function isSomebodyFrom({ tree }: Finished, token: number): boolean {
  const { form, deprel, head } = tokenAt(tree, token);
  const [before, next] = [tree.tokens[token - 1], tree.tokens[token + 1]];
  return (
    isPeople(form) &&
    /(?:an|ian)$/u.test(form) &&
    /^the$/iu.test(before?.form ?? '') &&
    deprel.startsWith('nsubj') &&
    head > token &&
    /^(?:VERB|AUX|ADV|PUNCT)$/u.test(next?.upos ?? '')
  );
}

/** "[A letter] was read out in court", "[Hives] were kept on roofs": of a noun that a cut has left with no word of its own. */
export function openIndefinite(read: Finished, token: number): string | null {
  const { tree, predicate, tokens } = read;
  const { form, upos, lemma } = tokenAt(tree, token);
  const { deprel, head } = tokenAt(tree, predicate);
  if (upos !== 'NOUN' || head !== token || !deprel.startsWith('acl') || lemma === 'one') return null;
  // "pesticides, which …": all of them
  if (tree.tokens[token + 1]?.form === ',' || isClear(form, lemma)) return null;
  const own = childrenOf(tree, token).filter((child) => child !== predicate && tokens.includes(child));
  const [before] = own;
  if (own.length > 1 || (before === undefined && !tokenAt(tree, token).xpos.endsWith('S'))) return null;
  const said = form.toLowerCase();
  if (before === undefined) return `which ones: ${said}`;
  const { form: word, upos: kind } = tokenAt(tree, before);
  const isNewOne = /^an?$/iu.test(word);
  return isNewOne || kind === 'NUM' ? `which one${isNewOne ? '' : 's'}: ${word.toLowerCase()} ${said}` : null;
}

/** Nouns that "this" and "those" point back with to what was told, not at what is around. */
const POINTED =
  /^(?:people|number|amount|figure|sum|money|idea|problem|question|reason|fact|issue|rate|level|result|difference|price|cost|length|kind|period|data|datum|arm|answer|chance)$/u;

/** Times that no calendar has. */
const PERIODS = /^(?:time|period|era|season|moment|stage|year|month|decade)$/u;

/** What everybody knows, or what a text has told of one of. */
const TOLD_OR_KNOWN =
  /^(?:bus|train|ground|tax|alarm|wall|floor|ceiling|pitch|answer|path|brain|doctor|post|job)$/u;

/** Words by which one of a row is told well enough. */
const RANKS = /^(?:same|first|last|next|latest|opening|closing|final|whole|entire|main|key)$/iu;

/** The determiner before a noun with what stands between: only what a thing is not known by; else nothing. */
function phraseBefore({ tree }: Finished, token: number): number[] {
  const words: number[] = [];
  for (let at = token - 1; at >= 0; at -= 1) {
    const { form, upos, xpos, head } = tokenAt(tree, at);
    if (head !== token) return [];
    words.unshift(at);
    if (upos === 'DET') return words;
    if (/^\d{3,}$/u.test(form) || RANKS.test(form)) return [];
    // "The older boy", "The lower rate": of two that were told of
    if (upos !== 'NUM' && (xpos !== 'JJR' || isOfAll(tree, token)) && !PASSING.test(form)) return [];
  }
  return [];
}

/** "the older generation", "the upper house": of all that there are. */
const isOfAll = (tree: Tree, token: number): boolean =>
  /^(?:generation|people|house|chamber|age|class|end|limit|half|order|court|level|number|sort)$/u.test(
    tokenAt(tree, token).lemma,
  );

/** Whether something behind the noun says which one, whatever the tree hangs it on; not what the claim says of it. */
function saysWhich(read: Finished, token: number): boolean {
  const { tree, tokens, predicate } = read;
  const next = tree.tokens[token + 1];
  if (next !== undefined && tokens.includes(token + 1)) {
    if (/^(?:that|which|who|whom|whose|where|when|of|-)$/iu.test(next.form)) return true;
    if (/^(?:NOUN|ADJ|PROPN)$/u.test(next.upos)) return true;
  }
  const behind = held(read, token, 'nmod', 'acl', 'appos', 'flat', 'conj', 'compound').filter(
    (child) => child !== predicate && !/^nmod:(?:unmarked|poss)/u.test(tokenAt(tree, child).deprel),
  );
  return behind.length > 0 || /^\p{Lu}/u.test(tokenAt(tree, token).form);
}

/** Whether the wording has the noun before, or in what was put into it. */
function isSaidBefore({ tree, tokens, put }: Finished, token: number): boolean {
  const noun = tokenAt(tree, token).lemma.toLowerCase();
  return (
    tokens.some((other) => other < token && tokenAt(tree, other).lemma.toLowerCase() === noun) ||
    put.split(/[^\p{L}]+/u).some((word) => word === noun || word === `${noun}s`)
  );
}

/** "Roos Mills said the firm would …", "Lund and Beck … the two men": called so are those whom the wording names before. */
function isNamedHere({ tree, tokens, put }: Finished, token: number): boolean {
  const { lemma, xpos, deprel } = tokenAt(tree, token);
  const names = tokens.filter((other) => {
    const own = tokenAt(tree, other);
    return other < token && own.upos === 'PROPN' && !/^(?:compound|flat)/u.test(own.deprel);
  });
  const isOfNames = isPersonNoun(lemma) || BODY_NOUNS.has(lemma) || isKindOfFirm(lemma);
  if (xpos.endsWith('S')) return isOfNames && (names.length > 1 || put.includes(' and '));
  const isGroup = isCollective(lemma) || FIRM_NOUNS.has(lemma) || isKindOfFirm(lemma);
  return isGroup && !deprel.startsWith('nsubj') && names.length > 0;
}

/** "Roos rejects the criticism": what others have said or held before. */
const SAID =
  /^(?:criticism|accusation|allegation|charge|argument|policy|remark|objection|suggestion|demand|briefing|quote|loan|letter|email|message|list|threat|rumour|rumor|complaint)$/u;

/** Whether "the" with a noun speaks of one that was told, or says something of one. */
function needsOne({ tree, isTold }: Finished, token: number, noun: string): boolean {
  const { deprel, head, lemma, xpos } = tokenAt(tree, token);
  // "The quiet after a storm": described by what follows, whatever the tree hangs it on
  if (deprel.startsWith('nsubj'))
    return (
      tree.tokens[token + 1]?.upos !== 'ADP' &&
      !(isKindOfFirm(lemma) && tree.tokens.some(({ upos }, at) => at < token && upos === 'PROPN'))
    );
  const isPlaceOrBody = BODY_NOUNS.has(lemma) || PLACE_NOUNS.has(lemma);
  if (SAID.test(lemma) && /^(?:obj|obl)/u.test(deprel)) return true;
  if (deprel.startsWith('obj'))
    return isTold(noun) || isToldNoun(lemma) || isEventNoun(lemma) || isPlaceOrBody;
  // "the passengers' league": those of a kind
  if (deprel === 'nmod:poss') return !xpos.endsWith('S');
  if (deprel.startsWith('nmod') && tokenAt(tree, head).deprel.startsWith('nsubj'))
    return !isTimeWord(tokenAt(tree, head).form);
  return isTold(noun) || isPlaceOrBody;
}

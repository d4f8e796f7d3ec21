import type { Token } from '../../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../../clauses/predicate';
import { isBodyWord } from '../../names/bodies';
import { isGivenName } from '../../names/given-names';
import { TITLES } from '../../names/noun-kinds';
import { isPersonNoun } from '../../names/person-nouns';
import { tokensWith } from '../apply-mends';
import { isMonthName } from '../month-name';
import {
  dependent,
  dependents,
  firstWordOf,
  isUnder,
  lastWordOf,
  tokenAt,
  yieldOf,
  type Tree,
} from '../tree';

/**
 * ", which is its second market", ", where she met Beck", ", for which he won a prize": a clause that opens so hangs on the
 * noun before the comma, unless a conjunction joins it to something.
 */
export function hangRelative(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (token.head < 0 || !/^(?:conj|advcl|parataxis|appos|obl|nmod|ccomp)$/u.test(token.deprel))
      return token;
    if (token.upos !== 'VERB' && dependents(tree, index, 'cop').length === 0) return token;
    const first = Math.min(...yieldOf(tree, index, (child) => tokenAt(tree, child).upos === 'PUNCT'));
    if (!opensRelative(tree, first) || first >= index || tree.tokens[first - 1]?.form !== ',') return token;
    if (dependents(tree, index, 'cc').length > 0 || dependents(tree, index, 'nsubj').length === 0)
      return token;
    const noun = first - 2;
    if (!/^(NOUN|PROPN)$/u.test(tree.tokens[noun]?.upos ?? '')) return token;
    const head = topOfPhrase(tree, noun);
    return isUnder(tree, head, index) ? token : { ...token, head, deprel: 'acl:relcl' };
  });
}

/** "which", "who" and "where", or the first two after a preposition. */
function opensRelative(tree: Tree, first: number): boolean {
  const [own, next] = [tree.tokens[first], tree.tokens[first + 1]];
  if (/^(which|who|where)$/iu.test(own?.form ?? '')) return true;
  // "both of whom are from Leeds"
  if (
    /^of$/iu.test(next?.form ?? '') &&
    /^(?:both|all|most|some|none|neither|each|many|one|two|three)$/iu.test(own?.form ?? '')
  )
    return /^(which|whom)$/iu.test(tree.tokens[first + 2]?.form ?? '');
  return own?.upos === 'ADP' && /^(which|whom)$/iu.test(next?.form ?? '');
}

/** The head of the noun phrase that ends with a word: of "Palo Alto" the head of the name. */
function topOfPhrase(tree: Tree, last: number): number {
  let at = last;
  while (/^(flat|compound)/u.test(tokenAt(tree, at).deprel) && tokenAt(tree, at).head >= 0)
    at = tokenAt(tree, at).head;
  return at > last ? last : at;
}

/**
 * "led through Lind, whose kick hit the wall, and looked safe": a clause whose subject "whose" owns is about the noun before
 * its comma, whatever it is joined to.
 */
export function hangWhose(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    if (token.deprel.startsWith('acl') || token.head < 0 || !isPredicate(tree, clause)) return token;
    if (!/^(conj|parataxis|advcl|ccomp|appos|dep)/u.test(token.deprel)) return token;
    const subject = subjectOf(tree, clause);
    const whose = subject < 0 ? -1 : firstWordOf(tree, subject);
    if (whose < 2 || whose > clause || !/^whose$/iu.test(tokenAt(tree, whose).form)) return token;
    const noun = headOf(tree, tokenAt(tree, whose - 1).form === ',' ? whose - 2 : whose - 1);
    return noun < 0 || isUnder(tree, noun, clause) ? token : { ...token, head: noun, deprel: 'acl:relcl' };
  });
}

/** The head of the noun phrase that ends with a word; −1 where no noun does. */
function headOf(tree: Tree, last: number): number {
  let at = last;
  while (/^(flat|compound)/u.test(tokenAt(tree, at).deprel) && tokenAt(tree, at).head >= 0)
    at = tokenAt(tree, at).head;
  const head = at > last ? last : at;
  return /^(NOUN|PROPN)$/u.test(tokenAt(tree, head).upos) ? head : -1;
}

/** "who fled in May and whose pupils won prizes": a second relative clause is about the same noun as the first. */
export function partRelatives(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    if (deprel !== 'conj' || head < 0 || head > clause) return token;
    if (!isPredicate(tree, clause) || !isFinite(tree, clause)) return token;
    const joint = dependents(tree, clause, 'cc').find((child) => child < clause);
    const opener = joint === undefined ? undefined : tree.tokens[joint + 1];
    const isThat = /^that$/iu.test(opener?.form ?? '') && opener?.deprel.startsWith('nsubj') === true;
    if (opener === undefined || !(isThat || /^(who|whose|which|whom)$/iu.test(opener.form))) return token;
    const isRelative = (other: number): boolean =>
      other < clause && tokenAt(tree, other).deprel === 'acl:relcl' && isFinite(tree, other);
    const above = tree.tokens.findIndex((_, other) => isRelative(other) && isUnder(tree, head, other));
    const first = above >= 0 ? above : yieldOf(tree, head).findLast(isRelative);
    return first === undefined ? token : { ...token, head: tokenAt(tree, first).head, deprel: 'acl:relcl' };
  });
}

/** "a collector from Ghent, who …", "a director of a charity who …": "who" is a person, not the place or body that he is of. */
export function hangWho(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    if (deprel !== 'acl:relcl' || head < 0) return token;
    const place = tokenAt(tree, head);
    const above = place.deprel.startsWith('nmod') ? tree.tokens[place.head] : undefined;
    const opener = tree.tokens[firstWordOf(tree, clause)];
    const inner = meant(tree, clause, head);
    if (inner >= 0) return { ...token, head: inner };
    const isWhereabouts = place.deprel === 'appos' && subjectOf(tree, head) >= 0 && place.upos === 'NOUN';
    if (
      isWhereabouts &&
      isNoPeople(tree, head) &&
      yieldOf(tree, clause).some((word) => /^who$/iu.test(tokenAt(tree, word).form))
    )
      return { ...token, head: place.head };
    const isNamedBody = place.upos === 'PROPN' && isBodyWord(place.form) && !isGivenName(place.form);
    const isOf =
      above?.upos === 'NOUN' && isPersonNoun(above.lemma) && (isNamedBody || isNoPeople(tree, head));
    const isWhoAside =
      isNamedBody &&
      opener?.form === ',' &&
      /^who$/iu.test(tree.tokens[firstWordOf(tree, clause) + 1]?.form ?? '');
    if (isOf && isWhoAside) return { ...token, head: place.head };
    if (isOf && /^who$/iu.test(opener?.form ?? '')) return { ...token, head: place.head };
    const pronoun = firstWordOf(tree, clause);
    const isWhoBehind = tree.tokens[pronoun - 1]?.form === ',' && /^who$/iu.test(tokenAt(tree, pronoun).form);
    const bearer = isWhoBehind && isNoPeople(tree, head) ? personAround(tree, head) : -1;
    if (bearer >= 0) return { ...token, head: bearer };
    if (place.upos !== 'PROPN') return token;
    if (above?.upos !== 'NOUN') return token;
    const who = yieldOf(tree, clause).find((word) => /^whom?$/iu.test(tokenAt(tree, word).form)) ?? -1;
    const isWho = who >= 0 && (tree.tokens[who - 1]?.form === ',' || isOneWord(tree, head));
    return isWho && isWhere(tree, head, above.lemma) ? { ...token, head: place.head } : token;
  });
}

/** "a man, tall and wearing a grey coat, who fled": the person of whom an aside or a participle tells; −1 for none. */
function personAround(tree: Tree, thing: number): number {
  for (let at = thing; at >= 0; at = tokenAt(tree, at).head) {
    const { upos, lemma, deprel } = tokenAt(tree, at);
    if (upos === 'NOUN' && at !== thing) return isPersonNoun(lemma) ? at : -1;
    if (at !== thing && isFinite(tree, at)) return -1;
    if (!/^(?:obj|obl|nmod|conj|acl$|amod|appos)/u.test(deprel)) return -1;
  }
  return -1;
}

/** A name of one word that is no given name. */
const isOneWord = (tree: Tree, name: number): boolean =>
  !isGivenName(tokenAt(tree, name).form) && dependents(tree, name, 'flat', 'compound').length === 0;

/** "a trader at Norra who …", "the mayor of Esk, who …": where somebody is, or whose office they hold. */
function isWhere(tree: Tree, name: number, role: string): boolean {
  const [preposition] = dependents(tree, name, 'case').map((word) => tokenAt(tree, word).form.toLowerCase());
  if (preposition === 'of') return TITLES.has(role) && isOneWord(tree, name);
  return /^(?:from|in|at|near)$/u.test(preposition ?? '');
}

/**
 * "the house of the artist, who …", "the first since 2009, when …", "shares in Lind, whose brands …": the noun in a phrase that ends right
 * before the comma, where it is a person, a time or a firm and the one above it is none; −1 for none.
 */
function meant(tree: Tree, clause: number, head: number): number {
  const first = firstWordOf(tree, clause);
  const pronoun = tokenAt(tree, first).form === ',' ? first + 1 : first;
  if (tree.tokens[pronoun - 1]?.form !== ',') return -1;
  const word = tree.tokens[pronoun]?.form ?? '';
  const inner = dependents(tree, head, 'nmod', 'obl').find(
    (child) =>
      child > head &&
      dependents(tree, child, 'case').length > 0 &&
      yieldOf(tree, child, (below) => below === clause).at(-1) === pronoun - 2,
  );
  if (inner === undefined) return -1;
  const { lemma, upos, form } = tokenAt(tree, inner);
  if (/^whom?$/iu.test(word)) {
    const isWho = upos === 'NOUN' ? isPersonNoun(lemma) : upos === 'PROPN' && isGivenName(form);
    return isWho && isNoPeople(tree, head) ? inner : -1;
  }
  const isOfFirm = upos === 'PROPN' && /^(?:share|stock|bond)$/u.test(tokenAt(tree, head).lemma);
  if (isOfFirm && /^(?:whose|which)$/iu.test(word))
    return PRICED.test(tokenAt(tree, clause).lemma) ? -1 : inner;
  const isTime = isYear(form) || isMonthName(lemma);
  return /^when$/iu.test(word) && isTime && !isTimeNoun(tokenAt(tree, head).lemma) ? inner : -1;
}

/** What shares do, and not the firm. */
const PRICED =
  /^(?:rise|fall|drop|gain|lose|climb|jump|slump|slip|dip|surge|tumble|plunge|trade|close|open|soar|sink|edge|ease|end|hit|reach|touch|rally|double|halve|be|have)$/u;

/** A thing, a place or a body; not a person, several, or those who are called together: "a family who". */
function isNoPeople(tree: Tree, noun: number): boolean {
  const { upos, lemma, xpos } = tokenAt(tree, noun);
  if (upos !== 'NOUN' || xpos === 'NNS' || isPersonNoun(lemma)) return false;
  return !/^(family|couple|group|team|band|crew|crowd|class|party|public|majority|generation|gang|squad|pair|trio|staff|jury|side|audience|minority|household|people|one)$/u.test(
    lemma,
  );
}

const isYear = (form: string): boolean => /^(1[0-9]|20)\d\d$/u.test(form);

const isTimeNoun = (lemma: string): boolean =>
  isYear(lemma) ||
  /^(day|morning|afternoon|evening|night|week|weekend|month|year|season|summer|winter|spring|autumn|time|period|age|era)$/u.test(
    lemma,
  );

/** "The editor of Hafn News, which closed in May": no person is a "which"; it is the body or thing that the person is of. */
export function hangWhich(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head: person } = token;
    if (deprel !== 'acl:relcl' || person < 0 || person > clause) return token;
    const { upos, lemma } = tokenAt(tree, person);
    const opener = firstWordOf(tree, clause);
    if (upos !== 'NOUN' || !isPersonNoun(lemma) || !/^which$/iu.test(tokenAt(tree, opener).form))
      return token;
    const last = tree.tokens[opener - 1]?.form === ',' ? opener - 2 : opener - 1;
    const thing = dependents(tree, person, 'nmod').find(
      (noun) => lastWordOf(tree, noun) === last && !isPersonNoun(tokenAt(tree, noun).lemma),
    );
    return thing === undefined ? token : { ...token, head: thing };
  });
}

/** "the time that old patients spend in hospital": a time is nothing that a clause tells, and the clause tells of it. */
export function relateTime(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, clause) => {
    const { deprel, head, upos } = token;
    if (deprel !== 'acl' || head < 0 || head > clause || upos !== 'VERB') return;
    if (!AMOUNT.test(tokenAt(tree, head).lemma) || dependent(tree, clause, 'obj') >= 0) return;
    const that = dependents(tree, clause, 'mark').find((mark) => /^that$/iu.test(tokenAt(tree, mark).form));
    if (that !== head + 1 || dependent(tree, clause, 'nsubj') < that || !TAKING.test(token.lemma)) return;
    mended.set(clause, { ...token, deprel: 'acl:relcl' });
    mended.set(that, { ...tokenAt(tree, that), upos: 'PRON', xpos: 'WDT', deprel: 'obj' });
  });
  return tokensWith(tree, mended);
}

/** What is spent, saved and lost. */
const AMOUNT = /^(?:time|hours?|days?|weeks?|months?|years?|money|amount|sum|energy|fuel|share|number)$/u;

/** Verbs that have such an amount for their object. */
const TAKING =
  /^(?:spend|waste|lose|save|pay|earn|owe|use|need|take|give|get|raise|borrow|receive|devote|have|make|burn|consume|produce)$/u;

/** "left in 2009, when she was three": behind a comma "when" tells of the year or the day straight before it, not of the leaving. */
export function relateWhen(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    if (deprel !== 'advcl' || head < 0 || head > clause || !isFinite(tree, clause)) return token;
    const when = firstWordOf(tree, clause);
    if (!/^when$/iu.test(tokenAt(tree, when).form) || tree.tokens[when - 1]?.form !== ',') return token;
    const time = topOfPhrase(tree, when - 2);
    const { form, deprel: relation, head: verb } = tree.tokens[time] ?? { form: '', deprel: '', head: -1 };
    const isTold = isYear(form) || /^\p{Lu}\p{Ll}+day$/u.test(form);
    const isPlaced = dependents(tree, time, 'case').some((word) =>
      /^(?:in|on)$/iu.test(tokenAt(tree, word).form),
    );
    return isTold && isPlaced && relation === 'obl' && verb === head
      ? { ...token, head: time, deprel: 'acl:relcl' }
      : token;
  });
}

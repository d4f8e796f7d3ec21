import type { Token } from '../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../clauses/predicate';
import { isBodyWord } from '../names/bodies';
import { isGivenName } from '../names/given-names';
import { isPersonNoun } from '../names/person-nouns';
import { isMonthName } from './month-name';
import { childrenOf, dependents, firstWordOf, lastWordOf, tokenAt, yieldOf, type Tree } from './tree';
import { verbAbove } from './verb-above';

const RELATIVE = /^(who|whom|whose|which)$/iu;

/**
 * "The hospital, whose board approved the budget and praised its results, settled with 34 patients": what follows the
 * comma that closes a relative clause about the first noun is the main verb, though the tree takes the verb of the
 * relative clause for it.
 */
export function raiseAfterRelative(tree: Tree): readonly Token[] {
  const pronoun = tree.tokens.findIndex(
    ({ form, xpos }, index) => index > 1 && RELATIVE.test(form) && xpos.startsWith('W'),
  );
  if (pronoun < 0 || tokenAt(tree, pronoun - 1).form !== ',') return tree.tokens;
  const noun = topOf(tree, pronoun - 2);
  if (noun < 0 || hasMainClause(tree, noun, pronoun)) return tree.tokens;
  const main = mainAfter(tree, pronoun);
  if (main === null) return tree.tokens;
  const { verb, closing } = main;
  const clause = clauseOf(tree, pronoun, closing);
  if (clause < 0) return tree.tokens;
  const inside = (token: number): boolean => token >= pronoun - 1 && token <= closing;
  return tree.tokens.map((token, index) => {
    if (index === verb) return { ...token, head: -1, deprel: 'root' };
    if (index === noun) return { ...token, head: verb, deprel: 'nsubj' };
    if (index === clause) return { ...token, head: noun, deprel: 'acl:relcl' };
    if (inside(index)) return inside(token.head) ? token : { ...token, head: clause };
    if (index < pronoun) return inside(token.head) || token.head < 0 ? { ...token, head: noun } : token;
    return token.head <= closing && token.head !== verb ? { ...token, head: verb } : token;
  });
}

/** The noun at the top of the phrase that opens the sentence and ends with a word; −1 where there is a verb in it. */
function topOf(tree: Tree, last: number): number {
  const words = tree.tokens.slice(0, last + 1);
  if (words.some(({ upos }) => /^(VERB|AUX|SCONJ|PUNCT|PRON)$/u.test(upos))) return -1;
  if (words[0]?.upos === 'ADP') return -1;
  return words.findIndex(({ head, upos }) => /^(NOUN|PROPN)$/u.test(upos) && (head < 0 || head > last));
}

/** Whether the root has the noun, or another word that is no relative pronoun's, for its subject. */
function hasMainClause(tree: Tree, noun: number, pronoun: number): boolean {
  const { root } = tree;
  if (root < 0 || root === noun || !isPredicate(tree, root)) return false;
  const subject = subjectOf(tree, root);
  if (subject < 0) return false;
  return subject === noun || firstWordOf(tree, subject) !== pronoun;
}

/** The verb after the comma that closes a relative clause: finite, without a subject of its own. */
function mainAfter(tree: Tree, pronoun: number): { readonly verb: number; readonly closing: number } | null {
  for (let closing = pronoun + 2; closing < tree.tokens.length - 1; closing += 1) {
    if (tokenAt(tree, closing).form !== ',') continue;
    let at = closing + 1;
    while (tree.tokens[at]?.upos === 'ADV') at += 1;
    const opening = tree.tokens[at];
    if (!opening || !/^(VBD|VBZ|VBP|MD|VBN)$/u.test(opening.xpos)) continue;
    if (!tree.tokens.slice(pronoun, closing).some(({ xpos }) => /^(VBD|VBZ|VBP|MD)$/u.test(xpos))) continue;
    const verb = opening.upos === 'AUX' ? opening.head : at;
    if (verb < at || (opening.xpos === 'VBN' && tree.tokens[at + 1]?.form === 'by')) continue;
    const subject = subjectOf(tree, verb);
    if (subject < pronoun && !dependents(tree, verb, 'mark', 'cc').some((child) => child > closing))
      return { verb, closing };
  }
  return null;
}

/** The highest finite predicate of the relative clause. */
function clauseOf(tree: Tree, pronoun: number, closing: number): number {
  const inside = tree.tokens.flatMap((_, token) =>
    token > pronoun && token < closing && isPredicate(tree, token) && isFinite(tree, token) ? [token] : [],
  );
  return inside.find((token) => yieldOf(tree, token).includes(pronoun)) ?? -1;
}

/**
 * "Brenn, the first woman to hold the post, was appointed in 2020": a name that opens the sentence is the subject, and
 * what stands between the commas after it says who that is.
 */
export function takeOpeningName(tree: Tree): readonly Token[] {
  const { root } = tree;
  if (root < 0) return tree.tokens;
  const aside = dependents(tree, root, 'nsubj').find((child) => child < root);
  const name = childrenOf(tree, root).find((child) =>
    /^(obl:unmarked|vocative|dislocated)$/u.test(tokenAt(tree, child).deprel),
  );
  if (aside === undefined || name === undefined || name > aside || tokenAt(tree, name).upos !== 'PROPN')
    return tree.tokens;
  const [own, between] = [yieldOf(tree, name), yieldOf(tree, aside)];
  const words = between.filter((token) => tokenAt(tree, token).upos !== 'PUNCT');
  const [first, last] = [words[0]!, words.at(-1)!];
  const isAside = tree.tokens[first - 1]?.form === ',' && tree.tokens[last + 1]?.form === ',';
  const isOpening =
    own.every((token) => token < first) && tree.tokens.slice(0, name).every(({ upos }) => upos === 'PROPN');
  if (!isAside || !isOpening || tokenAt(tree, first).upos === 'PRON') return tree.tokens;
  return tree.tokens.map((token, index) => {
    if (index === name) return { ...token, deprel: tokenAt(tree, aside).deprel };
    return index === aside ? { ...token, head: name, deprel: 'appos' } : token;
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
    if (place.upos !== 'PROPN') return token;
    const isWho = yieldOf(tree, clause).some(
      (word) => /^(who|whom)$/iu.test(tokenAt(tree, word).form) && tree.tokens[word - 1]?.form === ',',
    );
    const isPlace = dependents(tree, head, 'case').some((word) =>
      /^(from|in|at|near)$/iu.test(tokenAt(tree, word).form),
    );
    return above?.upos === 'NOUN' && isWho && isPlace ? { ...token, head: place.head } : token;
  });
}

/**
 * "the house of the artist, who …", "the first since 2009, when …": the noun in a phrase that ends right before the comma,
 * where it is a person or a time and the one above it is neither; −1 for none.
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
  const isTime = isYear(form) || isMonthName(lemma);
  return /^when$/iu.test(word) && isTime && !isTimeNoun(tokenAt(tree, head).lemma) ? inner : -1;
}

const isYear = (form: string): boolean => /^(1[0-9]|20)\d\d$/u.test(form);

const isTimeNoun = (lemma: string): boolean =>
  isYear(lemma) ||
  /^(day|morning|afternoon|evening|night|week|weekend|month|year|season|summer|winter|spring|autumn|time|period|age|era)$/u.test(
    lemma,
  );

/** A thing, a place or a body; not a person, several, or those who are called together: "a family who". */
function isNoPeople(tree: Tree, noun: number): boolean {
  const { upos, lemma, xpos } = tokenAt(tree, noun);
  if (upos !== 'NOUN' || xpos === 'NNS' || isPersonNoun(lemma)) return false;
  return !/^(family|couple|group|team|band|crew|crowd|class|party|public|majority|generation|gang|squad|pair|trio|staff|jury|side|audience|minority|household|people|one)$/u.test(
    lemma,
  );
}

/** "known for his work on bees, for which he won a prize": "for" takes up the noun that has the same word before it. */
export function hangFor(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    if (deprel !== 'acl:relcl' || head < 0 || head > clause) return token;
    const { deprel: place, head: outer } = tokenAt(tree, head);
    if (!place.startsWith('nmod') || outer < 0 || isFor(tree, head) || !isFor(tree, outer)) return token;
    const opener = firstWordOf(tree, clause);
    const at = tokenAt(tree, opener).form === ',' ? opener + 1 : opener;
    const isOpening =
      tree.tokens[at - 1]?.form === ',' &&
      /^for$/iu.test(tokenAt(tree, at).form) &&
      /^which$/iu.test(tree.tokens[at + 1]?.form ?? '');
    return isOpening ? { ...token, head: outer } : token;
  });
}

const isFor = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'case').some((word) => /^for$/iu.test(tokenAt(tree, word).form));

/**
 * "for two posts and for a law that would let it act": what a relative pronoun is the subject of is told of the noun straight
 * before it, and that noun is what "and" joins to the one with the same preposition.
 */
export function joinBeforeRelative(tree: Tree): readonly Token[] {
  for (const [clause, { deprel, head }] of tree.tokens.entries()) {
    if (deprel !== 'conj' || head < 0 || head > clause) continue;
    const pronoun = dependents(tree, clause, 'nsubj').find((child) =>
      /^(that|who|which)$/iu.test(tokenAt(tree, child).form),
    );
    const noun = (pronoun ?? 0) - 1;
    const joint = dependents(tree, clause, 'cc')[0];
    if (noun < 0 || joint === undefined || tokenAt(tree, noun).head !== clause) continue;
    const [preposition] = dependents(tree, noun, 'case');
    if (preposition !== joint + 1 || !/^(NOUN|PROPN)$/u.test(tokenAt(tree, noun).upos)) continue;
    const same = tokenAt(tree, preposition).form.toLowerCase();
    const first = dependents(tree, head, 'obl').find(
      (child) =>
        child > head &&
        lastWordOf(tree, child) === joint - 1 &&
        dependents(tree, child, 'case').some((word) => tokenAt(tree, word).form.toLowerCase() === same),
    );
    if (first === undefined) continue;
    return tree.tokens.map((token, index) => {
      if (index === noun) return { ...token, head: first, deprel: 'conj' };
      if (index === clause) return { ...token, head: noun, deprel: 'acl:relcl' };
      return index === joint ? { ...token, head: noun } : token;
    });
  }
  return tree.tokens;
}

/**
 * "a rise for the quarter ended June as sales grew": what ends on a date after a span of time is a participle that says which
 * span, and the clauses that the tree hangs on it belong to the verb above.
 */
export function endSpan(tree: Tree): readonly Token[] {
  const verb = tree.tokens.findIndex(({ form }, index) => form === 'ended' && isSpanBefore(tree, index));
  const { head: above, deprel } = tree.tokens[verb] ?? { head: -1, deprel: '' };
  const span = verb - 1;
  const isSubject = tree.tokens[span]?.head === verb;
  const figure = deprel === 'ccomp' ? figureBefore(tree, verb) : -1;
  if (above < 0 || above > span || !(deprel === 'acl' || figure >= 0 || (deprel === 'advcl' && isSubject)))
    return tree.tokens;
  const main = deprel === 'acl' ? verbAbove(tree, span) : above;
  const clause = dependents(tree, verb, 'advcl')[0] ?? -1;
  return tree.tokens.map((token, index) => {
    if (index === verb) return { ...token, xpos: 'VBN', head: span, deprel: 'acl' };
    if (index === span && isSubject) return { ...token, head: above, deprel: 'obl' };
    if (index === figure) return { ...token, head: above, deprel: 'obj' };
    if (token.head !== verb) return token;
    if (index < span) return { ...token, head: span, deprel: 'case' };
    if (main < 0 || !/^(advcl|conj)$/u.test(token.deprel)) return token;
    const isJoined = token.deprel === 'conj' && clause >= 0 && clause < index;
    return isJoined ? { ...token, head: clause } : { ...token, head: main };
  });
}

/** "reported a rise in sales for the year ended June": what is reported, which the tree takes for what ended; −1 for none. */
function figureBefore(tree: Tree, verb: number): number {
  const { head: above } = tokenAt(tree, verb);
  if (above < 0 || !/^(?:report|post|record|show|announce)$/u.test(tokenAt(tree, above).lemma)) return -1;
  if (dependents(tree, verb, 'mark', 'aux').length > 0) return -1;
  const figure = subjectOf(tree, verb);
  return figure > above && figure < verb - 1 && lastWordOf(tree, figure) === verb - 1 ? figure : -1;
}

function isSpanBefore(tree: Tree, verb: number): boolean {
  const [span, next, further] = [tree.tokens[verb - 1], tree.tokens[verb + 1], tree.tokens[verb + 2]];
  const isDate = (form = ''): boolean => isMonthName(form) || /^\d{1,2}$/u.test(form);
  return (
    /^(quarter|half|year|months?|weeks?|period)$/iu.test(span?.form ?? '') &&
    (isDate(next?.form) || (/^(on|in)$/iu.test(next?.form ?? '') && isDate(further?.form)))
  );
}

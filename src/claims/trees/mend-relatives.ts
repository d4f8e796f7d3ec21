import type { Token } from '../../language/parsed';
import { subjectOf } from '../clauses/predicate';
import { isBodyWord } from '../names/bodies';
import { isGivenName } from '../names/given-names';
import { isPersonNoun } from '../names/person-nouns';
import { isMonthName } from './month-name';
import { dependents, firstWordOf, lastWordOf, tokenAt, yieldOf, type Tree } from './tree';
import { verbAbove } from './verb-above';

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

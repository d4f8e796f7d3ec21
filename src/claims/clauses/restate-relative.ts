import { isPersonNoun } from '../names/person-nouns';
import { wordSet } from '../../language/word-set';
import { childrenOf, dependent, dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isNoWho } from './attachment';
import { coordinationOf, isIndefinite, nameOf, subjectTokens } from './noun-phrase';
import { copy, keep, trimmed, type Item, type Piece } from './piece';
import { subjectOf } from './predicate';

/** A relative clause in a piece: its predicate, the noun that it is about, the relative pronoun (−1 for none), its words. */
export interface RelativeSite {
  readonly clause: number;
  readonly head: number;
  readonly pronoun: number;
  readonly inside: readonly number[];
}

/** Whether a word opens a relative clause: "which", "whose", "where"; not "what". */
export function isRelative(tree: Tree, token: number): boolean {
  const { xpos, form, deprel } = tokenAt(tree, token);
  if (/^that$/iu.test(form) && /^(nsubj|obj)/u.test(deprel)) return true;
  return /^(WDT|WP|WP\$|WRB)$/u.test(xpos) && !/^(what|whatever|whoever|why|how)$/iu.test(form);
}

/** "It was Beck who found the wreck": the clause says who, and is nothing beside it. */
export function isCleft(tree: Tree, head: number): boolean {
  const subject = dependent(tree, head, 'expl', 'nsubj');
  const isBefore = subject >= 0 && subject < head && /^(it|that|this)$/iu.test(tokenAt(tree, subject).form);
  return isBefore && dependent(tree, head, 'cop') >= 0 && tokenAt(tree, head).upos === 'PROPN';
}

/** Whether the clause's verb speaks of one or of several, where the pronoun is its subject and the verb shows it. */
export function numberOf(tree: Tree, clause: number, pronoun: number): 'one' | 'several' | null {
  if (tokenAt(tree, pronoun).head !== clause || !tokenAt(tree, pronoun).deprel.startsWith('nsubj'))
    return null;
  const verb = [clause, ...dependents(tree, clause, 'cop', 'aux')].map((token) => tokenAt(tree, token));
  if (verb.some(({ form, xpos }) => /^(is|was|has|does)$/iu.test(form) || xpos === 'VBZ')) return 'one';
  return verb.some(({ form, xpos }) => /^(are|were|have|do)$/iu.test(form) || xpos === 'VBP')
    ? 'several'
    : null;
}

/** The clause with the noun in the pronoun's place, and its subject where it changed. */
export function restate(
  tree: Tree,
  piece: Piece,
  site: RelativeSite,
): { items: Item[]; subject?: number[] } | null {
  const { clause, head, pronoun, inside } = site;
  if (isPartOfSubject(tree, clause)) return null;
  if (pronoun >= 0 && /^whom?$/iu.test(tokenAt(tree, pronoun).form) && isNoWho(tree, head)) return null;
  const name = antecedent(tree, piece, site);
  if (name.length === 0) return null;
  const form = pronoun < 0 ? '' : tokenAt(tree, pronoun).form.toLowerCase();
  const body = trimmed(tree, inside);
  const subject = subjectOf(tree, clause);
  if (form === 'whose') {
    // "whose battery they warmed": what is owned stands before the clause's subject.
    if (subject > pronoun && !yieldOf(tree, subject).includes(pronoun)) return null;
    const items = body.flatMap((token): Item[] =>
      token === pronoun
        ? [{ kind: 'copy', tokens: name, because: 'antecedent', possessive: true }]
        : keep([token]),
    );
    return { items };
  }
  if (subject >= 0 && yieldOf(tree, subject).includes(pronoun)) {
    const items = body.flatMap((token) => (token === pronoun ? copy(name, 'antecedent') : keep([token])));
    const owner = subjectTokens(tree, piece, clause).flatMap((token) => (token === pronoun ? name : [token]));
    return { items, subject: owner };
  }
  const rest = body.filter((token) => token !== pronoun);
  if (subject < 0) return null;
  if (form === 'where' || form === 'when') {
    // "in Skardu, where doctors said both had frostbite": where that is so, not where it was said.
    if (/^(say|tell|report|announce|think|believe)$/u.test(tokenAt(tree, clause).lemma)) return null;
    const place = caseOf(tree, head);
    // "through the gate, where …": a way is not where something is.
    if (place >= 0 && WAYS.test(tokenAt(tree, place).form)) return null;
    const isKept =
      place >= 0 && !(form === 'when' ? NO_TIME : NO_PLACE).test(tokenAt(tree, place).form.toLowerCase());
    const text = form === 'when' && /day$/iu.test(tokenAt(tree, head).form) ? 'on' : 'in';
    const setting: Item[] = isKept
      ? copy([place, ...name], 'antecedent')
      : [{ kind: 'supplied', text, because: 'relative adverb' }, ...copy(name, 'antecedent')];
    return { items: [...keep(rest), ...setting] };
  }
  const preposition =
    pronoun >= 0 && rest[0] !== undefined && tokenAt(tree, rest[0]).head === pronoun ? rest[0] : -1;
  if (preposition >= 0)
    return { items: [...keep(rest.slice(1)), ...keep([preposition]), ...copy(name, 'antecedent')] };
  const isObject =
    pronoun < 0 ||
    (tokenAt(tree, pronoun).deprel.startsWith('obj') && tokenAt(tree, pronoun).head === clause);
  if (!isObject || tokenAt(tree, clause).upos !== 'VERB') return null;
  // "which lawyers say could be lodged": what is said is the clause that follows.
  const next = tree.tokens[clause + 1];
  const isTold = dependents(tree, clause, 'ccomp').length > 0 || (next?.upos === 'AUX' && next.head > clause);
  if (isTold && /^(say|think|believe|claim|hope|fear|argue|insist|admit)$/u.test(tokenAt(tree, clause).lemma))
    return null;
  // "the sum that they had hoped for"
  const last = rest.at(-1)!;
  const isStranded =
    last > clause && tokenAt(tree, last).upos === 'ADP' && dependents(tree, last).length === 0;
  if (isStranded && !tokenAt(tree, last).deprel.startsWith('compound'))
    return { items: [...keep(rest), ...copy(name, 'antecedent')] };
  // "that the island has relied on since 1998": two prepositions in a row, of which the first has lost its noun.
  const isTorn = rest.some(
    (token, place) =>
      token > clause &&
      [token, rest[place + 1] ?? -1].every((word) => tree.tokens[word]?.upos === 'ADP') &&
      rest[place + 1] === token + 1,
  );
  if (isTorn) return null;
  const particles = dependents(tree, clause, 'compound');
  const after = Math.max(clause, ...particles, ...infinitivesOf(tree, clause));
  return {
    items: [
      ...keep(rest.filter((token) => token <= after)),
      ...copy(name, 'antecedent'),
      ...keep(rest.filter((token) => token > after)),
    ],
  };
}

/**
 * Verbs that no object of their own stands between and their infinitive: of "which it has promised to sell" the object is what is sold;
 * not of "which the court ordered to pay".
 */
const OWN_INFINITIVE =
  wordSet(`have be need try want hope plan begin start continue cease promise refuse threaten apply decline fail
  agree vow pledge swear decide choose offer seek attempt aim intend mean prepare manage struggle fight strive hesitate learn wish long
  love like hate prefer tend claim pretend deserve volunteer undertake resolve opt elect rush bother dare afford propose work`);

/** "which the board has yet to approve", "which he first tried to begin to sell": the infinitives below a verb whose object the pronoun is. */
function infinitivesOf(tree: Tree, verb: number): number[] {
  if (!OWN_INFINITIVE.has(tokenAt(tree, verb).lemma)) return [];
  return dependents(tree, verb, 'xcomp')
    .filter(
      (own) => tree.tokens[own - 1]?.xpos === 'TO' && dependents(tree, own, 'obj', 'ccomp').length === 0,
    )
    .flatMap((own) => [own, ...dependents(tree, own, 'compound'), ...infinitivesOf(tree, own)]);
}

/** Prepositions that say something else than where, or at which time, something is. */
const NO_PLACE = /^(?:of|from|to|for|with|by|into|about|against|since|until|till|before|after|than|as)$/u;
const NO_TIME =
  /^(?:of|from|to|for|with|by|into|about|against|since|until|till|before|after|than|as|beyond|past|towards?|between)$/u;

const WAYS = /^(through|onto|towards?|across|past|over|out|off|via|between)$/iu;

/** "the older of which was built in 1790": after its preposition the pronoun is no subject; that stands before it. */
function isPartOfSubject(tree: Tree, clause: number): boolean {
  const subject = subjectOf(tree, clause);
  if (subject < 0 || !tokenAt(tree, subject).xpos.startsWith('W')) return false;
  return dependents(tree, subject, 'case').some((child) => child < subject);
}

/** The noun that the clause is about; of "X is a firm that …" it is X. */
function antecedent(tree: Tree, piece: Piece, { clause, head, inside }: RelativeSite): number[] {
  // "The book is about a boy who finds a whale"
  const isAbout = dependents(tree, head, 'advmod').some((word) =>
    /^(?:about|like)$/iu.test(tokenAt(tree, word).form),
  );
  const isComplement =
    caseOf(tree, head) < 0 &&
    !isAbout &&
    head === piece.predicate &&
    (piece.subject !== null ||
      childrenOf(tree, firstOf(tree, head)).some((child) => tokenAt(tree, child).deprel === 'cop'));
  if (isComplement && isIndefinite(tree, head)) {
    const subject = subjectTokens(tree, piece);
    if (subject.length > 0 && !/^(it|there|this|that)$/iu.test(tokenAt(tree, subject[0]!).form))
      return subject;
  }
  const verb = [clause, ...dependents(tree, clause, 'cop', 'aux')];
  const plural = verb.some((token) => {
    const { form, xpos, upos } = tokenAt(tree, token);
    return /^(were|are|have)$/iu.test(form) || (xpos === 'VBP' && upos === 'VERB');
  });
  const opener = firstOf(tree, head);
  const isOpener =
    opener === head &&
    tree.tokens[inside[0]! - 1]?.form !== '(' &&
    tokenAt(tree, inside[0]!).form !== '(' &&
    dependents(tree, head, 'conj').some((member) => member < inside[0]!);
  if (isOpener && isOfPersons(tree, head) && !isOne(tree, verb))
    return coordinationOf(tree, piece, opener, inside[0]);
  if (plural && opener !== head && !/NNP?S$/u.test(tokenAt(tree, head).xpos))
    return coordinationOf(tree, piece, opener, inside[0]);
  return nameOf(tree, piece, head, inside[0]);
}

/** "Ann and Bo Lind, who run a hotel": names or persons, of whom the clause passes over the nearer. */
const isOfPersons = (tree: Tree, head: number): boolean =>
  [head, ...dependents(tree, head, 'conj')].every((member) => {
    const { upos, lemma } = tokenAt(tree, member);
    const isKnown = dependents(tree, member, 'det', 'nmod:poss').length > 0;
    return upos === 'PROPN' || (isPersonNoun(lemma) && isKnown);
  });

/** Whether a clause's verb is told of one: "is", "has", "runs". */
const isOne = (tree: Tree, verb: readonly number[]): boolean =>
  verb.some(
    (token) =>
      /^(?:is|was|has|does)$/iu.test(tokenAt(tree, token).form) || tokenAt(tree, token).xpos === 'VBZ',
  );

/** The first member of the list that a noun is in, else the noun itself. */
function firstOf(tree: Tree, noun: number): number {
  const { deprel, head } = tokenAt(tree, noun);
  return deprel === 'conj' && head >= 0 ? head : noun;
}

function caseOf(tree: Tree, head: number): number {
  return dependents(tree, head, 'case').findLast((child) => child < head) ?? -1;
}

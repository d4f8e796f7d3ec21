import { isGivenName } from '../names/given-names';
import { isPersonNoun } from '../names/person-nouns';
import { childrenOf, dependent, dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { tokensOf, trimmed, type Piece } from './piece';
import { isModal, isPast, isPlural, isShare, isShareOfSeveral, subjectOf } from './predicate';

const CLAUSAL = /^(acl|advcl|appos|parataxis|conj|cc|list|dislocated|punct)/u;

/**
 * The words that name what a noun stands for, to be said again before a clause about it: its determiner, modifiers and
 * complements, without its preposition, clauses, appositions and brackets. They end before `before` where it is given.
 */
export function nameOf(tree: Tree, piece: Piece, head: number, before = tree.tokens.length): number[] {
  const held = tokensOf(piece);
  const leave = (child: number): boolean => {
    const { deprel } = tokenAt(tree, child);
    if (
      tokenAt(tree, child).head === head &&
      (deprel === 'case' || deprel === 'mark' || deprel === 'cc:preconj')
    )
      return true;
    if (tokenAt(tree, child).head === head && (deprel === 'cop' || /^(nsubj|aux|advcl|expl)/u.test(deprel)))
      return true;
    if (child < tokenAt(tree, child).head)
      return (
        tokenAt(tree, child).head === head &&
        (isTornTitle(tree, child) ||
          (!isDegree(tree, child) &&
            /^(cc|obl|advmod|punct|conj)/u.test(deprel) &&
            tokenAt(tree, child).upos !== 'ADJ' &&
            // "the 20-year-old"
            !(tree.tokens[child + 1]?.form ?? '').startsWith('-')))
      );
    return CLAUSAL.test(deprel) && !isTight(tree, child);
  };
  const tokens = yieldOf(tree, head, leave).filter((token) => token < before && held.has(token));
  return trimmed(tree, contiguousWith(tokens, head));
}

/** "almost half", "some 200", "only three": how nearly a number or a share is meant. */
const isDegree = (tree: Tree, child: number): boolean => {
  const { form, head } = tokenAt(tree, child);
  const { upos, lemma } = tokenAt(tree, head);
  return (
    DEGREE.test(form) && (upos === 'NUM' || isShare(lemma) || /^(?:all|none|every(?:body|one))$/u.test(lemma))
  );
};

const DEGREE =
  /^(?:almost|nearly|about|around|roughly|approximately|some|more|less|fewer|over|under|just|only|at|up|barely|hardly|scarcely|well|virtually|practically|exactly|precisely|fully)$/iu;

/** "Apple and pear grower Ida Roos": without its second half "Apple" would be a name's. */
const isTornTitle = (tree: Tree, child: number): boolean =>
  tokenAt(tree, child).deprel === 'nmod:desc' &&
  dependents(tree, child, 'conj').some((other) => other < tokenAt(tree, child).head && !isTight(tree, other));

/** The whole coordination that a noun opens ("Roos and Beck"). */
export function coordinationOf(
  tree: Tree,
  piece: Piece,
  head: number,
  before = tree.tokens.length,
): number[] {
  const held = tokensOf(piece);
  const others = dependents(tree, head, 'conj');
  const tokens = new Set([
    ...nameOf(tree, piece, head, before),
    ...others.flatMap((other) => [
      ...nameOf(tree, piece, other, before),
      ...dependents(tree, other, 'cc', 'punct'),
    ]),
  ]);
  return trimmed(
    tree,
    [...tokens].filter((token) => token < before && held.has(token)).sort((a, b) => a - b),
  );
}

/** A conj or appos inside a name ("Marks and Spencer", "the series Ally McBeal"): no comma, no verb. */
function isTight(tree: Tree, child: number): boolean {
  const { deprel } = tokenAt(tree, child);
  if (deprel === 'appos') return dependent(tree, child, 'punct') < 0 && tokenAt(tree, child).upos === 'PROPN';
  if (deprel === 'punct') return /^["“”'‘’-]$/u.test(tokenAt(tree, child).form);
  return (
    (deprel === 'conj' || deprel === 'cc') &&
    tokenAt(tree, tokenAt(tree, child).head).deprel !== 'root' &&
    isInner(tree, child)
  );
}

function isInner(tree: Tree, child: number): boolean {
  const top = tokenAt(tree, child).deprel === 'cc' ? tokenAt(tree, child).head : child;
  const first = tokenAt(tree, top).head;
  if (first >= 0 && tokenAt(tree, first).upos === 'PROPN' && tokenAt(tree, top).upos === 'NOUN') return false;
  return first >= 0 && /^(nmod|amod|compound|obl|det|appos)/u.test(tokenAt(tree, first).deprel);
}

/** The unbroken run around the head, punctuation and single left-out words bridged only to the left. */
function contiguousWith(tokens: readonly number[], head: number): number[] {
  const held = new Set(tokens);
  let last = head;
  while (held.has(last + 1)) last += 1;
  return tokens.filter((token) => token <= last);
}

/** The head of a name of several words, from any of them. */
export function nameHead(tree: Tree, token: number): number {
  const { deprel, head } = tokenAt(tree, token);
  const isPart = /^(flat|compound)/u.test(deprel) || (deprel === 'nmod:desc' && head < token);
  return isPart && head >= 0 && tokenAt(tree, head).upos === 'PROPN' ? nameHead(tree, head) : token;
}

/**
 * The noun that a clause beginning at `first` is about: the one that the tree gives if it agrees with the clause's verb
 * in number, else the nearest one before it that does. Attachment is what parsers get wrong most. Where the tree gives
 * none (−1), the word before is asked first.
 */
export function nounBefore(
  tree: Tree,
  hint: number,
  first: number,
  number: 'one' | 'several' | null,
): number {
  const given = nameHead(tree, hint < 0 ? Math.max(0, first - 1) : hint);
  const fits = (head: number): boolean =>
    number === null || (number === 'several') === isPlural(tree, head, first);
  // "beads from the Baltic and jars that held oil": without a comma it is the noun before.
  const near = tree.tokens[first - 1];
  const isComplement = dependent(tree, given, 'cop') >= 0 || given === tree.root;
  if (
    near?.upos === 'NOUN' &&
    near.deprel === 'conj' &&
    near.head === given &&
    fits(first - 1) &&
    !isComplement
  )
    return first - 1;
  if (isNominal(tree, given) && fits(given)) return given;
  let at = first - 1;
  while (at > 0 && tokenAt(tree, at).upos === 'PUNCT') at -= 1;
  const end = at;
  for (; at >= 0 && at !== tokenAt(tree, given).head; at = tokenAt(tree, at).head) {
    const ends = Math.max(...yieldOf(tree, at, (child) => child > end)) <= end;
    if (ends && isNominal(tree, at) && fits(at) && tokenAt(tree, at).upos !== 'PRON') return at;
  }
  const owner = nounAbove(tree, given);
  return owner >= 0 && fits(owner) ? owner : given;
}

/** "the head of the agency": the noun that another one belongs to as its "of"-phrase; −1 for none. */
function nounAbove(tree: Tree, noun: number): number {
  const { deprel, head } = tokenAt(tree, noun);
  return deprel === 'nmod' && head >= 0 && head < noun && isNominal(tree, head) ? head : -1;
}

/**
 * The noun that "who" or "which" stands for, where the nearer one cannot be meant and the one that it belongs to can: "the
 * head of the agency, who …", "the house of the poet, which …". Names may be either, and stay, except where somebody works:
 * "a geologist at Harrow University who …".
 */
export function ofKind(tree: Tree, noun: number, pronoun: string): number {
  const owner = nounAbove(tree, noun);
  if (/^who$/iu.test(pronoun)) {
    if (owner >= 0 && (isNamedOf(tree, noun, owner) || isWhereaboutsOf(tree, noun, owner))) return owner;
    return (
      namedInEvent(tree, noun) ??
      toldOfIn(tree, noun) ??
      (owner < 0 ? noun : byKind(tree, noun, owner, pronoun))
    );
  }
  return owner < 0 ? noun : byKind(tree, noun, owner, pronoun);
}

/** "the story of a gardener's daughter who …", "the fate of a clerk who …": of whom it is. */
export function toldOfIn(tree: Tree, noun: number): number | undefined {
  if (
    !/^(?:story|tale|legend|saga|account|history|fate|plight|life|case|portrait)$/u.test(
      tokenAt(tree, noun).lemma,
    )
  )
    return undefined;
  return dependents(tree, noun, 'nmod').find(
    (person) =>
      person > noun &&
      isPersonNoun(tokenAt(tree, person).lemma) &&
      dependents(tree, person, 'case').some((word) => /^of$/iu.test(tokenAt(tree, word).form)),
  );
}

function byKind(tree: Tree, noun: number, owner: number, pronoun: string): number {
  if (tokenAt(tree, noun).upos !== 'NOUN' || tokenAt(tree, owner).upos !== 'NOUN') return noun;
  const isPerson = (token: number): boolean => isPersonNoun(tokenAt(tree, token).lemma);
  const wanted = /^(who|whom)$/iu.test(pronoun) ? true : /^which$/iu.test(pronoun) ? false : null;
  return wanted !== null && isPerson(noun) !== wanted && isPerson(owner) === wanted ? owner : noun;
}

/** "Nina Park of Holborn Securities, who …": of two names the first is the person's. */
function isNamedOf(tree: Tree, noun: number, owner: number): boolean {
  const isName = (token: number): boolean => tokenAt(tree, token).upos === 'PROPN';
  return (
    isName(noun) &&
    isName(owner) &&
    dependents(tree, noun, 'case').some((word) => /^(of|from|at)$/iu.test(tokenAt(tree, word).form))
  );
}

/** "a geologist at Harrow University", "a researcher in Lagos": the name says where the person is. */
function isWhereaboutsOf(tree: Tree, noun: number, owner: number): boolean {
  const { upos, lemma } = tokenAt(tree, owner);
  return (
    tokenAt(tree, noun).upos === 'PROPN' &&
    upos === 'NOUN' &&
    isPersonNoun(lemma) &&
    dependents(tree, noun, 'case').some((word) => {
      const { form } = tokenAt(tree, word);
      // "the people of Ostrey, who", not "the friends of Beck"
      const isOf =
        /^of$/iu.test(form) && /^(people|resident|inhabitant|citizen|voter|native|villager)$/u.test(lemma);
      return isOf || /^(at|in|from)$/iu.test(form);
    })
  );
}

/** What happens to somebody or is done by them, which "who" never means. */
const HAPPENING =
  /^(arrival|departure|return|introduction|appointment|election|dismissal|sacking|removal|replacement|arrest|release|signing|loss|death|birth|murder|killing|trial|conviction|resignation|retirement|absence|presence|promotion|nomination|selection|transfer|injury|help|support)$/iu;

/** "until the arrival of Tamsin, who …": the name right before the pronoun; null where the noun is no event. */
function namedInEvent(tree: Tree, noun: number): number | null {
  if (tokenAt(tree, noun).upos !== 'NOUN' || !HAPPENING.test(tokenAt(tree, noun).lemma)) return null;
  const named = dependents(tree, noun, 'nmod').filter((child) => {
    const end = yieldOf(tree, child).at(-1)! + 1;
    const next = tree.tokens[end]?.form === ',' ? end + 1 : end;
    return tokenAt(tree, child).upos === 'PROPN' && /^who$/iu.test(tree.tokens[next]?.form ?? '');
  });
  return named[0] ?? null;
}

/** Whether a noun phrase speaks of things not yet known: "a dam", "two men", bare "settlers". */
export function isIndefinite(tree: Tree, head: number): boolean {
  const { upos } = tokenAt(tree, head);
  if (upos !== 'NOUN') return false;
  const determiners = childrenOf(tree, head).filter((child) =>
    /^(det|nmod:poss|nummod)/u.test(tokenAt(tree, child).deprel),
  );
  const forms = determiners.map((child) => tokenAt(tree, child).form.toLowerCase());
  if (forms.length === 0) {
    const { deprel, head: first } = tokenAt(tree, head);
    // "an author and former mayor": the article speaks for both.
    return (
      isPlural(tree, head) || (deprel === 'conj' && first >= 0 && first < head && isIndefinite(tree, first))
    );
  }
  return determiners.every(
    (child, index) =>
      tokenAt(tree, child).deprel === 'nummod' ||
      ['a', 'an', 'some', 'another', 'several', 'many'].includes(forms[index] ?? ''),
  );
}

/**
 * Whether a clause that is not set off picks a kind out rather than telling of things that there are: "drivers who ignore
 * the signs", "people who could no longer count", "the one who turns off the lights".
 */
export function picksKind(tree: Tree, head: number, clause: number): boolean {
  if (/^(one|ones|those|anyone|everyone|someone|nobody|thing|things)$/iu.test(tokenAt(tree, head).form))
    return true;
  const isBare = childrenOf(tree, head).every(
    (child) => child > head || !/^(det|nmod:poss|nummod)/u.test(tokenAt(tree, child).deprel),
  );
  const isTold = isPast(tree, clause) && !isModal(tree, clause);
  return tokenAt(tree, head).upos === 'NOUN' && isPlural(tree, head) && isBare && !isTold;
}

/** Whether a noun phrase names somebody: a pronoun for people, a person noun, a given name or a name after a title. */
export function isPersonal(tree: Tree, head: number): boolean {
  const { upos, form, lemma } = tokenAt(tree, head);
  if (upos === 'PRON') return /^(he|she|they|we|i|you|who)$/iu.test(form);
  if (upos === 'NOUN') return isPersonNoun(lemma);
  return (
    isGivenName(form) ||
    dependents(tree, head, 'nmod:desc').some((role) => isPersonNoun(tokenAt(tree, role).lemma.toLowerCase()))
  );
}

/** Whether a token heads a noun phrase that can carry a claim of its own: a noun or a name. */
export function isNominal(tree: Tree, token: number): boolean {
  const { upos, deprel } = tokenAt(tree, token);
  if (/^(NOUN|PROPN|NUM|PRON|SYM)$/u.test(upos)) return true;
  return (
    upos === 'ADJ' &&
    /^(nsubj|obj|obl|nmod|appos)/u.test(deprel) &&
    dependents(tree, token, 'det', 'nmod').length > 0
  );
}

/** The verb "be" that fits a noun phrase: told as past or present, of one or of several. */
export function copulaFor(tree: Tree, head: number, past: boolean, named: readonly number[] = []): string {
  const several = named.some(
    (token) => tokenAt(tree, token).deprel === 'conj' && tokenAt(tree, token).head === head,
  );
  const plural =
    several ||
    /^NNP?S$/u.test(tokenAt(tree, head).xpos) ||
    isShareOfSeveral(tree, head) ||
    /^(they|we|these|those)$/iu.test(tokenAt(tree, head).form);
  if (past) return plural ? 'were' : 'was';
  return plural ? 'are' : 'is';
}

/** The tokens that a piece has as its subject: the ones a rule put in, or those of the tree, without asides. */
export function subjectTokens(tree: Tree, piece: Piece, predicate = piece.predicate): number[] {
  if (piece.subject && predicate === piece.predicate) return [...piece.subject];
  const subject = subjectOf(tree, predicate);
  if (subject < 0) return [];
  if (!isNominal(tree, subject)) {
    const held = tokensOf(piece);
    return yieldOf(tree, subject).filter((token) => held.has(token));
  }
  return [...coordinationOf(tree, piece, subject), ...whichOnes(tree, piece, subject)];
}

/** "Pups that were kept in the dark": the clause that says which of several are meant, where it ends the subject. */
function whichOnes(tree: Tree, piece: Piece, subject: number): number[] {
  if (!/^NNP?S$/u.test(tokenAt(tree, subject).xpos) || dependents(tree, subject, 'conj', 'appos').length > 0)
    return [];
  const held = tokensOf(piece);
  const name = nameOf(tree, piece, subject);
  const clause = dependents(tree, subject, 'acl').find((child) => child > subject);
  if (clause === undefined) return [];
  const words = trimmed(
    tree,
    yieldOf(tree, clause).filter((token) => held.has(token)),
  );
  // "Hens that were fed late laid …": an adverb between two verbs may be of either.
  if (words.length > 0 && tree.tokens[words.at(-1)! + 1]?.upos === 'ADV') words.push(words.at(-1)! + 1);
  const isTight = words[0] === (name.at(-1) ?? subject) + 1;
  return isTight && words.every((token, place) => token === words[0]! + place) ? words : [];
}

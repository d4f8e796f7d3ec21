import type { Token } from '../../language/parsed';
import { isSpeakingNoun } from '../claimants/can-speak';
import { isKnownFirm } from '../names/bodies';
import { isPersonNoun } from '../names/person-nouns';
import { isIntent } from './mend';
import { isNamedNext } from './named-next';
import { dependents, firstWordOf, lastWordOf, tokenAt, yieldOf, type Tree } from './tree';

/**
 * "the authors state", "tanks leak", "because gas cost it twice as much": a noun with a subject that it agrees with as a
 * verb does, or with an object pronoun straight after it, is a verb.
 */
export function wakeVerb(tree: Tree): readonly Token[] {
  const subjects = new Map<number, number>();
  for (const [verb, { upos }] of tree.tokens.entries()) {
    if (upos !== 'NOUN' || dependents(tree, verb, 'cop', 'aux', 'det', 'case', 'nummod').length > 0) continue;
    const subject = subjectBefore(tree, verb);
    if (
      subject >= 0 &&
      (agrees(tree, subject, verb) ||
        says(tree, subject, verb) ||
        takesPronoun(tree, verb) ||
        intends(tree, subject, verb))
    )
      subjects.set(verb, subject);
  }
  if (subjects.size === 0) return tree.tokens;
  return tree.tokens.map((own, index) => {
    if (subjects.has(index))
      return { ...own, upos: 'VERB', xpos: tenseOf(own), deprel: clauseOf(tree, index) };
    const subject = subjects.get(own.head) ?? -1;
    if (subject >= 0 && index > own.head && own.deprel === 'acl') return { ...own, deprel: 'xcomp' };
    if (index === subject) return { ...own, deprel: 'nsubj' };
    const isOfSubject = index < subject && /^(det|amod|compound|nummod|nmod)/u.test(own.deprel);
    return isOfSubject ? { ...own, head: subject } : own;
  });
}

/** The noun straight before that the tree takes for its subject, or for the first half of its name. */
function subjectBefore(tree: Tree, verb: number): number {
  const before = tree.tokens[verb - 1];
  if (before?.head !== verb || !/^(NOUN|PROPN)$/u.test(before.upos)) return -1;
  return /^(nsubj|compound)$/u.test(before.deprel) ? verb - 1 : -1;
}

/** A plural before a bare form that ends its clause or goes on with a preposition: as a name it would be "tank leak". */
function agrees(tree: Tree, subject: number, verb: number): boolean {
  const [one, other] = [tokenAt(tree, subject), tokenAt(tree, verb)];
  if (one.xpos !== 'NNS' || other.xpos !== 'NN' || other.form.endsWith('s')) return false;
  if (isNamedNext(tree, verb)) return false;
  const next = tree.tokens[verb + 1];
  const isEnd = next === undefined || /^(PUNCT|CCONJ)$/u.test(next.upos);
  const isClause = one.deprel === 'nsubj' || opensClause(tree, firstOf(tree, subject, verb));
  return isClause && (isEnd || (one.deprel === 'nsubj' && next.upos === 'ADP'));
}

/** The first word of a noun's phrase, words that the tree hangs on the verb after it included. */
function firstOf(tree: Tree, subject: number, verb: number): number {
  return Math.min(
    firstWordOf(tree, subject),
    ...tree.tokens.flatMap((own, index) =>
      own.head === verb && index < subject && own.upos !== 'PUNCT' ? [index] : [],
    ),
  );
}

/** Where a clause can begin: the sentence, a quotation, after a comma and after "and". */
function opensClause(tree: Tree, first: number): boolean {
  return first === 0 || /^(PUNCT|CCONJ)$/u.test(tokenAt(tree, first - 1).upos);
}

/** "Shares drop; tile maker plans to close a factory": what looks like a plural, where a clause begins, before an infinitive. */
function intends(tree: Tree, subject: number, verb: number): boolean {
  const first = firstOf(tree, subject, verb);
  const [one, other, next] = [tokenAt(tree, subject), tokenAt(tree, verb), tree.tokens[verb + 1]];
  const isOpening = first > 0 && (/^[;:]$/u.test(tokenAt(tree, first - 1).form) || isSaid(tree, first - 1));
  return isOpening && isIntent(other.form) && /^NNP?$/u.test(one.xpos) && next?.xpos === 'TO';
}

const SAYS =
  /^(cautions|claims|reports|notes|states|estimates|figures|forecasts|projects|concludes|counters|complains|contends|alleges|charges|warns|insists|maintains|hopes|fears|doubts|vows|guesses|rules|finds|shows)$/u;

/** "Dr Amis cautions that …": a singular before what looks like a plural, at the top of the sentence, with its clause after it. */
function says(tree: Tree, subject: number, verb: number): boolean {
  const { xpos } = tokenAt(tree, subject);
  const { form, deprel, xpos: own } = tokenAt(tree, verb);
  if (deprel !== 'root' || own !== 'NNS' || !SAYS.test(form) || !/^NNP?$/u.test(xpos)) return false;
  return /^that$/iu.test(tree.tokens[verb + 1]?.form ?? '');
}

/** "said Orlan plans to sell": after a bare verb of saying that takes no thing for its object. */
function isSaid(tree: Tree, token: number): boolean {
  const { lemma, xpos } = tokenAt(tree, token);
  return (
    /^(say|think|believe|know|add|insist|argue|warn|hope|claim)$/u.test(lemma) && /^VB[DZP]$/u.test(xpos)
  );
}

function takesPronoun(tree: Tree, verb: number): boolean {
  const next = tree.tokens[verb + 1];
  return (
    next?.head === verb &&
    next.xpos === 'PRP' &&
    /^(it|him|her|them|us|me)$/iu.test(next.form) &&
    dependents(tree, verb, 'mark').some((mark) =>
      /^(because|although|though|while|when|since|after)$/iu.test(tokenAt(tree, mark).form),
    )
  );
}

/** "cost", "cut", "hit" are a past tense as they stand; what else looks like a noun is a present. */
function tenseOf({ form, xpos }: Token): string {
  if (/^(cost|cut|hit|put|set|shut|hurt|let|spread|bet|bid|cast|split)$/iu.test(form)) return 'VBD';
  return xpos === 'NNS' ? 'VBZ' : 'VBP';
}

/** The relation of a clause where the noun had one of a noun. */
function clauseOf(tree: Tree, verb: number): string {
  const { deprel, head } = tokenAt(tree, verb);
  if (deprel === 'obj' && isSaid(tree, head)) return 'ccomp';
  return /^(root|ccomp|conj|advcl|parataxis|acl)/u.test(deprel) ? deprel : 'parataxis';
}

/** "said Per Aune": what looks like a preposition, but has a capital inside the sentence, is the first half of a name. */
export function nameCapital(tree: Tree): readonly Token[] {
  for (const [first, { upos, form, head, deprel }] of tree.tokens.entries()) {
    const name = tree.tokens[head];
    if (upos !== 'ADP' || deprel !== 'case' || head !== first + 1 || name?.upos !== 'PROPN') continue;
    if (!/^\p{Lu}\p{Ll}/u.test(form) || !/^\p{Ll}/u.test(tree.tokens[first - 1]?.form ?? '')) continue;
    const verb = name.head;
    const isSubject =
      name.deprel.startsWith('obl') &&
      verb >= 0 &&
      dependents(tree, verb, 'nsubj', 'csubj', 'expl').length === 0;
    return tree.tokens.map((own, index) => {
      if (index === first)
        return { ...own, upos: 'PROPN', xpos: 'NNP', head: verb, deprel: isSubject ? 'nsubj' : name.deprel };
      if (index === first + 1) return { ...own, head: first, deprel: 'flat' };
      return own.head === first + 1 ? { ...own, head: first } : own;
    });
  }
  return tree.tokens;
}

/** "Hale Shipping", "Orsted Lines": what looks like a common noun, but has a capital inside a name, is the name's last word. */
export function nameLast(tree: Tree): readonly Token[] {
  if (isTitle(tree)) return tree.tokens;
  return tree.tokens.map((token, last) => {
    const { upos, xpos, form, lemma } = token;
    const before = tree.tokens[last - 1];
    if (upos !== 'NOUN' || !/^\p{Lu}\p{Ll}{2}/u.test(form) || isPersonNoun(lemma.toLowerCase())) return token;
    const isName = before?.upos === 'PROPN' && before.head === last && before.deprel === 'compound';
    if (!isName || !/^\p{Lu}\p{Ll}/u.test(before.form)) return token;
    return { ...token, upos: 'PROPN', xpos: xpos === 'NNS' ? 'NNPS' : 'NNP', lemma: form };
  });
}

/** Whether every verb, noun and adjective has a capital, as in a headline. */
function isTitle(tree: Tree): boolean {
  return tree.tokens.every(({ form, upos }) => !/^(NOUN|VERB|ADJ)$/u.test(upos) || !/^\p{Ll}/u.test(form));
}

/** "The Fed signalled …": a word with a capital inside a sentence, after "the" and straight before its verb, is a name. */
export function nameSubject(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    const verb = index + 1;
    if (!/^VB[DNP]?$/u.test(token.xpos) || index === 0 || token.head !== verb || token.deprel !== 'amod')
      return token;
    if (!/^\p{Lu}\p{Ll}/u.test(token.form) || !/^the$/iu.test(tokenAt(tree, index - 1).form)) return token;
    const { xpos, form } = tokenAt(tree, verb);
    const isVerb =
      /^(VB[DZ]|MD)$/u.test(xpos) && /^\p{Ll}/u.test(form) && dependents(tree, verb, 'nsubj').length === 0;
    return isVerb ? { ...token, upos: 'PROPN', xpos: 'NNP', deprel: 'nsubj' } : token;
  });
}

/**
 * "Ford said …", "Shell's farms lost money": what looks like a common noun, but opens the sentence without an article and
 * is a known firm, or said, told or announced something though its kind says nothing, is a name.
 */
export function nameOpening(tree: Tree): readonly Token[] {
  const [first] = tree.tokens;
  if (first?.upos !== 'NOUN' || first.xpos !== 'NN' || first.head < 0 || isTitle(tree)) return tree.tokens;
  if (
    !/^\p{Lu}\p{Ll}/u.test(first.form) ||
    dependents(tree, 0, 'compound', 'nmod', 'amod', 'conj').length > 0
  )
    return tree.tokens;
  const { lemma, xpos, upos } = tokenAt(tree, first.head);
  const isSubject = first.deprel.startsWith('nsubj') && upos === 'VERB';
  const isKnown = isKnownFirm(first.form) && (isSubject || first.deprel === 'nmod:poss');
  const speaks = isSubject && xpos === 'VBD' && /^(?:say|tell|announce)$/u.test(lemma) && first.head <= 2;
  if (!isKnown && !(speaks && !isSpeakingNoun(first.lemma.toLowerCase()) && !SPOKEN_OF.test(first.form)))
    return tree.tokens;
  return tree.tokens.map((own, index) =>
    index === 0 ? { ...own, upos: 'PROPN', xpos: 'NNP', lemma: own.form } : own,
  );
}

/** Nouns without an article that are told to say something, and are nobody's name. */
const SPOKEN_OF =
  /^(?:management|leadership|prosecution|defence|defense|counsel|opposition|law|legend|tradition|research|evidence|analysis|rumour|rumor|guidance|advice|history|science|everyone|everybody|police|staff|intelligence|parliament|congress|court|church|labour|labor|mum|mom|dad|grandma|grandpa|mother|father|granny)$/iu;

/** "lost her home, her marriage and her name": before "home" and another such phrase "her" is an owner, no object. */
export function ownHome(tree: Tree): readonly Token[] {
  for (const [owner, { form, head, deprel }] of tree.tokens.entries()) {
    const home = owner + 1;
    if (deprel !== 'obj' || !/^her$/iu.test(form) || !/^home$/u.test(tree.tokens[home]?.form ?? '')) continue;
    const others = dependents(tree, head, 'conj').filter(
      (other) =>
        other > home &&
        tokenAt(tree, other).upos === 'NOUN' &&
        dependents(tree, other, 'cop', 'nsubj').length === 0,
    );
    if (others.length === 0 || tokenAt(tree, home).head !== head) continue;
    return tree.tokens.map((own, index) => {
      if (index === owner) return { ...own, xpos: 'PRP$', head: home, deprel: 'nmod:poss' };
      if (index === home) return { ...own, upos: 'NOUN', xpos: 'NN', deprel: 'obj' };
      return others.includes(index) ? { ...own, head: home } : own;
    });
  }
  return tree.tokens;
}

/**
 * "Norra's chief executive, Ida Roos, told reporters": what looks like an adjective, but is owned and is a subject, is a
 * noun, and a name between commas right behind it is its apposition.
 */
export function nameRole(tree: Tree): readonly Token[] {
  for (const [role, { upos, deprel }] of tree.tokens.entries()) {
    if (upos !== 'ADJ' || !/^(nsubj|obj|obl)/u.test(deprel)) continue;
    if (dependents(tree, role, 'nmod:poss').length === 0 || tree.tokens[role + 1]?.form !== ',') continue;
    const name = role + 2;
    const isName = tree.tokens[name]?.upos === 'PROPN' && tree.tokens[name].head === role;
    if (!isName || tree.tokens[lastWordOf(tree, name) + 1]?.form !== ',') continue;
    return tree.tokens.map((own, index) => {
      if (index === role) return { ...own, upos: 'NOUN', xpos: 'NN' };
      return index === name ? { ...own, deprel: 'appos' } : own;
    });
  }
  return tree.tokens;
}

/**
 * "Advanced assisted driving functions could help": a past form at the top, whose subject is an adjective, before the
 * subject of a clause below it, only describes that subject.
 */
export function describeSubject(tree: Tree): readonly Token[] {
  const { root } = tree;
  const [before, top] = [tree.tokens[root - 1], tree.tokens[root]];
  if (root !== 1 || !/^VB[DN]$/u.test(top?.xpos ?? '')) return tree.tokens;
  if (!/^(ADJ|VERB)$/u.test(before?.upos ?? '') || before?.deprel !== 'nsubj') return tree.tokens;
  const verb = yieldOf(tree, root).find(
    (token) => tokenAt(tree, token).deprel === 'ccomp' && dependents(tree, token, 'aux', 'cop').length > 0,
  );
  const subject = verb === undefined ? -1 : (dependents(tree, verb, 'nsubj')[0] ?? -1);
  if (verb === undefined || subject < root || subject > verb) return tree.tokens;
  const between = tree.tokens.slice(root + 1, subject);
  if (between.some(({ upos }) => !/^(ADJ|VERB|NOUN|PROPN)$/u.test(upos))) return tree.tokens;
  return tree.tokens.map((own, index) => {
    if (index === verb) return { ...own, head: -1, deprel: 'root' };
    if (index < subject) return { ...own, head: subject, deprel: own.upos === 'NOUN' ? 'compound' : 'amod' };
    return own.head === root || (own.head < subject && index > verb) ? { ...own, head: verb } : own;
  });
}

/** "an official said": a word for a person that is a verb's subject after "a" is a noun, not an adjective. */
export function nameOfficial(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (token.xpos !== 'JJ' || !token.deprel.startsWith('nsubj') || !isPersonNoun(token.lemma.toLowerCase()))
      return token;
    const hasArticle = dependents(tree, index, 'det').some((child) =>
      /^(?:an?|the|one|another)$/iu.test(tokenAt(tree, child).form),
    );
    return hasArticle ? { ...token, upos: 'NOUN', xpos: 'NN' } : token;
  });
}

const TRACING = /^(?:attribute|ascribe)$/u;
/** Adjectives that are verbs too. */
const ADJECTIVE_TOO = /^(?:lower|slow|cool|warm|dry|clean|clear|open|empty|tense)$/u;

/** "attributed the decline to lower oil prices": what something is traced back to is a thing, and no infinitive. */
export function traceToThing(tree: Tree): readonly Token[] {
  const to = tree.tokens.findIndex(({ xpos, head }, index) => xpos === 'TO' && head === index + 1);
  const word = to + 1;
  const traced = tree.tokens[word];
  if (to < 2 || traced?.xpos !== 'VB') return tree.tokens;
  const above = [traced.head, tree.tokens[traced.head]?.head ?? -1];
  const verb = above.find((index) => TRACING.test(tree.tokens[index]?.lemma ?? ''));
  const thing = dependents(tree, word, 'obj').find((index) => index > word);
  if (verb === undefined || verb > to || thing === undefined) return tree.tokens;
  const isAdjective = ADJECTIVE_TOO.test(traced.lemma);
  return tree.tokens.map((token, index) => {
    if (index === to) return { ...token, upos: 'ADP', xpos: 'IN', head: thing, deprel: 'case' };
    if (index === thing) return { ...token, head: verb, deprel: 'obl' };
    if (index !== word) return token.head === word ? { ...token, head: thing } : token;
    return isAdjective
      ? { ...token, upos: 'ADJ', xpos: token.form === 'lower' ? 'JJR' : 'JJ', head: thing, deprel: 'amod' }
      : { ...token, upos: 'NOUN', xpos: 'NN', head: thing, deprel: 'compound' };
  });
}

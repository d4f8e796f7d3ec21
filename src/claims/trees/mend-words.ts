import type { Token } from '../../language/parsed';
import { isSpeakingNoun } from '../claimants/can-speak';
import { isKnownFirm } from '../names/bodies';
import { isPersonNoun } from '../names/person-nouns';
import { dependents, tokenAt, type Tree } from './tree';

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

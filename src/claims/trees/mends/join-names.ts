import type { Token } from '../../../language/parsed';
import { isBodyWord, isKnownFirm } from '../../names/bodies';
import { isPersonNoun } from '../../names/person-nouns';
import { childrenOf, dependents, firstWordOf, isUnder, tokenAt, type Tree } from '../tree';

/** "Ben-Ami", "Mary-Ann Doyle": the halves of a name with a hyphen are one name, whatever the tree hangs them on. */
export function joinHyphens(tree: Tree): readonly Token[] {
  const heads = new Map<number, number>();
  const hyphens = new Set<number>();
  for (const [hyphen, { form }] of tree.tokens.entries()) {
    if (form !== '-' || !isInName(tree, hyphen)) continue;
    const [left, right] = [hyphen - 1, hyphen + 1];
    hyphens.add(hyphen);
    heads.set(hyphen, right);
    if (isUnder(tree, left, right) || isOneName(tree, left, right)) continue;
    const head = topOf(tree, left);
    heads.set(right, head);
    for (const child of childrenOf(tree, right)) if (child > right) heads.set(child, head);
  }
  if (hyphens.size === 0) return tree.tokens;
  return tree.tokens.map((token, index) => {
    const head = heads.get(index) ?? token.head;
    if (hyphens.has(index)) return { ...token, head, xpos: 'HYPH' };
    if (token.upos === 'VERB' && hyphens.has(index + 1)) {
      const { head: above, deprel } = tokenAt(tree, index + 2);
      const isAside = above === token.head && deprel === 'appos';
      return { ...token, head, upos: 'PROPN', xpos: 'NNP', deprel: isAside ? deprel : token.deprel };
    }
    if (token.upos === 'NOUN' && (hyphens.has(index - 1) || hyphens.has(index + 1)))
      return { ...token, head, upos: 'PROPN', xpos: 'NNP' };
    return heads.has(index) && hyphens.has(index - 1)
      ? { ...token, head, deprel: 'flat' }
      : { ...token, head };
  });
}

/** A hyphen without spaces between two words of a name. */
function isInName(tree: Tree, hyphen: number): boolean {
  const [left, own, right] = [tree.tokens[hyphen - 1], tree.tokens[hyphen], tree.tokens[hyphen + 1]];
  if (!left || !own || !right || left.end !== own.start || own.end !== right.start) return false;
  const isName = ({ upos, form }: Token): boolean =>
    /^(PROPN|NOUN)$/u.test(upos) && /^\p{Lu}\p{L}/u.test(form);
  // "Rolls-Royce": what looks like a verb, but has a capital inside the sentence.
  const isLeft = isName(left) || (left.upos === 'VERB' && hyphen > 1 && /^\p{Lu}\p{L}/u.test(left.form));
  return isLeft && isName(right) && (left.upos === 'PROPN' || right.upos === 'PROPN');
}

/** Whether both hang on the same word of their name. */
function isOneName(tree: Tree, left: number, right: number): boolean {
  const [one, other] = [tokenAt(tree, left), tokenAt(tree, right)];
  return (
    one.head === other.head && /^(flat|compound)/u.test(one.deprel) && /^(flat|compound)/u.test(other.deprel)
  );
}

/** The first word of the name that a word is part of. */
function topOf(tree: Tree, word: number): number {
  const { deprel, head } = tokenAt(tree, word);
  const isPart =
    deprel.startsWith('flat') && head >= 0 && head < word && tokenAt(tree, head).upos === 'PROPN';
  return isPart ? topOf(tree, head) : word;
}

/** "Trask & Boyle": two names with "&" between them are one. */
export function joinPartners(tree: Tree): readonly Token[] {
  const heads = new Map<number, number>();
  for (const [sign, { form }] of tree.tokens.entries()) {
    const [left, right] = [tree.tokens[sign - 1], tree.tokens[sign + 1]];
    if (form !== '&' || left?.upos !== 'PROPN' || right?.upos !== 'PROPN') continue;
    const other = dependents(tree, topOf(tree, sign - 1), 'conj').find((child) => child > sign);
    if (other === undefined || firstWordOf(tree, other) < sign) continue;
    const head = topOf(tree, sign - 1);
    for (const part of [sign, other, ...dependents(tree, other, 'flat')]) heads.set(part, head);
  }
  if (heads.size === 0) return tree.tokens;
  return tree.tokens.map((token, index) => {
    const head = heads.get(index);
    return head === undefined ? token : { ...token, head, deprel: 'flat' };
  });
}

/** "said Per Aune": what looks like a preposition, but has a capital inside the sentence, is the first half of a name. */
export function nameCapital(tree: Tree): readonly Token[] {
  for (const [first, { upos, form, head, deprel }] of tree.tokens.entries()) {
    const name = tree.tokens[head];
    if (upos !== 'ADP' || deprel !== 'case' || head !== first + 1 || name?.upos !== 'PROPN') continue;
    // "Per Aune, 61, sold the farm" opens with a name where nothing else is the subject
    const isOpening = first === 0 && form === 'Per';
    if (!isOpening && (!/^\p{Lu}\p{Ll}/u.test(form) || !/^\p{Ll}/u.test(tree.tokens[first - 1]?.form ?? '')))
      continue;
    const verb = name.head;
    const isSubject =
      name.deprel.startsWith('obl') &&
      verb >= 0 &&
      dependents(tree, verb, 'nsubj', 'csubj', 'expl').length === 0;
    if (isOpening && !isSubject && !name.deprel.startsWith('nsubj')) continue;
    return tree.tokens.map((own, index) => {
      if (index === first)
        return { ...own, upos: 'PROPN', xpos: 'NNP', head: verb, deprel: isSubject ? 'nsubj' : name.deprel };
      if (index === first + 1) return { ...own, head: first, deprel: 'flat' };
      return own.head === first + 1 ? { ...own, head: first } : own;
    });
  }
  return tree.tokens;
}

/** "Analyst Piers Holt": what looks like a plural between a role and a name, but has a capital, is the first half of the name. */
export function nameGiven(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, first) => {
    const family = tree.tokens[first + 1];
    if (first === 0 || token.upos !== 'NOUN' || family?.upos !== 'PROPN') {
      const given = tree.tokens[first - 1];
      const isFamily =
        first > 1 && token.head === first - 1 && given !== undefined && isGiven(tree, first - 1);
      return isFamily ? { ...token, deprel: 'flat' } : token;
    }
    return isGiven(tree, first) ? { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.form } : token;
  });
}

function isGiven(tree: Tree, first: number): boolean {
  const { upos, form } = tokenAt(tree, first);
  const family = tree.tokens[first + 1];
  return (
    first > 0 &&
    upos === 'NOUN' &&
    /^\p{Lu}\p{Ll}/u.test(form) &&
    family?.upos === 'PROPN' &&
    family.head === first &&
    /^(appos|flat)$/u.test(family.deprel) &&
    !isPersonNoun(tokenAt(tree, first).lemma.toLowerCase())
  );
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
 * "Ford said …", "Shell's farms lost money", "Siemens lost …": what looks like a common noun, but opens the sentence without an article and
 * is a known firm, or said, told or announced something though its kind says nothing, is a name.
 */
export function nameOpening(tree: Tree): readonly Token[] {
  const [first] = tree.tokens;
  if (first?.upos !== 'NOUN' || first.head < 0 || isTitle(tree)) return tree.tokens;
  if (first.xpos !== 'NN' && !isKnownFirm(first.form)) return tree.tokens;
  if (
    !/^\p{Lu}\p{Ll}/u.test(first.form) ||
    dependents(tree, 0, 'compound', 'nmod', 'amod', 'conj').length > 0
  )
    return tree.tokens;
  const { lemma, xpos, upos } = tokenAt(tree, first.head);
  const isSubject = first.deprel.startsWith('nsubj') && upos === 'VERB';
  const isKnown = isKnownFirm(first.form) && (isSubject || first.deprel === 'nmod:poss');
  const speaks = isSubject && xpos === 'VBD' && /^(?:say|tell|announce)$/u.test(lemma) && first.head <= 2;
  if (!isKnown && !(speaks && !isSomebody(first.lemma.toLowerCase()) && !SPOKEN_OF.test(first.form)))
    return tree.tokens;
  return tree.tokens.map((own, index) =>
    index === 0 ? { ...own, upos: 'PROPN', xpos: 'NNP', lemma: own.form } : own,
  );
}

/** A person or a body by kind: "chairman", "police". */
const isSomebody = (lemma: string): boolean => isPersonNoun(lemma) || isBodyWord(lemma);

/** Nouns without an article that are told to say something, and are nobody's name. */
const SPOKEN_OF =
  /^(?:management|leadership|report|study|prosecution|defence|defense|counsel|opposition|law|legend|tradition|research|evidence|analysis|rumour|rumor|guidance|advice|history|science|everyone|everybody|staff|intelligence|labour|labor|mum|mom|dad|grandma|grandpa|mother|father|granny)$/iu;

import type { Token } from '../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../clauses/predicate';
import { isPersonNoun } from '../names/person-nouns';
import {
  childrenOf,
  dependents,
  firstWordOf,
  isUnder,
  lastWordOf,
  tokenAt,
  yieldOf,
  type Tree,
} from './tree';

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

/**
 * "offloads loss-making unit, clearing the path": a participle that a hyphen joins to the word before it says what kind of thing
 * the noun after it is; what follows the comma is the verb's.
 */
export function describeByHyphen(tree: Tree): readonly Token[] {
  for (const [participle, { deprel, head, xpos }] of tree.tokens.entries()) {
    if (!/^VB[GN]$/u.test(xpos) || !/^(ccomp|xcomp)$/u.test(deprel) || head < 0 || head > participle)
      continue;
    const [noun] = dependents(tree, participle, 'obj');
    if (noun === undefined || firstWordOf(tree, noun) !== participle + 1 || !isHyphened(tree, participle))
      continue;
    const after = childrenOf(tree, participle).filter((child) => child > noun);
    const [first, ...rest] = after.filter(
      (child) => tokenAt(tree, child).deprel === 'conj' && tokenAt(tree, child).xpos === 'VBG',
    );
    return tree.tokens.map((token, index) => {
      if (index === participle) return { ...token, head: noun, deprel: 'amod' };
      if (index === noun) return { ...token, head, deprel: 'obj' };
      if (index === first) return { ...token, head, deprel: 'advcl' };
      if (rest.includes(index)) return { ...token, head: first! };
      return after.includes(index) ? { ...token, head } : token;
    });
  }
  return tree.tokens;
}

/** Whether a hyphen without spaces stands between a word and the one before it. */
function isHyphened(tree: Tree, word: number): boolean {
  const [left, hyphen, own] = [tree.tokens[word - 2], tree.tokens[word - 1], tree.tokens[word]];
  return hyphen?.form === '-' && left?.end === hyphen.start && hyphen.end === own?.start;
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

/** The first word of the name that a word is part of. */
function topOf(tree: Tree, word: number): number {
  const { deprel, head } = tokenAt(tree, word);
  const isPart =
    deprel.startsWith('flat') && head >= 0 && head < word && tokenAt(tree, head).upos === 'PROPN';
  return isPart ? topOf(tree, head) : word;
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

/**
 * "of a charity which fed and clothed families": what "and" joins to the verb straight before it, in the same form, is
 * joined to that verb, not to one further up.
 */
export function joinNext(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, upos, xpos } = token;
    if (deprel !== 'conj' || upos !== 'VERB' || head < 0 || subjectOf(tree, verb) >= 0) return token;
    const before = verb - 2;
    if (before <= head || tree.tokens[verb - 1]?.upos !== 'CCONJ') return token;
    const next = tokenAt(tree, before);
    const isAlike = next.upos === 'VERB' && next.xpos === xpos && next.deprel === 'acl:relcl';
    const subject = subjectOf(tree, before);
    // "the day the bridge opened and died": with a subject of its own the clause ends before "and".
    const isPronoun = subject >= 0 && tokenAt(tree, subject).xpos.startsWith('W');
    return isAlike && isPronoun && dependents(tree, verb, 'aux', 'mark').length === 0
      ? { ...token, head: before }
      : token;
  });
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

/** "with the interior minister, Oana Stoica, promised": a name between commas right after an office is its holder's. */
export function joinHolder(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, name) => {
    const { deprel, head, upos } = token;
    const office = name - 2;
    const above = tree.tokens[office];
    if (upos !== 'PROPN' || !/^(parataxis|appos|conj|list|dep|nmod)/u.test(deprel) || head === office)
      return token;
    if (above?.upos !== 'NOUN' || above.xpos !== 'NN') return token;
    // "who toured the port with the harbour master, Ines Falk,": across a verb nothing is explained.
    const isAcross =
      tree.tokens[head + 1]?.form === ',' &&
      tree.tokens.slice(head + 1, office).some(({ xpos }) => /^VB[DPZ]$/u.test(xpos));
    if (!isAcross && (!isPersonNoun(above.lemma) || isSettled(tree, name, office))) return token;
    const isSetOff =
      tree.tokens[name - 1]?.form === ',' && tree.tokens[lastWordOf(tree, name) + 1]?.form === ',';
    const isHeld = dependents(tree, office, 'det', 'nmod:poss').length > 0;
    return isSetOff &&
      isHeld &&
      !isUnder(tree, office, name) &&
      dependents(tree, name, 'cc', 'case').length === 0
      ? { ...token, head: office, deprel: 'appos' }
      : token;
  });
}

/**
 * "the lawyer for the widow, Gabor Lind,": of two nouns the tree knows whose name it is. "Norwell, the chairman, Finch, his deputy,": the
 * office is that of the name before.
 */
function isSettled(tree: Tree, name: number, office: number): boolean {
  const { deprel, head } = tokenAt(tree, name);
  const above = tokenAt(tree, office);
  const isOfNoun = deprel === 'appos' && above.deprel !== 'conj' && tokenAt(tree, head).upos === 'NOUN';
  return isOfNoun || (above.deprel === 'appos' && above.head === head);
}

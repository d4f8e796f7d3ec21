import type { Token } from '../../../language/parsed';
import { dependents, tokenAt, type Tree } from '../tree';
import { tokensWith } from '../apply-mends';

/**
 * "Tom Hale, a baker from Ode, and Eva Lund, a nurse, died", "Kole, which makes ships, and Dorn, which sells them, …": two
 * names, each with an aside, are joined to each other, not the second to a noun inside the first one's aside.
 */
export function joinTwoTold(tree: Tree): readonly Token[] {
  for (const [joint, { deprel, head: second, form }] of tree.tokens.entries()) {
    if (deprel !== 'cc' || second < joint || !/^(and|&)$/iu.test(form)) continue;
    const closing = joint - 1;
    const opening = tree.tokens.slice(0, closing).findLastIndex((token) => token.form === ',');
    const next = tree.tokens.findIndex((token, at) => at > second && token.form === ',');
    if (tree.tokens[closing]?.form !== ',' || opening < 1 || next < 0) continue;
    const isName = tree.tokens.slice(second + 1, next).every(({ head }) => head >= second && head < next);
    if (!isName || !opensAside(tree, opening + 1) || !opensAside(tree, next + 1)) continue;
    const first = namedAt(tree, opening - 1);
    const isLoose = /^(conj|nmod|appos|obj)$/u.test(tokenAt(tree, second).deprel);
    if (!isLoose || dependents(tree, second, 'case').length > 0 || !areAlike(tree, first, second)) continue;
    const end = tree.tokens.findIndex((token, at) => at > next && /^[,.;]$/u.test(token.form));
    const mended = new Map<number, Token>();
    const hang = (token: number, head: number, relation: string): void => {
      const old = tokenAt(tree, token);
      if (old.head !== head || old.deprel !== relation) mended.set(token, { ...old, head, deprel: relation });
    };
    hang(second, first, 'conj');
    const asides = [
      [first, topOf(tree, opening + 1, closing)],
      [second, topOf(tree, next + 1, end < 0 ? tree.tokens.length : end)],
    ] as const;
    for (const [name, aside] of asides) {
      if (aside < 0) continue;
      const relation = tokenAt(tree, aside).deprel;
      if (/^(appos|conj)$/u.test(relation)) hang(aside, name, 'appos');
      else if (relation === 'acl:relcl') hang(aside, name, relation);
    }
    if (mended.size > 0) return tokensWith(tree, mended);
  }
  return tree.tokens;
}

/** An article, an owner or a relative pronoun: an aside about the name before the comma. */
function opensAside(tree: Tree, token: number): boolean {
  const { upos, xpos, form } = tree.tokens[token] ?? { upos: '', xpos: '', form: '' };
  return (
    xpos === 'PRP$' || /^(who|whose|which)$/iu.test(form) || (upos === 'DET' && /^(an?|the)$/iu.test(form))
  );
}

/** The noun whose phrase ends at a word: of "Tom Hale" the first, of "the mayor of Ode" the mayor where the other name is no name. */
function namedAt(tree: Tree, last: number): number {
  let at = last;
  while (/^(flat|compound)/u.test(tokenAt(tree, at).deprel) && tokenAt(tree, at).head >= 0)
    at = tokenAt(tree, at).head;
  return at;
}

/** Two names, or two nouns with an article or an owner. */
function areAlike(tree: Tree, first: number, second: number): boolean {
  const kindOf = (noun: number): string => {
    const { upos } = tokenAt(tree, noun);
    return upos === 'NOUN' && dependents(tree, noun, 'det', 'nmod:poss').length === 0 ? 'bare' : upos;
  };
  return (
    first >= 0 && first < second && /^(PROPN|NOUN)$/u.test(kindOf(first)) && kindOf(first) === kindOf(second)
  );
}

/** The word of a stretch that hangs on one outside; −1 for none or several. */
function topOf(tree: Tree, from: number, to: number): number {
  const tops: number[] = [];
  for (let at = from; at < to; at += 1) {
    const { head, upos } = tokenAt(tree, at);
    if (upos !== 'PUNCT' && (head < from || head >= to)) tops.push(at);
  }
  return tops.length === 1 ? tops[0]! : -1;
}

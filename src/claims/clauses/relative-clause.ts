import { childrenOf, dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { coordinationOf, isIndefinite, isNominal, nameOf, nounBefore, subjectTokens } from './noun-phrase';
import { copy, keep, trimmed, without, wordsOf, wordsUnder, type Item, type Piece } from './piece';
import { isFinite, subjectOf } from './predicate';
import type { ClauseRule } from './rule';
import { isAsserted } from './scope';

/**
 * A relative clause says something by itself of the noun it follows, which takes the pronoun's place. It leaves its
 * sentence where the sentence does not need it to say what it speaks of: after a comma, a name or "a …"; else
 * ("the voters who moved") it stays there too.
 */
export const relativeClause: ClauseRule = {
  name: 'relative-clause',
  example: {
    text: 'The bridge, which opened in 1931, closed.',
    claims: ['The bridge closed.', '[The bridge] opened in 1931.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    for (const clause of words) {
      if (clause === piece.predicate || !/^(acl|advcl)/u.test(tokenAt(tree, clause).deprel)) continue;
      if (!words.has(tokenAt(tree, clause).head) || !isFinite(tree, clause)) continue;
      const inside = trimmed(tree, wordsUnder(tree, words, clause));
      const pronoun = inside.slice(0, 5).find((token) => isRelative(tree, token));
      if (pronoun === undefined || pronoun > clause) continue;
      const isAdverbial = tokenAt(tree, clause).deprel.startsWith('advcl');
      if (
        isAdverbial &&
        (inside[0] !== pronoun || !/^(where|which|who)$/iu.test(tokenAt(tree, pronoun).form))
      )
        continue;
      const head = nounBefore(tree, tokenAt(tree, clause).head, inside[0]!, numberOf(tree, clause, pronoun));
      if (!words.has(head) || !isNominal(tree, head)) continue;
      const items = restate(tree, piece, { clause, head, pronoun, inside });
      if (!items) continue;
      const free = isSetOff(tree, head, inside[0]!);
      const telling = !free && isIndefinite(tree, head) && isAsserted(tree, head, piece);
      if (!free && !telling) continue;
      const own: Piece = {
        ...piece,
        ...items,
        predicate: clause,
        carrier: false,
        cuts: [...piece.cuts, 'relative-clause'],
      };
      yield [without(tree, piece, new Set(inside)), own];
    }
  },
};

interface Site {
  readonly clause: number;
  readonly head: number;
  readonly pronoun: number;
  readonly inside: readonly number[];
}

function isRelative(tree: Tree, token: number): boolean {
  const { xpos, form } = tokenAt(tree, token);
  return /^(WDT|WP|WP\$|WRB)$/u.test(xpos) && !/^(what|whatever|whoever|why|how)$/iu.test(form);
}

/** Whether the clause's verb speaks of one or of several, where the pronoun is its subject and the verb shows it. */
function numberOf(tree: Tree, clause: number, pronoun: number): 'one' | 'several' | null {
  if (tokenAt(tree, pronoun).head !== clause || !/^nsubj/u.test(tokenAt(tree, pronoun).deprel)) return null;
  const verb = [clause, ...dependents(tree, clause, 'cop', 'aux')].map((token) => tokenAt(tree, token));
  if (verb.some(({ form, xpos }) => /^(is|was|has|does)$/iu.test(form) || xpos === 'VBZ')) return 'one';
  return verb.some(({ form, xpos }) => /^(are|were|have|do)$/iu.test(form) || xpos === 'VBP')
    ? 'several'
    : null;
}

/** Whether the clause is set off by a comma, dash or bracket, or follows a name. */
function isSetOff(tree: Tree, head: number, first: number): boolean {
  return (
    /^[,–—(-]$/u.test(tree.tokens[first]?.form ?? '') ||
    /^[,–—(-]$/u.test(tree.tokens[first - 1]?.form ?? '') ||
    tokenAt(tree, head).upos === 'PROPN'
  );
}

/** The clause with the noun in the pronoun's place, and its subject where it changed. */
function restate(tree: Tree, piece: Piece, site: Site): { items: Item[]; subject?: number[] } | null {
  const { clause, head, pronoun, inside } = site;
  const name = antecedent(tree, piece, site);
  if (name.length === 0) return null;
  const form = tokenAt(tree, pronoun).form.toLowerCase();
  const body = trimmed(tree, inside);
  const subject = subjectOf(tree, clause);
  if (form === 'whose') {
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
    const place = caseOf(tree, head);
    const setting: Item[] =
      place >= 0 && !/^(of|from|to|for|with|by)$/iu.test(tokenAt(tree, place).form)
        ? copy([place, ...name], 'antecedent')
        : [{ kind: 'supplied', text: 'in', because: 'relative adverb' }, ...copy(name, 'antecedent')];
    return { items: [...keep(rest), ...setting] };
  }
  const preposition = rest[0] !== undefined && tokenAt(tree, rest[0]).head === pronoun ? rest[0] : -1;
  if (preposition >= 0)
    return { items: [...keep(rest.slice(1)), ...keep([preposition]), ...copy(name, 'antecedent')] };
  if (!/^obj/u.test(tokenAt(tree, pronoun).deprel) || tokenAt(tree, pronoun).head !== clause) return null;
  const particles = dependents(tree, clause, 'compound');
  const after = Math.max(clause, ...particles);
  return {
    items: [
      ...keep(rest.filter((token) => token <= after)),
      ...copy(name, 'antecedent'),
      ...keep(rest.filter((token) => token > after)),
    ],
  };
}

/** The noun that the clause is about; of "X is a firm that …" it is X. */
function antecedent(tree: Tree, piece: Piece, { clause, head, inside }: Site): number[] {
  const isComplement =
    head === piece.predicate &&
    (piece.subject !== undefined ||
      childrenOf(tree, head).some((child) => tokenAt(tree, child).deprel === 'cop'));
  if (isComplement && isIndefinite(tree, head)) {
    const subject = subjectTokens(tree, piece);
    if (subject.length > 0 && !/^(it|there|this|that)$/iu.test(tokenAt(tree, subject[0]!).form))
      return subject;
  }
  const verb = [clause, ...dependents(tree, clause, 'cop', 'aux')];
  const plural = verb.some((token) => /^(were|are|have)$/iu.test(tokenAt(tree, token).form));
  const opener = tokenAt(tree, head).deprel === 'conj' ? tokenAt(tree, head).head : head;
  if (plural && opener !== head && !/NNP?S$/u.test(tokenAt(tree, head).xpos))
    return coordinationOf(tree, piece, opener, inside[0]);
  return nameOf(tree, piece, head, inside[0]);
}

function caseOf(tree: Tree, head: number): number {
  return dependents(tree, head, 'case').find((child) => child < head) ?? -1;
}

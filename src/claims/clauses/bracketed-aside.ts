import { isPersonNoun } from '../names/person-nouns';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { wasOnce } from './adjective-aside';
import { isEventNoun, ORDINAL } from './event-nouns';
import { copulaFor, isNominal, nameOf, nounBefore } from './noun-phrase';
import { insideOf } from './parenthesis';
import { copy, keep, without, wordsOf, type Item } from './piece';
import { isFiniteVerb } from './predicate';
import type { ClauseRule } from './rule';
import { isFiniteLine } from './sound';

/** What somebody or something is, now or once, or how many live there, in brackets right behind the name. */
export const bracketedAside: ClauseRule = {
  name: 'bracketed-aside',
  example: {
    text: 'Ida Roos (a former judge) resigned.',
    claims: ['Ida Roos resigned.', '[Ida Roos] [is] a former judge.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    if (!isFiniteLine(tree, piece)) return;
    for (const opening of words) {
      if (tokenAt(tree, opening).form !== '(' || opening === 0) continue;
      const inside = insideOf(tree, words, opening);
      if (inside.length < 2 || inside.includes(piece.predicate)) continue;
      if (inside.some((token) => isFiniteVerb(tree, token) || /^[:;=/]$/u.test(tokenAt(tree, token).form)))
        continue;
      const head = nounBefore(tree, opening - 1, opening, null);
      if (!isNominal(tree, head) || isAmount(tree, head)) continue;
      const name = nameOf(tree, piece, head, opening);
      if (name.at(-1) !== opening - 1 || isTorn(tree, name)) continue;
      const items = told(tree, { head, name, inside });
      if (items === null) continue;
      yield [
        without(tree, piece, new Set(inside)),
        {
          ...piece,
          predicate: topOf(tree, inside),
          carrier: false,
          subject: name,
          items,
          // "(formerly Hale, Ord and Vey)": names that it had together or in turn.
          whole: inside.some((token) => tokenAt(tree, token).deprel === 'conj'),
          cuts: [...piece.cuts, 'bracketed-aside'],
        },
      ];
    }
  },
};

/** "Orrin Holdings Ltd.": half of a name is none. */
const isTorn = (tree: Tree, name: readonly number[]): boolean =>
  tokenAt(tree, name[0]!).upos === 'PROPN' && tree.tokens[name[0]! - 1]?.upos === 'PROPN';

interface Bracketed {
  readonly head: number;
  readonly name: readonly number[];
  readonly inside: readonly number[];
}

/** The claim that the words in brackets make with the name; null where they are none of what is known to. */
function told(tree: Tree, { head, name, inside }: Bracketed): Item[] | null {
  const first = inside[0]!;
  if (isCount(tree, inside))
    return [
      { kind: 'copy', tokens: name, because: 'antecedent', possessive: true },
      ...keep([first]),
      { kind: 'supplied', text: 'is', because: 'copula' },
      ...keep(inside.slice(1)),
    ];
  if (!isState(tree, inside) && !isKind(tree, head, inside)) return null;
  const copula: Item = {
    kind: 'supplied',
    text: copulaFor(tree, head, wasOnce(tree, first), name),
    because: 'copula',
  };
  return [...copy(name, 'antecedent'), copula, ...keep(inside)];
}

/** "population 9,000" */
const isCount = (tree: Tree, inside: readonly number[]): boolean =>
  inside.length === 2 &&
  /^(?:population|capacity|circulation)$/iu.test(tokenAt(tree, inside[0]!).form) &&
  tokenAt(tree, inside[1]!).upos === 'NUM';

/** "now in its third week", "then aged 34", "once the home of a king": a state with its time. */
function isState(tree: Tree, inside: readonly number[]): boolean {
  const isTimed = /^(?:now|then|once|currently|formerly|previously|originally)$/iu.test(
    tokenAt(tree, inside[0]!).form,
  );
  const second = tokenAt(tree, inside[1]!);
  const isSum = /^[$€£]/u.test(second.form) || /^(?:SYM|CCONJ|SCONJ|PUNCT)$/u.test(second.upos);
  return isTimed && !isSum && !/^(?:about|around|worth|some|nearly|almost|over)$/iu.test(second.form);
}

/** "a former judge", "the longest in the province": what the name before the bracket is, and no other name for it. */
function isKind(tree: Tree, head: number, inside: readonly number[]): boolean {
  const top = topOf(tree, inside);
  const first = tokenAt(tree, inside[0]!);
  const { upos, xpos, form, lemma } = tokenAt(tree, top);
  if (
    !/^(?:an?|the|his|her|its|their)$/iu.test(first.form) ||
    dependents(tree, top, 'case', 'nummod').length > 0
  )
    return false;
  const isRanked = xpos === 'JJS' || ORDINAL.test(form) || hasRank(tree, top);
  if (upos !== 'NOUN' && !(upos === 'ADJ' && isRanked)) return false;
  if (upos === 'NOUN' && (isEventNoun(form) || xpos.endsWith('S') !== tokenAt(tree, head).xpos.endsWith('S')))
    return false;
  // "(the agency)" only says how the text will call it.
  const isOwnWords =
    /^the$/iu.test(first.form) && !isRanked && dependents(tree, top, 'nmod', 'acl').length === 0;
  const isPerson = isPersonNoun(lemma);
  const other = tokenAt(tree, head);
  const isFit = other.upos === 'PROPN' || (upos === 'NOUN' ? isPersonNoun(other.lemma) === isPerson : true);
  return !isOwnWords && isFit;
}

const hasRank = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'amod').some(
    (child) => tokenAt(tree, child).xpos === 'JJS' || ORDINAL.test(tokenAt(tree, child).form),
  );

/** The word of some that hangs on none of the others. */
const topOf = (tree: Tree, inside: readonly number[]): number =>
  inside.find((token) => !inside.includes(tokenAt(tree, token).head)) ?? inside[0]!;

const isAmount = (tree: Tree, head: number): boolean =>
  /^(?:NUM|SYM)$/u.test(tokenAt(tree, head).upos) || dependents(tree, head, 'nummod').length > 0;

import { dependents, tokenAt, type Tree } from '../trees/tree';
import { isConditioned } from './condition';
import { copy, keep, trimmed, wordsOf, type Item, type Piece } from './piece';
import { auxiliariesOf, isFinite, isPlural, isPredicate, subjectOf } from './predicate';
import type { ClauseRule } from './rule';

/** "and so did Finland": where the "and", the auxiliary and the subject stand. */
export interface ProClause {
  readonly joint: number;
  readonly auxiliary: number;
  readonly subject: readonly number[];
}

/** "Norway sold the fund, and so did Finland": "so" and an auxiliary stand for what is said of the first subject. */
export const proVerb: ClauseRule = {
  name: 'pro-verb',
  example: {
    text: 'Norway sold the fund in May, and so did Finland.',
    claims: ['Norway sold the fund in May.', 'Finland [sold the fund in May].'],
  },
  *cuts(piece, { tree }) {
    const clause = proClauseIn(tree, piece);
    if (clause === null || isConditioned(tree, piece.predicate, piece)) return;
    const predicate = predicateOf(tree, piece, clause);
    if (predicate === null) return;
    const isFirst = (item: Item): boolean => item.kind !== 'word' || item.token < clause.joint;
    const first = piece.items.filter(isFirst);
    const cuts = [...piece.cuts, 'pro-verb'];
    yield [
      { ...piece, items: endless(tree, first) },
      {
        ...piece,
        items: [...keep(clause.subject), ...predicate],
        subject: [...clause.subject],
        carrier: false,
        whole: true,
        cuts,
      },
    ];
  },
};

/** The clause with "so" or "neither" that ends a piece; null for none. */
export function proClauseIn(tree: Tree, piece: Piece): ProClause | null {
  const words = [...wordsOf(piece)].sort((a, b) => a - b);
  const place = words.findLastIndex((token) => /^(?:so|neither|nor)$/iu.test(tokenAt(tree, token).form));
  const [so, auxiliary] = [words[place], words[place + 1]];
  if (so === undefined || auxiliary !== so + 1 || !AUXILIARY.test(tokenAt(tree, auxiliary).form)) return null;
  const isJoined = tree.tokens[so - 1]?.upos === 'CCONJ';
  if (!isJoined && !/^nor$/iu.test(tokenAt(tree, so).form)) return null;
  const subject = trimmed(tree, words.slice(place + 2));
  const isNoun = subject.some((token) => /^(?:NOUN|PROPN|PRON)$/u.test(tokenAt(tree, token).upos));
  const isPhrase = subject.every(
    (token) => !/^(?:VERB|AUX|PUNCT|SCONJ|ADV)$/u.test(tokenAt(tree, token).upos),
  );
  return isNoun && isPhrase ? { joint: isJoined ? so - 1 : so, auxiliary, subject } : null;
}

const AUXILIARY =
  /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|may|might|should|must)$/iu;

/** What is said of the first subject, with the second one's auxiliary; null where that is not the same of both ("sold its fund"). */
function predicateOf(tree: Tree, piece: Piece, { joint, auxiliary, subject }: ProClause): Item[] | null {
  const verb = piece.predicate;
  const first = subjectOf(tree, verb);
  const helpers = auxiliariesOf(tree, verb);
  const adverbs = dependents(tree, verb, 'advmod').filter((token) => token > first);
  const from = Math.min(verb, ...helpers, ...adverbs);
  if (first < 0 || first > from || verb > joint) return null;
  const all = [...wordsOf(piece)].filter((token) => token >= from && token < joint).sort((a, b) => a - b);
  const said = trimmed(tree, all);
  // which of two clauses the other does as well
  if (
    said.some(
      (token) => ![verb, ...helpers].includes(token) && isPredicate(tree, token) && isFinite(tree, token),
    )
  )
    return null;
  if (said.some((token) => OWN.test(tokenAt(tree, token).form))) return null;
  const denies = said.some((token) => /^(?:not|never|no|n['’]t)$/iu.test(tokenAt(tree, token).form));
  const isSo = /^so$/iu.test(tokenAt(tree, auxiliary - 1).form);
  if (denies === isSo || said.some((token) => /^n['’]t$/iu.test(tokenAt(tree, token).form))) return null;
  const [helper] = helpers;
  if (helper !== undefined) {
    const [own, other] = [helper, auxiliary].map((token) => tokenAt(tree, token).form.toLowerCase());
    // "was empty, and so were the bars"
    const agreed: Item = { kind: 'supplied', text: other!, because: 'agreement', standsFor: helper };
    return own === other
      ? copy(said, 'auxiliary')
      : [
          agreed,
          ...copy(
            said.filter((token) => token !== helper),
            'auxiliary',
          ),
        ];
  }
  const { xpos } = tokenAt(tree, verb);
  const isSame =
    xpos === 'VBD' ||
    isPlural(tree, first) ===
      subject.some((token) => isPlural(tree, token) && tokenAt(tree, token).head === auxiliary);
  return isSame ? copy(said, 'auxiliary') : null;
}

/** What is somebody's own, and another's of another. */
const OWN = /^(?:its|their|his|her|our|my|your|itself|themselves|himself|herself)$/iu;

/** Items without the comma at their end. */
function endless(tree: Tree, items: readonly Item[]): Item[] {
  const last = items.at(-1);
  const isMark = last?.kind === 'word' && tokenAt(tree, last.token).upos === 'PUNCT';
  return isMark ? endless(tree, items.slice(0, -1)) : [...items];
}

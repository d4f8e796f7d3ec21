import { CARDINALS, ORDINALS } from '../../figures/number-words';
import { isTimeWord } from '../../names/time-words';
import { dependents, tokenAt, type Tree } from '../../trees/tree';
import type { ReadSentence } from '../acts-told';
import { MEASURES } from '../counted-before';
import type { Which } from '../which-one';

/** How many sentences back the row may have been told of. */
const REACH = 2;
/** A row of which somebody tells one by one is no longer. */
const MOST = 12;

/**
 * "Two bids failed. A third [bid] was higher", "It is their second strike. After the first [strike] …": the noun that a word for a
 * place in a row leaves out, where the row was told of just before.
 */
export function findElidedOrdinal(
  token: number,
  sentence: number,
  read: (sentence: number) => ReadSentence | undefined,
): Which {
  const { tree } = read(sentence)!;
  const place = placeAlone(tree, token);
  if (place === null) return null;
  const role = roleOf(tree, token);
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const one = read(at);
    if (!one) continue;
    const end = at === sentence ? token : one.tree.tokens.length;
    const rows = one.tree.tokens.flatMap((_, noun) => (noun < end ? rowAt(one, noun, role) : []));
    const fitting = rows.filter((row) => goesOn(row, place));
    if (new Set(fitting.map(({ text }) => text)).size > 1) return null;
    const [row] = fitting;
    if (row) return { text: row.text, from: row.from };
    if (rows.length > 0) return null;
  }
  return null;
}

interface Place {
  /** Null for "another". */
  readonly rank: number | null;
  /** "the first", of a row that was told; "a third", which goes on with it. */
  readonly isDefinite: boolean;
}

const ANOTHER: Place = { rank: null, isDefinite: false };

/** Which place of a row a word names that has no noun: "A third was higher", "sang at the first"; null for any other word. */
export function placeAlone(tree: Tree, token: number): Place | null {
  const { form, deprel, upos } = tokenAt(tree, token);
  const next = tree.tokens[token + 1];
  if (next !== undefined && (!/^(?:PUNCT|VERB|AUX)$/u.test(next.upos) || next.form === '-')) return null;
  if (/^another$/iu.test(form)) return /^(?:nsubj|obj)/u.test(deprel) ? ANOTHER : null;
  const rank = ORDINALS.get(form.toLowerCase());
  if (rank === undefined || rank > MOST || !/^(?:ADJ|NOUN)$/u.test(upos)) return null;
  const determiner = tree.tokens[token - 1]?.form.toLowerCase() ?? '';
  if (!/^(?:the|an?)$/u.test(determiner) || !/^(?:nsubj|obj|obl|nmod)/u.test(deprel)) return null;
  // "by a third": a share
  if (determiner !== 'the' && !deprel.startsWith('nsubj')) return null;
  return { rank, isDefinite: determiner === 'the' };
}

/** A noun of which a row was told: "two bids", "the second round of layoffs", "one of the guards". */
interface Row {
  readonly text: string;
  readonly from: readonly [number, number];
  /** How many were counted; null where the row is told of by a place. */
  readonly count: number | null;
  readonly rank: number | null;
  readonly isSameRole: boolean;
}

function rowAt({ tree, referents }: ReadSentence, noun: number, role: string): Row[] {
  const { upos, lemma, xpos, deprel, form } = tokenAt(tree, noun);
  if (upos !== 'NOUN') {
    const put = referents.get(noun);
    const rank = ORDINALS.get(form.toLowerCase()) ?? null;
    return rank !== null && put?.because === 'told before' && put.from && /^\p{Ll}/u.test(put.text)
      ? [{ text: put.text, from: put.from, count: null, rank, isSameRole: true }]
      : [];
  }
  if (/^(?:compound|flat|fixed)/u.test(deprel) || MEASURES.test(lemma) || isTimeWord(lemma)) return [];
  const ranks = dependents(tree, noun, 'amod').flatMap(
    (word) => ORDINALS.get(tokenAt(tree, word).form.toLowerCase()) ?? [],
  );
  const counts = dependents(tree, noun, 'nummod').map((word) => numberOf(tokenAt(tree, word).form));
  const count = counts[0] ?? (isOneOf(tree, noun) || isNewOne(tree, noun, role) ? 1 : null);
  if (ranks.length === 0 && count === null) return [];
  const words = wordsOf(tree, noun);
  const [first, last] = [words[0]!, words.at(-1)!];
  const text =
    tree.sentence.text.slice(tokenAt(tree, first).start, tokenAt(tree, noun).start) +
    (xpos === 'NNS' ? singularOf(lemma) : form) +
    tree.sentence.text.slice(tokenAt(tree, noun).end, tokenAt(tree, last).end);
  const from: [number, number] = [tokenAt(tree, first).start, tokenAt(tree, last).end];
  return [{ text, from, count, rank: ranks[0] ?? null, isSameRole: roleOf(tree, noun) === role }];
}

/** Whether a place goes on in a row: "a third" after two, "the first" of two or beside "the second". */
const goesOn = ({ count, rank, isSameRole }: Row, place: Place): boolean =>
  place.rank === null
    ? rank !== null || count === 1 || (count !== null && isSameRole)
    : place.isDefinite
      ? (rank !== null && rank !== place.rank) || (count !== null && count >= Math.max(2, place.rank))
      : count === place.rank - 1 || rank === place.rank - 1;

/** "A ship sank. A second …": a new one in the same place of its clause. */
const isNewOne = (tree: Tree, noun: number, role: string): boolean =>
  roleOf(tree, noun) === role &&
  dependents(tree, noun, 'det').some((word) => /^an?$/iu.test(tokenAt(tree, word).form));

const roleOf = (tree: Tree, token: number): string => tokenAt(tree, token).deprel.split(':')[0]!;

const numberOf = (form: string): number | null =>
  CARDINALS.get(form.toLowerCase()) ?? (/^\d+$/u.test(form) ? Number(form) : null);

/** "one of the guards" */
const isOneOf = (tree: Tree, noun: number): boolean => {
  const { head, deprel } = tokenAt(tree, noun);
  return deprel.startsWith('nmod') && head >= 0 && /^one$/iu.test(tokenAt(tree, head).form);
};

/** The noun with what is joined to it before and a bare "of" behind: "round of layoffs". */
function wordsOf(tree: Tree, noun: number): number[] {
  let first = noun;
  while (tree.tokens[first - 1]?.deprel === 'compound' && tokenAt(tree, first - 1).head === noun) first -= 1;
  const behind = dependents(tree, noun, 'nmod').find(
    (child) =>
      child === noun + 2 && tokenAt(tree, noun + 1).form === 'of' && tokenAt(tree, child).upos === 'NOUN',
  );
  const last = behind ?? noun;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const singularOf = (lemma: string): string => (lemma === 'people' ? 'person' : lemma.toLowerCase());

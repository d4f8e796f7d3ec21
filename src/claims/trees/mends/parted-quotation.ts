import type { Token } from '../../../language/parsed';
import { CUE_VERBS } from '../../attribution/lexicon/verbs';
import { isTense } from '../../clauses/predicate';
import { dependent, isUnder, tokenAt, type Tree } from '../tree';

/** A quotation that a remark parts: where its first part, the remark and the second part begin and end (exclusive). */
interface Parted {
  readonly first: readonly [from: number, to: number];
  readonly remark: readonly [from: number, to: number];
  readonly second: readonly [from: number, to: number];
}

const DOUBLE = /^(?:["“”]|``|'')$/u;
const SINGLE = /^['‘’]$/u;

/** The quotation marks of a sentence; single ones where it has no double ones. */
function marksIn({ tokens }: Tree): readonly number[] {
  const marks = (form: RegExp): number[] =>
    tokens.flatMap((token, index) => (form.test(token.form) && token.upos === 'PUNCT' ? [index] : []));
  const double = marks(DOUBLE);
  return double.length > 0 ? double : marks(SINGLE);
}

/** `"The bridge," said Roos, "will close."`: two quotations, a comma before the first ends and before the second begins. */
function partedIn(tree: Tree): Parted | undefined {
  const { tokens } = tree;
  const [open, close, reopen, end = tokens.length] = marksIn(tree);
  if (open === undefined || close === undefined || reopen === undefined) return undefined;
  if (tokens[close - 1]?.form !== ',' || tokens[reopen - 1]?.form !== ',' || reopen - close < 3)
    return undefined;
  return { first: [open + 1, close - 1], remark: [close + 1, reopen], second: [reopen + 1, end] };
}

const isIn = ([from, to]: readonly [number, number], index: number): boolean => from <= index && index < to;

/** What of a stretch can be a subject: a noun that hangs outside it, or a clause with "what"; −1 where it holds another tense. */
function subjectIn(tree: Tree, stretch: readonly [number, number]): number {
  if (/^what(?:ever)?$/iu.test(tree.tokens[stretch[0]]?.form ?? ''))
    return tree.tokens.findIndex(({ head }, index) => isIn(stretch, index) && !isIn(stretch, head));
  const noun = tree.tokens.findIndex(
    ({ head, upos }, index) =>
      isIn(stretch, index) && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(upos) && !isIn(stretch, head),
  );
  const isTold = tree.tokens.some(
    ({ xpos }, index) => isIn(stretch, index) && isTense(xpos) && !isUnder(tree, index, noun),
  );
  return isTold ? -1 : noun;
}

/**
 * `"The bridge," said Anna Lind, 61, "will close."`: what stands before the remark is the subject of the tense with which the
 * quotation goes on, which the tree hangs on the speaker or on the word of saying.
 */
export function joinParted(tree: Tree): readonly Token[] {
  const parted = partedIn(tree);
  if (!parted) return tree.tokens;
  const { first, remark, second } = parted;
  const subject = subjectIn(tree, first);
  const tense = tree.tokens.findIndex(({ upos }, index) => isIn(second, index) && upos !== 'ADV');
  const saying = tree.tokens.findIndex(
    ({ xpos, lemma }, index) =>
      isIn(remark, index) && isTense(xpos) && CUE_VERBS.get(lemma)?.takes.has('quote') === true,
  );
  if (subject < 0 || saying < 0 || !isTense(tree.tokens[tense]?.xpos ?? '')) return tree.tokens;
  const { upos, head } = tokenAt(tree, tense);
  const verb = upos === 'AUX' && isIn(second, head) ? head : tense;
  const above = tokenAt(tree, subject);
  if (above.head === verb && /^[nc]subj/u.test(above.deprel) && !isIn(remark, tokenAt(tree, verb).head))
    return tree.tokens;
  const marks = marksIn(tree);
  const isClause = /^(?:VERB|AUX)$/u.test(tokenAt(tree, subject).upos);
  const relation = `${isClause ? 'c' : 'n'}subj${dependent(tree, verb, 'aux:pass') >= 0 ? ':pass' : ''}`;
  return tree.tokens.map((token, index) => {
    if (index === verb) return { ...token, head: -1, deprel: 'root' };
    if (index === subject) return { ...token, head: verb, deprel: relation };
    if (index === saying) return { ...token, head: verb, deprel: 'parataxis' };
    if (index >= remark[1] && marks.includes(index)) return { ...token, head: verb, deprel: 'punct' };
    const isStray = [first, second].some((part) => isIn(part, index) && !isIn(part, token.head));
    return isStray ? { ...token, head: verb } : token;
  });
}

import { dependents, isUnder, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { keep, trimmed, without, wordsOf, wordsUnder, type Piece } from './piece';
import { isFinite, isPast, subjectOf } from './predicate';
import type { ClauseRule } from './rule';
import { isConditioned, isDenied, isModal, isSupposed } from './scope';

/** Words that open a clause told as a fact, and whether the sentence asserts a link (cause, order) beside the two facts. */
const LINKS: ReadonlyMap<string, 'link' | 'contrast' | 'time'> = new Map([
  ['after', 'link'],
  ['because', 'link'],
  ['since', 'link'],
  ['as', 'contrast'],
  ['when', 'time'],
  ['while', 'contrast'],
  ['whereas', 'contrast'],
  ['although', 'contrast'],
  ['though', 'contrast'],
  ['but', 'contrast'],
  ['so', 'contrast'],
  ['whilst', 'contrast'],
]);

/** A subordinate clause with its own verb is a fact of its own; cause and order are one claim more. */
export const adverbialClause: ClauseRule = {
  name: 'adverbial-clause',
  example: {
    text: 'The council voted after two members had left.',
    claims: ['The council voted.', 'Two members had left.', 'The council voted after two members had left.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    const verb = piece.predicate;
    for (const clause of clausesOf(tree, words, verb)) {
      if (
        !words.has(clause) ||
        piece.told.includes(clause) ||
        !isFinite(tree, clause) ||
        subjectOf(tree, clause) < 0
      )
        continue;
      const inside = trimmed(tree, wordsUnder(tree, words, clause));
      const opener = openerOf(tree, clause, inside);
      if (opener.kind === null || !isTold(tree, clause, verb, piece, opener.kind)) continue;
      const body = inside.filter((token) => !opener.tokens.includes(token));
      if (!body.includes(clause)) continue;
      const main = without(tree, piece, new Set(inside));
      const own: Piece = {
        ...piece,
        predicate: clause,
        carrier: false,
        items: keep(body),
        cuts: [...piece.cuts, 'adverbial-clause'],
      };
      const free: Piece = { ...own, subject: null };
      const kind = opener.kind === 'link' && isSpan(tree, verb, opener.tokens) ? 'since' : opener.kind;
      const isOpening = kind === 'time' && inside[0]! < verb;
      const isNeeded =
        isComing(tree, verb) ||
        isReasonForDoubt(tree, clause, verb, opener.tokens) ||
        opener.tokens.some((token) => /^even$/iu.test(tokenAt(tree, token).form));
      if (isNeeded) {
        yield [{ ...piece, told: [...piece.told, clause] }, free];
      } else if (kind === 'contrast' || isOpening) yield [main, free];
      else if (kind === 'since') yield [{ ...piece, told: [...piece.told, clause] }, free];
      else yield [main, free, { ...piece, whole: true, cuts: [...piece.cuts, 'adverbial-link'] }];
    }
  },
};

/** The clauses beside a predicate; with a comma before them also those that the tree hangs on something inside it. */
function clausesOf(tree: Tree, words: ReadonlySet<number>, verb: number): number[] {
  const direct = dependents(tree, verb, 'advcl', 'ccomp').filter(
    (clause) =>
      tokenAt(tree, clause).deprel !== 'ccomp' ||
      dependents(tree, clause, 'mark').some((mark) => LINKS.has(tokenAt(tree, mark).form.toLowerCase())),
  );
  const lifted = [...words].filter((token) => {
    const { deprel, head } = tokenAt(tree, token);
    if (
      deprel !== 'advcl' ||
      head === verb ||
      head < 0 ||
      !/^(acl|obj|obl|nmod|xcomp|conj)/u.test(tokenAt(tree, head).deprel)
    )
      return false;
    const first = Math.min(...yieldOf(tree, token));
    const opener = tokenAt(tree, first).upos === 'PUNCT' ? first + 1 : first;
    const isContrast = /^(although|though|while|whereas|whilst|even)$/iu.test(
      tree.tokens[opener]?.form ?? '',
    );
    return isContrast && tree.tokens[opener - 1]?.form === ',' && isUnder(tree, token, verb);
  });
  return [...direct, ...lifted];
}

/** "has sold a million since it opened": the clause says from when on, so the main clause keeps it. */
function isSpan(tree: Tree, verb: number, opener: readonly number[]): boolean {
  const perfect = dependents(tree, verb, 'aux').some((aux) => tokenAt(tree, aux).lemma === 'have');
  return perfect && opener.some((token) => /^since$/iu.test(tokenAt(tree, token).form));
}

/** "The offer comes as sales fall": without what it comes with the main clause says nothing. */
function isComing(tree: Tree, verb: number): boolean {
  return (
    tokenAt(tree, verb).lemma === 'come' && dependents(tree, verb, 'obl', 'xcomp', 'compound').length === 0
  );
}

/** "could harm bees because they compete": the reason is told as a fact, what it makes likely is not. */
function isReasonForDoubt(tree: Tree, clause: number, verb: number, opener: readonly number[]): boolean {
  const isReason = opener.some((token) => /^because$/iu.test(tokenAt(tree, token).form));
  return isReason && isFinite(tree, clause) && isModal(tree, verb);
}

/** "as Tesla calls it", "as the rules demand": no fact of its own, but where the words or the duty come from. */
const SOURCE_VERBS =
  /^(call|say|put|know|describe|see|demand|require|expect|report|note|tell|claim|state|show|suggest|explain)$/u;

function openerOf(
  tree: Tree,
  clause: number,
  inside: readonly number[],
): { kind: 'link' | 'contrast' | 'time' | null; tokens: number[] } {
  const opener = inside.find(
    (token) => LINKS.has(tokenAt(tree, token).form.toLowerCase()) || tokenAt(tree, token).upos !== 'ADV',
  );
  const marks = dependents(tree, clause, 'mark', 'advmod').filter(
    (token) => LINKS.has(tokenAt(tree, token).form.toLowerCase()) && token === opener,
  );
  const mark = marks[0];
  if (mark === undefined || mark > inside[0]! + 1) return { kind: null, tokens: [] };
  const next = tree.tokens[mark + 1]?.form.toLowerCase();
  if (next === 'if' || next === 'though' || next === 'that' || next === 'long' || next === 'soon')
    return { kind: null, tokens: [] };
  const before = tree.tokens[mark - 1]?.form.toLowerCase();
  if (
    before !== undefined &&
    /^(as|so|even|just|only|not|such|than|long|soon)$/u.test(before) &&
    before !== 'even'
  )
    return { kind: null, tokens: [] };
  if (/^as$/iu.test(tokenAt(tree, mark).form) && SOURCE_VERBS.test(tokenAt(tree, clause).lemma))
    return { kind: null, tokens: [] };
  return {
    kind: LINKS.get(tokenAt(tree, mark).form.toLowerCase()) ?? null,
    tokens: inside.filter((token) => token <= mark),
  };
}

/** Whether the clause is told as a fact: no modal or condition, no denial that may reach over it, one tense with its verb. */
function isTold(
  tree: Tree,
  clause: number,
  verb: number,
  piece: Piece,
  kind: 'link' | 'contrast' | 'time',
): boolean {
  if (isSupposed(tree, clause) || isConditioned(tree, verb, piece) || isConditioned(tree, clause, piece))
    return false;
  if (kind === 'contrast') return true;
  if (isReasonForDoubt(tree, clause, verb, dependents(tree, clause, 'mark')))
    return !isDenied(tree, verb) && !isModal(tree, clause);
  if (isModal(tree, clause) || isModal(tree, verb) || isDenied(tree, verb)) return false;
  const future = dependents(tree, verb, 'aux').some((aux) =>
    /^(will|'ll|’ll)$/iu.test(tokenAt(tree, aux).form),
  );
  if (future) return false;
  return kind !== 'time' || (isPast(tree, clause) && isPast(tree, verb));
}

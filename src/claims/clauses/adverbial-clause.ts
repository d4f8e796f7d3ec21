import { mayGoOnClause } from '../conjuncts/joined-verb';
import { dependents, isUnder, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isDoneBefore } from './done-before';
import { isSpan } from './measures';
import { keep, trimmed, without, wordsOf, wordsUnder, type Piece } from './piece';
import { auxiliariesOf, isFinite, isModal, isPast, subjectOf } from './predicate';
import type { ClauseRule } from './rule';
import { isConditioned, isSupposed } from './condition';
import { isDenied, isFuture, isNegated } from './scope';
import { canStandAlone } from './verb-kinds';

/** Words that open a clause told as a fact, and whether the sentence asserts a link (cause, order) beside the two facts. */
const LINKS: ReadonlyMap<string, 'link' | 'contrast' | 'time'> = new Map([
  ['after', 'link'],
  ['before', 'link'],
  ['because', 'link'],
  ['since', 'link'],
  ['until', 'time'],
  ['till', 'time'],
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
      if (dependents(tree, verb, 'conj').some((other) => other > clause && mayGoOnClause(tree, verb, other)))
        continue;
      const inside = pastSpan(tree, trimmed(tree, wordsUnder(tree, words, clause)));
      const opener = openerOf(tree, clause, inside);
      if (opener.kind === null || !isTold(tree, clause, verb, piece, opener.kind)) continue;
      if (isPerhapsDone(tree, piece, verb, opener.tokens)) continue;
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
      const isOpening = opener.kind === 'time' && inside[0]! < verb;
      const isNeeded =
        isComing(tree, verb) ||
        isMeasure(tree, clause, verb, opener.tokens) ||
        isMeasured(tree, inside[0]!) ||
        opener.tokens.some((token) => /^even$/iu.test(tokenAt(tree, token).form));
      if (isNeeded) {
        yield [{ ...piece, told: [...piece.told, clause] }, free];
      } else if (opener.kind === 'contrast' || isOpening) yield [main, free];
      else
        yield [
          main,
          free,
          { ...linkOf(tree, piece, clause), whole: true, cuts: [...piece.cuts, 'adverbial-link'] },
        ];
    }
  },
};

/** "shut because it had lost money, but hopes to open": without what goes back over the clause to the verb. */
function linkOf(tree: Tree, piece: Piece, clause: number): Piece {
  const words = wordsOf(piece);
  const behind = dependents(tree, piece.predicate, 'conj').filter(
    (other) => other > clause && words.has(other) && isFinite(tree, other) && subjectOf(tree, other) < 0,
  );
  return without(tree, piece, new Set(behind.flatMap((other) => wordsUnder(tree, words, other))));
}

/** The clauses beside a predicate, and those that the tree hangs on something inside it. */
function clausesOf(tree: Tree, words: ReadonlySet<number>, verb: number): number[] {
  const direct = dependents(tree, verb, 'advcl', 'ccomp').filter(
    (clause) =>
      tokenAt(tree, clause).deprel !== 'ccomp' ||
      dependents(tree, clause, 'mark').some((mark) => LINKS.has(tokenAt(tree, mark).form.toLowerCase())),
  );
  return [...direct, ...[...words].filter((token) => isLifted(tree, token, verb))];
}

/**
 * Whether a clause inside the predicate's own belongs to the whole: a contrast after a comma, a reason ("agreed to pay
 * because it had failed"), or a time from when or until when ("for the first time since the club was founded").
 */
function isLifted(tree: Tree, token: number, verb: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (!/^(advcl|acl)$/u.test(deprel) || head === verb || head < 0 || !isUnder(tree, token, verb))
    return false;
  const first = Math.min(...yieldOf(tree, token));
  const opener = tokenAt(tree, first).upos === 'PUNCT' ? first + 1 : first;
  const word = tree.tokens[opener]?.form ?? '';
  if (/^(because|since|until|till)$/iu.test(word)) return isInClause(tree, head, verb);
  if (/^after$/iu.test(word)) return isResolved(tree, head, verb);
  if (deprel !== 'advcl' || !/^(acl|obj|obl|nmod|xcomp|conj)/u.test(tokenAt(tree, head).deprel)) return false;
  const isContrast = /^(although|though|while|whereas|whilst|even)$/iu.test(word);
  return isContrast && tree.tokens[opener - 1]?.form === ',';
}

/** "voted to extend the strike after talks had failed": what was decided on is still to come, what it came after is not. */
function isResolved(tree: Tree, infinitive: number, verb: number): boolean {
  const { deprel, head } = tokenAt(tree, infinitive);
  return deprel === 'xcomp' && head === verb && RESOLVING.test(tokenAt(tree, verb).lemma);
}

const RESOLVING =
  /^(vote|decide|choose|opt|refuse|decline|begin|start|continue|fail|manage|move|rush|force|oblige|compel|use)$/u;

/** Whether nothing but objects, adverbials and infinitives lies between a word and the predicate that it belongs to. */
function isInClause(tree: Tree, token: number, verb: number): boolean {
  for (let at = token; at !== verb; at = tokenAt(tree, at).head)
    if (at < 0 || !/^(obj|obl|nmod|xcomp|advmod|amod)/u.test(tokenAt(tree, at).deprel)) return false;
  return true;
}

/** "has sold a million since it opened", "kept it until it broke": the clause says how long, so the main clause keeps it. */
function isMeasure(tree: Tree, clause: number, verb: number, opener: readonly number[]): boolean {
  const word = opener.map((token) => tokenAt(tree, token).form.toLowerCase()).at(-1) ?? '';
  if (/^(until|till)$/u.test(word)) return true;
  if (word !== 'since') return false;
  const perfect = dependents(tree, verb, 'aux').some((aux) => tokenAt(tree, aux).lemma === 'have');
  return (
    perfect || tokenAt(tree, clause).head !== verb || yieldOf(tree, verb).some((token) => isPeak(tree, token))
  );
}

/** "resigned hours after …", "shut soon after …": a span or an adverb right before the clause says how long after. */
function isMeasured(tree: Tree, first: number): boolean {
  const before = first - 1;
  const opensTime = /^(after|before|when|until|till|since)$/iu.test(tokenAt(tree, first).form);
  if (before < 0 || !opensTime) return false;
  const isOne = /^(a|an|one|half)$/iu.test(tree.tokens[before - 1]?.form ?? '');
  return (
    (isSpan(tree, before) && dependents(tree, before, 'case').length === 0) ||
    (isOne &&
      /^(second|minute|hour|day|week|fortnight|month|year|decade|century)$/iu.test(
        tokenAt(tree, before).form,
      )) ||
    /^(soon|shortly|just|only|long|right|immediately|even|straight|directly|moments)$/iu.test(
      tokenAt(tree, before).form,
    )
  );
}

/** "failed two days after it opened": without the span that the tree hangs on the clause; it says how long after. */
function pastSpan(tree: Tree, inside: readonly number[]): number[] {
  const mark = inside.findIndex((token) => /^(after|before)$/iu.test(tokenAt(tree, token).form));
  const span = inside.slice(0, Math.max(0, mark));
  const last = span.at(-1);
  const isAll = last !== undefined && isSpan(tree, last) && span[0] === Math.min(...yieldOf(tree, last));
  return isAll ? inside.slice(mark) : [...inside];
}

/** "the first time since …", "the worst since …". */
function isPeak(tree: Tree, token: number): boolean {
  const { form, xpos } = tokenAt(tree, token);
  return /^(JJS|RBS)$/u.test(xpos) || /^(first|second|third|last|only)$/iu.test(form);
}

/** "The offer comes as sales fall": without what it comes with the main clause says nothing. */
function isComing(tree: Tree, verb: number): boolean {
  return (
    tokenAt(tree, verb).lemma === 'come' && dependents(tree, verb, 'obl', 'xcomp', 'compound').length === 0
  );
}

/**
 * "bats tagged as young took longer": a past form with nothing after it but "as" may be a participle, and what the tree takes
 * for the clause with "as" the main one, unless things do what the verb says by themselves ("prices fell as …").
 */
function isPerhapsDone(tree: Tree, piece: Piece, verb: number, opener: readonly number[]): boolean {
  const { xpos, form, lemma } = tokenAt(tree, verb);
  const isAs = opener[0] === verb + 1 && /^as$/iu.test(tokenAt(tree, verb + 1).form);
  if (!isAs || xpos !== 'VBD' || !form.endsWith('ed') || canStandAlone(lemma)) return false;
  return (
    piece.items.every((item) => item.kind !== 'word' || item.token < verb || item.token > verb) ||
    dependents(tree, verb, 'obj', 'obl', 'xcomp', 'advmod', 'aux').length === 0
  );
}

/** "could harm bees because they compete": the reason is told as a fact, what it makes likely is not. */
function isReasonForDoubt(tree: Tree, clause: number, verb: number, opener: readonly number[]): boolean {
  const isBecause = opener.some((token) => /^because$/iu.test(tokenAt(tree, token).form));
  return isBecause && isFinite(tree, clause) && isModal(tree, verb);
}

const isReason = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark').some((mark) => /^because$/iu.test(tokenAt(tree, mark).form));

/** "Fares will rise because fuel has become dear": what is to come has its reason already. */
const isReasonForComing = (tree: Tree, clause: number, verb: number): boolean =>
  isReason(tree, clause) &&
  isFuture(tree, verb) &&
  !isDenied(tree, verb) &&
  !isModal(tree, clause) &&
  !isFuture(tree, clause);

/**
 * "will not reopen before May because the lift has failed", "could not sail because …", "did not sail, because …": why something is not so.
 * Of "did not resign because the vote was lost" nothing tells whether it is denied that he did, or that this was why.
 */
function isReasonForDenial(tree: Tree, clause: number, verb: number): boolean {
  if (!isReason(tree, clause) || isModal(tree, clause) || isFuture(tree, clause)) return false;
  if (!isNegated(tree, verb)) return false;
  const mark =
    dependents(tree, clause, 'mark').find((own) => /^because$/iu.test(tokenAt(tree, own).form)) ?? 0;
  const isUnable = dependents(tree, verb, 'aux').some((aux) =>
    /^(?:can|could|ca)$/iu.test(tokenAt(tree, aux).form),
  );
  const isLimited = tree.tokens.some(
    ({ form }, token) =>
      token > verb &&
      token < mark &&
      /^(?:until|till|before|yet|longer)$/iu.test(form) &&
      isUnder(tree, token, verb),
  );
  return isUnable || isLimited || mark < verb || tree.tokens[mark - 1]?.form === ',';
}

/** "turned it down because it would have taken a year": what was done is told as a fact, and so is what was foreseen. */
function isForeseen(tree: Tree, clause: number, verb: number): boolean {
  const isWould = dependents(tree, clause, 'aux').some((aux) =>
    /^(?:would|['’]d)$/iu.test(tokenAt(tree, aux).form),
  );
  return isReason(tree, clause) && isWould && isPast(tree, verb);
}

/** "scrapped the plan because it could not pay": what could not be done was not done; not "because it could not have paid". */
function isUnable(tree: Tree, clause: number, verb: number): boolean {
  const helpers = auxiliariesOf(tree, clause).map((aux) => tokenAt(tree, aux));
  const isCould =
    helpers.some(({ form }) => /^could$/iu.test(form)) && !helpers.some(({ lemma }) => lemma === 'have');
  const isNot =
    isNegated(tree, clause) ||
    dependents(tree, clause, 'advmod').some((word) => /^longer$/iu.test(tokenAt(tree, word).form));
  return isCould && isNot && isReason(tree, clause) && isPast(tree, verb);
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
  if (/^as$/iu.test(tokenAt(tree, mark).form) && isMeasuredAgainst(tree, mark))
    return { kind: null, tokens: [] };
  // "even when it was dry": in whatever case, not that it was.
  if (before === 'even' && /^when$/iu.test(tokenAt(tree, mark).form)) return { kind: null, tokens: [] };
  if (/^as$/iu.test(tokenAt(tree, mark).form) && SOURCE_VERBS.test(tokenAt(tree, clause).lemma))
    return { kind: null, tokens: [] };
  return {
    kind: LINKS.get(tokenAt(tree, mark).form.toLowerCase()) ?? null,
    tokens: inside.filter((token) => token <= mark),
  };
}

/** "twice as many children as we have beds for": the clause says how many. */
function isMeasuredAgainst(tree: Tree, mark: number): boolean {
  const opening = tree.tokens
    .slice(0, mark)
    .findLastIndex(({ form }, at) => at < mark - 1 && /^(as|so|such|same)$/iu.test(form));
  if (opening < 0 || mark - opening > 8) return false;
  const between = tree.tokens.slice(opening + 1, mark);
  const isDegree =
    /^(ADJ|ADV)$/u.test(between[0]?.upos ?? '') || /^same$/iu.test(tokenAt(tree, opening).form);
  return isDegree && between.every(({ form, upos }) => form !== ',' && upos !== 'AUX');
}

/**
 * "since it was founded", "until it sank": what a time is counted from or up to has happened, whatever the main clause says;
 * so has, in a past tense, what comes before something that will be ("will have to move after the roof fell in").
 */
function isBygone(tree: Tree, clause: number, verb: number): boolean {
  if (isPast(tree, clause) && isAfter(tree, clause) && isToCome(tree, verb)) return !isModal(tree, clause);
  const isLimit = dependents(tree, clause, 'mark', 'advmod').some((mark) =>
    /^(since|until|till)$/iu.test(tokenAt(tree, mark).form),
  );
  return isLimit && isPast(tree, clause) && !isModal(tree, clause);
}

const isAfter = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark').some((mark) => /^after$/iu.test(tokenAt(tree, mark).form));

const isBefore = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark').some((mark) => /^before$/iu.test(tokenAt(tree, mark).form));

const isToCome = (tree: Tree, verb: number): boolean =>
  isFuture(tree, verb) ||
  dependents(tree, verb, 'aux').some((aux) => /^(must|can)$/iu.test(tokenAt(tree, aux).form));

/** Whether the clause is told as a fact: no modal or condition, no denial that may reach over it, one tense with its verb. */
function isTold(
  tree: Tree,
  clause: number,
  verb: number,
  piece: Piece,
  kind: 'link' | 'contrast' | 'time',
): boolean {
  if (isSupposed(tree, clause) || isConditioned(tree, clause, piece)) return false;
  if (isBefore(tree, clause) && !isDoneBefore(tree, verb, clause)) return false;
  if (isBygone(tree, clause, verb)) return true;
  if (isConditioned(tree, verb, piece)) return false;
  if (kind === 'contrast') return true;
  if (isReasonForDoubt(tree, clause, verb, dependents(tree, clause, 'mark')))
    return (!isDenied(tree, verb) || isReasonForDenial(tree, clause, verb)) && !isModal(tree, clause);
  if (isReasonForComing(tree, clause, verb) || isReasonForDenial(tree, clause, verb)) return true;
  if (isModal(tree, verb) || isDenied(tree, verb)) return false;
  if (isModal(tree, clause) && !isForeseen(tree, clause, verb) && !isUnable(tree, clause, verb)) return false;
  if (isFuture(tree, verb)) return false;
  return kind !== 'time' || (isPast(tree, clause) && isPast(tree, verb));
}
